import { describe, expect, test } from 'vitest'
import { note } from './fixture-report.ts'
import { plainInlines, text } from './inline.ts'
import {
  directionOf,
  headingLabel,
  languageProfile,
  pointLabel,
  spaced,
  withNoteMarksPlaced,
} from './language-profile.ts'
import type { Inline, Language } from './tree.ts'

describe('labels of sub-paragraphs', () => {
  test.each([
    ['the first depth in English', 1, 1, 'en', '(a)'],
    ['the twelfth is l, not one', 1, 12, 'en', '(l)'],
    ['the second depth', 2, 4, 'en', '(iv)'],
    ['the third depth', 3, 2, 'en', 'b.'],
    ['the fourth depth', 4, 3, 'en', 'iii.'],
    ['the first depth in French', 1, 1, 'fr', 'a)'],
    ['the second depth in Spanish', 2, 1, 'es', 'i)'],
    ['Arabic documents keep European figures and letters here', 1, 3, 'ar', '(c)'],
  ] as const)('%s', (_, depth, number, language, label) => {
    expect(pointLabel(depth, number, language)).toBe(label)
  })

  test('headings are roman, then capital letters, then figures', () => {
    expect([headingLabel(1, 4), headingLabel(2, 2), headingLabel(3, 3)]).toEqual(['IV', 'B', '3'])
  })
})

describe('blanks before punctuation', () => {
  test.each([
    ['a semicolon in French', 'la Cour;', 'fr', 'la Cour\u00a0;'],
    ['a blank that is there already is made no-break', 'la Cour ; et', 'fr', 'la Cour\u00a0; et'],
    ['quotation marks take theirs inside', '« le Statut »,', 'fr', '«\u00a0le Statut\u00a0»,'],
    ['quotation marks without any', '«le Statut»', 'fr', '«\u00a0le Statut\u00a0»'],
    ['a web address keeps its colon', 'voir https://x.example/a', 'fr', 'voir https://x.example/a'],
    ['a time of day keeps its colon', 'à 10:30', 'fr', 'à 10:30'],
    ['English has none', 'the Court; and', 'en', 'the Court; and'],
  ] as const)('%s', (_, words, language, expected) => {
    expect(spaced(words, language)).toBe(expected)
    expect(spaced(spaced(words, language), language)).toBe(expected)
  })
})

const mark = note('n1', 'A/75/324')
const second = note('n2', 'A/75/325')
const shown = (inlines: readonly Inline[]) =>
  inlines.map((one) => (one.kind === 'note' ? `[${one.id}]` : plainInlines([one]))).join('')

describe('the note mark and the punctuation', () => {
  test.each([
    ['English sets the mark after the comma', 'en', ['Court', mark, ', and'], 'Court,[n1] and'],
    ['it stays where it stands after it', 'en', ['Court,', mark, ' and'], 'Court,[n1] and'],
    ['French sets the mark before it', 'fr', ['Cour,', mark, ' et'], 'Cour[n1], et'],
    ['with its no-break space', 'fr', ['Cour\u00a0;', mark], 'Cour[n1]\u00a0;'],
    ['it stays where it stands before it', 'fr', ['Cour', mark, '\u00a0;'], 'Cour[n1]\u00a0;'],
    ['two marks move together', 'en', ['Court', mark, second, '.'], 'Court.[n1][n2]'],
    ['two marks in French', 'fr', ['Cour.', mark, second], 'Cour[n1][n2].'],
    ['a figure is no punctuation', 'en', ['see', mark, ' .5'], 'see[n1] .5'],
    ['nothing follows', 'en', ['Court', mark], 'Court[n1]'],
  ] as const)('%s', (_, language, parts, expected) => {
    const inlines = parts.map((part) => (typeof part === 'string' ? text(part) : part))
    expect(shown(withNoteMarksPlaced(inlines, language as Language))).toBe(expected)
  })

  test('placing twice places once', () => {
    for (const language of ['en', 'fr'] as const) {
      const once = withNoteMarksPlaced([text('a, b'), mark, text('; c'), second], language)
      expect(withNoteMarksPlaced(once, language)).toEqual(once)
    }
  })
})

test('Arabic runs from the right, and so do foreign words of it', () => {
  expect(languageProfile('ar').direction).toBe('rtl')
  expect(directionOf('ar-EG')).toBe('rtl')
  expect(directionOf('arn')).toBe('ltr')
  expect(directionOf('la')).toBe('ltr')
})
