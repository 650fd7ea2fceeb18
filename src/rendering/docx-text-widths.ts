/**
 * How wide letters are in Times and its twins, in thousandths of the size: enough to tell how many
 * lines a paragraph takes. Letters with an accent are as wide as without.
 */
const widths: Readonly<Record<string, number>> = Object.fromEntries(
  (
    [
      [180, "'"],
      [200, '|'],
      [250, ' ,.\u00a0\u202f'],
      [278, '/:;\\ijlt'],
      [333, '!()-I[]`fr‘’‐‑'],
      [389, 'Js'],
      [408, '"'],
      [444, '?acez“”'],
      [500, '#$*0123456789_bdghknopquvxy–«»'],
      [556, 'FPS'],
      [564, '+<=>'],
      [611, 'ELTZ'],
      [667, 'BCR'],
      [722, 'ADGHKNOQUVXYw'],
      [778, '&m'],
      [833, '%'],
      [889, 'M'],
      [944, 'W'],
      [1000, '—…'],
    ] as const
  ).flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)),
)
const otherLetter = 500
const hanLetter = 1000

/** In thousandths of the size. */
function widthOf(text: string): number {
  let width = 0
  for (const letter of text.normalize('NFD')) {
    if (/\p{M}/u.test(letter)) continue
    width += widths[letter] ?? (/\p{Script=Han}/u.test(letter) ? hanLetter : otherLetter)
  }
  return width
}

/**
 * Where the lines of a text begin, as places in it. `line` is the room of a line and `first` what
 * the first has less, both in thousandths of the size.
 */
export function lineStarts(text: string, line: number, first = 0): readonly number[] {
  const starts = [0]
  let used = first
  let at = 0
  for (const word of text.match(/\p{Script=Han}|[^\s\p{Script=Han}]+-?|\s+/gu) ?? []) {
    const width = widthOf(word)
    const isBlank = /^\s/.test(word)
    if (!isBlank && used + width > line && used > 0) {
      starts.push(at)
      used = 0
    }
    if (!(isBlank && used === 0)) used += width
    at += word.length
  }
  return starts
}
