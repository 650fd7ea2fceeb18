import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bigints, booleans, byteas, instants, texts, uuids } from './columns.ts'
import { engines, type Ground, takeGround } from './testing/grounds.ts'

const id = '7b0e3a34-7c2b-4b1c-9d5e-0a5b7f0b6a11'

describe.each(engines())('columns as $name reads them', ({ engine }) => {
  let ground: Ground
  beforeAll(async () => {
    ground = await takeGround(engine)
  })
  afterAll(() => ground.leave())

  test.each<readonly [string, Buffer, string, readonly unknown[]]>([
    [
      'numbers up to what a program can count',
      bigints([1, 0, 2 ** 53 - 1]),
      'bigint',
      ['1', '0', '9007199254740991'],
    ],
    ['yes and no', booleans([true, false]), 'boolean', [true, false]],
    [
      'bytes',
      byteas([new Uint8Array([0, 255]), new Uint8Array()]),
      'bytea',
      [Buffer.from([0, 255]), Buffer.alloc(0)],
    ],
    [
      'texts of any script',
      texts(['', 'a,b "c" {d} \\e', 'NULL', 'Монгол 蒙古 🕊', 'é']),
      'text',
      ['', 'a,b "c" {d} \\e', 'NULL', 'Монгол 蒙古 🕊', 'é'],
    ],
    ['ids, and none', uuids([id, undefined]), 'uuid', [id, null]],
    [
      'instants to the millisecond, before and after 2000',
      instants(['1999-12-31T23:59:59.999Z', '2026-11-22T01:02:03.004Z']),
      'timestamptz',
      [new Date('1999-12-31T23:59:59.999Z'), new Date('2026-11-22T01:02:03.004Z')],
    ],
    ['no rows', texts([]), 'text', []],
  ])('%s', async (_, column, type, expected) => {
    const owner = await ground.owner()
    const { rows } = await owner.query(`select * from unnest($1::${type}[]) as value`, [column])
    expect(rows.map(({ value }) => value)).toEqual(expected)
  })
})
