import { type Day, day } from '../law/day.ts'
import { publicOffice } from '../record/audience.ts'
import type { RecordView } from '../record/record.ts'
import { numbered, plainWords } from '../text/numbering.ts'
import type { DocumentTree, Sentence } from '../text/tree.ts'
import { bureauReport } from './bureau-report.ts'
import { itemsIn } from './from-what.ts'
import type { DraftLanguage } from './phrasing/phrasing.ts'

/** Drafts for tests, and their words as printed. */

/** The draft for the public as of a day. */
export function draft(
  view: RecordView,
  session: string,
  language: DraftLanguage = 'en',
  on: Day = day('2026-11-22'),
): DocumentTree {
  return bureauReport(view, { session, language, audience: publicOffice, on })
}

/** Every sentence of a document, with the place it stands in. */
export function sentencesIn(
  tree: DocumentTree,
): readonly { readonly paragraph: string; readonly at: number; readonly sentence: Sentence }[] {
  return itemsIn(tree).flatMap(({ id, sentences }) =>
    sentences.map((sentence, at) => ({ paragraph: id, at, sentence })),
  )
}

/** Words and notes of a document as printed, one sentence a line, no-break spaces as blanks. */
export function printedLines(tree: DocumentTree): readonly string[] {
  const lines: string[] = []
  const take = (sentences: readonly { readonly inlines: Parameters<typeof plainWords>[0] }[]) => {
    for (const { inlines } of sentences) {
      lines.push(plainWords(inlines))
      for (const one of inlines) if (one.kind === 'note') lines.push(plainWords(one.content))
    }
  }
  const document = numbered(tree)
  type Item = { readonly sentences: Parameters<typeof take>[0]; readonly points: readonly Item[] }
  const item = (one: Item) => {
    take(one.sentences)
    one.points.forEach(item)
  }
  const sections = [...document.sections, ...document.annexes.flatMap((annex) => annex.sections)]
  for (const { blocks } of sections)
    for (const block of blocks) {
      if (block.kind === 'paragraph') item(block)
      if (block.kind === 'quoted') block.paragraphs.forEach(item)
    }
  return lines.map((line) => line.replace(/[\u00a0\u202f]/g, ' '))
}
