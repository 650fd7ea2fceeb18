import { fromRoman } from '../text/labels.ts'
import { type Growing, grow, grown, type Joiner } from './plain-join.ts'
import type { PlainLine } from './plain-lines.ts'
import { fromSuperior, marksOnPage, type PlainNote, superiors } from './plain-marks.ts'
import type { Finding } from './reading.ts'

/** The text without its page feet; in it private signs say where each note's mark stood. */
export type PlainBody = {
  readonly lines: readonly PlainLine[]
  readonly notes: readonly PlainNote[]
}

type GrowingNote = Growing & Omit<PlainNote, 'words'>
type Page = { readonly lines: PlainLine[]; readonly notes: GrowingNote[] }

/** Takes the notes from the page feet and finds the mark of each on its own page. */
export function withoutPageFeet(
  lines: readonly PlainLine[],
  join: Joiner,
  findings: Finding[],
): PlainBody {
  const notes: PlainNote[] = []
  const body = pagesOf(lines, join, findings).flatMap((page) => {
    const first = notes.length
    const own = page.notes.map(grown)
    notes.push(...own)
    return marksOnPage(page.lines, own, first, findings)
  })
  return { lines: body, notes }
}

type Reader = { page: Page; inNotes: boolean; readonly pages: Page[] }

function pagesOf(lines: readonly PlainLine[], join: Joiner, findings: Finding[]): readonly Page[] {
  const first: Page = { lines: [], notes: [] }
  const reader: Reader = { page: first, inNotes: false, pages: [first] }
  for (const line of lines) {
    if (isPageNumber(line)) {
      findings.push({
        place: `line ${line.at}`,
        words: line.text,
        why: 'Read as a page number and left out.',
      })
      continue
    }
    const note = noteStart(line, reader)
    if (note) {
      reader.inNotes = true
      reader.page.notes.push({ ...note, before: [] })
    } else if (reader.inNotes && goesOn(line, reader.page)) continueNote(reader.page, line, join)
    else toBody(reader, line)
  }
  return reader.pages
}

function toBody(reader: Reader, line: PlainLine): void {
  if (reader.inNotes) {
    reader.page = { lines: [], notes: [] }
    reader.pages.push(reader.page)
    reader.inNotes = false
    reader.page.lines.push({ ...line, pageTop: true })
    return
  }
  reader.page.lines.push(line)
}

function isPageNumber({ text, afterBlank }: PlainLine): boolean {
  return afterBlank && /^\d{1,3}$/.test(text)
}

function noteStart(line: PlainLine, { page, inNotes }: Reader): PlainNote | undefined {
  const raised = new RegExp(`^([${superiors}]+)\\s*(\\S.*)$`, 'u').exec(line.text)
  if (raised) return { printed: fromSuperior(raised[1] ?? ''), words: raised[2] ?? '', at: line.at }
  const plain = /^(\d{1,3})\s+(\S.*)$/u.exec(line.text)
  if (!plain || (!line.afterRule && !inNotes)) return undefined
  const [, printed = '', words = ''] = plain
  const last = page.notes.at(-1)
  // At a page foot the next note has the next number; a year or a count has not.
  if (last && Number(printed) !== Number(last.printed) + 1) return undefined
  return { printed, words, at: line.at }
}

/** A line at a page foot that begins no note goes on with the last one, unless a page begins. */
function goesOn(line: PlainLine, page: Page): boolean {
  if (line.pageTop || !page.notes.length) return false
  if (/^Annexe?(?:\s+[IVXLC]+)?$/u.test(line.text)) return false
  if (/^\d{1,3}\.\s/u.test(line.text)) return false
  const roman = /^([IVXLC]+)\.\s/u.exec(line.text)?.[1]
  if (roman && fromRoman(roman)) return false
  // After a note that is whole, a blank line parts it from the text of the next page.
  return !line.afterBlank || !looksWhole(page)
}

function looksWhole(page: Page): boolean {
  return /[.!?)]$/u.test(page.notes.at(-1)?.words ?? '')
}

function continueNote(page: Page, line: PlainLine, join: Joiner): void {
  const last = page.notes.at(-1)
  if (last) grow(last, join(last.words, line.text))
}
