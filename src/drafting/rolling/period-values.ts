import { isStateCode } from '../../law/states.ts'
import type { StandingFact } from '../../record/record.ts'
import type { Stated } from './reference.ts'

/** A value that a fact lets a text state, by the field it stands in: `on`, `document.symbol`. */
export type Value = { readonly field: string; readonly states: Stated }

/** Everything of a fact that a text may state as a value: days, States, symbols, ordinals, names. */
export function valuesOf(fact: StandingFact): readonly Value[] {
  const body = fact.body as Readonly<Record<string, unknown>>
  return [...timeOf('on', fact.on), ...spans(body), ...within(body, ''), ...ordinal(fact)]
}

/** The place in its row, with the word for what stands in the row. */
function ordinal(fact: StandingFact): readonly Value[] {
  if (!('ordinal' in fact.body) || fact.body.ordinal === undefined) return []
  const of = fact.type === 'ProsecutorReportedToCouncil' ? 'report' : 'meeting'
  return [at('ordinal', { is: 'ordinal', number: fact.body.ordinal, of })]
}

function within(value: unknown, path: string): readonly Value[] {
  if (typeof value === 'string') return ofWords(value, path)
  // The members of a list are values of one field.
  if (Array.isArray(value)) return value.flatMap((one) => within(one, path))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, one]) => within(one, path ? `${path}.${key}` : key))
}

function ofWords(words: string, path: string): readonly Value[] {
  const key = path.split('.').at(-1) ?? ''
  if (isTime(words)) return timeOf(path, words)
  if (/^[A-Z]{3}$/.test(words) && isStateCode(words))
    return [at(path, { is: 'state', state: words })]
  if (key === 'symbol') return [at(path, { is: 'document', symbol: words })]
  if (key === 'address') return [at(path, { is: 'address', address: words })]
  if (/^(?:session|aboutSession)$/.test(key) && /^\d+$/.test(words))
    return [at(path, { is: 'session', number: Number(words) })]
  if (key === 'resolution') return councilResolution(path, words)
  if (key === 'name') return [at(path, { is: 'name', name: words })]
  return key === 'place' || key === 'places' ? [at(path, { is: 'place', place: words })] : []
}

function councilResolution(path: string, words: string): readonly Value[] {
  const [, number, year] = /^S\/RES\/(\d+) \((\d{4})\)$/.exec(words) ?? []
  if (!number || !year) return []
  return [at(path, { is: 'resolution', number, year: Number(year) })]
}

function isTime(words: string): boolean {
  return /^\d{4}-\d{2}(?:-\d{2})?$/.test(words)
}

function timeOf(field: string, words: string): readonly Value[] {
  if (/^\d{4}-\d{2}-\d{2}$/.test(words)) return [at(field, { is: 'days', from: words as never })]
  if (/^\d{4}-\d{2}$/.test(words)) return [at(field, { is: 'month', month: words })]
  return /^\d{4}$/.test(words) ? [at(field, { is: 'year', year: Number(words) })] : []
}

/** Days that a text states as one span: of a visit, of a stay. */
function spans(body: Readonly<Record<string, unknown>>): readonly Value[] {
  return (
    [
      ['from', 'to'],
      ['arrived', 'left'],
      ['opens', 'closes'],
    ] as const
  ).flatMap(([first, last]) => {
    const [from, to] = [body[first], body[last]]
    if (typeof from !== 'string' || typeof to !== 'string') return []
    if (from.length !== 10 || to.length !== 10) return []
    return [at(`${first}-${last}`, { is: 'days', from: from as never, to: to as never })]
  })
}

function at(field: string, states: Stated): Value {
  return { field, states }
}

/**
 * Whether what a text states is the value of the record. A day without its year is any day of that
 * name; the noun beside an ordinal and the organ beside a session are the text's own.
 */
export function isStatedAs(stated: Stated, value: Stated): boolean {
  switch (stated.is) {
    case 'dayOfYear':
      return (
        value.is === 'days' &&
        value.from.slice(5) === stated.monthDay &&
        value.to?.slice(5) === stated.to
      )
    case 'month':
      return value.is === 'month' && value.month.endsWith(stated.month)
    case 'session':
      return value.is === 'session' && value.number === stated.number
    case 'ordinal':
      return (
        value.is === 'ordinal' && value.number === stated.number && ofOneRow(stated.of, value.of)
      )
    case 'resolution':
      return value.is === 'resolution' && value.number === stated.number
    case 'name':
      return value.is === 'name' && sameName(stated.name, value.name)
    case 'document':
      return (
        value.is === 'document' &&
        value.symbol === stated.symbol &&
        place(value.paragraphs) === place(stated.paragraphs) &&
        place(value.part) === place(stated.part)
      )
    default:
      return JSON.stringify(sorted(stated)) === JSON.stringify(sorted(value))
  }
}

/** Words for what stands in a row, by the word that values of facts have. */
const rows: Readonly<Record<string, RegExp>> = {
  report: /report|rapport/iu,
  meeting: /meeting|séance|réunion/iu,
}

function ofOneRow(noun: string, row: string): boolean {
  return rows[row]?.test(noun) ?? noun === row
}

/** `3(l)`, `3 (l)` and `paras. 3 (l)` are one place; `3 (k)-(m)` and `3 (k) to 3 (m)` one span. */
function place(words: string | undefined): string {
  return (words ?? '')
    .toLowerCase()
    .replace(/\s*(?:\bto\b|à|[-–])\s*/gu, '-')
    .replace(/[\s.]+/g, '')
    .replace(/^(\d+)(.*-)\1(?=\()/, '$1$2')
}

/** Numbers and letters of paragraphs in the form in which others of them were written. */
export function placedLike(now: string, was: string): string {
  const labels = place(now).match(/\d+|\([a-z]+\)/g) ?? []
  const standing = was.match(/\d+|\([a-z]+\)/gi) ?? []
  if (labels.length !== standing.length) return now
  let at = 0
  return was.replace(/\d+|\([a-z]+\)/gi, (label) => labels[at++] ?? label)
}

/** A text may leave out parts of a name, never its last. */
function sameName(said: string, name: string): boolean {
  const [short, long] = [said.split(/\s+/), name.split(/\s+/)]
  return short.at(-1) === long.at(-1) && short.every((part) => long.includes(part))
}

function sorted(stated: Stated): unknown {
  return Object.entries(stated).sort(([a], [b]) => (a < b ? -1 : 1))
}
