import type { StateRow } from './states-table.ts'

export type FrenchArticle = 'le' | 'la' | 'les' | "l'"

/** The name of a State in French, with the forms a sentence needs. */
export type FrenchStateName = {
  /** As it stands in a list: `Mongolie`. */
  readonly name: string
  /** Undefined where the name takes none: `Israël`, `Cuba`. */
  readonly article: FrenchArticle | undefined
  /** Undefined where usage differs: word the sentence so that nothing has to agree with it. */
  readonly gender: 'feminine' | 'masculine' | undefined
  readonly plural: boolean
  /** `la Mongolie`. */
  readonly inSentence: string
  /** `de la Mongolie`, `du Kenya`, `d'Israël`. */
  readonly of: string
  /** Where something happens: `en Mongolie`, `au Kenya`, `aux Philippines`, `à Cuba`. */
  readonly at: string
}

/** The French name of a row of the table of States. */
export function frenchStateName([code, , inSentence, listForms]: StateRow): FrenchStateName {
  const article = articleOf(inSentence)
  const bare = withoutArticle(inSentence)
  return Object.freeze({
    name: listForms ? listForms[1] : bare,
    article,
    gender: genderOf(code, article),
    plural: article === 'les',
    inSentence,
    of: ofForm(bare, article),
    at: placeForms[code] ?? atForm(bare, article),
  })
}

function articleOf(inSentence: string): FrenchArticle | undefined {
  if (inSentence.startsWith("l'")) return "l'"
  const first = inSentence.slice(0, inSentence.indexOf(' '))
  return first === 'le' || first === 'la' || first === 'les' ? first : undefined
}

function withoutArticle(inSentence: string): string {
  return inSentence.replace(/^(l'|le |la |les )/, '')
}

function ofForm(bare: string, article: FrenchArticle | undefined): string {
  if (article === 'le') return `du ${bare}`
  if (article === 'la') return `de la ${bare}`
  if (article === 'les') return `des ${bare}`
  if (article === "l'") return `de l'${bare}`
  return /^[AEIOUÉÎH]/.test(bare) ? `d'${bare}` : `de ${bare}`
}

function atForm(bare: string, article: FrenchArticle | undefined): string {
  if (article === 'le') return `au ${bare}`
  if (article === 'les') return `aux ${bare}`
  return article ? `en ${bare}` : `à ${bare}`
}

/** Where usage departs from the article: islands, and names that begin with a kind of State. */
const placeForms: Readonly<Record<string, string>> = {
  BOL: "dans l'État plurinational de Bolivie",
  BRB: 'à la Barbade',
  DMA: 'à la Dominique',
  GRD: 'à la Grenade',
  HTI: 'en Haïti',
  ISR: 'en Israël',
  PSE: "dans l'État de Palestine",
  FSM: 'dans les États fédérés de Micronésie',
  TTO: 'à la Trinité-et-Tobago',
}

const feminine = codes(
  'ALB ARG ARM AUS AUT BHS COK COM CYP DEU DZA EGY ERI ESP EST ETH FJI IDN IND IRL ISL ITA LCA',
  'MDV MHL MLT PHL SAU SLB SYC TON UKR ZAF AND',
)
const masculine = codes(
  'AFG AGO ARE AZE BHR BOL CPV DJI ECU FSM IRQ ISR MCO OMN PSE SLV SMR SWZ TUV UGA URY USA UZB',
)

function genderOf(code: string, article: FrenchArticle | undefined): FrenchStateName['gender'] {
  if (article === 'la' || feminine.has(code)) return 'feminine'
  return article === 'le' || masculine.has(code) ? 'masculine' : undefined
}

function codes(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.join(' ').split(' '))
}
