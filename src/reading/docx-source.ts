import type { Element } from 'slimdom'
import type { Mark } from '../text/tree.ts'
import type { Change, Field, Tracked } from './docx-piece.ts'
import type { DocxStyles } from './docx-styles.ts'
import { attributeOf } from './docx-xml.ts'
import type { Finding } from './reading.ts'

/**
 * What reading a part carries from paragraph to paragraph: fields and moves begin in one and end
 * in another.
 */
export type Source = {
  readonly styles: DocxStyles
  readonly links: ReadonlyMap<string, string>
  readonly findings: Finding[]
  /** `text`, `footnote 4`: where the part stands, for findings. */
  readonly place: string
  readonly fields: OpenField[]
  readonly moves: { readonly from: OpenMove[]; readonly to: OpenMove[] }
}

/** What holds for all words below an element. */
export type Within = {
  readonly tracked: Tracked
  readonly link?: Mark
  /** The bookmark that a link leads to. */
  readonly anchor?: string
}

type OpenField = Field & { instruction: string; inResult: boolean }
type OpenMove = { readonly id: string; readonly name: string }

export function source(
  place: string,
  styles: DocxStyles,
  links: ReadonlyMap<string, string>,
  findings: Finding[],
): Source {
  return { styles, links, findings, place, fields: [], moves: { from: [], to: [] } }
}

/** A change with its author and day; one without an author is nobody's. */
export function changeOf(element: Element, source: Source): Change {
  const on = attributeOf(element, 'date')
  const moves =
    element.localName === 'moveFrom'
      ? source.moves.from
      : element.localName === 'moveTo'
        ? source.moves.to
        : undefined
  const move = moves && (moves.at(-1)?.name ?? '')
  return {
    author: attributeOf(element, 'author')?.trim() || 'unknown',
    ...(on ? { on } : {}),
    ...(move === undefined ? {} : { move }),
  }
}

/** Opens and closes the ranges of moves. */
export function followMoves(element: Element, name: string, { moves }: Source): boolean {
  const found = /^move(From|To)Range(Start|End)$/.exec(name)
  if (!found) return false
  const open = found[1] === 'From' ? moves.from : moves.to
  const id = attributeOf(element, 'id') ?? ''
  if (found[2] === 'Start') open.push({ id, name: attributeOf(element, 'name') ?? id })
  else {
    const at = open.findIndex((one) => one.id === id)
    if (at >= 0) open.splice(at, 1)
  }
  return true
}

/** A field begins, turns from what it asks for to its result, and ends. */
export function followField(step: string | undefined, { fields }: Source): void {
  const last = fields.at(-1)
  if (step === 'begin') fields.push({ instruction: '', inResult: false })
  else if (step === 'separate' && last) last.inResult = true
  else if (step === 'end') fields.pop()
}

/** Contents, page numbers and the like are made anew and never read. */
const skipped = /^\s*(?:TOC|PAGE|NUMPAGES|SECTIONPAGES|PAGEREF|INDEX|TOA)\b/i

/** Whether words here are no text of the document. */
export function isSkipped({ fields }: Source): boolean {
  return fields.some(({ inResult, instruction }) => !inResult || skipped.test(instruction))
}

/** The field whose result stands here. */
export function fieldHere({ fields }: Source): Field | undefined {
  return fields.at(-1)
}
