import { strFromU8, unzipSync } from 'fflate'
import { type Element, parseXmlDocument } from 'slimdom'

/**
 * A Word file as Word reads it, for tests: changes accepted or rejected, paragraphs whose mark is
 * gone joined to the next one, numbers and note marks counted. Written apart from the writer, so
 * that the one proves the other.
 */
export type ReadParagraph = {
  readonly style: string
  /** The number as Word prints it; empty where there is none. */
  readonly label: string
  /** Words, each note as `⟦number: words⟧`. */
  readonly text: string
}

export type Take = 'accept' | 'reject'

export function filesOf(file: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

export function rootOf(file: Uint8Array, name: string): Element {
  const root = parseXmlDocument(filesOf(file).get(name) ?? '').documentElement
  if (!root) throw new Error(`${name} has no element.`)
  return root
}

export function elementsIn(root: Element, name: string): readonly Element[] {
  return root.children.flatMap((child) => [
    ...(child.localName === name ? [child] : []),
    ...elementsIn(child, name),
  ])
}

export function value(element: Element | undefined, name = 'val'): string | undefined {
  return element?.getAttributeNS(element.namespaceURI, name) ?? undefined
}

export function child(element: Element | undefined, ...path: readonly string[]) {
  return path.reduce<Element | undefined>(
    (at, name) => at?.children.find(({ localName }) => localName === name),
    element,
  )
}

type Growing = { style: string; label: string; text: string }

/** Every paragraph with words, a number or a place of its own; contents and empty ones left out. */
export function readParagraphs(file: Uint8Array, take: Take): readonly ReadParagraph[] {
  const body = child(rootOf(file, 'word/document.xml'), 'body')
  const reading: Reading = {
    take,
    notes: noteWords(file, take),
    levels: levelsOf(file),
    counters: new Map(),
    mark: 0,
    carried: '',
    paragraphs: [],
  }
  for (const one of body?.children ?? []) readBlock(one, reading, sectionAfter(one, body, take))
  if (reading.carried) throw new Error(`Nothing takes up "${reading.carried}".`)
  const unseen = ['SectionEnd', 'AfterTable', 'EndMark']
  return reading.paragraphs.filter(({ style }) => !unseen.includes(style))
}

type Reading = {
  readonly take: Take
  readonly notes: ReadonlyMap<string, string>
  readonly levels: ReadonlyMap<string, readonly Level[]>
  readonly counters: Map<string, number[]>
  mark: number
  carried: string
  readonly paragraphs: Growing[]
}
type Level = { readonly start: number; readonly format: string; readonly text: string }

/** Whether notes begin anew after this paragraph: where the next part says so. */
function sectionAfter(one: Element, body: Element | undefined, take: Take): boolean {
  if (!endsSection(one, take)) return false
  const all = body?.children ?? []
  const rest = all.slice(all.indexOf(one) + 1)
  const next = rest.find((other) => other.localName === 'sectPr' || endsSection(other, take))
  const section = next?.localName === 'sectPr' ? next : child(next, 'pPr', 'sectPr')
  const change = child(section, 'sectPrChange', 'sectPr')
  const said = take === 'reject' && change ? change : section
  return value(child(said, 'footnotePr', 'numRestart')) === 'eachSect'
}

function endsSection(one: Element, take: Take): boolean {
  return child(one, 'pPr', 'sectPr') !== undefined && !isGone(child(one, 'pPr', 'rPr'), take)
}

/** Whether a mark of a paragraph or a row is taken away. */
function isGone(properties: Element | undefined, take: Take): boolean {
  return child(properties, take === 'accept' ? 'del' : 'ins') !== undefined
}

function readBlock(one: Element, reading: Reading, anew: boolean): void {
  if (one.localName === 'tbl') readTable(one, reading)
  if (one.localName === 'p') readParagraph(one, reading)
  if (anew) reading.mark = 0
}

function readTable(table: Element, reading: Reading): void {
  if (reading.carried) throw new Error(`A table stands after "${reading.carried}".`)
  const rows = elementsIn(table, 'tr').filter((row) => !isGone(child(row, 'trPr'), reading.take))
  for (const paragraph of rows.flatMap((row) => elementsIn(row, 'p')))
    readParagraph(paragraph, reading)
}

function readParagraph(paragraph: Element, reading: Reading): void {
  const all = child(paragraph, 'pPr')
  const was = child(all, 'pPrChange', 'pPr')
  const properties = reading.take === 'reject' && was ? was : all
  const text = reading.carried + wordsOf(paragraph, reading)
  reading.carried = ''
  if (isGone(child(all, 'rPr'), reading.take)) {
    reading.carried = text
    return
  }
  const style = value(child(properties, 'pStyle')) ?? ''
  reading.paragraphs.push({ style, label: labelOf(properties, reading), text })
}

function wordsOf(element: Element, reading: Reading): string {
  const gone = reading.take === 'accept' ? 'del' : 'ins'
  const kept = element.children.filter(({ localName }) => ![gone, 'pPr'].includes(localName))
  return kept.map((one) => pieceOf(one, reading)).join('')
}

function pieceOf(one: Element, reading: Reading): string {
  switch (one.localName) {
    case 't':
    case 'delText':
      return one.textContent ?? ''
    case 'tab':
      return '\t'
    case 'br':
      return '\n'
    case 'footnoteReference':
      reading.mark += 1
      return `⟦${reading.mark}: ${reading.notes.get(value(one, 'id') ?? '')}⟧`
    default:
      return wordsOf(one, reading)
  }
}

function noteWords(file: Uint8Array, take: Take): ReadonlyMap<string, string> {
  const nothing = { take, notes: new Map(), levels: new Map(), counters: new Map(), mark: 0 }
  const reading: Reading = { ...nothing, carried: '', paragraphs: [] }
  return new Map(
    elementsIn(rootOf(file, 'word/footnotes.xml'), 'footnote').map((note) => [
      value(note, 'id') ?? '',
      // After the blank that follows the number.
      wordsOf(note, reading).slice(1),
    ]),
  )
}

function levelsOf(file: Uint8Array): ReadonlyMap<string, readonly Level[]> {
  const root = rootOf(file, 'word/numbering.xml')
  const lists = new Map(
    elementsIn(root, 'abstractNum').map((list) => [
      value(list, 'abstractNumId'),
      elementsIn(list, 'lvl').map((level) => ({
        start: Number(value(child(level, 'start'))),
        format: value(child(level, 'numFmt')) ?? '',
        text: value(child(level, 'lvlText')) ?? '',
      })),
    ]),
  )
  return new Map(
    elementsIn(root, 'num').map((num) => [
      value(num, 'numId') ?? '',
      lists.get(value(child(num, 'abstractNumId'))) ?? [],
    ]),
  )
}

/** A level counts on until one above it is met again. */
function labelOf(properties: Element | undefined, reading: Reading): string {
  const number = value(child(properties, 'numPr', 'numId'))
  const level = Number(value(child(properties, 'numPr', 'ilvl')))
  const levels = reading.levels.get(number ?? '')
  if (!number || !levels) return ''
  const counters = reading.counters.get(number) ?? []
  const next = counters[level] === undefined ? levels[level]?.start : counters[level] + 1
  const above = levels.slice(0, level).map(({ start }, at) => counters[at] ?? start)
  const counted = [...above, next ?? Number.NaN]
  reading.counters.set(number, counted)
  return (levels[level]?.text ?? '').replace(/%(\d)/g, (_, place: string) =>
    shown(counted[Number(place) - 1] ?? Number.NaN, levels[Number(place) - 1]?.format ?? ''),
  )
}

function shown(number: number, format: string): string {
  if (format === 'decimal') return String(number)
  if (format.endsWith('Letter')) {
    // Word doubles the letter where the alphabet ends: z, aa, bb.
    const letter = String.fromCharCode(97 + ((number - 1) % 26))
    const letters = letter.repeat(Math.ceil(number / 26))
    return format === 'upperLetter' ? letters.toUpperCase() : letters
  }
  const written = romanFigures(number)
  return format === 'lowerRoman' ? written.toLowerCase() : written
}

function romanFigures(number: number): string {
  const signs = 'M,CM,D,CD,C,XC,L,XL,X,IX,V,IV,I'.split(',')
  const worth = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1]
  let rest = number
  return signs
    .map((sign, at) => {
      const times = Math.floor(rest / (worth[at] ?? 1))
      rest %= worth[at] ?? 1
      return sign.repeat(times)
    })
    .join('')
}
