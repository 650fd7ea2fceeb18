import type { CheckedLanguage } from './checked-document.ts'

/** Verbs with which the Assembly and the General Assembly act, in the present indicative. */
const verbs: Readonly<Record<CheckedLanguage, readonly string[]>> = {
  en: (
    'accepts acknowledges adopts affirms agrees appeals applauds appreciates approves asks ' +
    'authorizes calls commends concludes concurs condemns confirms congratulates considers ' +
    'decides declares demands deplores designates directs elects emphasizes encourages endorses ' +
    'establishes expresses extends highlights instructs invites looks mandates notes offers pays ' +
    'proclaims reaffirms recalls recognizes recommends regrets reiterates rejects reminds renews ' +
    'requests resolves shares stresses submits supports takes thanks transmits trusts underlines ' +
    'underscores undertakes urges welcomes'
  ).split(' '),
  fr: (
    'accepte accueille adopte affirme appelle approuve attend autorise charge condamne confirme ' +
    'considère constate convient décide déclare déplore demande désigne encourage engage ' +
    'estime exhorte exprime fait félicite félicite forme insiste invite note prend prie proclame ' +
    'proroge réaffirme recommande reconnaît regrette réitère remercie rend renouvelle rappelle ' +
    'sait salue souhaite souligne souscrit tient'
  ).split(' '),
}

const adverbs: Readonly<Record<CheckedLanguage, string>> = {
  en: 'also|further|again|strongly|deeply|solemnly|urgently|once again|once more|in this regard|in particular',
  fr: 'également|en outre|aussi|de nouveau|vivement|instamment',
}

/** Phrases that are one with their verb: all of it is the operative phrase. */
const phrases: Readonly<Record<CheckedLanguage, readonly string[]>> = {
  en: ['takes note', 'calls upon', 'calls for', 'looks forward', 'pays tribute'],
  fr: ['prend note', 'prend acte', 'sait gré', 'rend hommage'],
}

const opening: Readonly<Record<CheckedLanguage, RegExp>> = {
  en: new RegExp(`^\\s*(?:(?:${adverbs.en})\\s+)?(${verbs.en.join('|')})(?![\\p{L}-])`, 'iu'),
  fr: new RegExp(`^\\s*(?:(?:ne|se|lui)\\s+|s[’'])?(${verbs.fr.join('|')})(?![\\p{L}-])`, 'iu'),
}

/** The verb with which a paragraph begins as an operative one; undefined for another beginning. */
export function operativeOpening(
  words: string,
  language: CheckedLanguage | 'either' = 'either',
): { readonly verb: string; readonly from: number; readonly to: number } | undefined {
  const found =
    language === 'either'
      ? (opening.en.exec(words) ?? opening.fr.exec(words))
      : opening[language].exec(words)
  if (!found?.[1]) return undefined
  const to = found[0].length
  return { verb: found[1].toLowerCase(), from: to - found[1].length, to }
}

/** Where the operative phrase of a beginning ends: after "note" of "Takes note". */
export function phraseEnd(words: string, to: number, verb: string, language: CheckedLanguage) {
  const rest = words.slice(to, to + 24).toLowerCase()
  for (const phrase of phrases[language]) {
    const [head, second] = phrase.split(' ')
    if (head === verb && second && rest.trimStart().startsWith(second))
      return to + rest.indexOf(second) + second.length
  }
  return to
}

/** A further decision inside a paragraph: after a comma, a semicolon or "and". */
export const innerDecision: Readonly<Record<CheckedLanguage, RegExp>> = {
  en: new RegExp(
    `(?:[,;]\\ufffc*\\s+|(?<!\\p{L})(?:and|while)\\s+)(?:and\\s+)?(?:(?:${adverbs.en})\\s+)?(${verbs.en.join('|')})(?=\\s+(?:upon|for|note|forward|that|the|all|its|it|to|with|States|those|any|on|every|other|both|further|these|Member|also|in)(?!\\p{L}))`,
    'gu',
  ),
  fr: new RegExp(
    `(?:,\\s+|(?<!\\p{L})et\\s+)(?:se\\s+|s[’'])?(${verbs.fr.join('|')})(?=\\s+(?:les|le|la|que|à|aux|note|acte|également|tous|toutes|en|l[’'])(?!\\p{L}))`,
    'gu',
  ),
}

/** Whether words are an operative verb or phrase, with its adverb, and nothing else. */
export function isOperativePhrase(words: string, language: CheckedLanguage): boolean {
  const bare = words
    .toLowerCase()
    .replace(/[\s\ufffc,;]+/g, ' ')
    .trim()
  if (new RegExp(`^(?:${adverbs[language]})$`, 'u').test(bare)) return true
  const found = operativeOpening(bare, language)
  if (!found) return /^(?:expressing|noting|recalling|bearing)(?:\s|$)/.test(bare)
  const rest = bare.slice(found.to).trim()
  return rest === '' || rest.split(' ').length <= 4
}
