import { diffArrays } from 'diff'
import { comparisonOfPassages } from '../../text/comparison.ts'
import { numbered } from '../../text/numbering.ts'
import { type Passage, passagesOf } from '../../text/passages.ts'
import type { DocumentTree } from '../../text/tree.ts'

/** For tests: how many words of an issued text come out of one made from the text before it. */

export type Measured = {
  readonly number: string
  /** Words of the issued paragraph, in all and those that the made text has in the same order. */
  readonly all: number
  readonly same: number
  /** Words that a plain copy of the old text would have. */
  readonly copied: number
  /** How alike the issued paragraph and its counterpart in the old text are, from 0 to 1. */
  readonly alike: number
  readonly lost: string
}

/** Paragraphs of the issued text that have a counterpart in the old one. */
export function measured(
  old: DocumentTree,
  made: DocumentTree,
  issued: DocumentTree,
): readonly Measured[] {
  const [before, now, out] = [old, made, issued].map((one) => paragraphsIn(one))
  if (!before || !now || !out) return []
  const counterpart = new Map(pairs(before, out))
  const rolled = new Map(pairs(now, out))
  return out.flatMap((passage): readonly Measured[] => {
    const from = counterpart.get(passage)
    if (!from) return []
    const words = wordsIn(passage.text)
    const copied = shared(wordsIn(from.text), words).length
    const kept = shared(wordsIn(rolled.get(passage)?.text ?? ''), words)
    return [
      {
        number: passage.number,
        all: words.length,
        same: kept.length,
        copied,
        alike: (2 * copied) / (words.length + wordsIn(from.text).length),
        lost: words.filter((_, at) => !kept.includes(at)).join(' '),
      },
    ]
  })
}

function paragraphsIn(tree: DocumentTree): readonly Passage[] {
  return passagesOf(numbered(tree)).filter(({ of }) => of === 'paragraph' || of === 'point')
}

/** The issued passage with that of another text it is aligned with. */
function pairs(
  other: readonly Passage[],
  issued: readonly Passage[],
): readonly (readonly [Passage, Passage])[] {
  let [at, nth] = [0, 0]
  const found: (readonly [Passage, Passage])[] = []
  for (const pair of comparisonOfPassages(other, issued).paragraphs) {
    const [old, now] = [
      pair.old === null ? undefined : other[at],
      pair.new === null ? undefined : issued[nth],
    ]
    if (old && now) found.push([now, old])
    if (pair.old !== null) at += 1
    if (pair.new !== null) nth += 1
  }
  return found
}

/** Words as they read: quotation marks, dashes and blanks of any kind are one. */
function wordsIn(words: string): readonly string[] {
  return words.replace(/’/g, "'").match(/[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)*/gu) ?? []
}

/** The places in a text of the words it shares with another in the same order. */
function shared(other: readonly string[], words: readonly string[]): readonly number[] {
  let at = 0
  return diffArrays([...other], [...words]).flatMap(({ added, removed, value }) => {
    if (removed) return []
    const places = value.map((_, nth) => at + nth)
    at += value.length
    return added ? [] : places
  })
}

/** Both figures over several paragraphs, from 0 to 1. */
export function figures(all: readonly Measured[]): {
  readonly rolled: number
  readonly copied: number
} {
  const sum = (of: (one: Measured) => number) => all.reduce((total, one) => total + of(one), 0)
  return {
    rolled: sum((one) => one.same) / sum((one) => one.all),
    copied: sum((one) => one.copied) / sum((one) => one.all),
  }
}
