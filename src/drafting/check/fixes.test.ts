import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check } from './check.ts'
import type { CheckedDocument } from './checked-document.ts'
import { fixes } from './fixes.ts'
import { document } from './fixture-document.ts'

const assembly = { profile: 'icc-asp', language: 'en' } as const

function wordsOf({ blocks, notes }: CheckedDocument): readonly string[] {
  return [...blocks, ...notes].map(({ text }) => text.words)
}

function mendedOnce(lines: readonly string[]): CheckedDocument {
  const text = document(lines)
  return fixes(text, check(text, assembly))
}

describe('certain mends', () => {
  test.each([
    [
      'a blank in a citation',
      '1. So.{1: ICC-ASP/22/Res.3, paras.3 to 5.}',
      'ICC-ASP/22/Res.3, paras. 3 to 5.',
    ],
    ['a stroke in a symbol', '1. So.{1: ICC-ASP/15/31, Add.1.}', 'ICC-ASP/15/31/Add.1.'],
    ['Ibid.', '1. One.{1: So.} Two.{2: Id.}', 'Ibid.'],
    ['an ordinal', '1. During the twentythird session.', 'During the twenty-third session.'],
    [
      'a cardinal for an ordinal',
      '1. The thirty-eight and thirty-ninth reports.',
      'The thirty-eighth and thirty-ninth reports.',
    ],
    [
      'a session in figures',
      '1. Since the 18th Session of the Assembly.',
      'Since the eighteenth session of the Assembly.',
    ],
    ['a word twice', '1. It is located in in the section.', 'It is located in the section.'],
    ['the year of a resolution', '1. By resolution 1593.', 'By resolution 1593 (2005).'],
    ['an American date', '1. On March 5, 2024 it met.', 'On 5\u00a0March 2024 it met.'],
    [
      'a blank before an address',
      '1. Available athttps://asp.icc-cpi.int/x.pdf',
      'Available at https://asp.icc-cpi.int/x.pdf',
    ],
    [
      'several in one paragraph',
      '1. In the inter-sessional period, Article 97 and the UN are named in in Annex I.',
      'In the intersessional period, article 97 and the United Nations are named in annex I.',
    ],
  ])('%s', (_, line, expected) => {
    const first = mendedOnce([line])
    const second = fixes(first, check(first, assembly))
    expect(wordsOf(second)).toContain(expected)
  })

  test('a note mark moves behind the comma and keeps its note', () => {
    const { blocks, notes } = mendedOnce([
      '1. Of judges{1: ICC-01/22-92.}, and more{2: S/PV.1.}; so.',
    ])
    expect(blocks[0]?.text.words).toBe('Of judges,\ufffc and more;\ufffc so.')
    expect(blocks[0]?.text.marks.map(({ printed }) => printed)).toEqual(['1', '2'])
    expect(notes.map(({ text }) => text.words)).toEqual(['ICC-01/22-92.', 'S/PV.1.'])
  })

  test('italics stay on their words when words before them change', () => {
    const { blocks } = mendedOnce(['= 1. *Notes* the UN and *decides* to go on;'])
    const { words = '', italics = [] } = blocks[0]?.text ?? {}
    expect(italics.map(({ from, to }) => words.slice(from, to))).toEqual(['Notes', 'decides'])
  })

  test('a label is set right', () => {
    const { blocks } = mendedOnce(['1. So:', '> (1) *requests* one;', '> (m) *requests* two;'])
    expect(blocks.map((one) => one.label)).toEqual(['1.', '(l)', '(m)'])
  })

  test.each([
    ['an ordinal of two meanings', '1. At its twenty-thirdfourth session.'],
    ['a day that does not exist', '1. On 40 April 2021.'],
    ['one session after "between"', '1. Between the third session of the Assembly.'],
    ['words quoted', '1. It said that “the State Parties organised it with the UN”.'],
  ])('left to a person: %s', (_, line) => {
    const text = document([line])
    const found = check(text, assembly).filter(({ rule }) => rule !== 'D03')
    expect(wordsOf(fixes(text, found))).toEqual(wordsOf(text))
  })
})

const slips = [
  'in in the section',
  'the twentythird session',
  'the thirty-eight and thirty-ninth reports',
  'the 18th Session',
  'resolution 1593',
  'under Article 97 of the Statute',
  'in Annex II',
  'the UN guidance',
  'paras.3 and 4',
  'ICC-ASP/15/31, Add.1',
  'A/67/828–S/2013/210',
  'March 5, 2024',
  '7th March 2024',
  'the inter-sessional period',
  'they organised 15% of it',
  'it “took note of the report.”',
  'it "took note" of it',
  'judges{1: Id.}, and others',
  'Mongolia and Sudan',
  '3 meetings of fifteen States',
  'plain words',
]

const texts = fc.array(fc.array(fc.constantFrom(...slips), { minLength: 1, maxLength: 8 }), {
  minLength: 1,
  maxLength: 5,
})

describe('what holds for every text', () => {
  test('mends made until none is left leave none', () => {
    fc.assert(
      fc.property(texts, (paragraphs) => {
        let text = document(paragraphs.map((parts, at) => `${at + 1}. So ${parts.join(', ')}.`))
        for (let pass = 0; pass < 6; pass += 1) text = fixes(text, check(text, assembly))
        return check(text, assembly).every(({ mend }) => mend === undefined)
      }),
      { numRuns: 150 },
    )
  })

  test('a mend that was made is not found again at its place', () => {
    fc.assert(
      fc.property(fc.constantFrom(...slips), (slip) => {
        const text = document([`1. So ${slip} it is.`])
        const before = check(text, assembly).filter(({ mend }) => mend !== undefined)
        for (const one of before) {
          const after = check(fixes(text, [one]), assembly)
          const again = after.filter(
            ({ rule, at, words }) =>
              rule === one.rule && words === one.words && at?.from === one.at?.from,
          )
          if (again.length > 0) return false
        }
        return true
      }),
    )
  })

  test('findings change nothing, and no findings mend nothing', () => {
    fc.assert(
      fc.property(texts, (paragraphs) => {
        const text = document(paragraphs.map((parts, at) => `${at + 1}. So ${parts.join(', ')}.`))
        const before = structuredClone(text)
        check(text, assembly)
        expect(text).toEqual(before)
        expect(fixes(text, [])).toEqual(text)
      }),
      { numRuns: 50 },
    )
  })
})
