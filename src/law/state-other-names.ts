import type { When } from './when.ts'
import { when } from './when.ts'

/** A name a State had, or is often called by; `until` where the State itself gave it up. */
export type OtherName = { readonly name: string; readonly until?: When }

/**
 * Names under which States are looked for besides their own. Those of parties to the Statute come
 * from the depositary's variants in the record; the rest, and every `until`, is general knowledge,
 * unconfirmed. Used to find a State, never to write its name.
 */
export const otherNamesTable: Readonly<Record<string, readonly OtherName[]>> = {
  ARE: [{ name: 'UAE' }],
  BIH: [{ name: 'Bosnia' }],
  BLR: [{ name: 'Byelorussia' }, { name: 'Biélorussie' }],
  BOL: [{ name: 'Bolivia' }, { name: 'Bolivie' }],
  BRN: [{ name: 'Brunei' }],
  CAF: [{ name: 'CAR' }],
  CIV: [{ name: 'Ivory Coast' }],
  COD: [{ name: 'DRC' }, { name: 'DR Congo' }, { name: 'RDC' }, { name: 'Congo-Kinshasa' }],
  COG: [{ name: 'Congo (Republic of the)' }, { name: 'Congo-Brazzaville' }],
  CPV: [
    { name: 'Cape Verde', until: when('2013') },
    { name: 'Cap-Vert', until: when('2013') },
  ],
  CZE: [{ name: 'Czech Republic', until: when('2016') }, { name: 'République tchèque' }],
  GBR: [
    { name: 'United Kingdom' },
    { name: 'UK' },
    { name: 'Great Britain' },
    { name: 'Royaume-Uni' },
  ],
  GMB: [{ name: 'Gambia (Republic of The)' }],
  IRN: [{ name: 'Iran' }],
  KNA: [{ name: 'St. Kitts and Nevis' }],
  KOR: [{ name: 'South Korea' }, { name: 'Corée du Sud' }],
  LAO: [{ name: 'Laos' }],
  LBY: [
    { name: 'Libyan Arab Jamahiriya', until: when('2011') },
    { name: 'Jamahiriya arabe libyenne', until: when('2011') },
  ],
  LCA: [{ name: 'St. Lucia' }],
  MDA: [{ name: 'Moldova' }, { name: 'Moldavie' }],
  MKD: [{ name: 'The former Yugoslav Republic of Macedonia', until: when('2019') }],
  MMR: [{ name: 'Burma' }, { name: 'Birmanie' }],
  NLD: [{ name: 'Netherlands' }, { name: 'Holland' }, { name: 'Pays-Bas' }],
  FSM: [{ name: 'Micronesia' }, { name: 'Micronésie' }],
  PRK: [{ name: 'North Korea' }, { name: 'DPRK' }, { name: 'Corée du Nord' }],
  PSE: [{ name: 'Palestine' }],
  RUS: [{ name: 'Russia' }, { name: 'Russie' }],
  SRB: [
    { name: 'Serbia and Montenegro', until: when('2006') },
    { name: 'Yugoslavia', until: when('2003') },
  ],
  SUR: [{ name: 'Surinam' }],
  SWZ: [{ name: 'Swaziland', until: when('2018') }],
  SYR: [{ name: 'Syria' }, { name: 'Syrie' }],
  TLS: [{ name: 'East Timor' }, { name: 'Timor oriental' }],
  TUR: [
    { name: 'Turkey', until: when('2022') },
    { name: 'Turquie', until: when('2022') },
  ],
  TZA: [{ name: 'Tanzania' }, { name: 'Tanzanie' }],
  USA: [{ name: 'United States' }, { name: 'US' }, { name: 'États-Unis' }],
  VAT: [{ name: 'Vatican' }, { name: 'Vatican City State' }],
  VCT: [{ name: 'St. Vincent and the Grenadines' }],
  VEN: [{ name: 'Venezuela' }],
  VNM: [{ name: 'Vietnam' }],
}
