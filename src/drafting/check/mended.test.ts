import { describe, expect, test } from 'vitest'
import { fromPlainText } from '../../reading/from-plain-text.ts'
import { isRefused } from '../../reading/reading.ts'
import { toPlainText } from '../../rendering/to-plain-text.ts'
import { mended } from './mended.ts'

const rules = { profile: 'icc-asp', language: 'en' } as const

function read(...lines: readonly string[]) {
  const outcome = fromPlainText(lines.join('\n\n'))
  if (isRefused(outcome)) throw new Error(outcome.refused)
  return outcome.document
}

describe('mends that are certain', () => {
  test.each([
    ['a date loses its comma', 'It met on December 5, 2024.', 'It met on 5 December 2024.'],
    ['per cent is written out', 'Some 40% of them agreed.', '40 per cent of them'],
  ])('%s', (_, words, expected) => {
    const { tree, made } = mended(read(`1. ${words}`), rules)
    expect(toPlainText(tree).replaceAll('\u00a0', ' ').replace(/\s+/g, ' ')).toContain(expected)
    expect(made.length).toBeGreaterThan(0)
  })

  test('what a mend brings to light is mended too, until nothing certain is left', () => {
    const { tree, left } = mended(read('1. Some 40% of them met on December 5, 2024.'), rules)
    expect(left.filter(({ edits }) => edits?.length)).toEqual([])
    const again = mended(tree, rules)
    expect([again.tree, again.made]).toEqual([tree, []])
  })

  test('a doubled word may be meant ("had had"): it is left to a person', () => {
    const { made, left } = mended(read('1. The Court met met.'), rules)
    expect([made, left.map(({ rule }) => rule)]).toEqual([[], expect.arrayContaining(['O1'])])
  })

  test('a date that does not exist is left to a person: no mend is certain', () => {
    const document = read('1. It met on 40\u00a0April 2021.')
    const { tree, made, left } = mended(document, rules)
    expect([tree, made]).toEqual([document, []])
    expect(left.map(({ rule }) => rule)).toContain('D01')
  })

  test('a text without a fault comes back as it was', () => {
    const document = read('1. The Bureau met on 6\u00a0November 2024.')
    expect(mended(document, rules).tree).toEqual(document)
  })
})

test('what is printed beside the text is held against it before and after the mends', () => {
  const document = read(
    'I. Introduction',
    '1. It met on December 5, 2024.',
    'II. Findings',
    '2. It ended.',
  )
  const besides = { contents: ['I. Introduction', 'II. Conclusions'] }
  const rulesLeft = (left: readonly { readonly rule: string }[]) => left.map(({ rule }) => rule)
  expect(rulesLeft(mended(document, rules).left)).not.toContain('O8')
  expect(rulesLeft(mended(document, rules, besides).left)).toContain('O8')
})
