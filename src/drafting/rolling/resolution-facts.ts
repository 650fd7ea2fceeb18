import { z } from 'zod'
import { isDay } from '../../law/day.ts'
import { isStateCode } from '../../law/states.ts'

/**
 * What is known of a new session when the yearly resolution is drafted: its numbers, days and
 * document symbols, each with what it takes the place of. Everything but the session may be left
 * out; what is left out is flagged in the text and not guessed. `null` says that nothing takes
 * the place of what was.
 */

const words = z.string().trim().min(1, 'expected some words')
const day = z.string().refine(isDay, 'expected a day that exists, written YYYY-MM-DD')
const number = z.int('expected a whole number').min(1, 'expected a number from 1 on').max(9999)
const symbol = z
  .string()
  .trim()
  .regex(/\d/, 'expected the symbol of a document or the number of a resolution, such as A/76/293')
const symbols = z.union([symbol, z.array(symbol).min(1, 'expected at least one symbol')])
const years = z
  .string()
  .regex(
    /^(?:19|20)\d{2}(?:[/-](?:(?:19|20)\d{2}|\d{2}))?$/,
    'expected a year or a period of years, written 2021 or 2020/21',
  )
const state = z
  .string()
  .refine(isStateCode, 'expected the code of a State in three capitals, such as MNG')

const session = z
  .strictObject({
    number,
    from: day.exactOptional(),
    to: day.exactOptional(),
    place: words.exactOptional(),
  })
  .refine(({ from, to }) => !from || !to || from <= to, 'expected a last day not before the first')

const days = z
  .strictObject({ from: day, to: day.exactOptional() })
  .refine(({ from, to }) => !to || from <= to, 'expected a last day not before the first')
const dayOrDays = z.union([day, days])

const pair = <One extends z.ZodType>(one: One) =>
  z.strictObject({ what: words.exactOptional(), was: one, is: one.nullable() })

const stays = z.strictObject({
  documents: z.array(symbol).readonly().exactOptional(),
  sessions: z
    .array(z.strictObject({ of: words.exactOptional(), number }))
    .readonly()
    .exactOptional(),
  days: z.array(dayOrDays).readonly().exactOptional(),
  years: z.array(years).readonly().exactOptional(),
  ordinals: z
    .array(z.strictObject({ of: words, number }))
    .readonly()
    .exactOptional(),
  names: z.array(words).readonly().exactOptional(),
})

export const resolutionFacts = z.strictObject({
  /** The number of the new session of the organ whose resolution it is. */
  session: number,
  /** The resolution rolled forward, where its file does not say, and what it recalled in turn. */
  previous: z
    .strictObject({
      symbol: symbol.exactOptional(),
      adopted: day.exactOptional(),
      recalled: symbol.exactOptional(),
    })
    .exactOptional(),
  /** The day and meeting of adoption, once known, and the item of the agenda. */
  adopted: day.exactOptional(),
  meeting: number.exactOptional(),
  agendaItem: number.exactOptional(),
  /** The period reported on. */
  period: z.union([years, z.strictObject({ was: years, is: years })]).exactOptional(),
  years: z.array(pair(years)).readonly().exactOptional(),
  documents: z
    .array(
      z.strictObject({ what: words.exactOptional(), replaces: symbols, is: symbols.nullable() }),
    )
    .readonly()
    .exactOptional(),
  /** Sessions of other organs. `of` in English, or in the words of the text. */
  sessions: z
    .array(z.strictObject({ of: words.exactOptional(), was: session, is: session.nullable() }))
    .readonly()
    .exactOptional(),
  /** Places in a row: the thirty-second report, the nineteenth meeting. */
  ordinals: z
    .array(z.strictObject({ of: words, was: number, is: number.nullable() }))
    .readonly()
    .exactOptional(),
  counts: z
    .array(z.strictObject({ of: words, was: number, is: number.nullable() }))
    .readonly()
    .exactOptional(),
  events: z.array(pair(dayOrDays)).readonly().exactOptional(),
  names: z.array(pair(words)).readonly().exactOptional(),
  states: z.array(pair(state)).readonly().exactOptional(),
  /** What looks like the period's and is meant to stand. */
  stays: stays.exactOptional(),
  /** Operative paragraphs that are not taken over, by their old number. */
  withdrawn: z.array(number).readonly().exactOptional(),
})

export type ResolutionFacts = z.infer<typeof resolutionFacts>

/** Why facts cannot be used: what was found, where, and what was expected. */
export type UnusableFacts = { readonly refused: string }

/** Facts as read from a file; a sentence for everything that is wrong with them. */
export function readResolutionFacts(input: unknown): ResolutionFacts | UnusableFacts {
  const read = resolutionFacts.safeParse(input)
  if (read.success) return read.data
  const faults = read.error.issues.map(({ path, message }) => {
    const place = path.map(String).join('.')
    return place ? `${place}: ${message}` : message
  })
  return { refused: `The facts of the new session cannot be used. ${faults.join('; ')}.` }
}
