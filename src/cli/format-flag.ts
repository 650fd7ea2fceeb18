import { type Format, formatOf, formats } from '../desk/formats.ts'
import type { DraftLanguage } from '../drafting/phrasing/phrasing.ts'
import type { Flags } from './arguments.ts'
import { Unusable } from './outcome.ts'

const names = formats.map(({ name }) => name)

/** `--format` as the help shows it, with every format by name. */
export const formatUsage = `[--format ${names.join('|')}]`

/** The format of `--format`, or the one named here. */
export function formatFrom(flags: Flags, usual: string): Format {
  const name = flags.format ?? usual
  const format = formatOf(name)
  if (format) return format
  throw new Unusable(`--format: found "${name}", expected ${names.join(', ')}.`)
}

/** The language of `--language` in which something is to be drafted; English unless it is told. */
export function draftLanguageFrom({ language = 'en' }: Flags): DraftLanguage {
  if (language === 'en' || language === 'fr') return language
  throw new Unusable(`--language: found "${language}", expected en or fr.`)
}
