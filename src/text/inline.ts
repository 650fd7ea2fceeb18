import type { Inline, Mark, Phrase, Sentence, Text } from './tree.ts'

/** Marks in the one order in which every format nests them, outermost first. */
const order: readonly Mark['is'][] = [
  'quotation',
  'foreign',
  'operativePhrase',
  'italic',
  'bold',
  'superscript',
  'reference',
]

/** Words with their marks; no `marks` member where there are none. */
export function text(words: string, ...marks: readonly Mark[]): Text {
  return marks.length ? { kind: 'text', text: words, marks } : { kind: 'text', text: words }
}

/** A sentence of plain words and other inlines; empty words are left out. */
export function sentence(...parts: readonly (string | Inline)[]): Sentence {
  return { inlines: tidied(parts.map((part) => (typeof part === 'string' ? text(part) : part))) }
}

/**
 * The same inlines in the one normal form: marks in order and each kind once, neighbours with
 * equal marks joined, nothing empty.
 */
export function tidied<One extends Inline>(inlines: readonly One[]): One[] {
  const result: Inline[] = []
  for (const one of inlines.map(inOrder)) {
    const last = result.at(-1)
    if (one.kind !== 'text') result.push(one)
    else if (one.text === '') continue
    else if (last?.kind === 'text' && sameMarks(last.marks, one.marks))
      result[result.length - 1] = { ...last, text: last.text + one.text }
    else result.push(one)
  }
  // Each one is of the kind it was.
  return result as One[]
}

function inOrder(inline: Inline): Inline {
  if (inline.kind === 'note') return { ...inline, content: tidied<Phrase>(inline.content) }
  if (!inline.marks) return inline
  const { marks, ...bare } = inline
  const kept = orderedMarks(marks)
  return kept.length ? { ...bare, marks: kept } : bare
}

/** Each kind of mark once (the first of its kind), in the order of nesting. */
function orderedMarks(marks: readonly Mark[]): readonly Mark[] {
  return order.flatMap((is) => marks.find((mark) => mark.is === is) ?? [])
}

export function sameMarks(a: readonly Mark[] = [], b: readonly Mark[] = []): boolean {
  return a.length === b.length && a.every((mark, at) => sameMark(mark, b[at]))
}

export function sameMark(a: Mark, b: Mark | undefined): boolean {
  if (!b || a.is !== b.is) return false
  if (a.is === 'foreign') return b.is === 'foreign' && a.language === b.language
  if (a.is !== 'reference') return true
  return b.is === 'reference' && a.symbol === b.symbol && a.address === b.address
}

/** The words as they stand in the tree, without notes; what is computed is left out. */
export function plainInlines(inlines: readonly Inline[]): string {
  return inlines.map((one) => (one.kind === 'text' ? one.text : '')).join('')
}
