import { expect, test } from 'vitest'
import { comparison } from '../text/comparison.ts'
import { report } from '../text/fixture-report.ts'
import type { DocumentTree } from '../text/tree.ts'
import { toRedlineHtml } from './to-redline-html.ts'

const now: DocumentTree = JSON.parse(
  JSON.stringify(report).replaceAll('2024', '2025').replace('Bureau', 'Bureau <of all>'),
)

test('a page gives both texts back: without deletions the new one, without insertions the old', () => {
  const page = toRedlineHtml(report, now)
  const changed = comparison(report, now).paragraphs.filter((one) => one.class !== 'unchanged')
  const shown = [...page.matchAll(/<p lang="en" dir="ltr">(.*?)<\/p>/gs)].map(([, words = '']) => ({
    now: plain(words.replace(/<del>.*?<\/del>/gs, '')),
    old: plain(words.replace(/<ins>.*?<\/ins>/gs, '')),
  }))
  expect(changed.length).toBeGreaterThan(2)
  expect(shown).toEqual(changed.map((one) => ({ old: one.old ?? '', now: one.new ?? '' })))
})

test('the class of each change is a word, and what is unchanged is counted', () => {
  const page = toRedlineHtml(report, now)
  expect(page).toMatch(/<h2>.*Mechanical: numbers, dates, symbols<\/h2>/)
  expect(page).toMatch(/<p class="unchanged">\d+ unchanged<\/p>/)
  expect(toRedlineHtml(report, report)).toContain('0 of ')
})

function plain(words: string): string {
  return words
    .replace(/<\/?(?:ins|del)>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}
