import type { Citation } from './citation.ts'
import { type Day, day, firstOfMonth, plusDays, plusMonths } from './day.ts'
import { folded } from './name-matching.ts'
import { statuteProvisions } from './rome-statute-provisions.ts'

/** A provision of the Rome Statute that Pursuant can cite, such as `87 (7)`. */
export type Provision = keyof typeof statuteProvisions

/** A citation of the Statute, with what the provision says in our own words. */
export type StatuteCitation = Citation & { readonly about: string }

/** Entry into force for the first sixty States: article 126 (1). */
export const statuteInForce = day('2002-07-01')

/** The day on which the sixtieth instrument was deposited, together with several others. */
export const sixtiethInstrument = day('2002-04-11')

const citations: ReadonlyMap<string, StatuteCitation> = new Map(
  Object.entries(statuteProvisions).map(([provision, about]) => [
    provision,
    Object.freeze({
      text: 'Rome Statute',
      provision: `article ${provision}`,
      since: statuteInForce,
      source: 'Rome Statute as published by the Court, read in the copy of public-law/datasets',
      confidence: 'confirmed',
      about,
    }),
  ]),
)

/** Every provision that can be cited, in the order of the Statute. */
export const allProvisions: readonly Provision[] = Object.freeze(
  ([...citations.keys()] as Provision[]).sort(byPlace),
)

function byPlace(a: string, b: string): number {
  const articles = Number.parseInt(a, 10) - Number.parseInt(b, 10)
  if (articles !== 0) return articles
  return a < b ? -1 : 1
}

export function isProvision(text: string): text is Provision {
  return citations.has(text)
}

/** The citation of a provision, always the same object; throws where the table has no such one. */
export function statute(provision: Provision): StatuteCitation {
  const citation = citations.get(provision)
  if (citation) return citation
  throw new RangeError(`"${provision}" is no provision of the table. ${adviceOn(provision)}`)
}

function adviceOn(text: string): string {
  const same = allProvisions.find((provision) => folded(provision) === folded(text))
  if (same) return `Write it "${same}".`
  const article = /\d+/.exec(text)?.[0]
  const near = allProvisions.filter((provision) => provision.split(' ')[0] === article)
  if (near.length === 0) return 'Expected an article with its paragraph, such as "87 (7)".'
  return `Of article ${article} it has ${near.map((provision) => `"${provision}"`).join(', ')}.`
}

/**
 * The day on which the Statute enters into force for a State that deposited on a day.
 * Rome Statute, article 126. It does not apply to succession (Montenegro).
 */
export function entryIntoForce(deposit: Day): Day {
  if (deposit <= sixtiethInstrument) return statuteInForce
  const sixtiethDay = plusDays(deposit, 60)
  return plusMonths(firstOfMonth(sixtiethDay), 1, 'down')
}

/**
 * The day on which a withdrawal takes effect: a year after the notification was received, or the
 * later day it names. Rome Statute, article 127 (1). No text says where a year from 29 February
 * ends: counted here to 28 February.
 */
export function withdrawalEffect(notified: Day, named?: Day): Day {
  const aYearLater = plusMonths(notified, 12, 'down')
  return named && named > aYearLater ? named : aYearLater
}
