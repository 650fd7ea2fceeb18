import type { Element } from 'slimdom'
import { dayFromWords } from '../text/days.ts'
import { ordinalNumber, ordinalWords } from '../text/ordinals.ts'
import type { Adoption, Distribution, Language, Masthead } from '../text/tree.ts'
import { allBelow, attribute, childOf, findBelow, wordsOf } from './akn-elements.ts'

const languages: Readonly<Record<string, Language>> = {
  ara: 'ar',
  eng: 'en',
  fra: 'fr',
  rus: 'ru',
  spa: 'es',
  zho: 'zh',
  chi: 'zh',
  fre: 'fr',
}

/** The language a document says it is in; undefined for one that is no official language. */
export function languageOf(document: Element): Language | undefined {
  const code = attribute(findBelow(document, 'FRBRlanguage'), 'language') ?? ''
  return languages[code] ?? Object.values(languages).find((language) => language === code)
}

/** The masthead as far as cover page and preface have it; `root` bears both. */
export function readMasthead(root: Element, language: Language): Masthead {
  const cover = childOf(root, 'coverPage')
  const preface = childOf(root, 'preface')
  const authority = (of: string) =>
    wordsOf(cover && findBelow(cover, 'docAuthority', (one) => attribute(one, 'refersTo') === of))
  const organ = authority('#issuingBody') || wordsOf(lastOf(cover, 'docAuthority'))
  const publisher = authority('#publisher')
  const symbol = wordsOf(cover && findBelow(cover, 'docNumber'))
  const lines = furtherLines(cover, preface)
  const agendaItem = agendaOf(cover)
  return {
    organ: organ || publisher || attribute(findBelow(root, 'FRBRauthor'), 'href') || '?',
    ...(publisher && organ ? { publisher } : {}),
    ...(symbol ? { symbol } : {}),
    ...distributionOf(cover),
    ...dateOf(cover),
    ...sessionOf(cover, language),
    ...(agendaItem ? { agendaItem } : {}),
    ...(lines.length ? { lines } : {}),
    title: titleOf(cover, preface) || symbol || '?',
  }
}

function lastOf(element: Element | undefined, name: string): Element | undefined {
  return element && allBelow(element, name).at(-1)
}

function titleOf(cover: Element | undefined, preface: Element | undefined): string {
  const own = wordsOf(preface && findBelow(preface, 'docTitle'))
  return own || wordsOf(cover && findBelow(cover, 'docTitle'))
}

function furtherLines(cover: Element | undefined, preface: Element | undefined): readonly string[] {
  if (!cover) return []
  const titles = allBelow(cover, 'docTitle')
  // Without a preface the first title of the cover page is the title itself.
  const shown = preface && findBelow(preface, 'docTitle') ? titles : titles.slice(1)
  return [...shown, ...allBelow(cover, 'docProponent')].map(wordsOf).filter((line) => line !== '')
}

function agendaOf(cover: Element | undefined): string {
  const named = (name: string) =>
    wordsOf(cover && findBelow(cover, 'inline', (one) => attribute(one, 'name') === name))
  return [named('agenda item'), named('agenda item name')].filter(Boolean).join(': ')
}

const distributions: readonly (readonly [RegExp, Distribution])[] = [
  [/general|générale/i, 'general'],
  [/limited|limitée|limitada/i, 'limited'],
  [/restricted|restreinte|reservada/i, 'restricted'],
]

function distributionOf(cover: Element | undefined): Pick<Masthead, 'distribution'> {
  const status = cover && findBelow(cover, 'docStatus')
  const words = `${wordsOf(status)} ${attribute(status, 'refersTo') ?? ''}`
  const found = distributions.find(([pattern]) => pattern.test(words))
  return found ? { distribution: found[1] } : {}
}

function dateOf(cover: Element | undefined): Pick<Masthead, 'date'> {
  const issued =
    cover &&
    (findBelow(cover, 'docDate', (one) => attribute(one, 'refersTo') === '#dateOfIssuance') ??
      findBelow(cover, 'docDate'))
  const day = dayOf(issued)
  return day ? { date: day } : {}
}

/** The day an element is dated with, by its attribute or by its words. */
function dayOf(element: Element | undefined): string | undefined {
  const written = attribute(element, 'date')?.slice(0, 10)
  if (written && isDay(written)) return written
  return dayFromWords(wordsOf(element))
}

function isDay(written: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(written)) return false
  try {
    return Temporal.PlainDate.from(written, { overflow: 'reject' }).toString() === written
  } catch {
    return false
  }
}

function sessionOf(cover: Element | undefined, language: Language): Pick<Masthead, 'session'> {
  const element = cover && findBelow(cover, 'session')
  const words = wordsOf(element)
  const number =
    Number(attribute(element, 'value')) || ordinalNumber(words.replace(/ session$/i, ''))
  if (!number || !Number.isInteger(number) || number < 1) return {}
  const computed = `${ordinalWords(number, language) ?? ''} session`
  if (!words || words.toLowerCase() === computed) return { session: { number } }
  return { session: { number, words } }
}

/** The meeting and day of adoption, from the end of a resolution. */
export function readAdoption(root: Element): Adoption | undefined {
  const conclusions = childOf(root, 'conclusions')
  if (!conclusions) return undefined
  const meeting =
    wordsOf(
      findBelow(conclusions, 'inline', (one) => attribute(one, 'name') === 'adoptionMeeting'),
    ) || wordsOf(findBelow(conclusions, 'location'))
  const on = dayOf(findBelow(conclusions, 'docDate'))
  if (!meeting && !on) return undefined
  return { ...(meeting ? { meeting } : {}), ...(on ? { on } : {}) }
}
