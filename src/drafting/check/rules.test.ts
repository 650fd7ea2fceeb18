import { describe, expect, test } from 'vitest'
import { check } from './check.ts'
import { document } from './fixture-document.ts'
import type { Row } from './fixture-row.ts'
import { numberRows, resolutionRows } from './fixture-table-form.ts'
import { dateRows, noteRows } from './fixture-table-notes.ts'
import { consistencyRows, styleRows } from './fixture-table-style.ts'
import { rules } from './rules.ts'
import { sources } from './sources.ts'

function wordsFound([rule, , lines, , setting = {}]: Row): readonly string[] {
  const { language = 'en', profile = 'icc-asp', ...written } = setting
  const text = document(typeof lines === 'string' ? [lines] : lines, written)
  const found = check(text, { profile, language })
  return found.filter((one) => one.rule === rule).map(({ words }) => words)
}

const groups = [
  ['numbers, headings and masthead', numberRows],
  ['resolutions', resolutionRows],
  ['notes and citations', noteRows],
  ['dates and numbers', dateRows],
  ['spelling, quotation marks and names', styleRows],
  ['consistency', consistencyRows],
] as const

describe.each(groups)('rules on %s', (_, rows) => {
  test.each(rows.map((row) => [row[0], row[1], row] as const))('%s: %s', (_rule, _name, row) => {
    expect(wordsFound(row)).toEqual(row[3])
  })
})

describe('O14, with the text that was rolled forward', () => {
  const base = document([
    '= 1. *Recalls* the Procedures relating to cooperation adopted earlier;',
    '= 2. *Encourages* national authorities towards effective cooperation;',
  ])

  test.each([
    [
      'both paragraphs kept, one reworded',
      [
        '= 1. *Recalls* the Procedures relating to cooperation adopted in 2011;',
        '= 2. *Encourages* all national authorities towards cooperation;',
      ],
      [],
    ],
    [
      'one dropped',
      ['= 1. *Recalls* the Procedures relating to cooperation adopted earlier;'],
      ['para. 2, earlier text'],
    ],
    ['a text without operative paragraphs rolls nothing forward', ['1. Words.'], []],
  ] as const)('%s', (_, lines, places) => {
    const found = check(document(lines), { profile: 'icc-asp', language: 'en', base })
    expect(found.filter(({ rule }) => rule === 'O14').map(({ place }) => place)).toEqual(places)
  })
})

describe('many findings of one rule', () => {
  test('after 300 the rest waits', () => {
    const text = document([`1. ${'The UN spoke. '.repeat(400)}`])
    const found = check(text, { profile: 'icc-asp', language: 'en' })
    const own = found.filter(({ rule }) => rule === 'S09')
    expect(own).toHaveLength(301)
    expect(own.at(-1)?.why).toContain('more than 300')
  })
})

describe('the table of rules', () => {
  const rows: readonly Row[] = groups.flatMap(([, each]) => each)

  test('holds the 64 rules of the manual and the 15 checks of consistency, each once', () => {
    const numbered = (letter: string, last: number, width = 2) =>
      Array.from({ length: last }, (_, at) => `${letter}${String(at + 1).padStart(width, '0')}`)
    expect(rules.map(({ id }) => id)).toEqual([
      ...numbered('N', 11),
      ...numbered('R', 16),
      ...numbered('F', 12),
      ...numbered('D', 9),
      ...numbered('S', 16),
      ...numbered('O', 15, 1),
    ])
  })

  test.each(rules.filter(({ id }) => id !== 'O11').map(({ id }) => id))(
    '%s has a text that it flags and a text that it leaves alone',
    (id) => {
      const own = rows.filter(([rule]) => rule === id)
      expect(own.some(([, , , words]) => words.length > 0)).toBe(true)
      expect(own.some(([, , , words]) => words.length === 0)).toBe(true)
    },
  )

  test.each(rules.map((rule) => [rule.id, rule] as const))('%s names its source', (_, rule) => {
    expect(sources[rule.source]).not.toBe('')
    expect(rule.about).toMatch(/\.$/)
    expect(rule.languages.length).toBeGreaterThan(0)
  })
})
