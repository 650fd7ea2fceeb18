import { tokens } from '../text/tokens.ts'

/** A stretch of words set in one direction. */
export type Stretch = { readonly text: string; readonly rtl: boolean }

/**
 * Words cut where their direction changes. In a text from right to left a symbol such as
 * "ICC-ASP/23/31" stays whole, and figures and marks between go with the text.
 */
export function scripts(words: string, direction: 'ltr' | 'rtl'): readonly Stretch[] {
  if (direction === 'ltr' && !rightToLeft.test(words)) return [{ text: words, rtl: false }]
  const known = tokens(words).map((text) => ({ text, rtl: directionOfToken(text) }))
  const before = carried(known)
  const after = carried(known.toReversed()).reverse()
  return joined(
    known.map(({ text }, at) => {
      // What stands between two words of one direction has it too.
      const rtl = before[at] === after[at] ? before[at] : undefined
      return { text, rtl: rtl ?? direction === 'rtl' }
    }),
  )
}

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u

type Known = { readonly text: string; readonly rtl: boolean | undefined }

function directionOfToken(token: string): boolean | undefined {
  if (rightToLeft.test(token)) return true
  return /\p{L}/u.test(token) ? false : undefined
}

/** For each token the last direction met up to it. */
function carried(known: readonly Known[]): (boolean | undefined)[] {
  let last: boolean | undefined
  return known.map(({ rtl }) => {
    last = rtl ?? last
    return last
  })
}

function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const result: Stretch[] = []
  for (const one of stretches) {
    const last = result.at(-1)
    if (last?.rtl === one.rtl) result[result.length - 1] = { ...last, text: last.text + one.text }
    else result.push(one)
  }
  return result
}
