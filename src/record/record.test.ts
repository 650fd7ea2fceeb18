import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { when } from '../law/when.ts'
import { type Office, officesHeld, publicOffice } from './audience.ts'
import type { Fact } from './fact.ts'
import { compareFacts, recordFor, visibleFacts } from './record.ts'

const everyone: ReadonlySet<Office> = new Set([publicOffice])
const secretariat = officesHeld(['secretariat' as Office], () => false)
const id = (at: number) => `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`

type Sketch = {
  readonly number: number
  readonly id?: number
  readonly corrects?: number
  readonly void?: true
  readonly on?: string
  readonly audience?: string
  readonly died?: string
}

function death(sketch: Sketch): Fact {
  return {
    id: id(sketch.id ?? sketch.number),
    number: sketch.number,
    entered: `2026-01-${String(sketch.number).padStart(2, '0')}T00:00:00Z`,
    stream: 'person:otti',
    type: 'DeathReported',
    on: when(sketch.on ?? '2007-10-02'),
    officer: 'secretariat',
    proof: [],
    source: [],
    confidence: 'unconfirmed',
    audience: [(sketch.audience ?? 'public') as Office],
    ...(sketch.corrects ? { corrects: id(sketch.corrects) } : {}),
    ...(sketch.void ? { void: true as const } : {}),
    body: { person: 'otti', died: when(sketch.died ?? '2007-10') },
  }
}

function narrowed(number: number, fact: number, to: string): Fact {
  return {
    ...death({ number }),
    type: 'AudienceNarrowed',
    audience: ['secretariat' as Office],
    body: { fact: id(fact), to: [to as Office] },
  }
}

const died = (facts: readonly Fact[], offices = everyone, known?: string) =>
  recordFor(facts, { offices, known })
    .of('DeathReported')
    .map((fact) => fact.body.died as string)

describe('correction', () => {
  test.each([
    [
      'the last correction counts',
      [
        death({ number: 1 }),
        death({ number: 2, corrects: 1, died: '2007-11' }),
        death({ number: 3, corrects: 1, died: '2008' }),
      ],
      ['2008'],
    ],
    [
      'whatever the order in which versions are read',
      [
        death({ number: 3, corrects: 1, died: '2008' }),
        death({ number: 1 }),
        death({ number: 2, corrects: 1 }),
      ],
      ['2008'],
    ],
    [
      'a retraction leaves nothing',
      [death({ number: 1 }), death({ number: 2, corrects: 1, void: true })],
      [],
    ],
    [
      'a fact may stand again after a retraction',
      [
        death({ number: 1 }),
        death({ number: 2, corrects: 1, void: true }),
        death({ number: 3, corrects: 1 }),
      ],
      ['2007-10'],
    ],
    [
      'a correction the reader may not see changes nothing',
      [
        death({ number: 1 }),
        death({ number: 2, corrects: 1, died: '2008', audience: 'secretariat' }),
      ],
      ['2007-10'],
    ],
    [
      'a correction publishes what waited for an officer',
      [death({ number: 1, audience: 'secretariat' }), death({ number: 2, corrects: 1 })],
      ['2007-10'],
    ],
  ])('%s', (_, facts, expected) => {
    expect(died(facts)).toEqual(expected)
  })

  test('replaces the day too, and keeps the id of the original', () => {
    const [fact] = recordFor(
      [death({ number: 1 }), death({ number: 2, corrects: 1, on: '2023' })],
      { offices: everyone },
    ).facts
    expect(fact).toMatchObject({ id: id(1), number: 2, on: '2023', versions: [1, 2] })
  })
})

describe('as known at a moment', () => {
  const facts = [death({ number: 1 }), death({ number: 5, corrects: 1, died: '2008' })]
  test.each([
    ['before anything was entered', '2025-12-31T23:59:59Z', []],
    ['at the very instant of entry', '2026-01-01T00:00:00Z', ['2007-10']],
    ['before the correction', '2026-01-04T23:59:59Z', ['2007-10']],
    ['after the correction', '2026-01-05T00:00:00Z', ['2008']],
  ])('%s', (_, known, expected) => {
    expect(died(facts, everyone, known)).toEqual(expected)
  })
})

describe('narrowing an audience', () => {
  const hidden = [
    death({ number: 1 }),
    death({ number: 2, corrects: 1, died: '2008' }),
    narrowed(3, 1, 'secretariat'),
  ]
  test('hides every earlier version from those no longer named', () => {
    expect(visibleFacts(hidden, { offices: everyone })).toEqual([])
  })
  test('hides them also from a question about a moment before it', () => {
    expect(died(hidden, everyone, '2026-01-02T00:00:00Z')).toEqual([])
  })
  test('leaves them to the offices still named, who were in the audience before', () => {
    expect(died(hidden, secretariat)).toEqual(['2008'])
  })
  test('lets a later version carry its own audience', () => {
    expect(died([...hidden, death({ number: 4, corrects: 1, died: '2009' })])).toEqual(['2009'])
  })
})

const sketches = fc
  .array(
    fc.record({
      original: fc.nat(4),
      corrects: fc.boolean(),
      retracts: fc.boolean(),
      audience: fc.constantFrom('public', 'secretariat', 'bureau'),
      died: fc.constantFrom('2001', '2002', '2003', 'unknown'),
      on: fc.constantFrom('2007', '2007-10', '2007-10-02', '2007-10-03', 'unknown'),
    }),
    { maxLength: 20 },
  )
  .map((list) =>
    list.map((one, at) =>
      death({
        number: at + 6,
        ...(one.corrects ? { corrects: one.original + 1 } : {}),
        ...(one.corrects && one.retracts ? { void: true as const } : {}),
        audience: one.audience,
        died: one.died,
        on: one.on,
      }),
    ),
  )
const originals = [1, 2, 3, 4, 5].map((number) => death({ number }))

describe('properties of the record', () => {
  test('the order in which facts are read changes nothing', () => {
    fc.assert(
      fc.property(sketches, fc.infiniteStream(fc.nat()), (later, order) => {
        const facts = [...originals, ...later]
        const shuffled = facts
          .map((fact) => ({ fact, key: order.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ fact }) => fact)
        const reader = { offices: everyone }
        expect(recordFor(shuffled, reader).facts).toEqual(recordFor(facts, reader).facts)
      }),
    )
  })

  test('what a reader may not see changes nothing in what the reader gets', () => {
    fc.assert(
      fc.property(sketches, (later) => {
        const facts = [...originals, ...later]
        const seen = facts.filter((fact) => fact.audience.includes(publicOffice))
        expect(recordFor(facts, { offices: everyone }).facts).toEqual(
          recordFor(seen, { offices: everyone }).facts,
        )
      }),
    )
  })

  test('what is entered later changes no answer as known before', () => {
    fc.assert(
      fc.property(sketches, (later) => {
        const known = '2026-01-05T12:00:00Z'
        expect(recordFor([...originals, ...later], { offices: everyone, known }).facts).toEqual(
          recordFor(originals, { offices: everyone, known }).facts,
        )
      }),
    )
  })

  test('correcting twice equals correcting once with the last', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('2001', '2002'),
        fc.constantFrom('2003', 'unknown'),
        (one, two) => {
          const first = death({ number: 2, corrects: 1, died: one })
          const last = death({ number: 3, corrects: 1, died: two })
          const plain = (facts: Fact[]) =>
            recordFor(facts, { offices: everyone }).facts.map(({ versions: _, ...fact }) => fact)
          const original = death({ number: 1 })
          expect(plain([original, first, last])).toEqual(plain([original, last]))
        },
      ),
    )
  })

  test('the order of facts is total: no two are equal, and it does not contradict itself', () => {
    fc.assert(
      fc.property(sketches, (facts) => {
        const sorted = [...facts].sort(compareFacts)
        for (const [at, fact] of sorted.entries())
          for (const later of sorted.slice(at + 1))
            expect(compareFacts(fact, later)).toBeLessThan(0)
      }),
    )
  })
})
