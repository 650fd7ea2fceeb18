import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Fact, FactDraft } from '../record/fact.ts'
import { recordFor } from '../record/record.ts'
import type { Question } from './question.ts'
import type { Store } from './store.ts'
import { consultation, holding, letter, person } from './testing/drafts.ts'
import { engines, type Ground, takeGround } from './testing/grounds.ts'

const everyone = holding('public')

describe.each(engines())('asking the record on $name', ({ engine }) => {
  let ground: Ground
  let store: Store
  const drafts = {
    register: person('putin'),
    hungary: letter('2025-hun', 'about Hungary', {
      body: bodyOf('2025-hun', 'HUN'),
    } as Partial<FactDraft>),
    mongolia: letter('2024-mng', 'about Mongolia'),
    consulted: consultation('2024-mng', ['putin']),
    bureau: letter('2024-mng', 'for the Bureau', { audience: ['bureau'] as never }),
  }
  const names = Object.keys(drafts) as readonly (keyof typeof drafts)[]
  beforeAll(async () => {
    ground = await takeGround(engine)
    store = await ground.open()
    await store.append(Object.values(drafts))
  })
  afterAll(() => ground.leave())

  function found(facts: readonly Fact[]): readonly string[] {
    return facts.map(({ id }) => names.find((name) => drafts[name].id === id) ?? id)
  }

  test.each<readonly [string, Question | undefined, readonly string[]]>([
    ['everything', undefined, ['register', 'hungary', 'mongolia', 'consulted']],
    ['what is filed in a stream', { streams: ['matter:2024-mng'] }, ['mongolia', 'consulted']],
    [
      'what is filed in several',
      { streams: ['matter:2025-hun', 'person:putin'] },
      ['register', 'hungary'],
    ],
    ['what names a person, wherever filed', { names: ['person:putin'] }, ['register', 'consulted']],
    ['what names a State', { names: ['state:MNG'] }, ['mongolia', 'consulted']],
    [
      'a stream and a name together, each fact once',
      { streams: ['matter:2024-mng'], names: ['person:putin'] },
      ['register', 'mongolia', 'consulted'],
    ],
    ['what is of a kind', { kinds: ['LetterSent'] }, ['hungary', 'mongolia']],
    [
      'what is of a kind in a stream',
      { streams: ['matter:2024-mng'], kinds: ['LetterSent'] },
      ['mongolia'],
    ],
    ['all but matters', { without: ['matter'] }, ['register']],
    ['all but persons', { without: ['person'] }, ['hungary', 'mongolia', 'consulted']],
    ['all but persons and matters', { without: ['person', 'matter'] }, []],
    [
      'what names a person, but for matters',
      { names: ['person:putin'], without: ['matter'] },
      ['register'],
    ],
    ['a stream there is not', { streams: ['matter:2016-dji'] }, []],
    ['nothing', { streams: [] }, []],
    ['half a name', { names: ['state:MN'] }, []],
  ])('%s', async (_, question, expected) => {
    expect(found(await store.facts(everyone, question))).toEqual(expected)
  })

  test('what is for the Bureau is seen by the Bureau', async () => {
    const facts = await store.facts(holding('bureau'), { streams: ['matter:2024-mng'] })
    expect(found(facts)).toEqual(['mongolia', 'consulted', 'bureau'])
  })

  test('the streams that hold facts of a kind', async () => {
    const streams = await store.snapshot(everyone, (snapshot) => snapshot.streams(['LetterSent']))
    expect(streams).toEqual(['matter:2024-mng', 'matter:2025-hun'])
  })

  test('what is read makes a record that can be asked', async () => {
    const view = recordFor(await store.facts(everyone), { offices: everyone })
    expect(view.about('ConsultationSought', 'person:putin')).toHaveLength(1)
  })

  test('every answer within a snapshot is of one moment', async () => {
    const other = letter('2024-mng', 'entered meanwhile')
    const [before, after] = await store.snapshot(everyone, async (snapshot) => {
      const first = await snapshot.facts({ streams: ['matter:2024-mng'] })
      await store.append([other])
      return [first, await snapshot.facts({ streams: ['matter:2024-mng'] })]
    })
    expect(after).toEqual(before)
    expect(found(await store.facts(everyone, { ids: [other.id] }))).toEqual([other.id])
  })

  test('many pages come in order, each fact once', async () => {
    const many = Array.from({ length: 12_000 }, (_, place) => letter('2023-zaf', `${place}`))
    await store.append(many)
    const numbers: number[] = []
    await store.snapshot(everyone, async (snapshot) => {
      for await (const { number } of snapshot.each()) numbers.push(number)
    })
    expect(numbers).toHaveLength((await store.head()).size - 1)
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
  })

  test('a snapshot that fails leaves its session fit for the next', async () => {
    for (let time = 0; time < 12; time += 1)
      await expect(
        store.snapshot(everyone, async (snapshot) => {
          await snapshot.size()
          throw new Error('the reader’s own fault')
        }),
      ).rejects.toThrow('the reader’s own fault')
    expect(found(await store.facts(everyone, { names: ['person:putin'] }))).toHaveLength(2)
  })

  // Under row-level security an operator that is not leakproof may not use an index.
  test.each([
    ['a stream', "stream = any('{matter:2024-mng}'::text[])"],
    ['a kind', "type = any('{LetterSent}'::text[])"],
    ['an id', "id = any('{7b0e3a34-7c2b-4b1c-9d5e-0a5b7f0b6a11}'::uuid[])"],
    ['what corrects an id', "corrects = any('{7b0e3a34-7c2b-4b1c-9d5e-0a5b7f0b6a11}'::uuid[])"],
    ['the next numbers', 'number > 100 and number < 200'],
    ['all but matters', "stream >= 'person:' and stream < 'person;'"],
  ])('a question for %s uses an index under row-level security', async (_, condition) => {
    const app = await ground.app()
    await app.query("begin; set local pursuant.offices = 'public'; set local enable_seqscan = off")
    const { rows } = await app.query(`explain select * from pursuant.fact where ${condition}`)
    await app.query('rollback')
    expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toMatch(
      /Index Cond: .*(stream|type|id|corrects|number)/,
    )
  })
})

function bodyOf(matter: string, state: string): object {
  return { matter, by: 'president', to: 'the Permanent Mission', state, use: 'other', about: 'x' }
}
