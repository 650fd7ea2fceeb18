/**
 * The words of a text without what an editor may change in it: punctuation, quotation marks,
 * blanks, capitals and the spellings the editorial manual chooses between. For comparing only.
 */
export function respelled(text: string): string {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      // Soft hyphens, direction marks and other characters without a shape.
      .replace(/\p{Cf}/gu, '')
      // Square brackets mark a letter changed inside a quotation: the word is the same.
      .replace(/[[\]]/g, '')
      .replace(/%/g, ' per cent ')
      .replace(/[’‘ʼ]/g, "'")
      .replace(/(?<=\p{L})'(?=\p{L})/gu, apostrophe)
      .replace(freePrefix, '$1')
      .replace(/[\p{P}`´\s]+/gu, ' ')
      .replace(/[\p{L}\p{M}]+/gu, spelling)
      .trim()
  )
}

/** Kept inside a word, where its absence makes another word. */
const apostrophe = '\ue004'

/**
 * Prefixes written with or without a hyphen. Not "re-": to re-sign is not to resign.
 */
const freePrefix = /(?<![\p{L}\p{N}])(inter|non|co|sub|multi|anti|over|under|socio)[-‐‑](?=\p{L})/gu

const pairs: ReadonlyMap<string, string> = new Map([
  ['center', 'centre'],
  ['centers', 'centres'],
  ['program', 'programme'],
  ['programs', 'programmes'],
  ['judgement', 'judgment'],
  ['judgements', 'judgments'],
  ['fulfill', 'fulfil'],
  ['fulfills', 'fulfils'],
  ['fulfillment', 'fulfilment'],
  ['defense', 'defence'],
  ['offense', 'offence'],
  ['offenses', 'offences'],
  ['license', 'licence'],
  ['traveling', 'travelling'],
  ['traveled', 'travelled'],
  ['percent', 'per cent'],
  ['skillful', 'skilful'],
  ['enroll', 'enrol'],
])

/** One spelling for several: -ize for -ise, -our for -or. */
function spelling(word: string): string {
  const paired = pairs.get(word)
  if (paired) return paired
  return word
    .replace(/(?<=\p{L}{3})is(?=(?:e|es|ed|er|ers|ing|ation|ations|ational)$)/u, 'iz')
    .replace(/(?<=\p{L}{2})ys(?=(?:e|es|ed|ing)$)/u, 'yz')
    .replace(/^(hon|fav|lab|neighb|endeav|col|behavi|rig|harb|hum)or/u, '$1our')
}
