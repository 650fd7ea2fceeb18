import type { CheckedLanguage } from './checked-document.ts'
import type { Fault, Profile, Severity } from './finding.ts'
import type { Reading } from './passage.ts'
import type { Source } from './sources.ts'

/** A rule: what it asks, where it comes from, for whom it holds, and how it is seen. */
export type Rule = {
  readonly id: string
  readonly severity: Severity
  readonly about: string
  readonly source: Source
  readonly profiles: readonly Profile[]
  readonly languages: readonly CheckedLanguage[]
  readonly find: (reading: Reading) => Iterable<Fault>
}

type Holds = {
  readonly profiles?: readonly Profile[]
  readonly languages?: readonly CheckedLanguage[]
}

/** A rule; for both profiles and both languages unless told. */
export function rule(
  id: string,
  severity: Severity,
  source: Source,
  about: string,
  find: Rule['find'],
  holds: Holds = {},
): Rule {
  return {
    id,
    severity,
    about,
    source,
    profiles: holds.profiles ?? ['icc-asp', 'un-ga'],
    languages: holds.languages ?? ['en', 'fr'],
    find,
  }
}

export const englishOnly: Holds = { languages: ['en'] }
