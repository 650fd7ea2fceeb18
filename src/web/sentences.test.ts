import fc from 'fast-check'
import { history, redo, undo } from 'prosemirror-history'
import type { Node } from 'prosemirror-model'
import { EditorState } from 'prosemirror-state'
import { describe, expect, test } from 'vitest'
import { editableText } from '../drafting/drafts/editable-text.ts'
import { makerFrom, sentence, several } from '../text/fixture-maker.ts'
import type { Note, Sentence } from '../text/tree.ts'
import { checkDocument } from '../text/tree-schema.ts'
import { schema } from './schema.ts'
import {
  editorDocument as documentOf,
  inlineOf,
  itemIn,
  noteDocument,
  phrasesIn,
  textOf,
} from './sentences.ts'

/** Sentences of every kind of inline and mark, each with something on it. */
const anySentences = fc
  .array(fc.nat(10_000), { minLength: 10, maxLength: 120 })
  .map((numbers): readonly Sentence[] => {
    const make = makerFrom(numbers)
    return several(make, 4, () => sentence(make)).filter(({ inlines }) => inlines.length > 0)
  })

const item = (sentences: readonly Sentence[]) => ({
  id: 'p',
  sentences,
  hasPoints: false,
  notesShown: sentences.flatMap(({ inlines }) =>
    inlines.flatMap((one) => (one.kind === 'note' ? [one.id] : [])),
  ),
})
const editorDocument = (sentences: readonly Sentence[]) => documentOf(item(sentences))
const sentencesIn = (document: Node, id: string) => itemIn(document, { ...item([]), id }).sentences

const note = (id: string, words: string): Note => ({
  kind: 'note',
  id,
  content: [{ kind: 'text', text: words }],
})

describe('the words of a paragraph in the editor', () => {
  test('come back as they went in, whatever they hold', () => {
    let notes = 0
    let marks = 0
    fc.assert(
      fc.property(anySentences, (sentences) => {
        const document = editorDocument(sentences)
        document.check()
        const all = sentences.flatMap(({ inlines }) => inlines)
        notes += all.filter(({ kind }) => kind === 'note').length
        marks += all.flatMap((one) => ('marks' in one ? (one.marks ?? []) : [])).length
        expect(sentencesIn(document, 'paragraph-1')).toEqual(sentences)
      }),
      { numRuns: 500 },
    )
    expect(Math.min(notes, marks)).toBeGreaterThan(50)
  })

  test('come back through the JSON of the editor', () => {
    fc.assert(
      fc.property(anySentences, (sentences) => {
        const again = schema.nodeFromJSON(JSON.parse(JSON.stringify(editorDocument(sentences))))
        expect(sentencesIn(again, 'paragraph-1')).toEqual(sentences)
      }),
    )
  })

  test('come back after any words were typed and undone', () => {
    fc.assert(
      fc.property(
        anySentences,
        fc.nat(),
        fc.string({ minLength: 1 }),
        (sentences, where, words) => {
          const before = EditorState.create({
            doc: editorDocument(sentences),
            plugins: [history()],
          })
          const place = 1 + (where % Math.max(1, before.doc.content.size - 1))
          let state = before.apply(before.tr.insertText(words, place))
          const typed = sentencesIn(state.doc, 'paragraph-1')
          undo(state, (transaction) => {
            state = state.apply(transaction)
          })
          expect(sentencesIn(state.doc, 'paragraph-1')).toEqual(sentences)
          redo(state, (transaction) => {
            state = state.apply(transaction)
          })
          expect(sentencesIn(state.doc, 'paragraph-1')).toEqual(typed)
        },
      ),
    )
  })

  test('are none where nothing is written, and one empty line where there is no sentence', () => {
    expect(editorDocument([]).childCount).toBe(1)
    expect(sentencesIn(editorDocument([]), 'paragraph-1')).toEqual([])
  })

  test('give a note that is new, pasted or twice there an id of its own', () => {
    const document = editorDocument([
      { inlines: [note('n1', 'one'), note('n1', 'one again'), note('', 'new')] },
      { inlines: [note('p-note-2', 'taken')] },
    ])
    const ids = sentencesIn(document, 'p').flatMap(({ inlines }) =>
      inlines.map((one) => (one.kind === 'note' ? one.id : '')),
    )
    expect(ids).toEqual(['n1', 'p-note-3', 'p-note-4', 'p-note-2'])
    expect(new Set(ids).size).toBe(4)
  })

  test('come back with what follows the sub-paragraphs, and where these stand', () => {
    fc.assert(
      fc.property(anySentences, anySentences, fc.boolean(), (sentences, after, hasPoints) => {
        const whole = {
          ...item(sentences),
          hasPoints,
          ...(hasPoints && after.length ? { tail: after } : {}),
        }
        const document = documentOf(whole)
        document.check()
        const again = itemIn(document, whole)
        const noteIds = (all: readonly Sentence[]) =>
          all.flatMap(({ inlines }) => inlines.filter((one) => one.kind === 'note')).length
        expect(again.sentences).toEqual(sentences)
        expect(again.tail?.length).toBe(whole.tail?.length)
        expect(noteIds(again.tail ?? [])).toBe(noteIds(whole.tail ?? []))
      }),
    )
  })

  test('are sent in the markup of the plain form, the very text that form shows', () => {
    fc.assert(
      fc.property(anySentences, fc.boolean(), (sentences, hasPoints) => {
        const points = hasPoints ? [{ id: 'q', sentences: [] }] : []
        const whole = { ...item(sentences), hasPoints }
        expect(textOf(documentOf(whole), whole)).toBe(editableText({ sentences, points }))
      }),
    )
  })

  test('are sent with the numbers that notes had, whatever was taken out or put in', () => {
    const whole = item([{ inlines: [note('a', 'first'), note('b', 'second')] }])
    const document = documentOf(item([{ inlines: [note('', 'new'), note('b', 'second')] }]))
    expect(textOf(document, whole)).toBe('[^: new][^2: second]')
  })

  test('of a note come back as they went in', () => {
    fc.assert(
      fc.property(anySentences, (sentences) => {
        for (const { inlines } of sentences)
          for (const one of inlines)
            if (one.kind === 'note') {
              const document = noteDocument(one.content)
              document.check()
              expect(phrasesIn(document)).toEqual(one.content)
            }
      }),
    )
  })

  test('pass the check of a tree at the door', () => {
    fc.assert(
      fc.property(anySentences, (sentences) => {
        const document = {
          kind: 'report',
          language: 'en',
          standing: 'draft',
          masthead: { organ: 'Assembly', title: 'A title' },
          sections: [
            {
              id: 's',
              blocks: [
                {
                  kind: 'paragraph',
                  id: 'p',
                  sentences: sentencesIn(editorDocument(sentences), 'p'),
                },
              ],
            },
          ],
          annexes: [],
        }
        expect(checkDocument(document)).not.toHaveProperty('fault')
      }),
    )
  })

  test('keep each atom as what it is', () => {
    const ordinal = { kind: 'ordinal', number: 23, capital: true } as const
    const document = editorDocument([{ inlines: [ordinal] }])
    const first = document.firstChild?.firstChild
    expect(first && inlineOf(first)).toEqual(ordinal)
  })
})
