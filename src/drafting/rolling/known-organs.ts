import type { RolledLanguage } from './reference.ts'

/** Organs whose sessions are numbered, and the year in which session n of each is held: `zero` + n. */
type Organ = { readonly en: string; readonly fr: string; readonly zero?: number }

const organs: readonly Organ[] = [
  { en: 'General Assembly', fr: 'Assemblée générale', zero: 1945 },
  { en: 'Assembly of States Parties', fr: 'Assemblée des États Parties', zero: 2001 },
  { en: 'Human Rights Council', fr: 'Conseil des droits de l’homme' },
  { en: 'Economic and Social Council', fr: 'Conseil économique et social' },
  { en: 'Security Council', fr: 'Conseil de sécurité' },
  { en: 'International Law Commission', fr: 'Commission du droit international' },
  { en: 'Commission on the Status of Women', fr: 'Commission de la condition de la femme' },
  { en: 'Commission on Human Rights', fr: 'Commission des droits de l’homme' },
  { en: 'Committee on Conferences', fr: 'Comité des conférences' },
  { en: 'Committee on Budget and Finance', fr: 'Comité du budget et des finances' },
]

/** The organ's name in the language of the text; undefined where it is known in another only. */
export function organIn(name: string, language: RolledLanguage): string | undefined {
  const organ = organs.find(({ en, fr }) => plain(en) === plain(name) || plain(fr) === plain(name))
  if (organ) return organ[language]
  // A name with an accent or a French article is no English one, and the reverse cannot be told.
  const french = /[éèêàçôûî]|(?:^|\s)(?:de|du|des)\s/i.test(name)
  return french === (language === 'fr') ? name : undefined
}

/** The year in which an organ's session opens, where sessions follow the years. */
export function yearOfSession(of: string, number: number): number | undefined {
  const organ = organs.find(({ en, fr }) => begins(of, en) || begins(of, fr))
  return organ?.zero === undefined ? undefined : organ.zero + number
}

function begins(name: string, organ: string): boolean {
  return plain(name).startsWith(plain(organ))
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/[’']/g, "'")
    .replace(/^(?:the |l'|la |le )/, '')
}
