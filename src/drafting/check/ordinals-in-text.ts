import { ordinalNumber } from '../../text/ordinals.ts'

const cardinal: ReadonlyMap<string, string> = new Map([
  ['one', 'first'],
  ['two', 'second'],
  ['three', 'third'],
  ['four', 'fourth'],
  ['five', 'fifth'],
  ['six', 'sixth'],
  ['seven', 'seventh'],
  ['eight', 'eighth'],
  ['nine', 'ninth'],
])

/** An ordinal in words, or a cardinal of two words standing for one: "thirty-eight" is 38. */
export function looseOrdinal(word: string): number | undefined {
  const lower = word.toLowerCase()
  const number = ordinalNumber(lower)
  if (number) return number
  const [ten = '', unit = ''] = lower.split('-')
  const meant = cardinal.get(unit)
  return meant ? ordinalNumber(`${ten}-${meant}`) : undefined
}

/** The numbers of all ordinals in the words, from 3 on: "first" and "second" say too little. */
export function ordinalsIn(words: string): readonly number[] {
  const found: number[] = []
  for (const match of words.matchAll(/(?<![\p{L}-])\p{L}+(?:-\p{L}+)*/gu)) {
    const number = looseOrdinal(match[0])
    if (number && number > 2) found.push(number)
  }
  return found
}
