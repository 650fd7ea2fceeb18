import type { Element } from 'slimdom'
import { letters, roman } from '../text/labels.ts'
import {
  asNumber,
  attributeOf,
  childNamed,
  childrenNamed,
  numberOf,
  settingOf,
} from './docx-xml.ts'

/** One level of a list: where it starts, how its numbers look, and what stands around them. */
export type ListLevel = {
  readonly start: number
  readonly format: string
  /** `%1.`, `(%2)`, `Annex %1`. */
  readonly text: string
  /** The level above that starts this one anew; 0 for never. */
  readonly restart?: number
  readonly style?: string
  readonly legal: boolean
}

export type List = {
  /** Lists of one kind count together. */
  readonly kind: string
  readonly levels: ReadonlyMap<number, ListLevel>
  /** Levels at which this list begins again where it is first used. */
  readonly startsAgain: ReadonlyMap<number, number>
}

export type Lists = ReadonlyMap<string, List>

/** The automatic numbering of a document, by the id its paragraphs name. */
export function listsOf(root: Element | undefined): Lists {
  const kinds = new Map(
    childrenNamed(root, 'abstractNum').map((one) => [attributeOf(one, 'abstractNumId') ?? '', one]),
  )
  return new Map(
    childrenNamed(root, 'num').map((num) => {
      const kind = settingOf(num, 'abstractNumId') ?? ''
      return [attributeOf(num, 'numId') ?? '', listOf(num, kind, kinds)]
    }),
  )
}

function listOf(num: Element, kind: string, kinds: ReadonlyMap<string, Element>): List {
  const levels = new Map(levelsOf(kinds.get(kind), kinds))
  const startsAgain = new Map<number, number>()
  for (const override of childrenNamed(num, 'lvlOverride')) {
    const at = asNumber(attributeOf(override, 'ilvl')) ?? 0
    const own = childNamed(override, 'lvl')
    if (own) levels.set(at, levelOf(own))
    const start = numberOf(override, 'startOverride') ?? (own && levels.get(at)?.start)
    if (start !== undefined) startsAgain.set(at, start)
  }
  return { kind, levels, startsAgain }
}

/** Levels stand in the kind itself, or in the kind that shares its style. */
function levelsOf(
  kind: Element | undefined,
  kinds: ReadonlyMap<string, Element>,
): readonly (readonly [number, ListLevel])[] {
  const own = childrenNamed(kind, 'lvl')
  const link = settingOf(kind, 'numStyleLink')
  const linked =
    !own.length && link
      ? [...kinds.values()].find((one) => settingOf(one, 'styleLink') === link)
      : undefined
  return (linked ? childrenNamed(linked, 'lvl') : own).map((level) => [
    asNumber(attributeOf(level, 'ilvl')) ?? 0,
    levelOf(level),
  ])
}

function levelOf(level: Element): ListLevel {
  const style = settingOf(level, 'pStyle')
  const restart = numberOf(level, 'lvlRestart')
  return {
    start: numberOf(level, 'start') ?? 0,
    format: settingOf(level, 'numFmt') ?? 'decimal',
    text: settingOf(level, 'lvlText') ?? '',
    ...(restart === undefined ? {} : { restart }),
    ...(style ? { style } : {}),
    legal: childNamed(level, 'isLgl') !== undefined,
  }
}

/** A number as a list prints it: the label, the number and its format. */
export type ListLabel = {
  readonly text: string
  readonly number: number
  readonly format: string
  readonly level: number
  readonly list: string
  readonly start: number
}

/** Counts through a document: call it for every numbered paragraph, in order. */
export function listCounter(lists: Lists): (list: string, level: number) => ListLabel | undefined {
  const counts = new Map<string, number[]>()
  const begun = new Set<string>()
  return (id, at) => {
    const list = lists.get(id)
    const level = list?.levels.get(at)
    if (!list || !level) return undefined
    const numbers = counts.get(list.kind) ?? []
    counts.set(list.kind, numbers)
    beginAgain(id, list, numbers, begun)
    numbers[at] = numbers[at] === undefined ? level.start : numbers[at] + 1
    for (let below = at + 1; below <= 9; below += 1)
      if (startsAnew(list.levels.get(below), at)) delete numbers[below]
    return {
      text: labelText(list, level, numbers),
      number: numbers[at],
      format: level.format,
      level: at,
      list: id,
      start: list.startsAgain.get(at) ?? level.start,
    }
  }
}

/** A list with starts of its own begins there once, wherever others of its kind have come to. */
function beginAgain(id: string, list: List, numbers: number[], begun: Set<string>): void {
  if (begun.has(id)) return
  begun.add(id)
  for (const [at, start] of list.startsAgain) numbers[at] = start - 1
}

function startsAnew(level: ListLevel | undefined, after: number): boolean {
  return level?.restart === undefined || (level.restart > 0 && after < level.restart)
}

function labelText(list: List, own: ListLevel, numbers: readonly (number | undefined)[]): string {
  if (own.format === 'bullet' || own.format === 'none') return own.format === 'none' ? '' : '•'
  return own.text.replace(/\p{Cc}/gu, ' ').replace(/%([1-9])/g, (_, figure: string) => {
    const at = Number(figure) - 1
    const level = list.levels.get(at)
    const number = numbers[at] ?? level?.start ?? 1
    return formatted(number, own.legal ? 'decimal' : (level?.format ?? 'decimal'))
  })
}

function formatted(number: number, format: string): string {
  if (number < 1 || number > 5000) return String(number)
  switch (format) {
    case 'upperRoman':
      return roman(number)
    case 'lowerRoman':
      return roman(number).toLowerCase()
    case 'upperLetter':
      return repeated(number).toUpperCase()
    case 'lowerLetter':
      return repeated(number)
    case 'decimalZero':
      return String(number).padStart(2, '0')
    case 'bullet':
    case 'none':
      return ''
    default:
      return String(number)
  }
}

/** After z office programs go on with aa, bb, cc. */
function repeated(number: number): string {
  const letter = letters(((number - 1) % 26) + 1)
  return letter.repeat(Math.min(Math.ceil(number / 26), 20))
}
