import { annexTitle } from '../text/document-words.ts'
import { languageProfile } from '../text/language-profile.ts'
import type { Language } from '../text/tree.ts'
import {
  headingIndent,
  type Indent,
  indentElement,
  pointIndent,
  tabElement,
} from './docx-indents.ts'
import { element, part, setting, wordNamespaces } from './docx-xml.ts'

/**
 * An automatic list of Word. Every run of numbers is a list of its own, known by what it counts:
 * two documents that count the same thing from the same number share it.
 */
export type List = {
  readonly of: 'headings' | 'figures' | 'letters' | 'annexes'
  /** What it counts: the body, or an element by its id. */
  readonly within: string
  readonly start: number
  readonly language: Language
  /** Quoted paragraphs stand further in. */
  readonly quoted?: true
  /** The label itself, where Word would count otherwise than the United Nations. */
  readonly label?: string
}

/** The place of a paragraph in a list; levels begin at 0. */
export type ListPlace = { readonly list: List; readonly level: number }

/** The lists of a file, each with its number, in the order in which they were first needed. */
export type Lists = Map<string, { readonly number: number; readonly list: List }>

/** Headings and paragraphs of the body come first: styles count in them by themselves. */
export function listsFor(language: Language): Lists {
  const lists: Lists = new Map()
  listNumber(headingsOfBody(language), lists)
  listNumber(paragraphsOfBody(language), lists)
  return lists
}

export const headingsNumber = 1
export const paragraphsNumber = 2

export function headingsOfBody(language: Language): List {
  return { of: 'headings', within: '', start: 1, language }
}

function paragraphsOfBody(language: Language): List {
  return { of: 'figures', within: '', start: 1, language }
}

export function listNumber(list: List, lists: Lists): number {
  const { of, within, start, quoted, label, language } = list
  const key = [of, within, start, quoted ?? '', label ?? '', language].join('\n')
  const known = lists.get(key)
  if (known) return known.number
  lists.set(key, { number: lists.size + 1, list })
  return lists.size
}

type Level = {
  readonly format: 'upperRoman' | 'lowerRoman' | 'upperLetter' | 'lowerLetter' | 'decimal'
  readonly text: string
  readonly start: number
  readonly indent: Indent
}

/** Whether Word prints this label: it writes 28 as `bb`, the United Nations as `ab`. */
export function countsAlike(label: string, { list, level }: ListPlace): boolean {
  const { format } = levelOf(list, level)
  if (format !== 'lowerLetter' && format !== 'upperLetter') return true
  const [written = ''] = /[a-z]+/i.exec(label) ?? []
  return written.length < 2 || written.toLowerCase() === 'aa'
}

function levelOf(list: List, level: number): Level {
  const counted = countedLevel(list, level)
  return list.label === undefined ? counted : { ...counted, text: list.label, start: 1 }
}

function countedLevel(list: List, level: number): Level {
  const start = level === 0 ? list.start : 1
  const { direction } = languageProfile(list.language)
  if (list.of === 'headings') {
    const format = (['upperRoman', 'upperLetter'] as const)[level] ?? 'decimal'
    return { format, text: `%${level + 1}.`, start, indent: headingIndent(direction) }
  }
  if (list.of === 'annexes')
    return {
      format: 'upperRoman',
      text: list.start ? annexTitle(list.language, '%1') : annexTitle(list.language, ''),
      start: 1,
      indent: { left: 1701, hanging: 1701 },
    }
  const indent = pointIndent(level, list.quoted)
  if (list.of === 'figures' && level === 0) return { format: 'decimal', text: '%1.', start, indent }
  const depth = list.of === 'figures' ? level : level + 1
  return {
    format: depth % 2 === 1 ? 'lowerLetter' : 'lowerRoman',
    text: pointText(depth, level, list.language),
    start,
    indent,
  }
}

/** As `pointLabel`, with Word's sign for the number. */
function pointText(depth: number, level: number, language: Language): string {
  if (depth > 2) return `%${level + 1}.`
  const closed = languageProfile(language).pointLabel === 'closed'
  return closed ? `%${level + 1})` : `(%${level + 1})`
}

/** The part `word/numbering.xml`. */
export function numberingPart(lists: Lists): string {
  const all = [...lists.values()]
  return part(
    element(
      'w:numbering',
      wordNamespaces,
      ...all.map(({ list, number }) => abstractList(list, number)),
      ...all.map(({ number }) =>
        element('w:num', { 'w:numId': number }, setting('abstractNumId', number)),
      ),
    ),
  )
}

const levels = Array.from({ length: 9 }, (_, level) => level)

function abstractList(list: List, number: number): string {
  return element(
    'w:abstractNum',
    { 'w:abstractNumId': number },
    setting('nsid', number.toString(16).toUpperCase().padStart(8, '0')),
    setting('multiLevelType', 'multilevel'),
    ...levels.map((level) => levelElement(list, level, styleOf(number, level))),
  )
}

function styleOf(number: number, level: number): string | undefined {
  if (number === headingsNumber && level < 3) return `Heading${level + 1}`
  if (number !== paragraphsNumber || level > 4) return undefined
  return level === 0 ? 'Numbered' : `Point${level}`
}

/** Whether the number ends where its room ends; programs differ on what that is from the right. */
function isSetBefore({ of, language }: List): boolean {
  return of === 'headings' && languageProfile(language).direction === 'ltr'
}

function levelElement(list: List, level: number, style: string | undefined): string {
  const { format, text, start, indent } = levelOf(list, level)
  return element(
    'w:lvl',
    { 'w:ilvl': level },
    setting('start', start),
    setting('numFmt', format),
    ...(style ? [setting('pStyle', style)] : []),
    setting('suff', 'tab'),
    setting('lvlText', text),
    setting('lvlJc', isSetBefore(list) ? 'right' : 'left'),
    element('w:pPr', {}, tabElement(indent), indentElement(indent)),
    ...(list.of === 'headings' || list.of === 'annexes'
      ? []
      : // An operative phrase or a mark at the end of the paragraph does not slant its number.
        [
          element(
            'w:rPr',
            {},
            element('w:i', { 'w:val': '0' }),
            element('w:iCs', { 'w:val': '0' }),
          ),
        ]),
  )
}
