import { describe, expect, test } from 'vitest'
import { check } from './check.ts'
import type { CheckedDocument } from './checked-document.ts'
import { document } from './fixture-document.ts'

const size = 1_000_000

/** A paragraph of a million characters, as an operative one, so that every rule looks at it. */
function longParagraph(unit: string): CheckedDocument {
  const text = document(['= 1. *Notes* it;'])
  const [block] = text.blocks
  if (!block) throw new Error('The document has one paragraph.')
  const words = unit.repeat(Math.ceil(size / unit.length)).slice(0, size)
  return { ...text, blocks: [{ ...block, text: { ...block.text, words } }] }
}

const units = [
  [
    'ordinary prose',
    'The Assembly “recalled” on 5 May 2024 that article 87 (7) of the Statute applies, and the Bureau agreed. ',
  ],
  ['one letter', 'a'],
  ['blanks', ' '],
  ['straight quotation marks', '"'],
  ['open quotation marks', '“'],
  ['brackets never closed', '['],
  ['brackets that close nothing', ')'],
  ['stops', '.'],
  ['hyphens', '-'],
  ['figures', '1'],
  ['capitals', 'A'],
  ['half ordinals', 'twenty-'],
  ['articles', 'article 1, '],
  ['resolutions without end', 'resolution 1593 (2005), '],
  ['plural subjects without verb', 'the following reports of '],
  ['words twice', 'in in '],
  ['sessions', 'between the third session '],
  ['dates without year', '12 May, '],
  ['addresses', 'https://a.b/ '],
  ['requests', 'submitted a request for x, '],
  ['abbreviations', 'ABC '],
  ['lists', 'word, word, '],
  ['labels', '(a) '],
  ['symbols', 'ICC-ASP/1/Res.1, '],
  ['slashes', 'A/1'],
] as const

describe('a paragraph of a million characters', () => {
  test.each(units)('%s', (_, unit) => {
    const text = longParagraph(unit)
    const before = process.cpuUsage()
    const found = check(text, { profile: 'icc-asp', language: 'en' })
    const { user, system } = process.cpuUsage(before)
    // A second of one core.
    expect((user + system) / 1e6).toBeLessThan(1)
    expect(found.length).toBeLessThan(5_000)
  })
})
