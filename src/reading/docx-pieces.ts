import type { Element } from 'slimdom'
import type { Piece, Tracked } from './docx-piece.ts'
import { pictureWords, runPieces } from './docx-run.ts'
import {
  changeOf,
  followField,
  followMoves,
  isSkipped,
  type Source,
  type Within,
} from './docx-source.ts'
import { attributeOf, childNamed, nameOf, relationOf } from './docx-xml.ts'

/** The pieces of a paragraph, or of anything that stands in one. */
export function piecesOf(element: Element, within: Within, source: Source): readonly Piece[] {
  return element.children.flatMap((child) => pieceOf(child, within, source))
}

function pieceOf(element: Element, within: Within, source: Source): readonly Piece[] {
  const name = nameOf(element)
  if (name === undefined) return foreignPieces(element, within, source)
  if (followMoves(element, name, source)) return []
  switch (name) {
    case 'r':
      return runPieces(element, within, source)
    case 'ins':
    case 'moveTo':
    case 'del':
    case 'moveFrom':
      return piecesOf(element, { ...within, tracked: trackedBy(element, within, source) }, source)
    case 'hyperlink':
      return piecesOf(element, linkedBy(element, within, source), source)
    case 'fldSimple':
      return simpleField(element, within, source)
    case 'sdt':
      return content(element, within, source)
    case 'smartTag':
    case 'customXml':
    case 'bdo':
    case 'dir':
    case 'rt':
    case 'rubyBase':
      return piecesOf(element, within, source)
    default:
      return signpost(element, name)
  }
}

function content(element: Element, within: Within, source: Source): readonly Piece[] {
  const inner = childNamed(element, 'sdtContent')
  return inner ? piecesOf(inner, within, source) : []
}

function trackedBy(element: Element, { tracked }: Within, source: Source): Tracked {
  const change = changeOf(element, source)
  const inserted = element.localName === 'ins' || element.localName === 'moveTo'
  return inserted ? { ...tracked, inserted: change } : { ...tracked, deleted: change }
}

function linkedBy(element: Element, within: Within, source: Source): Within {
  const address = source.links.get(relationOf(element) ?? '')
  const anchor = attributeOf(element, 'anchor')
  if (address && isAddress(address)) return { ...within, link: { is: 'reference', address } }
  return anchor && !address ? { ...within, anchor } : within
}

/** What the tree takes as an address; others lead to files of the sender's machine. */
function isAddress(written: string): boolean {
  return /^https?:\/\/[^\s<>"\p{Cc}]+$/iu.test(written)
}

function simpleField(element: Element, within: Within, source: Source): readonly Piece[] {
  followField('begin', source)
  const open = source.fields.at(-1)
  if (open) open.instruction = attributeOf(element, 'instr') ?? ''
  followField('separate', source)
  const found = piecesOf(element, within, source)
  followField('end', source)
  return found
}

const signposts: Readonly<Record<string, 'bookmark' | 'commentStart' | 'commentEnd'>> = {
  bookmarkStart: 'bookmark',
  commentRangeStart: 'commentStart',
  commentRangeEnd: 'commentEnd',
}

/** Where bookmarks and comments begin and end; they also stand between paragraphs. */
export function signpost(element: Element, name: string): readonly Piece[] {
  const kind = signposts[name]
  if (!kind) return []
  const told = attributeOf(element, kind === 'bookmark' ? 'name' : 'id')
  return told ? [{ kind, name: told }] : []
}

/** Vocabularies other than that of text: alternatives, formulas. */
function foreignPieces(element: Element, within: Within, source: Source): readonly Piece[] {
  if (element.localName === 'AlternateContent') {
    const branch = branchOf(element)
    return branch ? piecesOf(branch, within, source) : []
  }
  if (!/^oMath(?:Para)?$/.test(element.localName)) return []
  const words = pictureWords(element)
  if (isSkipped(source) || !words) return []
  source.findings.push({
    place: source.place,
    words,
    why: 'A formula; its signs were read as words. Compare with the printed page.',
  })
  return [{ kind: 'words', text: words, marks: [], ...within.tracked }]
}

/** The same thing is written twice, for newer and older programs: the first branch is read. */
export function branchOf(element: Element): Element | undefined {
  return (
    element.children.find(({ localName }) => localName === 'Choice') ??
    element.children.find(({ localName }) => localName === 'Fallback')
  )
}
