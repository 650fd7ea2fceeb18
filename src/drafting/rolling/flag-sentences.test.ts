import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { recordAs } from '../../../tests/read-public-record.ts'
import { day } from '../../law/day.ts'
import { fromPlainText } from '../../reading/from-plain-text.ts'
import { isRefused } from '../../reading/reading.ts'
import { publicOffice } from '../../record/audience.ts'
import type { DocumentTree } from '../../text/tree.ts'
import { draft } from '../fixture-drafts.ts'
import type { Flag } from './rolled.ts'
import { rolledForward } from './rolled-report.ts'

const view = recordAs('public')
const of2021 = new URL('../../../../shared/seeds/001_4e8491a9a86fccb4.txt', import.meta.url)

function flagsOf(old: DocumentTree, session: string, language: 'en' | 'fr'): readonly Flag[] {
  const wish = { view, session, language, audience: publicOffice, on: day('2026-11-22') }
  return rolledForward(old, wish).changes.flatMap((one) => one.flags)
}

/** Reasons with a name of the contract in them, outside what they quote. */
function withNames(told: readonly Flag[]): readonly string[] {
  return told
    .map(({ why }) => why.replaceAll(/[“"][^”"]*[”"]/g, ''))
    .filter((why) => /\p{Ll}\p{Lu}\p{Ll}/u.test(why))
}

describe.each([
  ['20', '23', 'en'],
  ['23', '22', 'en'],
  ['23', '24', 'fr'],
] as const)(
  'what is told of the report to session %s rolled to %s (%s)',
  (was, session, language) => {
    const told = flagsOf(draft(view, was, language), session, language)

    test('is a sentence, without a name of the contract in it', () => {
      expect(told.length).toBeGreaterThan(3)
      expect(told.filter(({ why }) => !/^\p{Lu}.*\.$/su.test(why))).toEqual([])
      expect(withNames(told)).toEqual([])
    })

    test('leaves no gap where the words have a reference to another part', () => {
      expect(told.filter(({ words }) => /\p{L} [.,]/u.test(words))).toEqual([])
    })
  },
)

test('what the draft says is not recorded is not told as recorded', () => {
  const [one] = flagsOf(draft(view, '23', 'en'), '22', 'en').filter(
    ({ is, words }) => is === 'added' && words.startsWith('No action of the President'),
  )
  expect(one?.why).toBe(
    'The record has nothing of the kind for the new period, and the draft says so.',
  )
})

test('the reference of an added sentence is marked, its words not being known yet', () => {
  const told = flagsOf(draft(view, '22', 'en'), '23', 'en')
  const found = told.find(({ words }) => words.includes('outcome is reflected'))
  expect(found?.words).toMatch(/reflected in \[…\]\.$/)
})

test.runIf(existsSync(of2021))('a text in other words is told of by kinds in words', () => {
  const read = fromPlainText(readFileSync(of2021, 'utf8'))
  if (isRefused(read)) throw new Error(read.refused)
  const told = flagsOf(read.document, '21', 'en')
  expect(told.map(({ why }) => why).join('\n')).toContain('(focal point appointed)')
  expect(withNames(told)).toEqual([])
})
