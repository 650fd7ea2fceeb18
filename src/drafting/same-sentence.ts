import type { Inline, Sentence, Source } from '../text/tree.ts'

/** Whether two sentences say the same, their notes included; ids of notes do not count. */
export function sameSentence(a: Sentence, b: Sentence): boolean {
  return JSON.stringify(a.inlines.map(withoutId)) === JSON.stringify(b.inlines.map(withoutId))
}

/** Whether two sentences rest on the same versions of the same facts, and on the same rules. */
export function haveSameSource(a: Source | undefined, b: Source | undefined): boolean {
  return JSON.stringify(plain(a)) === JSON.stringify(plain(b))
}

function plain(source: Source | undefined) {
  return [source?.facts ?? [], source?.ids ?? [], source?.rules ?? []]
}

function withoutId(inline: Inline): unknown {
  if (inline.kind !== 'note') return inline
  const { id: _, ...rest } = inline
  return rest
}
