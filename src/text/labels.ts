/** A number as a label: `IV`, `d`, `iv`. Labels begin at 1. */

const numerals = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const

/** `4` is `IV`. */
export function roman(number: number): string {
  let rest = number
  let written = ''
  for (const [value, letters] of numerals)
    while (rest >= value) {
      written += letters
      rest -= value
    }
  return written
}

/** `IV` is 4; undefined for what is no roman numeral in its usual form. */
export function fromRoman(written: string): number | undefined {
  let number = 0
  let at = 0
  for (const [value, letters] of numerals)
    while (written.startsWith(letters, at)) {
      number += value
      at += letters.length
    }
  return number > 0 && roman(number) === written ? number : undefined
}

/** 1 is `a`, 26 is `z`, 27 is `aa`: as sub-paragraphs run on. */
export function letters(number: number): string {
  let rest = number
  let written = ''
  while (rest > 0) {
    written = String.fromCharCode(97 + ((rest - 1) % 26)) + written
    rest = Math.floor((rest - 1) / 26)
  }
  return written
}

/** `l` is 12, `aa` is 27; undefined for what is no run of lower-case letters. */
export function fromLetters(written: string): number | undefined {
  if (!/^[a-z]{1,3}$/.test(written)) return undefined
  return [...written].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 96, 0)
}
