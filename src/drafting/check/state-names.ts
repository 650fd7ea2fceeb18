import { allStates, otherNames, stateInSentence, stateName } from '../../law/states.ts'
import type { CheckedLanguage } from './checked-document.ts'

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/'/g, "[’']")
}

/** Longest first, so that a name inside a longer one is not met for it. */
function alternatives(names: readonly string[]): string {
  return [...names]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')
}

/** Names that every sentence gives an article, and that are no common words. */
const articled = allStates.flatMap((state) => {
  const inSentence = stateInSentence(state)
  const bare = inSentence.replace(/^the /, '')
  return inSentence.startsWith('the ') && !bare.includes(' ') ? [bare] : []
})

/** A name that lacks its article where it stands alone: "Sudan" for "the Sudan". */
export const withArticle = new RegExp(
  `(?<![\\p{L}-])(?:${alternatives(articled)})(?![\\p{L}-]|[ \\u00a0]\\p{Lu}| River)`,
  'gu',
)

/** A State or an abbreviation with a possessive. */
export const possessiveNames = new RegExp(
  `(?<![\\p{L}-])(?:(?:${alternatives(allStates.map((state) => stateName(state)))})|(?![IVX]+['’])\\p{Lu}{2,6})['’]s(?!\\p{L})`,
  'gu',
)

/** Short names that documents may use for the long one. */
const accepted = new Set(['United Kingdom', 'Royaume-Uni', 'United States', 'États-Unis'])

/** Everyday and former names by language, and the name to write. */
export const everydayNames: Readonly<
  Record<CheckedLanguage, { readonly pattern: RegExp; readonly names: ReadonlyMap<string, string> }>
> = { en: everyday('en'), fr: everyday('fr') }

function everyday(language: CheckedLanguage) {
  const names = new Map<string, string>()
  const own = new Set(allStates.map((state) => stateName(state, language)))
  for (const state of allStates)
    for (const { name } of otherNames(state)) {
      if (accepted.has(name) || own.has(name) || name.length < 4) continue
      names.set(name, stateName(state, language))
    }
  const pattern = new RegExp(
    `(?<![\\p{L}-])(?:${alternatives([...names.keys()])})(?![\\p{L}-])`,
    'gu',
  )
  return { pattern, names }
}
