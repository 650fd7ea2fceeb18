import { describe, expect, test } from 'vitest'
import { sentence, text } from '../../text/inline.ts'
import type { DocumentTree, Inline, Paragraph, Phrase } from '../../text/tree.ts'
import { check } from './check.ts'
import { fromTree } from './from-tree.ts'
import { mendedTree } from './mended-tree.ts'

const assembly = { profile: 'icc-asp', language: 'en' } as const

function note(id: string, ...content: readonly Phrase[]): Inline {
  return { kind: 'note', id, content }
}

function paragraph(id: string, ...parts: readonly (string | Inline)[]): Paragraph {
  return { kind: 'paragraph', id, sentences: [sentence(...parts)] }
}

const report: DocumentTree = {
  kind: 'report',
  language: 'en',
  standing: 'issued',
  masthead: { organ: 'Assembly of States Parties', symbol: 'ICC-ASP/23/31', title: 'Report' },
  sections: [
    {
      id: 'introduction',
      heading: [text('Introduction')],
      blocks: [
        {
          kind: 'paragraph',
          id: 'first',
          sentences: [
            sentence('At its ', { kind: 'ordinal', number: 23 }, ' session it met in in Rome.'),
            sentence('The judges', note('note-1', text('Id.')), ', and others.'),
          ],
        },
        paragraph(
          'second',
          'See ',
          { kind: 'crossReference', to: 'annex', named: true },
          ' to it.',
        ),
      ],
    },
  ],
  annexes: [
    {
      id: 'annex',
      heading: [text('Language')],
      sections: [
        {
          id: 'language',
          blocks: [
            paragraph('intro', 'The following are amended:'),
            {
              kind: 'quoted',
              id: 'run',
              numbering: { style: 'figures', start: 32 },
              paragraphs: [
                paragraph('p32', text('Recalls', { is: 'operativePhrase' }), ' the UN;'),
                { ...paragraph('p33', text('Decides', { is: 'italic' }), ' so;'), printed: '34.' },
              ],
            },
            {
              kind: 'quoted',
              id: 'mandates',
              numbering: { style: 'letters', start: 12 },
              paragraphs: [{ ...paragraph('l', 'requests it;'), printed: '(1)' }],
            },
          ],
        },
      ],
    },
  ],
}

describe('a tree as the rules see it', () => {
  const document = fromTree(report)
  const paragraphs = document.blocks.flatMap((one) => (one.is === 'paragraph' ? [one] : []))

  test('what is computed is there in words, sentences parted by a blank', () => {
    expect(paragraphs[0]?.text.words).toBe(
      'At its twenty-third session it met in in Rome. The judges\ufffc, and others.',
    )
    expect(paragraphs[1]?.text.words).toBe('See annex to it.')
  })

  test('places are named as one would say them', () => {
    expect(paragraphs.map(({ place }) => place)).toEqual([
      'para. 1',
      'para. 2',
      'annex, para. 1',
      'annex, para. 32',
      'annex, para. 34',
      'annex, para. (1)',
    ])
    expect(document.notes.map(({ place }) => place)).toEqual(['note 1'])
  })

  test('quoted runs are operative, keep their start, and are introduced', () => {
    expect(paragraphs.map(({ role, quoted, start }) => [role, quoted, start])).toEqual([
      [undefined, undefined, 1],
      [undefined, undefined, 1],
      [undefined, undefined, 1],
      ['operative', true, 32],
      ['operative', true, 32],
      [undefined, true, 12],
    ])
    expect(paragraphs[2]?.introduces).toBe(true)
  })

  test('printed numbers count, not the computed ones', () => {
    const rules = check(document, assembly).map(({ rule, words }) => `${rule} ${words}`)
    expect(rules).toContain('N01 34. Decides so;')
    expect(rules).toContain('N02 (1) requests it;')
  })

  test('a masthead that a reader left open is open', () => {
    const unread = { ...report, masthead: { organ: '?', title: '?' } }
    expect(fromTree(unread).masthead).toMatchObject({ organ: undefined, title: undefined })
  })

  test('a printed contents list is read without its page numbers', () => {
    const { contents } = fromTree(report, {
      contents: ['I.\tIntroduction\t\t2', 'Annex Language 7'],
    })
    expect(contents.map((line) => line.text.words)).toEqual(['I. Introduction', 'Annex Language'])
  })
})

describe('mends in the tree', () => {
  const findings = check(fromTree(report), assembly)
  const mended = mendedTree(report, findings)
  const [section] = mended.sections
  const [first] = section?.blocks ?? []

  test('words change, computed numbers and notes stay what they are', () => {
    expect(first).toEqual({
      kind: 'paragraph',
      id: 'first',
      sentences: [
        {
          inlines: [
            text('At its '),
            { kind: 'ordinal', number: 23 },
            text(' session it met in Rome.'),
          ],
          edited: true,
        },
        {
          inlines: [text('The judges,'), note('note-1', text('Ibid.')), text(' and others.')],
          edited: true,
        },
      ],
    })
  })

  test('a wrong label is dropped, so that the right one is computed', () => {
    const again = check(fromTree(mended), assembly)
    expect(again.filter(({ rule }) => rule === 'N02')).toEqual([])
  })

  test('without findings the tree is the same', () => {
    expect(mendedTree(report, [])).toEqual(report)
  })

  test('a mend that reaches into a computed number is left to a person', () => {
    const whole = { rule: 'X', severity: 'W', place: '', words: '', why: '' } as const
    const edits = [{ element: 'first', from: 3, to: 12, becomes: 'this' }]
    const [unchanged] = mendedTree(report, [{ ...whole, edits }]).sections[0]?.blocks ?? []
    const kept = unchanged?.kind === 'paragraph' ? unchanged.sentences[0]?.inlines : []
    expect(kept).toEqual(
      sentence('At its ', { kind: 'ordinal', number: 23 }, ' session it met in in Rome.').inlines,
    )
  })
})
