import type { Run } from '../text/compare.ts'
import { bookmarkOf } from '../text/docx-bookmark.ts'
import type { Place } from '../text/numbering-plan.ts'
import type { Language } from '../text/tree.ts'
import type { Lists } from './docx-lists.ts'
import { element } from './docx-xml.ts'

/** Whether words stand in both documents, in the new one alone or in the base alone. */
export type Op = Run['op']

/**
 * What the writing of a part needs, and what it gathers on the way for the other parts. Every
 * counter begins anew with each file: the same document gives the same bytes.
 */
export type Writing = {
  readonly language: Language
  readonly direction: 'ltr' | 'rtl'
  /** Of tracked changes. */
  readonly author: string
  readonly date: string
  readonly places: ReadonlyMap<string, Place>
  readonly lists: Lists
  /** Relationship ids by address. */
  readonly links: Map<string, string>
  /** Elements `w:footnote` as far as they are written. */
  readonly footnotes: string[]
  /** Lasting ids of the document; what is deleted leaves the bookmark to what stays. */
  readonly standing: ReadonlySet<string>
  /** Lasting ids that have their bookmark. */
  readonly marked: Set<string>
  readonly next: { annotation: number }
}

function annotation(writing: Writing): number {
  writing.next.annotation += 1
  return writing.next.annotation
}

/** Who changed what and when: attributes of a tracked change. */
export function change(writing: Writing): Readonly<Record<string, string | number>> {
  return { 'w:id': annotation(writing), 'w:author': writing.author, 'w:date': writing.date }
}

/** Runs as they are, or as an insertion or deletion. */
export function tracked(op: Op, writing: Writing, ...runs: readonly string[]): string {
  const inner = runs.join('')
  if (op === 'same' || !inner) return inner
  return element(op === 'insert' ? 'w:ins' : 'w:del', change(writing), inner)
}

/** Whether a paragraph mark or a row is inserted or deleted. */
export function markChange(op: Op, writing: Writing): string {
  if (op === 'same') return ''
  return element(op === 'insert' ? 'w:ins' : 'w:del', change(writing))
}

/** The inner part with the bookmark of its lasting id around it; each id has one bookmark only. */
export function bookmarked(
  id: string | undefined,
  op: Op,
  writing: Writing,
  inner: string,
): string {
  if (id === undefined || writing.marked.has(id)) return inner
  if (op === 'delete' && writing.standing.has(id)) return inner
  writing.marked.add(id)
  const number = annotation(writing)
  const start = element('w:bookmarkStart', { 'w:id': number, 'w:name': bookmarkOf(id) })
  return `${start}${inner}${element('w:bookmarkEnd', { 'w:id': number })}`
}

/** The relationship that leads to a web address. */
export function linkTo(address: string, writing: Writing): string {
  const known = writing.links.get(address)
  if (known) return known
  const made = `link${writing.links.size + 1}`
  writing.links.set(address, made)
  return made
}
