import { describe, expect, test } from 'vitest'
import { numbered, publicRecordDrafts, recordAs } from '../../tests/read-public-record.ts'
import { day } from '../law/day.ts'
import type { Fact } from '../record/fact.ts'
import type { RecordView } from '../record/record.ts'
import { draft, sentencesIn } from './fixture-drafts.ts'
import { fromWhat, sentenceAt, staleSentences } from './from-what.ts'

const facts = numbered(publicRecordDrafts)
const view = recordAs('public', facts)
const on = day('2024-12-05')
const tree = draft(view, '23', 'en', on)

/** The record in which one fact was withdrawn, or entered again as it was. */
function afterCorrection(of: Fact, how: 'void' | 'same'): RecordView {
  const { number: _, entered, ...rest } = of
  const correction = {
    ...rest,
    id: '00000000-0000-4000-8000-000000000001',
    corrects: of.id,
    number: facts.length + 1,
    entered,
    ...(how === 'void' ? { void: true as const } : {}),
  } as Fact
  return recordAs('public', [...facts, correction])
}

const used = [...new Set(sentencesIn(tree).flatMap(({ sentence }) => sentence.from?.ids ?? []))]
const usedFacts = used.flatMap((id) => facts.filter((fact) => fact.id === id))

function key({ paragraph, at }: { readonly paragraph: string; readonly at: number }): string {
  return `${paragraph} ${at}`
}

describe('a sentence asked "from what?"', () => {
  test('gives its facts and its rules', () => {
    const place = sentencesIn(tree).find(
      ({ paragraph }) => paragraph === 'matter-2024-mng-decision',
    )
    const answer = place && fromWhat(tree, place, view)
    expect(answer?.facts.map(({ type }) => type)).toEqual(['FindingMade'])
    expect(answer?.rules).toEqual(['Rome Statute, article 87 (7)'])
    expect(answer?.missing).toEqual([])
  })

  test('names a fact that the reader no longer has', () => {
    const finding = usedFacts.find((fact) => fact.type === 'FindingMade')
    if (!finding) throw new Error('The draft states no finding.')
    const place = { paragraph: 'matter-2024-mng-decision', at: 0 }
    expect(fromWhat(tree, place, afterCorrection(finding, 'void'))?.missing).toEqual([finding.id])
  })

  test('that does not exist is undefined', () => {
    expect(sentenceAt(tree, { paragraph: 'nowhere', at: 0 })).toBeUndefined()
    expect(fromWhat(tree, { paragraph: 'mandate', at: 7 }, view)).toBeUndefined()
  })
})

describe('when the record changes', () => {
  test('nothing is stale while nothing changes, nor when a fact is added', () => {
    expect(staleSentences(tree, view)).toEqual([])
    const [first, ...others] = facts
    if (!first) throw new Error('The record is empty.')
    const without = recordAs('public', others)
    const early = draft(without, '23', 'en', on)
    expect(staleSentences(early, view)).toEqual([])
  })

  test('the draft rests on many facts', () => {
    expect(usedFacts.length).toBeGreaterThan(60)
    expect(usedFacts.length).toBe(used.length)
  })

  test.each(usedFacts.map((fact) => [`${fact.type} ${fact.on} ${fact.stream}`, fact] as const))(
    'exactly the sentences that state %s turn stale',
    (_, fact) => {
      const dependent = sentencesIn(tree).filter(({ sentence }) =>
        sentence.from?.ids?.includes(fact.id),
      )
      expect(dependent.length).toBeGreaterThan(0)
      for (const how of ['void', 'same'] as const) {
        const stale = staleSentences(tree, afterCorrection(fact, how))
        expect(stale.map(key)).toEqual(dependent.map(key))
        expect(stale.every(({ because }) => because.join() === fact.id)).toBe(true)
      }
    },
  )

  test.each(usedFacts.map((fact) => [`${fact.type} ${fact.on} ${fact.stream}`, fact] as const))(
    'no sentence says something else without %s and is not bound to it',
    (_, fact) => {
      const now = draft(afterCorrection(fact, 'void'), '23', 'en', on)
      const words = new Map(
        sentencesIn(now).map(({ paragraph, sentence }) => [
          `${paragraph} ${JSON.stringify(sentence.inlines).replace(/-note-\d+/g, '')}`,
          true,
        ]),
      )
      const gone = sentencesIn(tree).filter(
        ({ paragraph, sentence }) =>
          !words.has(`${paragraph} ${JSON.stringify(sentence.inlines).replace(/-note-\d+/g, '')}`),
      )
      const unbound = gone.filter(({ sentence }) => !sentence.from?.ids?.includes(fact.id))
      expect(unbound.map(key)).toEqual([])
    },
  )
})
