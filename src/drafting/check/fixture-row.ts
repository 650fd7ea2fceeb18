import type { CheckedLanguage } from './checked-document.ts'
import type { Profile } from './finding.ts'
import type { Written } from './fixture-document.ts'

/**
 * A text that a rule must flag, with the words it must show, or (no words) must leave alone. One
 * line stands for one paragraph of the body.
 */
export type Row = readonly [
  rule: string,
  name: string,
  lines: string | readonly string[],
  words: readonly string[],
  setting?: Written & { readonly language?: CheckedLanguage; readonly profile?: Profile },
]
