import type { CheckedLanguage } from './checked-document.ts'

/** Names of places in a document, as one would say them to a colleague. */
export type Places = {
  readonly opening: string
  readonly annex: (label: string) => string
  readonly heading: (series: string, label: string, words: string) => string
  /** Without a label, by its first words. */
  readonly paragraph: (series: string, label: string, first: string) => string
  readonly preambular: (number: number) => string
  readonly note: (series: string, printed: string) => string
  readonly contents: (line: number) => string
}

const words = {
  en: { opening: 'opening', annex: 'annex', heading: 'heading', paragraph: 'para.', note: 'note' },
  fr: { opening: 'ouverture', annex: 'annexe', heading: 'titre', paragraph: 'par.', note: 'note' },
} as const

const preambular = { en: 'preambular para.', fr: 'alinéa du préambule' } as const
const contents = { en: 'contents, line', fr: 'table des matières, ligne' } as const

export function placesIn(language: CheckedLanguage): Places {
  const named = words[language]
  const within = (series: string, rest: string) => (series ? `${series}, ${rest}` : rest)
  return {
    opening: named.opening,
    annex: (label) => [named.annex, bare(label).replace(/^annexe?\s*/i, '')].join(' ').trim(),
    heading: (series, label, title) =>
      within(series, `${named.heading} ${bare(label) || `"${title.slice(0, 40)}"`}`),
    paragraph: (series, label, first) =>
      within(series, `${named.paragraph} ${bare(label) || `"${first.slice(0, 30).trim()} …"`}`),
    preambular: (number) => `${preambular[language]} ${number}`,
    note: (series, printed) => within(series, `${named.note} ${printed}`),
    contents: (line) => `${contents[language]} ${line}`,
  }
}

function bare(label: string): string {
  return label.trim().replace(/\.$/, '')
}
