import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { numbered, publicRecord, readerOf } from '../../tests/read-public-record.ts'
import { bureauReport } from '../drafting/bureau-report.ts'
import { day } from '../law/day.ts'
import { stateCode } from '../law/states.ts'
import { docket } from '../mechanism/docket.ts'
import { told } from '../mechanism/fixture.ts'
import { draftingSamples } from '../mechanism/fixture-samples-drafting.ts'
import { matters } from '../mechanism/matters.ts'
import { obligation } from '../mechanism/obligation.ts'
import { sessionDossier } from '../mechanism/session-dossier.ts'
import { type Office, publicOffice } from './audience.ts'
import { checkFact, isFault } from './check-fact.ts'
import { linkFault } from './check-links.ts'
import { draftingKinds } from './drafting.ts'
import type { Fact, FactDraft } from './fact.ts'
import type { Kind } from './kinds.ts'
import { namesIn } from './names.ts'
import { draftingFor, recordFor } from './record.ts'

type DraftingKind = keyof typeof draftingKinds
const samples = Object.entries(draftingSamples) as [DraftingKind, readonly [object, string]][]

function fact(type: Kind, body: object, stream = 'draft:24-en', more: object = {}): FactDraft {
  return told(type, '2026-03-01', body as never, { stream, ...more })
}

function faultOf(draft: object): string {
  const outcome = checkFact(draft)
  return isFault(outcome) ? outcome.fault : 'no fault'
}

describe('facts of drafting at the door', () => {
  test('every kind is filed with a draft, and with nothing else', () => {
    for (const [type, [body]] of samples) {
      expect(draftingKinds[type].streams).toEqual(['draft'])
      const draft = fact(type, body)
      expect(faultOf(draft)).toBe('no fault')
      expect(faultOf({ ...draft, stream: 'session:24' })).toMatch(/expected draft:… for/)
    }
  })

  test('nothing of the world is filed with a draft', () => {
    for (const { type, ...rest } of publicRecord.slice(0, 200)) {
      const { number: _, entered: __, ...draft } = { type, ...rest } as Fact
      expect(faultOf({ ...draft, stream: 'draft:24-en' })).toMatch(/^stream: found/)
    }
  })

  test('they are found under their draft alone, whatever session or State they name', () => {
    for (const [type, [body]] of samples) expect(namesIn(fact(type, body))).toEqual(['draft:24-en'])
  })

  test.each([
    ['half a surrogate pair', { kind: 'text', text: 'a \ud800' }, /half surrogate pairs/],
    ['a control character', { kind: 'text', text: 'a\u0000' }, /control characters/],
    ['a picture', { kind: 'image', text: 'a' }, /text.sentences.0.inlines.0/],
    ['a mark that is none', { kind: 'text', text: 'a', marks: [{ is: 'blink' }] }, /marks.0/],
  ])('words of an edit are checked like those of a document: %s', (_, inline, says) => {
    const text = { sentences: [{ inlines: [inline] }] }
    const body = { paragraph: 'period', text, was: { sentences: [] }, whose: [[]] }
    const { body: __, ...shell } = fact('ParagraphRestored', { paragraph: 'period' })
    expect(faultOf({ ...shell, type: 'ParagraphEdited', body })).toMatch(says)
  })

  test('what narrows a fact of a draft is filed with the draft, and narrows nothing of the world', () => {
    const comment = fact('CommentMade', { words: 'For us alone.' })
    const register = {
      isPerson: () => true,
      entry: (id: string) =>
        id === comment.id ? comment : { type: 'LetterSent' as const, stream: 'matter:2024-mng' },
    }
    const narrowing = (of: string, stream: string) =>
      fact('AudienceNarrowed', { fact: of, to: ['secretariat'] }, stream, {
        audience: ['secretariat'],
      })
    expect(linkFault(narrowing(comment.id, 'draft:24-en'), register)).toBeUndefined()
    expect(linkFault(narrowing(comment.id, 'session:24'), register)?.fault).toMatch(/draft:24-en/)
    const letter = '00000000-0000-4000-8000-000000000009'
    expect(linkFault(narrowing(letter, 'draft:24-en'), register)?.fault).toMatch(/matter:2024-mng/)
    expect(linkFault(narrowing(letter, 'matter:2024-mng'), register)).toBeUndefined()
  })
})

describe('facts of drafting in the record', () => {
  test('are kept in the order of entry; a correction stands where its original stood', () => {
    const one = fact('CommentMade', { words: 'One.' })
    const two = fact('CommentMade', { words: 'Two.' })
    const corrected = fact('CommentMade', { words: 'Uno.' })
    const three = { ...corrected, corrects: one.id } as FactDraft
    const facts = numbered([two, one, three, ...publicRecord.slice(0, 3)])
    const standing = draftingFor(facts, readerOf('public'))
    expect(standing.map(({ body }) => body)).toEqual([{ words: 'Two.' }, { words: 'Uno.' }])
    const gone = { ...three, void: true } as FactDraft
    expect(draftingFor(numbered([two, one, gone]), readerOf('public'))).toHaveLength(1)
  })

  test('are seen by their audience alone', () => {
    const secret = { audience: ['secretariat' as Office] }
    const facts = numbered([fact('CommentMade', { words: 'One.' }, 'draft:24-en', secret)])
    expect(draftingFor(facts, readerOf('public'))).toEqual([])
    expect(draftingFor(facts, readerOf('secretariat'))).toHaveLength(1)
  })
})

const days = fc.constantFrom(...['2018-12-13', '2024-12-05', '2025-09-01', '2026-11-22'].map(day))
const offices = fc.constantFrom('public', 'secretariat', 'bureau')
const drafting = fc
  .array(
    fc.tuple(
      fc.constantFrom(...samples),
      fc.constantFrom('24-en', '23-fr', '24-en-2'),
      fc.constantFrom('2026-03-01', '2024-12-05', '2024-11', 'unknown'),
      offices,
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((all) =>
    all.map(([[type, [body]], id, on, office], at): FactDraft => {
      const draft = told(type, on, body as never, { stream: `draft:${id}`, audience: [office] })
      return { ...draft, id: `00000000-0000-4000-8000-${String(at).padStart(12, '0')}` }
    }),
  )

describe('whatever is done to drafts', () => {
  test('changes no answer of the mechanism, no docket, no session and no report', () => {
    const asked = (facts: readonly Fact[], office: string, on: ReturnType<typeof day>) => {
      const view = recordFor(facts, readerOf(office))
      const forOfficers = office !== 'public'
      return {
        facts: view.facts,
        docket: docket(view, on, { forOfficers }),
        matters: matters(view, on),
        obligations: ['MNG', 'HUN', 'ITA'].map((state) =>
          obligation(view, stateCode(state), 'putin', on),
        ),
        session: sessionDossier(view, '24', { on, matters: [], facts: view.naming('session:24') }),
        state: view.naming('state:MNG'),
        report: bureauReport(view, { session: '24', language: 'en', on, audience: publicOffice }),
      }
    }
    fc.assert(
      fc.property(drafting, offices, days, (drafts, office, on) => {
        const all = [...publicRecord, ...numbered(drafts, publicRecord.length + 1)]
        expect(asked(all, office, on)).toEqual(asked(publicRecord, office, on))
        // They are there all the same: the comparison is not of nothing.
        const mine = drafts.filter(({ audience }) =>
          audience.some((one) => one === publicOffice || one === office),
        )
        expect(draftingFor(all, readerOf(office))).toHaveLength(mine.length)
      }),
      { numRuns: 12 },
    )
  }, 60_000)
})
