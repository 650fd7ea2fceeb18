import type { Day } from '../../law/day.ts'

/**
 * Something a text states that belongs to its period: a session, a day, a document, the ordinal of
 * a report. `start` and `end` are places in the text, `words` what stands between them.
 */
export type Reference = {
  readonly start: number
  readonly end: number
  readonly words: string
  readonly states: Stated
}

/** What a reference says, apart from the words in which a language says it. */
export type Stated =
  /** `of` is the organ named beside it, in the words of the text. */
  | {
      readonly is: 'session'
      readonly number: number
      readonly resumed?: true
      readonly of?: string
    }
  | { readonly is: 'days'; readonly from: Day; readonly to?: Day }
  /** A day printed without its year, or days: MM-DD. */
  | { readonly is: 'dayOfYear'; readonly monthDay: string; readonly to?: string }
  /** YYYY-MM, or MM where the year is not printed. */
  | { readonly is: 'month'; readonly month: string }
  | { readonly is: 'year'; readonly year: number; readonly to?: number }
  /** `part` in English, as "annex I"; `paragraphs` as "3 (l)", "2 and 4", "5 to 7". */
  | {
      readonly is: 'document'
      readonly symbol: string
      readonly paragraphs?: string
      readonly part?: string
    }
  /** By its number without the symbol, as in "resolution 75/3" or "resolution 1593 (2005)". */
  | {
      readonly is: 'resolution'
      readonly number: string
      readonly year?: number
      readonly paragraphs?: string
      readonly part?: string
    }
  /** The place of a report, a meeting or a round in its row: "thirty-second report". */
  | { readonly is: 'ordinal'; readonly number: number; readonly of: string }
  | { readonly is: 'count'; readonly number: number; readonly of: string }
  | { readonly is: 'state'; readonly state: string }
  | { readonly is: 'name'; readonly name: string }
  /** Where something is held, by its English name. */
  | { readonly is: 'place'; readonly place: string }
  /** A web address in print. */
  | { readonly is: 'address'; readonly address: string }
  /** Looks like a statement of the period and cannot be read: "twenty-thirdfourth session". */
  | { readonly is: 'unreadable'; readonly words: string }

/** The languages in which references are recognised and worded. */
export type RolledLanguage = 'en' | 'fr'
