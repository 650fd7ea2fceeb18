import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numbered, publicRecordDrafts, recordAs } from '../../tests/read-public-record.ts'
import { day } from '../law/day.ts'
import type { Fact } from '../record/fact.ts'
import { numbered as withNumbers } from '../text/numbering.ts'
import type { DocumentTree } from '../text/tree.ts'
import { draft, sentencesIn } from './fixture-drafts.ts'
import { type Refreshed, refreshed } from './refresh.ts'
import { withItems } from './with-items.ts'

const facts = numbered(publicRecordDrafts)
const on = day('2024-12-05')
const tree = draft(recordAs('public', facts), '23', 'en', on)

function without(...ids: readonly string[]): DocumentTree {
  const left = facts.filter((fact) => !ids.includes(fact.id))
  return draft(recordAs('public', left), '23', 'en', on)
}

function factOf(type: Fact['type'], on: string): Fact {
  const found = facts.find((fact) => fact.type === type && fact.on === on)
  if (!found) throw new Error(`No ${type} of ${on} in the public record.`)
  return found
}

/** The document in which a person has written other words at a place. */
function edited(old: DocumentTree, paragraph: string, at: number, words: string): DocumentTree {
  return withItems(old, (item) => {
    if (item.id !== paragraph) return item
    const sentences = item.sentences.map((sentence, place) =>
      place === at
        ? { ...sentence, inlines: [{ kind: 'text' as const, text: words }], edited: true as const }
        : sentence,
    )
    return { ...item, sentences }
  })
}

function kinds({ changes }: Refreshed): readonly string[] {
  return changes.map(({ is, paragraph }) => `${is} ${paragraph}`)
}

function words(of: DocumentTree): readonly string[] {
  return sentencesIn(of).flatMap(({ sentence }) =>
    sentence.inlines.flatMap((one) => (one.kind === 'text' ? [one.text] : [])),
  )
}

const own = 'These are the words of the focal points.'
const transmitted = factOf('DecisionTransmitted', '2024-10-25')
const council = factOf('ProsecutorReportedToCouncil', '2024-08-05')
const deferred = factOf('MatterDeferred', '2024-11-06')

describe('a draft made anew', () => {
  test('from the same record changes nothing', () => {
    expect(refreshed(tree, tree)).toEqual({ tree, changes: [] })
  })

  test('tells what a new fact adds', () => {
    const later = refreshed(without(transmitted.id), tree)
    expect(kinds(later)).toEqual(['new matter-2024-mng-decision'])
    expect(later.tree).toEqual(tree)
  })

  test('tells what is dropped with a fact', () => {
    const later = refreshed(tree, without(transmitted.id))
    expect(kinds(later)).toEqual(['dropped matter-2024-mng-decision'])
  })

  test('tells what says something else', () => {
    const later = refreshed(tree, without(council.id))
    expect(new Set(kinds(later))).toEqual(new Set(['changed reports-s-res-1593-2005']))
  })

  test('keeps an edited sentence whose facts are as they were, and says nothing', () => {
    const old = edited(tree, 'period', 0, own)
    const later = refreshed(old, tree)
    expect(later.changes).toEqual([])
    expect(words(later.tree)).toContain(own)
  })

  test('keeps an edited sentence whose facts have changed, and flags it', () => {
    const old = edited(tree, 'reports-s-res-1593-2005', 0, own)
    const later = refreshed(old, without(council.id))
    expect(kinds(later)).toContain('editedStale reports-s-res-1593-2005')
    expect(words(later.tree)).toContain(own)
    const flagged = later.changes.find(({ is }) => is === 'editedStale')
    expect(flagged?.now?.inlines.length).toBeGreaterThan(0)
  })

  test('keeps an edited sentence whose fact is gone, in its place', () => {
    const place = sentencesIn(tree).find(({ sentence }) =>
      sentence.from?.ids?.includes(transmitted.id),
    )
    if (!place) throw new Error('The transmission is not told.')
    const old = edited(tree, place.paragraph, place.at, own)
    const later = refreshed(old, without(transmitted.id))
    expect(kinds(later)).toEqual(['editedOrphan matter-2024-mng-decision'])
    const kept = sentencesIn(later.tree).find(({ sentence }) => sentence.edited)
    expect(kept).toMatchObject({ paragraph: place.paragraph, at: place.at })
  })

  test('keeps an edited sentence whose whole paragraph is gone', () => {
    const old = edited(tree, 'consultations-on-language', 0, own)
    const gone = factOf('InformalConsultationsHeld', '2024-12')
    const later = refreshed(old, without(gone.id))
    expect(kinds(later)).toEqual(['editedOrphan consultations-on-language'])
    const actions = later.tree.sections.find(({ id }) => id === 'actions')
    expect(actions?.blocks.at(-1)?.id).toBe('consultations-on-language')
    expect(withNumbers(later.tree).faults).toEqual([])
  })

  test('a negative sentence goes when there is something to say', () => {
    const later = refreshed(draft(recordAs('public', []), '23', 'en', on), tree)
    expect(kinds(later)).toContain('dropped none-parties')
    expect(kinds(later)).toContain('new matter-2024-mng-decision')
  })

  test('deferral withdrawn: the matter is told without it', () => {
    const later = refreshed(tree, without(deferred.id))
    expect(kinds(later)).toEqual(['dropped actions-2024-mng'])
  })
})

describe('whatever is edited and whatever changes', () => {
  const places = sentencesIn(tree)
  const ids = [...new Set(places.flatMap(({ sentence }) => sentence.from?.ids ?? []))]

  test('no word of a person is lost, and no name is given twice', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(places.length - 1), { minLength: 1, maxLength: 4 }),
        fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 4 }),
        (chosen, withdrawn) => {
          let old = tree
          const written = chosen.map((at) => `Words of a person, number ${at}.`)
          for (const [at, text] of chosen.map((one, n) => [one, written[n]] as const)) {
            const place = places[at]
            if (place && text) old = edited(old, place.paragraph, place.at, text)
          }
          const later = refreshed(old, without(...withdrawn))
          const all = words(later.tree)
          for (const text of written) expect(all.filter((one) => one === text)).toHaveLength(1)
          const notes = sentencesIn(later.tree).flatMap(({ sentence }) =>
            sentence.inlines.flatMap((one) => (one.kind === 'note' ? [one.id] : [])),
          )
          expect(new Set(notes).size).toBe(notes.length)
        },
      ),
      { numRuns: 25 },
    )
  })
})
