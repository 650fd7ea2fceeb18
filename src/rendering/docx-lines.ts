import { languageProfile } from '../text/language-profile.ts'
import type {
  NumberedAnnex,
  NumberedBlock,
  NumberedDocument,
  NumberedItem,
  NumberedParagraph,
  NumberedQuoted,
  NumberedSection,
  NumberedSentence,
  Printed,
  PrintedCell,
} from '../text/numbered.ts'
import type { Language } from '../text/tree.ts'
import { type Indent, tailIndent } from './docx-indents.ts'
import { countsAlike, headingsOfBody, type List, type ListPlace } from './docx-lists.ts'
import { type MastheadLine, mastheadLines } from './docx-masthead-lines.ts'

/**
 * A document as the paragraphs and tables of Word, one after the other. `key` says what a line is,
 * so that two documents can be aligned; `ids` are the lasting ids that begin there.
 */
export type Line = ParagraphLine | TableLine | MastheadLine | BreakLine | ContentsLine

export type ParagraphLine = {
  readonly kind: 'paragraph'
  readonly key: string
  readonly ids: readonly string[]
  readonly style: string
  /** `none` where the style counts and this paragraph does not. */
  readonly list?: ListPlace | 'none'
  readonly indent?: Indent
  readonly content: readonly Printed[]
  readonly language: Language
}

export type TableLine = {
  readonly kind: 'table'
  readonly key: string
  readonly ids: readonly string[]
  readonly head?: readonly PrintedCell[]
  readonly rows: readonly (readonly PrintedCell[])[]
  readonly language: Language
}

/** The end of the part before an annex: notes begin anew after it. */
type BreakLine = { readonly kind: 'break'; readonly key: string }
type ContentsLine = { readonly kind: 'contents'; readonly key: string }

/** Where lines stand: what counts their paragraphs, and from which number on. */
type Standing = {
  readonly language: Language
  readonly gap: string
  readonly within: string
  readonly quoted?: true
  readonly counting: { start?: number; figures?: boolean }
}

export function linesOf(document: NumberedDocument): readonly Line[] {
  const { language, preamble, sections, annexes, contents, kind, adoption, adoptedOn } = document
  const body = standingIn(language, '')
  const adopted = [adoption?.meeting, adoptedOn].filter(Boolean).join(', ')
  return [
    ...mastheadLines(document),
    ...(kind === 'report' && contents.length > 1
      ? [{ kind: 'contents' as const, key: 'contents' }]
      : []),
    ...(preamble?.opening.length
      ? [plainLine('opening', [], 'Opening', preamble.opening, language)]
      : []),
    ...(preamble?.paragraphs ?? []).flatMap((one) => paragraphLines(one, body, [])),
    ...sections.flatMap((section) => sectionLines(section, headingsOfBody(language), body)),
    ...(adopted
      ? [
          plainLine(
            'adoption',
            [],
            'Adoption',
            [{ kind: 'text' as const, text: adopted }],
            language,
          ),
        ]
      : []),
    ...annexes.flatMap((annex) => annexLines(annex, language)),
  ]
}

function standingIn(language: Language, within: string, quoted?: true): Standing {
  const gap = languageProfile(language).sentenceGap
  return { language, gap, within, ...(quoted ? { quoted } : {}), counting: {} }
}

function plainLine(
  key: string,
  ids: readonly string[],
  style: string,
  content: readonly Printed[],
  language: Language,
): ParagraphLine {
  return { kind: 'paragraph', key, ids, style, content, language }
}

function annexLines({ id, label, heading, sections }: NumberedAnnex, language: Language) {
  // Where there is one annex only, it has a name and no number.
  const list: List = { of: 'annexes', within: '', start: label ? 1 : 0, language }
  const headings: List = { of: 'headings', within: id, start: 1, language }
  const standing = standingIn(language, id)
  const title = plainLine(id, [id], 'Annex', heading, language)
  return [
    { kind: 'break' as const, key: `break ${id}` },
    { ...title, list: { list, level: 0 } },
    ...sections.flatMap((section) => sectionLines(section, headings, standing)),
  ]
}

/** Sub-sections count in the list of their section, but where that one takes no number itself. */
function sectionLines(section: NumberedSection, list: List, standing: Standing): readonly Line[] {
  const { id, depth, label, heading, blocks, sections } = section
  const place = placeFor(label ? `${label}.` : '', id, { list, level: depth - 1 })
  const under = place?.list === list ? list : { ...list, within: `under ${id}` }
  const title = heading && {
    ...plainLine(id, [id], `Heading${Math.min(depth, 3)}`, heading, standing.language),
    list: place ?? ('none' as const),
  }
  return [
    ...(title ? [title] : []),
    ...blocks.flatMap((block) => blockLines(block, standing)),
    ...sections.flatMap((one) => sectionLines(one, under, standing)),
  ]
}

/** The place of a label in a list, or in one of its own where Word would count otherwise. */
function placeFor(label: string, id: string, place: ListPlace): ListPlace | undefined {
  if (!label) return undefined
  if (countsAlike(label, place)) return place
  return { list: { ...place.list, within: id, label }, level: place.level }
}

function blockLines(block: NumberedBlock, standing: Standing): readonly Line[] {
  if (block.kind === 'paragraph') return paragraphLines(block, standing, [])
  if (block.kind === 'quoted') return quotedLines(block, standing)
  const { id, caption, head, rows } = block
  const { language } = standing
  return [
    ...(caption ? [plainLine(`caption ${id}`, [id], 'TableCaption', caption, language)] : []),
    {
      kind: 'table',
      key: `table ${id}`,
      ids: caption ? [] : [id],
      ...(head ? { head } : {}),
      rows,
      language,
    },
    // Word takes two tables that touch for one.
    plainLine(`after ${id}`, [], 'AfterTable', [], language),
  ]
}

/** The id of the quoted passage begins where its first paragraph does. */
function quotedLines({ id, paragraphs }: NumberedQuoted, { language }: Standing): readonly Line[] {
  const quoted = standingIn(language, id, true)
  return paragraphs.flatMap((one, at) => paragraphLines(one, quoted, at === 0 ? [id] : []))
}

function paragraphLines(
  paragraph: NumberedParagraph,
  standing: Standing,
  ids: readonly string[],
): readonly Line[] {
  const style = styleOf(paragraph, standing)
  const place = paragraphPlace(paragraph, standing)
  const under = place && !place.list.label ? place.list : pointsAlone(paragraph.id, standing)
  return itemLines(
    paragraph,
    { style, depth: 0, under, ids, ...(place ? { place } : {}) },
    standing,
  )
}

function styleOf({ role, label }: NumberedParagraph, { quoted }: Standing): string {
  if (quoted) return 'Quoted'
  if (role) return role === 'operative' ? 'Operative' : 'Preambular'
  return label ? 'Numbered' : 'Unnumbered'
}

function paragraphPlace(
  { id, label, number }: NumberedParagraph,
  { counting, language, within, quoted }: Standing,
): ListPlace | undefined {
  if (!label || number === undefined) return undefined
  counting.start ??= number
  counting.figures ??= /^\d/.test(label)
  const list: List = {
    of: counting.figures ? 'figures' : 'letters',
    within,
    start: counting.start,
    language,
    ...(quoted ? { quoted } : {}),
  }
  return placeFor(label, id, { list, level: 0 })
}

/** Sub-paragraphs of a paragraph that Word does not count must not run on from those before. */
function pointsAlone(id: string, { language, quoted, counting }: Standing): List {
  const of = counting.figures === false ? 'letters' : 'figures'
  return { of, within: `under ${id}`, start: 1, language, ...(quoted ? { quoted } : {}) }
}

type ItemPlace = {
  readonly style: string
  readonly depth: number
  readonly place?: ListPlace
  /** The list in which its sub-paragraphs count. */
  readonly under: List
  readonly ids: readonly string[]
}

function itemLines(item: NumberedItem, at: ItemPlace, standing: Standing): readonly Line[] {
  const { language, gap, quoted } = standing
  const { style, depth, place, under, ids } = at
  const own = plainLine(item.id, [...ids, item.id], style, joined(item.sentences, gap), language)
  const tail = plainLine(
    `tail ${item.id}`,
    [],
    depth ? `Tail${depth}` : 'Tail',
    joined(item.tail, gap),
    language,
  )
  return [
    place ? { ...own, list: place } : own,
    ...item.points.flatMap((point) => pointLines(point, depth + 1, under, standing)),
    ...(item.tail.length ? [{ ...tail, indent: tailIndent(depth, quoted) }] : []),
  ]
}

function pointLines(point: NumberedItem, depth: number, list: List, standing: Standing) {
  const place = placeFor(point.label, point.id, { list, level: depth })
  const under = place?.list === list ? list : { ...list, within: `under ${point.id}` }
  return itemLines(
    point,
    { style: `Point${depth}`, depth, under, ids: [], ...(place ? { place } : {}) },
    standing,
  )
}

/** Sentences as they are printed in one paragraph. */
function joined(sentences: readonly NumberedSentence[], gap: string): readonly Printed[] {
  return sentences.flatMap(({ inlines }, at) =>
    at > 0 && gap ? [{ kind: 'text' as const, text: gap }, ...inlines] : inlines,
  )
}
