import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { printedKey } from '../drafting/editor-material.ts'
import { accepted, compareTexts, rejected } from '../text/compare.ts'
import { makerFrom, sentence, several } from '../text/fixture-maker.ts'
import { sentence as plain } from '../text/inline.ts'
import type { Sentence } from '../text/tree.ts'
import { comparedWords, type Printing, redlinePlan } from './redline.ts'
import { editorDocument as documentOf } from './sentences.ts'

const printing: Printing = {
  gap: ' ',
  printed: { [printedKey({ kind: 'ordinal', number: 23 })]: 'twenty-third' },
}

const editorDocument = (sentences: readonly Sentence[]) =>
  documentOf({ id: 'p', sentences, hasPoints: false, notesShown: [] })

const documents = fc.array(fc.nat(10_000), { minLength: 10, maxLength: 100 }).map((numbers) => {
  const make = makerFrom(numbers)
  return editorDocument(several(make, 3, () => sentence(make)))
})

/** The document read with the marks of the plan: [-deleted-] and {+inserted+}. */
function read(base: string, ...sentences: readonly string[]) {
  const document = editorDocument(sentences.map((words) => plain(words)))
  const { inserted, deleted } = redlinePlan(document, base, printing)
  return {
    inserted: inserted.map(({ from, to }) => document.textBetween(from, to)),
    deleted: deleted.map(({ at, words }) => `${document.textBetween(0, at)}|${words}`),
  }
}

describe('the redline in the editor', () => {
  test.each([
    ['words unchanged: no mark', 'The Bureau met.', ['The Bureau met.'], [], []],
    ['a word more', 'The Bureau met.', ['The Bureau met twice.'], [' twice'], []],
    ['a word less', 'The Bureau met twice.', ['The Bureau met.'], [], ['The Bureau met| twice']],
    [
      'a date for a date',
      'On 1 May 2023 it met.',
      ['On 2 June 2024 it met.'],
      ['2 June 2024'],
      ['On |1 May 2023'],
    ],
    ['a sentence more', 'It met.', ['It met.', 'It rose.'], ['It rose.'], []],
    ['a sentence less', 'It met. It rose.', ['It met.'], [], ['It met.| It rose.']],
    ['nothing left', 'It met.', [], [], ['|It met.']],
    ['nothing before', '', ['It met.'], ['It met.'], []],
  ] as const)('%s', (_, base, now, inserted, deleted) => {
    expect(read(base, ...now)).toEqual({ inserted, deleted })
  })

  test('marks a note that is new as a whole, and shows the words of one that is gone', () => {
    const note = { kind: 'note', id: 'n', content: [{ kind: 'text', text: 'Page 2.' }] } as const
    const withNote = editorDocument([plain('It met.', note)])
    expect(redlinePlan(withNote, 'It met.', printing)).toEqual({
      inserted: [{ from: 8, to: 9 }],
      deleted: [],
    })
    const without = editorDocument([plain('It met.')])
    expect(redlinePlan(without, 'It met.⟦Page 2.⟧', printing)).toEqual({
      inserted: [],
      deleted: [{ at: 8, words: '⟦Page 2.⟧' }],
    })
  })

  test('compares an ordinal by the words it is printed with', () => {
    const document = editorDocument([plain('the ', { kind: 'ordinal', number: 23 }, ' session')])
    expect(redlinePlan(document, 'the twenty-second session', printing)).toEqual({
      inserted: [{ from: 5, to: 6 }],
      deleted: [{ at: 5, words: 'twenty-second' }],
    })
  })

  test('is the comparison of every other redline, and its places lie in the document', () => {
    let marked = 0
    fc.assert(
      fc.property(documents, documents, (before, now) => {
        const [base, words] = [comparedWords(before, printing), comparedWords(now, printing)]
        const runs = compareTexts(base, words)
        expect([accepted(runs), rejected(runs)]).toEqual([words, base])
        const { inserted, deleted } = redlinePlan(now, base, printing)
        marked += inserted.length
        const deletedRuns = runs.filter(({ op }) => op === 'delete').map(({ text }) => text)
        expect(deleted.map((one) => one.words)).toEqual(deletedRuns)
        for (const { from, to } of inserted) {
          expect(to).toBeGreaterThan(from)
          expect(now.resolve(from).parent.inlineContent).toBe(true)
          expect(now.resolve(from).parent).toBe(now.resolve(to).parent)
        }
        for (const { at } of deleted) expect(now.resolve(at).parent.inlineContent).toBe(true)
      }),
      { numRuns: 300 },
    )
    expect(marked).toBeGreaterThan(100)
  })
})
