import type { StandingFact } from '../../record/record.ts'
import type { Role } from './period-of.ts'
import { valuesOf } from './period-values.ts'
import type { Reference, RolledLanguage, Stated } from './reference.ts'
import { inWords } from './references.ts'
import type { WordEdit } from './report-text.ts'

/** A reference with the one role that it was found to have. */
export type Chosen = { readonly reference: Reference; readonly role: Role }

/** Neighbours in the text that state values of one group: "on 8 April and 12 May". */
export type Row = readonly [Chosen, ...Chosen[]]

const connectors = /^(?:[\s,;\u00a0]|and|et|on|in|le|les|en|ainsi que|as well as|then|puis)*$/iu

/** References in their rows, in order; those that follow from the session stand alone. */
export function rowsOf(chosen: readonly Chosen[], text: string): readonly Row[] {
  const rows: [Chosen, ...Chosen[]][] = []
  for (const one of chosen) {
    const row = rows.at(-1)
    const last = row?.at(-1)
    const between = last && text.slice(last.reference.end, one.reference.start)
    const joined =
      row &&
      last &&
      one.role.group &&
      last.role.group === one.role.group &&
      isRow(last) &&
      isRow(one)
    if (joined && between !== undefined && connectors.test(between)) row.push(one)
    else rows.push([one])
  }
  return rows
}

/** Values that a list is made of: days and States, and ordinals. */
function isRow({ reference }: Chosen): boolean {
  return ['days', 'dayOfYear', 'month', 'state', 'ordinal'].includes(reference.states.is)
}

/** The text a row stands in. */
export type Setting = { readonly text: string; readonly language: RolledLanguage }

/**
 * The row with the values of other facts, however many: States with their days as pairs, else one
 * list. Undefined where those facts have no value of the kind.
 */
export function rowOf(
  row: Row,
  facts: readonly StandingFact[],
  setting: Setting,
): WordEdit | undefined {
  const fields = [...new Set(row.map(({ role }) => fieldOf(role)))]
  const [first, last] = [row[0].reference, row.at(-1)?.reference ?? row[0].reference]
  const stretch = { start: first.start, end: last.end }
  const [field] = fields
  if (fields.length === 1 && field) {
    const values = facts.flatMap((fact) => fieldValues(fact, field))
    if (values.length !== facts.length || values.length === 0) return undefined
    return { ...stretch, words: listed(wordsOfRow(values, row, setting), setting.language) }
  }
  if (fields.length !== 2 || !fields.includes('state') || !fields.includes('on')) return undefined
  return { ...stretch, words: paired(row, facts, setting) }
}

export function fieldOf({ role }: Role): string {
  return role.slice(role.lastIndexOf(': ') + 2)
}

export function fieldValues(fact: StandingFact, field: string): readonly Stated[] {
  return valuesOf(fact)
    .filter((one) => one.field === field)
    .map(({ states }) => states)
}

function wordsOfRow(values: readonly Stated[], row: Row, setting: Setting): readonly string[] {
  const yearless = row.find(({ reference }) => reference.states.is === 'dayOfYear')
  const dated = row.find(({ reference }) => reference.states.is !== 'dayOfYear') ?? row[0]
  let year: string | undefined = yearless === dated ? 'none' : undefined
  return values.map((value) => {
    const own = value.is === 'days' ? value.from.slice(0, 4) : undefined
    const plain = yearless && (year === own || year === 'none') && value.is === 'days'
    if (own && year !== 'none') year = own
    return plain
      ? said({ is: 'dayOfYear', monthDay: value.from.slice(5) }, yearless.reference, setting)
      : said(value, dated.reference, setting)
  })
}

/** `Mexico and Vanuatu on 6 March and Poland in May`: States by the day they share. */
function paired(row: Row, facts: readonly StandingFact[], setting: Setting): string {
  const { language, text } = setting
  const state = row.find(({ reference }) => reference.states.is === 'state') ?? row[0]
  const days = row.filter(({ reference }) => reference.states.is !== 'state')
  const day = days.find(({ reference }) => reference.states.is === 'days') ?? days[0] ?? row[0]
  const before = row[row.indexOf(day) - 1]?.reference
  const link = before ? text.slice(before.end, day.reference.start) : ' '
  const byDay = new Map<string, StandingFact[]>()
  for (const fact of facts) byDay.set(fact.on, [...(byDay.get(fact.on) ?? []), fact])
  const pairs = [...byDay.values()].map((group) => {
    const names = group
      .flatMap((fact) => fieldValues(fact, 'state'))
      .map((value) => said(value, state.reference, setting))
      .sort((a, b) => a.localeCompare(b, language))
    const on = group[0] && fieldValues(group[0], 'on')[0]
    if (!on) return listed(names, language)
    const time = said(on, day.reference, setting)
    return `${listed(names, language)}${linkTo(on, link, language)}${time}`
  })
  return listed(pairs, language)
}

/** On a day, but in a month. */
function linkTo(on: Stated, link: string, language: RolledLanguage): string {
  if (on.is === 'days') return link
  return language === 'fr' ? ' en ' : ' in '
}

function listed(items: readonly string[], language: RolledLanguage): string {
  const and = language === 'fr' ? ' et ' : ' and '
  if (items.length < 2) return items[0] ?? ''
  return `${items.slice(0, -1).join(', ')}${and}${items.at(-1)}`
}

/** A value in the form of the words it takes the place of; plainly where it does not fit. */
export function said(value: Stated, like: Reference, { text, language }: Setting): string {
  const before = text.slice(Math.max(0, like.start - nearby), like.start)
  return inWords(
    value,
    { words: like.words, before, after: text.slice(like.end, like.end + nearby) },
    language,
  )
}

/** As much of the text as the form of a reference may depend on. */
const nearby = 60
