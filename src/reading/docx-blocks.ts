import type { Element } from 'slimdom'
import type { Piece, Tracked } from './docx-piece.ts'
import { branchOf, piecesOf, signpost } from './docx-pieces.ts'
import { changeOf, followMoves, isSkipped, type Source } from './docx-source.ts'
import { type DocxStyle, numberingOf } from './docx-styles.ts'
import { childNamed, childrenNamed, isOn, nameOf, settingOf } from './docx-xml.ts'

/** A part as it lies in the file, with everything that was inserted and deleted in it. */
export type DocxBlock = DocxParagraph | DocxTable

export type DocxParagraph = {
  readonly kind: 'paragraph'
  readonly pieces: readonly Piece[]
  readonly look: ParagraphLook
  /** Where a tracked change of the paragraph's look has another before it. */
  readonly lookBefore?: ParagraphLook
  /** Whether its end was inserted or deleted: paragraphs are so divided and joined. */
  readonly end: Tracked
  /** The last one of a section of the file. */
  readonly endsSection: boolean
  /** Notes begin anew in the section that ends here. */
  readonly restartsNotes: boolean
}

export type ParagraphLook = {
  readonly style: DocxStyle
  readonly list?: string
  readonly level: number
  /** A list that the paragraph names itself; styles have others. */
  readonly ownList: boolean
  readonly outline?: number
  readonly centred: boolean
}

export type DocxTable = {
  readonly kind: 'table'
  readonly pieces: readonly Piece[]
  readonly rows: readonly DocxRow[]
}

export type DocxRow = {
  readonly tracked: Tracked
  readonly head: boolean
  readonly cells: readonly (readonly DocxBlock[])[]
}

/** Reads the blocks below a body, a note, a comment or a cell. */
export function blocksOf(
  element: Element,
  source: Source,
  tracked: Tracked = {},
): readonly DocxBlock[] {
  const draft: Draft = { blocks: [], waiting: [] }
  addBlocks(element, source, tracked, draft)
  const last = draft.blocks.at(-1)
  // What stands after the last paragraph, such as the end of a comment, belongs to it.
  if (last && draft.waiting.length)
    draft.blocks[draft.blocks.length - 1] = { ...last, pieces: [...last.pieces, ...draft.waiting] }
  return draft.blocks
}

type Draft = { readonly blocks: DocxBlock[]; waiting: Piece[] }

function addBlocks(element: Element, source: Source, tracked: Tracked, draft: Draft): void {
  for (const child of element.children) addBlock(child, source, tracked, draft)
}

function addBlock(element: Element, source: Source, tracked: Tracked, draft: Draft): void {
  const name = nameOf(element)
  if (name !== undefined && followMoves(element, name, source)) return
  switch (name) {
    case 'p':
      add(paragraphOf(element, source, tracked), draft)
      return
    case 'tbl':
      if (!isSkipped(source)) add(tableOf(element, source, tracked), draft)
      return
    case 'ins':
    case 'moveTo':
      addBlocks(element, source, { ...tracked, inserted: changeOf(element, source) }, draft)
      return
    case 'del':
    case 'moveFrom':
      addBlocks(element, source, { ...tracked, deleted: changeOf(element, source) }, draft)
      return
    case 'sdt':
      addContent(element, source, tracked, draft)
      return
    case 'customXml':
    case 'smartTag':
      addBlocks(element, source, tracked, draft)
      return
    case 'altChunk':
      source.findings.push({
        place: source.place,
        words: 'w:altChunk',
        why: 'Another document is drawn in here and was not read. Open the file in Word, save it again, and read that.',
      })
      return
    default:
      addOther(element, name, source, tracked, draft)
  }
}

function add(block: DocxBlock, draft: Draft): void {
  draft.blocks.push({ ...block, pieces: [...draft.waiting, ...block.pieces] })
  draft.waiting = []
}

function addOther(
  element: Element,
  name: string | undefined,
  source: Source,
  tracked: Tracked,
  draft: Draft,
): void {
  const branch = element.localName === 'AlternateContent' ? branchOf(element) : undefined
  if (branch) addBlocks(branch, source, tracked, draft)
  else if (name) draft.waiting.push(...signpost(element, name))
}

/** A content control; that of the contents holds nothing to read. */
function addContent(element: Element, source: Source, tracked: Tracked, draft: Draft): void {
  const kind = settingOf(childNamed(childNamed(element, 'sdtPr'), 'docPartObj'), 'docPartGallery')
  const inner = childNamed(element, 'sdtContent')
  if (inner && kind !== 'Table of Contents') addBlocks(inner, source, tracked, draft)
}

function paragraphOf(element: Element, source: Source, tracked: Tracked): DocxParagraph {
  const properties = childNamed(element, 'pPr')
  const before = childNamed(properties, 'pPrChange')
  const section = childNamed(properties, 'sectPr')
  const end = endOf(properties, source)
  return {
    kind: 'paragraph',
    look: paragraphLook(properties, source),
    ...(before ? { lookBefore: paragraphLook(childNamed(before, 'pPr'), source) } : {}),
    pieces: piecesOf(element, { tracked }, source),
    end: { ...tracked, ...end },
    endsSection: section !== undefined,
    restartsNotes: restartsNotes(section),
  }
}

export function restartsNotes(section: Element | undefined): boolean {
  return settingOf(childNamed(section, 'footnotePr'), 'numRestart') === 'eachSect'
}

function endOf(properties: Element | undefined, source: Source): Tracked {
  const mark = childNamed(properties, 'rPr')
  const inserted = childrenNamed(mark, 'ins', 'moveTo')[0]
  const deleted = childrenNamed(mark, 'del', 'moveFrom')[0]
  return {
    ...(inserted ? { inserted: changeOf(inserted, source) } : {}),
    ...(deleted ? { deleted: changeOf(deleted, source) } : {}),
  }
}

function paragraphLook(properties: Element | undefined, { styles }: Source): ParagraphLook {
  const style = styles.of(settingOf(properties, 'pStyle') ?? styles.usual)
  const numbering = numberingOf(properties, style.numbering)
  const list = numbering?.list
  const outline = Number(settingOf(properties, 'outlineLvl') ?? style.outline ?? 9)
  const alignment = settingOf(properties, 'jc')
  return {
    style,
    // List 0 takes a paragraph out of the list of its style.
    ...(list && list !== '0' ? { list } : {}),
    level: numbering?.level ?? 0,
    ownList: settingOf(childNamed(properties, 'numPr'), 'numId') !== undefined,
    ...(outline < 9 ? { outline } : {}),
    centred: alignment ? alignment === 'center' : style.centred,
  }
}

function tableOf(element: Element, source: Source, tracked: Tracked): DocxTable {
  const waiting: Piece[] = []
  const rows = rowsOf(element).map((row): DocxRow => {
    const properties = childNamed(row, 'trPr')
    const own = { ...tracked, ...rowChange(properties, source) }
    for (const child of row.children) waiting.push(...signpost(child, nameOf(child) ?? ''))
    return {
      tracked: own,
      head: isOn(properties, 'tblHeader') ?? false,
      cells: within(row, 'tc').map((cell) => blocksOf(cell, source, own)),
    }
  })
  return { kind: 'table', pieces: waiting, rows }
}

function rowChange(properties: Element | undefined, source: Source): Tracked {
  const inserted = childNamed(properties, 'ins')
  const deleted = childNamed(properties, 'del')
  return {
    ...(inserted ? { inserted: changeOf(inserted, source) } : {}),
    ...(deleted ? { deleted: changeOf(deleted, source) } : {}),
  }
}

/** Rows and cells may stand in content controls. */
function rowsOf(table: Element): readonly Element[] {
  return within(table, 'tr')
}

function within(element: Element, wanted: string): readonly Element[] {
  return element.children.flatMap((child) => {
    const name = nameOf(child)
    if (name === wanted) return [child]
    return name === 'sdt' || name === 'sdtContent' || name === 'customXml'
      ? within(child, wanted)
      : []
  })
}
