import { notePlace } from './plain-join.ts'
import type { PlainLine } from './plain-lines.ts'
import { type Finding, opening } from './reading.ts'

/** A note as it stands at the foot of its page. */
export type PlainNote = { readonly printed: string; readonly words: string; readonly at: number }

/** Superior figures, each at its own value. */
export const superiors = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** `¹²` is `12`. */
export function fromSuperior(written: string): string {
  return [...written].map((figure) => superiors.indexOf(figure)).join('')
}

/**
 * The lines of a page with a private sign in place of each note's mark. A mark is looked for on
 * the page of its note alone, in order; a note whose mark is not found goes to the end of the
 * page's text, and a finding says so. `first` is the index of the page's first note.
 */
export function marksOnPage(
  lines: readonly PlainLine[],
  notes: readonly PlainNote[],
  first: number,
  findings: Finding[],
): readonly PlainLine[] {
  const page = lines.map(({ text }) => text).join('\n')
  const texts = withSigns(page, placesOf(page, notes, findings), first).split('\n')
  findings.push(...marksOfNoNote(texts.join('\n'), lines[0]?.at ?? 0))
  return lines.map((line, at) => ({ ...line, text: texts[at] ?? line.text }))
}

/** A mark as printed; a clear one can be nothing else. */
type Mark = { readonly at: number; readonly length: number; readonly clear: boolean }

/** Where each note's mark stands, in the order of the notes; undefined where there is none. */
function placesOf(
  page: string,
  notes: readonly PlainNote[],
  findings: Finding[],
): readonly (Mark | undefined)[] {
  const marks = notes.length ? marksByNumber(page) : new Map<string, readonly Mark[]>()
  let from = 0
  return notes.map((note) => {
    const candidates = (marks.get(note.printed) ?? []).filter(({ at }) => at >= from)
    const clear = candidates.filter((mark) => mark.clear)
    const mark = clear[0] ?? candidates[0]
    if (mark) from = mark.at + mark.length
    const why = doubt(note.printed, mark, clear.length)
    if (why)
      findings.push({
        place: `line ${note.at}`,
        words: `${note.printed} ${opening(note.words)}`,
        why,
      })
    return mark
  })
}

function doubt(printed: string, mark: Mark | undefined, clear: number): string | undefined {
  if (!mark)
    return `No mark ${printed} was found on the page of this note; the note is set at the end of the page's text. Set it where it belongs.`
  if (clear < 2) return undefined
  return `The mark ${printed} may stand in ${clear} places on its page; the first is taken. Compare with the printed page.`
}

function withSigns(page: string, places: readonly (Mark | undefined)[], first: number): string {
  let text = ''
  let from = 0
  let homeless = ''
  places.forEach((mark, nth) => {
    if (!mark) {
      homeless += notePlace(first + nth)
      return
    }
    text += page.slice(from, mark.at) + notePlace(first + nth)
    from = mark.at + mark.length
  })
  return text + page.slice(from) + homeless
}

/** A plain figure after a word or a stop may be a mark; one that is part of a symbol is none. */
const plainFigure = /(?<=[.,;:!?”"’»)\]\p{L}])\d{1,3}(?=[\s.,;:)]|$)/gu
const raisedFigure = new RegExp(`[${superiors}]+`, 'gu')

function marksByNumber(page: string): ReadonlyMap<string, readonly Mark[]> {
  const marks = new Map<string, Mark[]>()
  const add = (printed: string, mark: Mark) => {
    const known = marks.get(printed)
    if (known) known.push(mark)
    else marks.set(printed, [mark])
  }
  for (const { 0: written, index: at } of page.matchAll(raisedFigure))
    add(fromSuperior(written), { at, length: written.length, clear: true })
  for (const { 0: written, index: at } of page.matchAll(plainFigure)) {
    const clear = isClear(page, at)
    if (clear || isPossible(page, at)) add(written, { at, length: written.length, clear })
  }
  return marks
}

const abbreviations =
  /(?:^|[(/.-])(?:res|dec|add|corr|rev|nos?|paras?|arts?|vols?|pp?|anx|mr|ms|dr)\.$/iu

/** After a closing mark, or after the stop of a sentence that ends in a word. */
function isClear(text: string, at: number): boolean {
  const token = tokenBefore(text, at)
  if (/[”"’»)\]]$/u.test(token)) return true
  if (/\d[,;:]$/u.test(token)) return false
  if (/[,;:!?]$/u.test(token)) return true
  return /\p{L}[”"’»)\]]*\.$/u.test(token) && !token.includes('/') && !abbreviations.test(token)
}

/** After a figure that ends a sentence, or straight after a word. */
function isPossible(text: string, at: number): boolean {
  const token = tokenBefore(text, at)
  if (/\d\.$/u.test(token)) return true
  return /^[(“"«]?\p{L}[\p{L}’'-]*\p{Ll}$/u.test(token)
}

function tokenBefore(text: string, at: number): string {
  return /\S*$/u.exec(text.slice(Math.max(0, at - 80), at))?.[0] ?? ''
}

/** Superior figures to which no note was found stay as they are. */
function marksOfNoNote(text: string, firstLine: number): readonly Finding[] {
  return Array.from(text.matchAll(raisedFigure), ([mark]) => ({
    place: `page from line ${firstLine}`,
    words: mark,
    why: `A mark ${fromSuperior(mark)} stands in the text, and no note of that number on its page; it is kept as text.`,
  }))
}
