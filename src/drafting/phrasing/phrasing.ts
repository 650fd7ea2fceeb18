import { type English, english } from './english.ts'
import { french } from './french.ts'

/** The languages in which documents can be drafted. */
export type DraftLanguage = 'en' | 'fr'

/** Everything a drafted document says, in one language. Every language says all of it. */
export type Phrasing = English

const phrasings: Readonly<Record<DraftLanguage, Phrasing>> = { en: english, fr: french }

export function phrasingIn(language: DraftLanguage): Phrasing {
  return phrasings[language]
}
