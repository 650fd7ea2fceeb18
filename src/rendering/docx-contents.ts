import { documentWords } from '../text/document-words.ts'
import { bookmarkOf } from '../text/docx-bookmark.ts'
import type { ContentsEntry } from '../text/numbered.ts'
import { field, fieldEnd, fieldOpening } from './docx-fields.ts'
import { wordRuns } from './docx-words.ts'
import type { Writing } from './docx-writing.ts'
import { element, setting } from './docx-xml.ts'

/**
 * The contents as Word's own field, with its entries as they are now. Headings come into it by
 * their level of outline; the pages are an estimate until Word counts them anew.
 */
export function contentsElement(
  entries: readonly ContentsEntry[],
  pages: ReadonlyMap<string, number>,
  writing: Writing,
): string {
  const gallery = element(
    'w:docPartObj',
    {},
    setting('docPartGallery', 'Table of Contents'),
    '<w:docPartUnique/>',
  )
  const heading = element(
    'w:p',
    {},
    element('w:pPr', {}, setting('pStyle', 'TOCHeading')),
    wordRuns(documentWords(writing.language).contents, 'same', {}, writing),
  )
  const lines = entries.map((entry, at) =>
    entryElement(entry, pages.get(entry.id), writing, {
      opening: at === 0 ? fieldOpening('TOC \\o "1-3" \\h \\z \\u') : '',
      end: at === entries.length - 1 ? fieldEnd() : '',
    }),
  )
  return element(
    'w:sdt',
    {},
    element('w:sdtPr', {}, gallery),
    element('w:sdtContent', {}, heading, ...lines),
  )
}

function entryElement(
  { id, of, depth, label, title }: ContentsEntry,
  page: number | undefined,
  writing: Writing,
  { opening, end }: { readonly opening: string; readonly end: string },
): string {
  const number = label && of === 'section' ? `${label}.` : label
  const words = wordRuns(number ? `${number}\t${title}\t` : `${title}\t`, 'same', {}, writing)
  const counted = wordRuns(String(page ?? 1), 'same', {}, writing)
  return element(
    'w:p',
    {},
    element('w:pPr', {}, setting('pStyle', `TOC${Math.min(depth, 3)}`)),
    opening,
    element(
      'w:hyperlink',
      { 'w:anchor': bookmarkOf(id), 'w:history': 1 },
      words,
      field(`PAGEREF ${bookmarkOf(id)} \\h`, counted),
    ),
    end,
  )
}
