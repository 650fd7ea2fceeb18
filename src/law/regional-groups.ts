import type { Confidence } from './citation.ts'
import { type Day, day } from './day.ts'

/** The regional groups of the Assembly, in the order in which its lists give them. */
export const regionalGroups = [
  'african',
  'asiaPacific',
  'easternEuropean',
  'grulac',
  'weog',
] as const

export type RegionalGroup = (typeof regionalGroups)[number]

/** The group in which a State sat from `since` on. */
export type GroupVersion = {
  readonly group: RegionalGroup
  readonly since: Day
  readonly source: string
  readonly confidence: Confidence
}

type GroupNames = { readonly en: string; readonly fr: string }

const names: Readonly<Record<RegionalGroup, GroupNames>> = {
  african: { en: 'African States', fr: 'États africains' },
  asiaPacific: { en: 'Asia-Pacific States', fr: "États d'Asie et du Pacifique" },
  easternEuropean: { en: 'Eastern European States', fr: "États d'Europe orientale" },
  grulac: {
    en: 'Latin American and Caribbean States',
    fr: "États d'Amérique latine et des Caraïbes",
  },
  weog: {
    en: 'Western European and other States',
    fr: "États d'Europe occidentale et autres États",
  },
}

/** `African States`, to be preceded by `the Group of` where a sentence needs it. */
export function groupName(group: RegionalGroup, language: 'en' | 'fr' = 'en'): string {
  return names[group][language]
}

/**
 * Each State's groups, oldest first. A State in no list is in no group.
 *
 * Counted from the Statute's entry into force: before it there was no Assembly to sit in. States
 * that are or were parties as the Assembly places them; others from general knowledge. No change
 * of group since 2002 is known to us.
 */
export function groupVersionsByState(): ReadonlyMap<string, readonly GroupVersion[]> {
  const versions = new Map<string, readonly GroupVersion[]>()
  for (const group of regionalGroups) {
    const { parties, others } = members[group]
    for (const state of parties.split(' ')) versions.set(state, [asParty(group, firstDayOf(state))])
    for (const state of others.split(' '))
      versions.set(state, [fromMemory(group, firstDayOf(state))])
  }
  for (const [state, sure] of Object.entries(sureOnlySince)) {
    const known = versions.get(state)?.[0]
    if (known)
      versions.set(state, [fromMemory(known.group, known.since), asParty(known.group, sure)])
  }
  for (const list of versions.values()) Object.freeze(list)
  return versions
}

const members: Readonly<Record<RegionalGroup, { parties: string; others: string }>> = {
  african: {
    parties:
      'BDI BEN BFA BWA CAF CIV COD COG COM CPV DJI GAB GHA GIN GMB KEN LBR LSO MDG MLI MUS MWI NAM NER NGA SEN SLE SYC TCD TUN TZA UGA ZAF ZMB',
    others: 'AGO CMR DZA EGY ERI ETH GNB GNQ LBY MAR MOZ MRT RWA SDN SOM SSD STP SWZ TGO ZWE',
  },
  asiaPacific: {
    parties: 'AFG BGD COK CYP FJI JOR JPN KHM KIR KOR MDV MHL MNG NRU PHL PSE TJK TLS VUT WSM',
    others:
      'ARE BHR BRN BTN CHN FSM IDN IND IRN IRQ KAZ KGZ KWT LAO LBN LKA MMR MYS NPL OMN PAK PLW PNG PRK QAT SAU SGP SLB SYR THA TKM TON TUV UZB VNM YEM',
  },
  easternEuropean: {
    parties: 'ALB ARM BGR BIH CZE EST GEO HRV HUN LTU LVA MDA MKD MNE POL ROU SRB SVK SVN UKR',
    others: 'AZE BLR RUS',
  },
  grulac: {
    parties:
      'ARG ATG BLZ BOL BRA BRB CHL COL CRI DMA DOM ECU GRD GTM GUY HND KNA LCA MEX PAN PER PRY SLV SUR TTO URY VCT VEN',
    others: 'BHS CUB HTI JAM NIC',
  },
  weog: {
    parties:
      'AND AUS AUT BEL CAN CHE DEU DNK ESP FIN FRA GBR GRC IRL ISL ITA LIE LUX MLT NLD NOR NZL PRT SMR SWE',
    others: 'ISR MCO TUR USA',
  },
}

const entryIntoForce = day('2002-07-01')

/** States that came into being, or into the Assembly, later. */
const firstDays: Readonly<Record<string, Day>> = {
  COK: day('2008-10-01'),
  MNE: day('2006-06-03'),
  PSE: day('2015-04-01'),
  SSD: day('2011-07-09'),
}

/** Their early years in the group are less sure: the day from which the record shows them there. */
const sureOnlySince: Readonly<Record<string, Day>> = {
  EST: day('2011-12-12'),
  KIR: day('2020-02-01'),
}

function firstDayOf(state: string): Day {
  return firstDays[state] ?? entryIntoForce
}

function asParty(group: RegionalGroup, since: Day): GroupVersion {
  return Object.freeze({
    group,
    since,
    source:
      "the Assembly's list of States Parties by regional group; totals agree with ICC-PIOS-TCT-01-150/24",
    confidence: 'confirmed',
  })
}

function fromMemory(group: RegionalGroup, since: Day): GroupVersion {
  return Object.freeze({
    group,
    since,
    source: 'general knowledge: regional groups as used in United Nations elections',
    confidence: 'unconfirmed',
  })
}
