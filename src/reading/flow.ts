import { plainInlines } from '../text/inline.ts'
import { fromLetters, fromRoman } from '../text/labels.ts'
import type { Block, Inline, Section } from '../text/tree.ts'
import type { Ids } from './ids.ts'

/**
 * A document as it runs: headings and blocks one after another, before it is known which
 * heading stands under which.
 */
export type Flow = FlowHeading | { readonly of: 'block'; readonly block: Block }

/** `depth` where the document itself says how deep; `printed` the number before the words. */
export type FlowHeading = {
  readonly of: 'heading'
  readonly words: readonly Inline[]
  readonly depth?: number
  readonly printed?: string
  /** A lasting id, where the document has one for it. */
  readonly id?: string
}

type Open = { -readonly [Key in keyof Section]: Section[Key] } & {
  depth: number
  blocks: Block[]
  below: Open[]
}

/**
 * Flow as sections. A heading numbered in roman is of the first depth, in capital letters of the
 * second; one without number stands under a numbered one, or by itself where there is none.
 */
export function sectionsOfFlow(
  flow: readonly Flow[],
  newId: Ids,
  prefix: string,
): readonly Section[] {
  const top: Open[] = []
  let path: Open[] = []
  for (const one of withNumbersJoined(flow)) {
    if (one.of === 'block') {
      const last = path.at(-1) ?? unheaded(top, newId, prefix)
      if (!path.length) path = [last]
      last.blocks.push(one.block)
      continue
    }
    const depth = depthOf(one, path)
    path = path.filter((open) => open.depth < depth && open.heading !== undefined)
    const section = headed(one, path.length + 1, newId, prefix)
    const parent = path.at(-1)
    if (parent) parent.below.push(section)
    else top.push(section)
    path = [...path, section]
  }
  return top.map(closed)
}

function unheaded(top: Open[], newId: Ids, prefix: string): Open {
  const section: Open = { id: newId(`${prefix}section-0`), depth: 0, blocks: [], below: [] }
  top.push(section)
  return section
}

function headed(one: FlowHeading, depth: number, newId: Ids, prefix: string): Open {
  return {
    id: one.id ?? newId(`${prefix}section-${one.printed ?? 'heading'}`, plainInlines(one.words)),
    heading: one.words,
    ...(one.printed ? { printed: one.printed } : { label: 'none' as const }),
    depth,
    blocks: [],
    below: [],
  }
}

/** A section never lies deeper than three, nor more than one below its parent. */
function depthOf(one: FlowHeading, path: readonly Open[]): number {
  if (one.depth) return Math.min(one.depth, 3)
  const printed = one.printed ?? ''
  if (/^[A-Z]$/.test(printed) && !followsAsNumeral(printed, path)) return 2
  if (fromRoman(printed)) return 1
  if (/^\d+$/.test(printed)) return 3
  return path.some((open) => open.printed) ? 2 : 1
}

/** C, D, I, L, M, V, X are letters where letters run, numerals elsewhere. */
function followsAsNumeral(printed: string, path: readonly Open[]): boolean {
  if (!fromRoman(printed)) return false
  const before = path.find((open) => open.depth === 2)?.printed
  const letter = fromLetters(printed.toLowerCase()) ?? 0
  return !(before && fromLetters(before.toLowerCase()) === letter - 1)
}

function closed({ depth: _, below, ...section }: Open): Section {
  return { ...section, ...(below.length ? { sections: below.map(closed) } : {}) }
}

/** A number on a line of its own belongs to the heading on the next one. */
function withNumbersJoined(flow: readonly Flow[]): readonly Flow[] {
  const result: Flow[] = []
  for (const one of flow) {
    const last = result.at(-1)
    const number = last?.of === 'heading' && !last.printed ? numeralOf(last) : undefined
    if (one.of === 'heading' && number && !one.printed)
      result[result.length - 1] = { ...one, printed: number }
    else result.push(one)
  }
  return result
}

function numeralOf(heading: FlowHeading): string | undefined {
  const words = plainInlines(heading.words).trim().replace(/\.$/, '')
  return /^[IVXLC]+$/.test(words) && fromRoman(words) ? words : undefined
}
