import type { PlainLine } from './plain-lines.ts'

/** Puts two pieces of a broken line together. */
export type Joiner = (before: string, after: string) => string

/**
 * Lines as they were before they were broken. A hyphen at the end of a line is kept, since
 * symbols, ordinals and names have theirs; it goes only where the same text writes the word
 * without one and nowhere with.
 */
export function joiner(lines: readonly PlainLine[]): Joiner {
  const known = new Set(
    lines.flatMap(
      ({ text }) => text.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [],
    ),
  )
  return (before, after) => {
    if (!before) return after
    if (!/[\p{L}\p{N}]-$/u.test(before)) return `${before} ${after}`
    const first = /[\p{L}]+-$/u.exec(before)?.[0].toLowerCase() ?? ''
    const second = /^[\p{Ll}]+/u.exec(after)?.[0] ?? ''
    const broken = first !== '' && second !== ''
    const whole = first.slice(0, -1) + second
    const dropped = broken && known.has(whole) && !known.has(first + second)
    return dropped ? before.slice(0, -1) + after : before + after
  }
}

/** Words that lines are still joined to: `words` is their end, `before` what lies out of reach. */
export type Growing = { readonly before: string[]; words: string }

/** Letters of the end that are asked about: more than any mark, label or short heading takes. */
const reach = 1000

/** Takes the end as it is now. Only so much stays that no line is read again with every next. */
export function grow(growing: Growing, words: string): void {
  const rest = words.length > 2 * reach ? words.length - reach : 0
  if (rest) growing.before.push(words.slice(0, rest))
  growing.words = words.slice(rest)
}

/** The same with what has grown in one piece. */
export function grown<One extends Growing>(one: One): Omit<One, 'before'> {
  const { before, ...rest } = one
  return { ...rest, words: before.join('') + one.words }
}

/** More than can stand after the last words of a sentence: marks of notes, quotation marks, blanks. */
const longestEnd = 400

/** Whether words end as a sentence or a clause of a list does. */
export function isFinished(words: string): boolean {
  // Of the end alone, which is asked line by line while a paragraph grows.
  const end = words.slice(-longestEnd)
  const bare = end.replace(notePlaces, '').replace(/[⁰¹²³⁴-⁹\s]+$/u, '')
  return /[.;:!?][”"’»)\]]*(?:\s+(?:and|or|et|ou|y))?$/u.test(bare)
}

/** Where a note stands while the text is put together. */
const notePlaces = /\ue100(\d+)\ue101/gu

export function notePlace(index: number): string {
  return `\ue100${index}\ue101`
}
