import { type PlacedLine, placeOf } from './pdf-lines-placed.ts'
import { type Joiner, notePlace } from './plain-join.ts'
import { fromSuperior, type PlainNote, superiors } from './plain-marks.ts'
import { type Finding, opening } from './reading.ts'

/** The text without the feet of its pages; in it private signs say where each mark stood. */
export type PdfBody = {
  readonly lines: readonly PlacedLine[]
  readonly notes: readonly PlainNote[]
}

type OpenNote = { printed: string; words: string; at: number; readonly page: number }

/** Takes the notes from the feet of the pages, and finds the mark of each. */
export function withoutFeet(
  lines: readonly PlacedLine[],
  join: Joiner,
  findings: Finding[],
): PdfBody {
  const usual = usualSize(lines)
  const notes: OpenNote[] = []
  const body = pagesOf(lines).flatMap((page) => {
    const foot = footOf(page, usual, notes.at(-1))
    addNotes(page.slice(foot), notes, join)
    return page.slice(0, foot)
  })
  return { lines: withSigns(body, notes, findings), notes }
}

/** The size in which most letters are set. */
export function usualSize(lines: readonly PlacedLine[]): number {
  const letters = new Map<number, number>()
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 4) / 4
    letters.set(rounded, (letters.get(rounded) ?? 0) + text.length)
  }
  return [...letters].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0]
}

function pagesOf(lines: readonly PlacedLine[]): readonly (readonly PlacedLine[])[] {
  return [...Map.groupBy(lines, ({ page }) => page).values()]
}

const markAtStart = new RegExp(`^(?:([${superiors}]+)|(\\d{1,3})(?=\\s))\\s*`, 'u')

/** Where the foot begins: the small lines at the end, from the first with a mark on. */
function footOf(page: readonly PlacedLine[], usual: number, before: OpenNote | undefined): number {
  let small = page.length
  while (small > 0 && (page[small - 1]?.size ?? usual) < usual * 0.95) small -= 1
  const marked = page.findIndex(({ text }, at) => at >= small && markAtStart.test(text))
  // A long note goes on at the foot of the next page, before the first mark there.
  const goesOn = before && !/[.!?)]$/u.test(before.words)
  if (goesOn && small < page.length && isApart(page, small)) return small
  return marked < 0 ? page.length : marked
}

function isApart(page: readonly PlacedLine[], at: number): boolean {
  const [above, line] = [page[at - 1], page[at]]
  return !above || !line || line.down - above.down > line.size * 1.8
}

function addNotes(foot: readonly PlacedLine[], notes: OpenNote[], join: Joiner): void {
  for (const { text, at, page } of foot) {
    const last = notes.at(-1)
    const [mark = '', raised, plain = ''] = markAtStart.exec(text) ?? []
    const printed = raised ? fromSuperior(raised) : plain
    // A plain figure begins a note only where it is the next one.
    const begins =
      printed !== '' &&
      (raised || last?.page !== page || Number(printed) === Number(last.printed) + 1)
    if (begins || !last) notes.push({ printed, words: text.slice(mark.length), at, page })
    else last.words = join(last.words, text)
  }
}

const raisedFigures = new RegExp(`[${superiors}]+`, 'gu')

/** A mark belongs to the note of its number on its page, or on the next one where it was moved. */
function withSigns(
  body: readonly PlacedLine[],
  notes: readonly OpenNote[],
  findings: Finding[],
): readonly PlacedLine[] {
  const used = new Set<number>()
  const signed = body.map((line) => ({
    ...line,
    text: line.text.replace(raisedFigures, (raised) => {
      const printed = fromSuperior(raised)
      const index = notes.findIndex(
        (note, at) =>
          !used.has(at) &&
          note.printed === printed &&
          (note.page === line.page || note.page === line.page + 1),
      )
      if (index < 0) {
        findings.push({
          place: placeOf(line),
          words: opening(line.text),
          why: `A mark ${printed} stands in the text, and no note of that number at the foot of its page; it is kept as text.`,
        })
        return raised
      }
      used.add(index)
      return notePlace(index)
    }),
  }))
  return withHomeless(signed, notes, used, findings)
}

function withHomeless(
  body: readonly PlacedLine[],
  notes: readonly OpenNote[],
  used: ReadonlySet<number>,
  findings: Finding[],
): readonly PlacedLine[] {
  const ends = new Map<number, string>()
  notes.forEach((note, index) => {
    if (used.has(index)) return
    findings.push({
      place: `page ${note.page}`,
      words: `${note.printed} ${opening(note.words)}`,
      why: `No mark ${note.printed} was found on the page of this note; the note is set at the end of the page's text. Set it where it belongs.`,
    })
    const at = body.findLastIndex(({ page }) => page <= note.page)
    ends.set(Math.max(at, 0), `${ends.get(Math.max(at, 0)) ?? ''}${notePlace(index)}`)
  })
  return body.map((line, at) => ({ ...line, text: line.text + (ends.get(at) ?? '') }))
}
