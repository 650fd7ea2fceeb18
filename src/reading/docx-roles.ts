import { isContentsTitle } from './docx-contents.ts'
import { headingLook, type Looks, typedLabel } from './docx-look.ts'
import { type ListLabel, type Lists, listCounter } from './docx-numbering.ts'
import { plainPieces } from './docx-piece.ts'
import type { Line } from './docx-view.ts'

/** What a line is in its document. `cut` is how much of its words is a label typed by hand. */
export type Role = {
  readonly of:
    | 'masthead'
    | 'title'
    | 'heading'
    | 'annex'
    | 'paragraph'
    | 'point'
    | 'tail'
    | 'caption'
    | 'opening'
    | 'adoption'
    | 'text'
    | 'skipped'
  /** As printed; empty where there is none. */
  readonly label: string
  readonly cut: number
  /** Of headings, sub-paragraphs and tails, where the style says so. */
  readonly depth?: number
  readonly style?: 'operative' | 'preambular' | 'quoted' | 'unnumbered'
  readonly list?: ListLabel
}

export type RoleTeller = (line: Line) => Role

/**
 * Tells the lines of a document, one after the other: numbers are counted on the way. In documents
 * written here the styles say what a line is; elsewhere its heading level, its number or its look.
 */
export function roleTeller(lists: Lists, own: boolean, looks: Looks): RoleTeller {
  const count = listCounter(lists)
  return (line) => {
    const { list, level } = line.look
    const counted = list ? count(list, level) : undefined
    return (own ? ownRole(line, counted) : undefined) ?? foreignRole(line, counted, looks)
  }
}

const ownRoles: Readonly<Record<string, Pick<Role, 'of' | 'depth' | 'style'>>> = {
  title: { of: 'title' },
  masthead: { of: 'masthead' },
  heading1: { of: 'heading', depth: 1 },
  heading2: { of: 'heading', depth: 2 },
  heading3: { of: 'heading', depth: 3 },
  annex: { of: 'annex' },
  numbered: { of: 'paragraph' },
  unnumbered: { of: 'paragraph', style: 'unnumbered' },
  operative: { of: 'paragraph', style: 'operative' },
  preambular: { of: 'paragraph', style: 'preambular' },
  quoted: { of: 'paragraph', style: 'quoted' },
  point1: { of: 'point', depth: 1 },
  point2: { of: 'point', depth: 2 },
  point3: { of: 'point', depth: 3 },
  point4: { of: 'point', depth: 4 },
  tail: { of: 'tail', depth: 0 },
  tail1: { of: 'tail', depth: 1 },
  tail2: { of: 'tail', depth: 2 },
  tail3: { of: 'tail', depth: 3 },
  tail4: { of: 'tail', depth: 4 },
  opening: { of: 'opening' },
  adoption: { of: 'adoption' },
  tablecaption: { of: 'caption' },
  aftertable: { of: 'skipped' },
  sectionend: { of: 'skipped' },
  endmark: { of: 'skipped' },
}

function ownRole(line: Line, list: ListLabel | undefined): Role | undefined {
  const { names } = line.look.style
  if (isContentsLine(line)) return skipped
  const name = names.find((one) => Object.hasOwn(ownRoles, one))
  const told = name === undefined ? undefined : ownRoles[name]
  if (!told) return undefined
  // What somebody has written into an empty line of ours is text.
  if (told.of === 'skipped' && plainPieces(line.pieces).trim()) return undefined
  return { ...told, label: list?.text ?? '', cut: 0, ...(list ? { list } : {}) }
}

const skipped: Role = { of: 'skipped', label: '', cut: 0 }

function isContentsLine({ look: { style }, pieces }: Line): boolean {
  if (style.names.some((name) => /^(?:toc|contents?)\d$|^tocheading$|^contentsheading$/.test(name)))
    return true
  return isContentsTitle(plainPieces(pieces))
}

function foreignRole(line: Line, list: ListLabel | undefined, looks: Looks): Role {
  const words = plainPieces(line.pieces)
  const bare = { label: list?.text ?? '', cut: 0, ...(list ? { list } : {}) }
  if (isContentsLine(line) || isEntryOfContents(words)) return skipped
  const named = ['title', 'caption'] as const
  const own = named.find((name) => line.look.style.names.includes(name))
  if (own) return { of: own, ...bare, label: '' }
  const annex = annexLabel(words, bare.label)
  if (annex) return { of: 'annex', ...bare, ...annex }
  const typed = list ? undefined : typedLabel(words)
  const depth = headingDepth(line, words, typed ?? list, looks)
  if (depth) return { of: 'heading', ...bare, ...typed, ...depth }
  return numberedRole(list, typed, bare)
}

/** A style that is a heading says how deep it lies; a look does not. */
function headingDepth(
  line: Line,
  words: string,
  label: Pick<Role, 'label' | 'cut'> | ListLabel | undefined,
  looks: Looks,
): Pick<Role, 'depth'> | undefined {
  const { outline } = line.look
  if (!words.trim()) return undefined
  if (outline !== undefined) return { depth: Math.min(outline + 1, 3) }
  const isHeading = !looks.headings && headingLook(line, words, label) !== undefined
  return isHeading ? {} : undefined
}

type Bare = Pick<Role, 'label' | 'cut' | 'list'>

function numberedRole(
  list: ListLabel | undefined,
  typed: Pick<Role, 'label' | 'cut'> | undefined,
  bare: Bare,
): Role {
  if (list && isFigures(list)) return { of: 'paragraph', ...bare }
  if (list) return list.text ? { of: 'point', ...bare } : { of: 'text', ...bare }
  if (!typed) return { of: 'text', ...bare }
  if (/^\d+\.?$/.test(typed.label)) return { of: 'paragraph', ...bare, ...typed }
  if (/^(?:\(|[a-z]+\))/.test(typed.label)) return { of: 'point', ...bare, ...typed }
  return { of: 'text', ...bare }
}

/** Paragraphs are numbered by bare figures; what is in brackets or below lies under one. */
function isFigures({ format, level, text }: ListLabel): boolean {
  return /^decimal/.test(format) && level === 0 && /^\d+\.?$/.test(text.trim())
}

/** A line of typed contents: its page stands after a tab or a row of dots. */
function isEntryOfContents(words: string): boolean {
  return words.length < 300 && /^\S.*(?:\t|\.{4,}|(?: \.){4,})\s*\d{1,3}\s*$/u.test(words)
}

const annexWord =
  /^\s*(?:annexe?|anexo|приложение|المرفق|附件)\s*([IVXLC]+|\d{1,2})?\s*[.:–—-]?\s*/iu

/** "Annex II" by itself or before its title, or a list that says so. */
function annexLabel(
  words: string,
  label: string,
): Pick<Role, 'label' | 'cut' | 'style'> | undefined {
  if (/^annexe?\b/i.test(label)) return { label: annexWord.exec(label)?.[1] ?? '', cut: 0 }
  const found = annexWord.exec(words)
  if (!found) return undefined
  const rest = words.slice(found[0].length)
  if (!rest.trim()) return { label: found[1] ?? '', cut: found[0].length }
  // In a sentence, "Annex II contains ..." begins no annex; before a title stands a mark.
  const isTitled = /[.:–—-]\s*$/u.test(found[0]) && rest.length < 250 && !/[.;]\s*$/u.test(rest)
  return isTitled && found[1] ? { label: found[1], cut: found[0].length } : undefined
}
