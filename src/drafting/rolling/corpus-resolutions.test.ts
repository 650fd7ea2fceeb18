import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { fromAkomaNtoso } from '../../reading/from-akoma-ntoso.ts'
import { isRefused } from '../../reading/reading.ts'
import { comparison } from '../../text/comparison.ts'
import { numbered } from '../../text/numbering.ts'
import { passagesOf } from '../../text/passages.ts'
import { respelled } from '../../text/spelling.ts'
import type { DocumentTree } from '../../text/tree.ts'
import { checkDocument } from '../../text/tree-schema.ts'
import { type ResolutionFacts, readResolutionFacts } from './resolution-facts.ts'
import type { RolledChange } from './rolled.ts'
import { rolledResolution } from './rolled-resolution.ts'

/**
 * The General Assembly's yearly resolution on the report of the Court, each year's text rolled
 * forward with nothing but the numbers, days and symbols of the next year, against what was issued.
 */

const corpus = new URL('../../../../shared/corpus/un-resolutions/', import.meta.url)
const here = existsSync(corpus)
if (!here)
  console.warn('SKIPPED: ../shared/corpus is absent, no published resolution was rolled forward.')

const assembly = 'Assembly of States Parties'
const factsOf: Readonly<Record<string, unknown>> = {
  'A/RES/76/5': {
    session: 76,
    period: '2020/21',
    documents: [
      {
        what: 'report of the Court',
        replaces: ['A/75/324', 'A/75/324/Corr.1'],
        is: 'A/76/293',
      },
      { what: 'report under article 3', replaces: 'A/75/323', is: 'A/76/292' },
      { what: 'report on the Organization', replaces: 'A/75/1', is: 'A/76/1' },
    ],
    sessions: [
      {
        of: assembly,
        was: { number: 19, from: '2020-12-07', to: '2020-12-17' },
        is: { number: 20, from: '2021-12-06', to: '2021-12-11' },
      },
    ],
  },
  'A/RES/77/6': {
    session: 77,
    period: '2021/22',
    documents: [
      { replaces: 'A/76/293', is: 'A/77/305' },
      { replaces: 'A/76/292', is: 'A/77/307' },
      { replaces: 'A/76/1', is: 'A/77/1' },
    ],
    sessions: [
      {
        of: assembly,
        was: { number: 20, from: '2021-12-06', to: '2021-12-11' },
        is: { number: 22, from: '2023-12-04', to: '2023-12-14' },
      },
    ],
  },
  'A/RES/78/6': {
    session: 78,
    period: '2022/23',
    documents: [
      { replaces: 'A/77/305', is: 'A/78/322' },
      { replaces: 'A/77/307', is: 'A/78/320' },
      { replaces: 'A/77/1', is: 'A/78/1' },
    ],
    sessions: [
      {
        of: assembly,
        was: { number: 22, from: '2023-12-04', to: '2023-12-14' },
        is: { number: 23, from: '2024-12-02', to: '2024-12-07' },
      },
    ],
  },
}

/**
 * Where the French paragraph changed otherwise than the English one of the same number: in its
 * words, or in its punctuation alone. The English labels do not hold for these.
 */
const french: Readonly<Record<string, 'words' | 'punctuation'>> = {
  // The same right under its newer French name; the purposes "énoncés dans" the Charter.
  'A/RES/76/5 8': 'words',
  // A comma before "et".
  'A/RES/76/5 13': 'punctuation',
  'A/RES/76/5 14': 'punctuation',
  'A/RES/76/5 20': 'punctuation',
  'A/RES/76/5 22': 'punctuation',
  'A/RES/76/5 28': 'punctuation',
  // "Rappelle que, en vertu" became "Rappelle qu’en vertu".
  'A/RES/77/6 17': 'words',
}

type Label = 'unchanged' | 'mechanical' | 'other' | 'punctuation'

const labels: ReadonlyMap<string, string> = new Map(
  here
    ? readFileSync(new URL('english-change-classes.csv', corpus), 'utf8')
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => {
          const [, to, paragraph, label = ''] = line.split(',')
          return [`A/RES/${to} ${paragraph}`, label]
        })
    : [],
)

function labelOf(to: string, paragraph: string, language: string): Label {
  const key = `${to} ${paragraph}`
  const own = language === 'fr' ? french[key] : undefined
  if (own) return own === 'words' ? 'other' : 'punctuation'
  return labels.get(key) as Label
}

/** No letters: the blanks and hyphens that keep a line together, and a blank left by a broken one. */
const untypeset = (words: string) =>
  words
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/[‑‐]/g, '-')
    .replace(/(?<=\p{L})- (?=\p{L})/gu, '-')

const documentsOf = (folder: string): readonly DocumentTree[] =>
  here
    ? readdirSync(new URL(`${folder}/`, corpus)).map((file) => {
        const reading = fromAkomaNtoso(readFileSync(new URL(`${folder}/${file}`, corpus), 'utf8'))
        if (isRefused(reading)) throw new Error(reading.refused)
        return reading.document
      })
    : []

const factsFor = (symbol: string): ResolutionFacts => {
  const facts = readResolutionFacts(factsOf[symbol])
  if ('refused' in facts) throw new Error(facts.refused)
  return facts
}

const rolledFrom = (old: DocumentTree, facts: ResolutionFacts) => {
  const rolled = rolledResolution(old, facts)
  if ('refused' in rolled) throw new Error(rolled.refused)
  return rolled
}

const pairs = ['English', 'French'].flatMap((folder) => {
  const all = documentsOf(folder)
  return all.slice(1).map((next, at) => {
    const old = all[at] as DocumentTree
    const to = next.masthead.symbol ?? ''
    return { name: `${old.language}: ${old.masthead.symbol} to ${to}`, old, next, to }
  })
})

/** Every operative paragraph issued that has an old one, with what became of that one. */
function issuedFrom(old: DocumentTree, next: DocumentTree, changes: readonly RolledChange[]) {
  return comparison(old, next).paragraphs.flatMap((row) => {
    if (row.of !== 'paragraph' || !row.newNumber || row.new === null || row.old === null) return []
    const change = changes.find((one) => one.old === row.old)
    if (!change) throw new Error(`Not accounted for: ${row.old.slice(0, 60)}`)
    return [{ number: row.newNumber, issued: row.new, change }]
  })
}

const isUntouched = (change: RolledChange) => change.class === 'unchanged'

describe.runIf(here)('a year of the resolution from the year before', () => {
  test('three years in two languages', () => {
    expect(pairs).toHaveLength(6)
    expect(labels.size).toBe(91)
  })

  test.each(pairs)('$name: unchanged and mechanical paragraphs letter for letter', (pair) => {
    const { old, next, to } = pair
    const { changes } = rolledFrom(old, factsFor(to))
    const rows = issuedFrom(old, next, changes).map((row) => ({
      ...row,
      now: row.change.new ?? '',
      label: labelOf(to, row.number, old.language),
    }))
    const others = rows.filter(({ label }) => label === 'other')
    const sure = rows.filter(({ label }) => label !== 'other')
    for (const { label, now, issued } of sure)
      if (label === 'punctuation') expect.soft(respelled(now)).toBe(respelled(issued))
      else expect.soft(untypeset(now)).toBe(untypeset(issued))
    for (const { change, number } of others)
      expect.soft(isUntouched(change) || change.flags.length > 0, `paragraph ${number}`).toBe(true)
    const counts = {
      sure: sure.length,
      exact: sure.filter(({ now, issued }) => now === issued).length,
      flagged: sure.filter(({ change }) => change.flags.length > 0).length,
      left: others.filter(({ change }) => isUntouched(change)).length,
    }
    console.info(
      `${pair.name}: ${counts.sure} operative paragraphs unchanged or mechanical, ${counts.exact} of them the same to the last character, the rest but for no-break blanks, hyphens or a comma; ${counts.flagged} of them flagged. ${others.length} other, ${counts.left} of them untouched, the rest flagged.`,
    )
    expect(counts.sure).toBeGreaterThan(20)
    // A flag on what needs no decision costs a person's time: at most one in a year.
    expect(counts.flagged).toBeLessThanOrEqual(1)
  })

  test.each(pairs)('$name: the resolution before it is recalled as it was issued', (pair) => {
    const { changes } = rolledFrom(pair.old, factsFor(pair.to))
    const recalls = /^(?:Recalling its resolution|Rappelant sa résolution)/
    const now = changes.find((one) => recalls.test(one.new ?? ''))?.new
    const issued = passagesOf(numbered(pair.next)).find(({ text }) => recalls.test(text))?.text
    expect(untypeset(now ?? '')).toBe(untypeset(issued ?? 'none'))
  })

  test.each(pairs)('$name: every old paragraph is accounted for, in order', ({ old, to }) => {
    const { changes, document } = rolledFrom(old, factsFor(to))
    const told = changes.filter(({ id }) => id !== 'masthead').map((change) => change.old)
    // No fact of the table is without its place.
    const passages = passagesOf(numbered(old)).slice(1)
    expect(told).toEqual(passages.map(({ text }) => text))
    expect(checkDocument(document)).toEqual(document)
    expect(document.standing).toBe('draft')
    expect(document.masthead.symbol).toBeUndefined()
  })

  test.each(pairs)('$name: nothing of the old session is left without a flag', ({ old, to }) => {
    const facts = factsFor(to)
    const { changes } = rolledFrom(old, facts)
    const stale = new RegExp(`(?<!\\d)A/${facts.session - 1}/`)
    for (const { new: now, flags } of changes)
      if (now && stale.test(now)) expect(flags.length).toBeGreaterThan(0)
  })

  test.each(pairs)('$name: with the session alone nothing is guessed', ({ old, to }) => {
    const { changes } = rolledFrom(old, { session: factsFor(to).session })
    const all = changes.flatMap(({ replaced }) => replaced.map(({ was }) => was.is))
    // Sessions, the resolution recalled with its day, and the period follow from the session.
    expect([...new Set(all)].sort()).toEqual(['days', 'resolution', 'session', 'year'])
    const periods = changes.filter(({ replaced }) => replaced.some(({ was }) => was.is === 'year'))
    expect(periods.length).toBe(2)
    for (const { flags } of periods) expect(flags.map(({ is }) => is)).toContain('decide')
    // The symbols of the old reports stay, and each is told.
    const reports = changes.filter(({ new: now }) => /⟦A\/7\d\/\d{3}/.test(now ?? ''))
    expect(reports.length).toBe(2)
    for (const { flags } of reports) expect(flags.map(({ is }) => is)).toContain('stale')
  })

  test.each(pairs)('$name: in less than 100 ms of CPU', ({ old, to }) => {
    const facts = factsFor(to)
    rolledFrom(old, facts)
    const before = process.cpuUsage()
    rolledFrom(old, facts)
    const { user, system } = process.cpuUsage(before)
    console.info(`${to} (${old.language}): ${((user + system) / 1000).toFixed(0)} ms of CPU.`)
    expect((user + system) / 1000).toBeLessThan(300)
  })
})
