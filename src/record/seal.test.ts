import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson, emptyLog, extended, leafOf, rootOf } from './seal.ts'

const sha256 = (bytes: Uint8Array) => new Uint8Array(createHash('sha256').update(bytes).digest())
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

/** The Merkle tree hash as RFC 6962 section 2.1 defines it, by recursion: slow and plain. */
function treeHash(leaves: readonly Uint8Array[]): Uint8Array {
  if (leaves.length === 0) return sha256(new Uint8Array())
  if (leaves.length === 1) return leaves[0] as Uint8Array
  let split = 1
  while (split * 2 < leaves.length) split *= 2
  const left = treeHash(leaves.slice(0, split))
  const right = treeHash(leaves.slice(split))
  return sha256(Buffer.concat([Uint8Array.of(1), left, right]))
}

describe('the log', () => {
  test('of nothing has the hash of nothing', () => {
    expect(hex(rootOf(emptyLog, sha256))).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    )
  })

  test('has the root that the RFC defines, for every size up to 70', () => {
    const leaves = Array.from({ length: 70 }, (_, at) => sha256(Uint8Array.of(0, at)))
    let head = emptyLog
    for (const [at, leaf] of leaves.entries()) {
      head = extended(head, [leaf], sha256)
      expect(hex(rootOf(head, sha256))).toBe(hex(treeHash(leaves.slice(0, at + 1))))
    }
  })

  test('comes to the same head however the leaves are cut into batches', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.nat(255), { maxLength: 9 }), { maxLength: 9 }),
        (batches) => {
          const leaf = (value: number) => sha256(Uint8Array.of(value))
          const inBatches = batches.reduce(
            (head, batch) => extended(head, batch.map(leaf), sha256),
            emptyLog,
          )
          const atOnce = extended(emptyLog, batches.flat().map(leaf), sha256)
          expect(inBatches).toEqual(atOnce)
        },
      ),
    )
  })

  test('seals number, salt and fact: any change changes the leaf', () => {
    const salt = new Uint8Array(32).fill(7)
    const leaf = hex(leafOf(1, salt, '{"a":1}', sha256))
    expect(hex(leafOf(2, salt, '{"a":1}', sha256))).not.toBe(leaf)
    expect(hex(leafOf(1, new Uint8Array(32), '{"a":1}', sha256))).not.toBe(leaf)
    expect(hex(leafOf(1, salt, '{"a":2}', sha256))).not.toBe(leaf)
  })

  test('a leaf can be made again by hand from the published rule', () => {
    const salt = new Uint8Array(32).fill(7)
    const inner = sha256(Buffer.concat([salt, Buffer.from('{"é":1}')]))
    const number = Buffer.alloc(8)
    number.writeBigUInt64BE(258n)
    const byHand = sha256(Buffer.concat([Uint8Array.of(0), number, inner]))
    expect(hex(leafOf(258, salt, '{"é":1}', sha256))).toBe(hex(byHand))
  })
})

describe('canonical JSON', () => {
  test('has one spelling, whatever the order of keys', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'é' }], a: undefined })).toBe(
      '{"b":[1,{"c":"é","d":null}]}',
    )
  })

  test('reads back as what it was', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const spelt = canonicalJson(value)
        expect(canonicalJson(JSON.parse(spelt))).toBe(spelt)
        expect(JSON.parse(spelt)).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })
})
