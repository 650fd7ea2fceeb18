import { subjects } from '../../record/assembly.ts'
import type { Paragraph } from '../../text/tree.ts'
import { byNow } from '../material.ts'
import type { OperativeParagraph } from '../phrasing/operative-paragraph.ts'
import { nearness } from './period-words.ts'
import type { Rolling } from './report-rolling.ts'
import { wordsOfInlines } from './report-text.ts'

type Subject = OperativeParagraph['subject']

/** What each old paragraph is about: as the record lists them, in their order. */
export function subjectsOf(
  { before }: Rolling,
  paragraphs: readonly Paragraph[],
): ReadonlyMap<Paragraph, OperativeParagraph> {
  const proposed = byNow(before, 'DraftLanguageProposed').findLast(
    ({ body }) => body.session === before.session,
  )
  const all: readonly OperativeParagraph[] = proposed?.body.paragraphs ?? []
  const numbered = new Map(
    all.filter(({ annex }) => !annex).map((one) => [one.paragraph, one] as const),
  )
  return new Map(
    paragraphs.flatMap((paragraph) => {
      const found = numbered.get(paragraph.printed?.replace(/\D+$/, '') ?? '')
      return found ? [[paragraph, found] as const] : []
    }),
  )
}

export function oldWordsFor(
  { language, oldDraft }: Rolling,
  own: Paragraph,
  left: readonly Paragraph[],
  subjects: ReadonlyMap<Paragraph, OperativeParagraph>,
  quoted: boolean,
): Paragraph | undefined {
  const same = left.find(({ id }) => id === own.id)
  if (same) return same
  const subject = subjectOf(own)
  const listed = left.find((one) => subject && subjects.get(one)?.subject === subject)
  if (listed) return listed
  const words = wordsIn(own, language)
  const before = oldDraft
    .filter(({ paragraph, section }) => section === -1 && paragraph === own.id)
    .map((one) => one.words)
    .join(' ')
  let best: Paragraph | undefined
  let most = quoted ? 0.4 : 0.5
  for (const one of left) {
    if (subjects.has(one) || isOperative(one) !== quoted) continue
    const told = wordsIn(one, language)
    const share = Math.max(nearness(words, told), nearness(before, told))
    if (share <= most) continue
    most = share
    best = one
  }
  return best
}

/** What is to stand in a resolution, and what only leads to it. */
function isOperative({ role, sentences }: Paragraph): boolean {
  const last = sentences.at(-1)?.inlines.findLast((one) => one.kind === 'text')
  return role === 'operative' || (last?.kind === 'text' && !/:\s*$/.test(last.text))
}

export function wordsIn({ sentences }: Paragraph, language: Rolling['language']): string {
  return sentences.map(({ inlines }) => wordsOfInlines(inlines, language)).join(' ')
}

/** Our paragraphs of language are named after their subject. */
export function subjectOf({ id }: Paragraph): Subject | undefined {
  const plain = id.replace(/^language-(?:mandates-)?/, '')
  return (subjectNames.get(plain) ?? undefined) as Subject | undefined
}

const subjectNames: ReadonlyMap<string, string> = new Map(
  subjects.map((subject) => [subject.toLowerCase(), subject]),
)
