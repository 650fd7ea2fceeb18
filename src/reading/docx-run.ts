import type { Element } from 'slimdom'
import type { Mark } from '../text/tree.ts'
import type { Piece } from './docx-piece.ts'
import { fieldHere, followField, isSkipped, type Source, type Within } from './docx-source.ts'
import { type DocxStyle, lookOf, type RunLook } from './docx-styles.ts'
import { symbolCharacter } from './docx-symbols.ts'
import { attributeOf, childNamed, nameOf, settingOf } from './docx-xml.ts'
import { opening } from './reading.ts'

/** The pieces of a run: words of one look, notes, fields, pictures. */
export function runPieces(run: Element, within: Within, source: Source): readonly Piece[] {
  const properties = childNamed(run, 'rPr')
  const look: Look = {
    ...markings(properties, within, source),
    ...(isHidden(properties, source) ? { hidden: true } : {}),
  }
  return withTypedMarks(run.children.flatMap((child) => partPieces(child, look, within, source)))
}

type Look = {
  readonly marks: readonly Mark[]
  readonly marksBefore?: readonly Mark[]
  readonly language?: string
  readonly part?: string
  readonly hidden?: boolean
}

function partPieces(
  element: Element,
  look: Look,
  within: Within,
  source: Source,
): readonly Piece[] {
  const name = nameOf(element)
  if (name === 'fldChar') followField(attributeOf(element, 'fldCharType'), source)
  if (name === 'instrText' || name === 'delInstrText') addInstruction(element, source)
  if (name === undefined || pictures.has(name)) return picture(element, source)
  if (isSkipped(source)) return []
  if (name === 'footnoteReference' || name === 'endnoteReference')
    return noteMark(element, name, within)
  if (name === 'commentReference')
    return [{ kind: 'commentMark', name: attributeOf(element, 'id') ?? '' }]
  return words(textOf(element, name, source), look, within, source)
}

const pictures = new Set(['drawing', 'pict', 'object'])

function words(text: string, look: Look, within: Within, source: Source): readonly Piece[] {
  if (!text) return []
  const { hidden, ...shown } = look
  if (hidden) {
    source.findings.push({
      place: source.place,
      words: opening(text),
      why: 'Hidden text in the file; it is not printed and was left out.',
    })
    return []
  }
  const field = fieldHere(source)
  return [
    {
      kind: 'words',
      text,
      ...shown,
      ...within.tracked,
      ...(within.anchor ? { anchor: within.anchor } : {}),
      ...(field ? { field } : {}),
    },
  ]
}

function textOf(element: Element, name: string, source: Source): string {
  switch (name) {
    case 't':
    case 'delText':
      return printable(element.textContent ?? '')
    case 'tab':
    case 'ptab':
      return '\t'
    case 'br':
      // A page break parts no words.
      return attributeOf(element, 'type') === 'page' ? '' : '\n'
    case 'cr':
      return '\n'
    case 'noBreakHyphen':
      return '\u2011'
    case 'sym':
      return symbolCharacter(element, source)
    default:
      return ''
  }
}

/** Blanks of XML are blanks; signs that no document prints go. */
function printable(text: string): string {
  return text.replace(/[\r\n]/g, ' ').replace(/(?!\t)[\p{Cc}\ufffe\uffff]/gu, '')
}

function addInstruction(element: Element, { fields }: Source): void {
  const open = fields.at(-1)
  if (open && !open.inResult) open.instruction += element.textContent ?? ''
}

function noteMark(element: Element, name: string, within: Within): readonly Piece[] {
  const typed = attributeOf(element, 'customMarkFollows')
  return [
    {
      kind: 'note',
      of: name === 'footnoteReference' ? 'footnote' : 'endnote',
      note: attributeOf(element, 'id') ?? '',
      ...(typed && typed !== '0' && typed !== 'false' ? { typed: '' } : {}),
      ...within.tracked,
    },
  ]
}

/** A mark typed by hand follows its note in the same run. */
function withTypedMarks(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece, at): readonly Piece[] => {
    const before = pieces[at - 1]
    const next = pieces[at + 1]
    if (piece.kind === 'note' && piece.typed === '' && next?.kind === 'words')
      return [{ ...piece, typed: next.text.replace(/\s+/g, ' ').trim() || '*' }]
    const isMark = before?.kind === 'note' && before.typed === '' && piece.kind === 'words'
    return isMark ? [] : [piece]
  })
}

/** Marks from the run itself and its character style; the look of a paragraph is no mark. */
function markings(properties: Element | undefined, within: Within, source: Source): Look {
  const change = childNamed(properties, 'rPrChange')
  const named = childNamed(properties, 'lang')
  const language = ['val', 'bidi', 'eastAsia'].map((name) => attributeOf(named, name))
  const tag = language.find((one) => one)
  const { names } = source.styles.of(settingOf(properties, 'rStyle'))
  const part = names.find((name) => /^masthead./.test(name))
  return {
    marks: marksOf(properties, within, source),
    ...(change ? { marksBefore: marksOf(childNamed(change, 'rPr'), within, source) } : {}),
    ...(tag ? { language: tag } : {}),
    ...(part ? { part: part.slice('masthead'.length) } : {}),
  }
}

function marksOf(properties: Element | undefined, within: Within, source: Source): readonly Mark[] {
  const style = source.styles.of(settingOf(properties, 'rStyle'))
  const own = ownStyle(style)
  const look: RunLook = { ...(own ? {} : style.run), ...lookOf(properties) }
  const links = linkMarks(within, source)
  return [
    ...(own?.quotation ? [{ is: 'quotation' as const }] : []),
    ...(own?.phrase ? [{ is: 'operativePhrase' as const }] : []),
    ...(look.italic ? [{ is: 'italic' as const }] : []),
    ...(look.bold ? [{ is: 'bold' as const }] : []),
    ...(look.superscript ? [{ is: 'superscript' as const }] : []),
    // Without an address the words are the symbol; they are known once they are put together.
    ...(links.length || !own?.reference ? links : [{ is: 'reference' as const, symbol: '' }]),
  ]
}

/** Character styles in which we write what has no look of its own; their names are joined. */
function ownStyle({ names }: DocxStyle) {
  const own = names.map((name) => /^(quotation)?(operativephrase)?(reference)?$/.exec(name))
  const found = own.find((one) => one?.[0])
  return found && { quotation: !!found[1], phrase: !!found[2], reference: !!found[3] }
}

function linkMarks({ link }: Within, { fields }: Source): readonly Mark[] {
  if (link) return [link]
  const asked = fields.map(({ instruction }) => /^\s*HYPERLINK\s+"([^"]+)"/i.exec(instruction)?.[1])
  const address = asked.find((one) => one && /^https?:\/\/[^\s<>"\p{Cc}]+$/iu.test(one))
  return address ? [{ is: 'reference', address }] : []
}

function isHidden(properties: Element | undefined, { styles }: Source): boolean {
  return lookOf(properties).hidden ?? styles.of(settingOf(properties, 'rStyle')).run.hidden ?? false
}

/** Drawings, text boxes and pictures are not read; what is written in them is told. */
function picture(element: Element, source: Source): readonly Piece[] {
  const isAlternative = element.localName === 'AlternateContent'
  if (!pictures.has(element.localName) && !isAlternative) return []
  const branch = isAlternative
    ? (element.children.find(({ localName }) => localName === 'Choice') ?? element)
    : element
  const found = pictureWords(branch)
  source.findings.push({
    place: source.place,
    words: opening(found, 400) || 'no words',
    why: found
      ? 'A text box or drawing with words in it, which stand beside the text; they were left out. Add what belongs to the text by hand.'
      : 'A picture or drawing; it was left out.',
  })
  return []
}

/** All words below an element, paragraphs parted by a blank. */
export function pictureWords(element: Element): string {
  return element.children
    .map((child) => {
      if (child.localName === 't') return child.textContent ?? ''
      return `${pictureWords(child)}${child.localName === 'p' ? ' ' : ''}`
    })
    .join('')
    .replace(/\s+/g, ' ')
    .trimStart()
}
