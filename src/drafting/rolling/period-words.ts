/** How much two texts say the same, by the words in them that carry weight. */

const light: ReadonlySet<string> = new Set(
  'the a an of on in to for by with and or that which is are was were be been has have had at as its it their they them from this these such not into les le la des de du un une en et à au aux par pour dans sur que qui est sont a ont ce cette ces son sa ses leur'.split(
    ' ',
  ),
)

/** Whether a word carries no weight: an article, a preposition, a pronoun. */
export function isLight(word: string): boolean {
  return light.has(word.toLowerCase())
}

/** How many of the weighty words of a description stand in a text, from 0 to 1. */
export function shareOf(description: string, text: string): number {
  const wanted = weighty(description)
  if (wanted.size === 0) return 0
  const there = weighty(text)
  let common = 0
  for (const word of wanted) if (there.has(word)) common += 1
  return common / wanted.size
}

/** The same asked both ways. */
export function nearness(a: string, b: string): number {
  return (shareOf(a, b) + shareOf(b, a)) / 2
}

/** A word by its first letters, so that "recalled" and "recalling" are one. */
export function stemOf(word: string): string {
  return word.toLowerCase().replace(/’/g, "'").slice(0, 6)
}

const known = new Map<string, ReadonlySet<string>>()
/** Texts asked about over and over are the drafts and descriptions of one rolling. */
const mostKnown = 2000

function weighty(text: string): ReadonlySet<string> {
  const before = known.get(text)
  if (before) return before
  const found = text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []
  const words = new Set(found.filter((word) => !isLight(word)).map(stemOf))
  if (known.size >= mostKnown) known.clear()
  known.set(text, words)
  return words
}
