import { z } from 'zod'
import type { DocumentTree } from './tree.ts'

/**
 * The check of a document tree at the door. Text holds no control characters and no half
 * surrogate pairs, so that every format can carry it. Depth is bounded, by the manual's own
 * levels: three of headings, four of sub-paragraphs.
 */
const spelled = (text: string) => text.isWellFormed() && !unprintable.test(text)
// U+FFFE and U+FFFF are no characters of XML.
const unprintable = /[\p{Cc}￾￿]/u

const text = z
  .string()
  .refine(spelled, 'expected text without control characters and half surrogate pairs')
const words = text.min(1, 'expected some words')
const id = z
  .string()
  .regex(
    /^[A-Za-z_][A-Za-z0-9_.-]{0,99}$/,
    'expected an id: a letter, then letters, figures, dots, hyphens or low lines, 100 at most',
  )
const day = z.string().refine(isDay, 'expected a day that exists, written YYYY-MM-DD')
const count = z.int().min(1, 'expected a whole number from 1 on').max(100_000)
const address = z
  .string()
  .refine(isAddress, 'expected a web address that begins with http:// or https://')

const language = z.enum(['ar', 'en', 'es', 'fr', 'ru', 'zh'])

const source = z.strictObject({
  facts: z.array(count).readonly(),
  rules: z.array(words).readonly(),
  ids: z.array(words).readonly().exactOptional(),
})

const mark = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('operativePhrase') }),
  z.strictObject({ is: z.literal('italic') }),
  z.strictObject({ is: z.literal('bold') }),
  z.strictObject({ is: z.literal('superscript') }),
  z.strictObject({ is: z.literal('quotation') }),
  z.strictObject({
    is: z.literal('foreign'),
    language: z.string().refine(isLanguageTag, 'expected a language tag'),
  }),
  z
    .strictObject({
      is: z.literal('reference'),
      symbol: words.exactOptional(),
      address: address.exactOptional(),
    })
    .refine((one) => one.symbol ?? one.address, 'expected a symbol, an address or both'),
])

const marks = z.array(mark).readonly().exactOptional()
const phrase = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: words, marks }),
  z.strictObject({
    kind: z.literal('ordinal'),
    number: count,
    capital: z.literal(true).exactOptional(),
    marks,
  }),
  z.strictObject({
    kind: z.literal('crossReference'),
    to: id,
    named: z.literal(true).exactOptional(),
    marks,
  }),
])
const note = z.strictObject({
  kind: z.literal('note'),
  id,
  content: z.array(phrase).readonly(),
  from: source.exactOptional(),
  printed: words.exactOptional(),
})
const inlines = z.array(z.discriminatedUnion('kind', [phrase, note])).readonly()

const sentences = z
  .array(
    z.strictObject({
      inlines,
      from: source.exactOptional(),
      edited: z.literal(true).exactOptional(),
    }),
  )
  .readonly()

const leaf = {
  id,
  sentences,
  tail: sentences.exactOptional(),
  printed: words.exactOptional(),
}
const pointOfDepth4 = z.strictObject(leaf)
const pointOfDepth3 = z.strictObject({
  ...leaf,
  points: z.array(pointOfDepth4).readonly().exactOptional(),
})
const pointOfDepth2 = z.strictObject({
  ...leaf,
  points: z.array(pointOfDepth3).readonly().exactOptional(),
})
const point = z.strictObject({
  ...leaf,
  points: z.array(pointOfDepth2).readonly().exactOptional(),
})

const paragraph = z.strictObject({
  kind: z.literal('paragraph'),
  ...leaf,
  role: z.enum(['operative', 'preambular']).exactOptional(),
  numbered: z.literal(false).exactOptional(),
  points: z.array(point).readonly().exactOptional(),
})
const run = z.strictObject({ style: z.enum(['figures', 'letters']), start: count })
const quoted = z.strictObject({
  kind: z.literal('quoted'),
  id,
  of: z.strictObject({ symbol: words, part: words.exactOptional() }).exactOptional(),
  numbering: run,
  paragraphs: z.array(paragraph).readonly(),
})
const cells = z.array(inlines).min(1, 'expected a cell at least').readonly()
const table = z.strictObject({
  kind: z.literal('table'),
  id,
  caption: inlines.exactOptional(),
  head: cells.exactOptional(),
  rows: z.array(cells).min(1, 'expected a row at least').readonly(),
})
const blocks = z.array(z.discriminatedUnion('kind', [paragraph, quoted, table])).readonly()

const part = {
  id,
  heading: inlines.exactOptional(),
  label: z.literal('none').exactOptional(),
  blocks,
  printed: words.exactOptional(),
}
const sectionOfDepth3 = z.strictObject(part)
const sectionOfDepth2 = z.strictObject({
  ...part,
  sections: z.array(sectionOfDepth3).readonly().exactOptional(),
})
const section = z.strictObject({
  ...part,
  sections: z.array(sectionOfDepth2).readonly().exactOptional(),
})
const sections = z.array(section).readonly()

const masthead = z.strictObject({
  organ: words,
  publisher: words.exactOptional(),
  symbol: words.exactOptional(),
  distribution: z.enum(['general', 'limited', 'restricted']).exactOptional(),
  date: day.exactOptional(),
  originalLanguage: language.exactOptional(),
  session: z.strictObject({ number: count, words: words.exactOptional() }).exactOptional(),
  place: words.exactOptional(),
  dates: z.strictObject({ from: day, to: day }).exactOptional(),
  agendaItem: words.exactOptional(),
  lines: z.array(words).readonly().exactOptional(),
  title: words,
})

/** @public */
export const documentTree = z
  .strictObject({
    kind: z.enum(['report', 'resolution', 'paper']),
    language,
    standing: z.enum(['draft', 'issued']),
    masthead,
    preamble: z
      .strictObject({ opening: inlines, paragraphs: z.array(paragraph).readonly() })
      .exactOptional(),
    sections,
    adoption: z
      .strictObject({ meeting: words.exactOptional(), on: day.exactOptional() })
      .exactOptional(),
    annexes: z
      .array(
        z.strictObject({
          id,
          heading: inlines,
          numbering: run.exactOptional(),
          sections,
          printed: words.exactOptional(),
        }),
      )
      .readonly(),
  })
  .refine((one) => one.standing === 'issued' || one.masthead.symbol === undefined, {
    error: 'a draft carries no symbol: expected none, or the standing "issued"',
    path: ['masthead', 'symbol'],
  }) satisfies z.ZodType<DocumentTree>

/** An unknown value as a document tree, or why it is none, in a sentence. */
export function checkDocument(value: unknown): DocumentTree | { readonly fault: string } {
  const checked = documentTree.safeParse(value)
  if (checked.success) return checked.data
  const told = checked.error.issues
    .slice(0, 5)
    .map((issue) => `${issue.path.map(String).join('.') || 'the document'}: ${issue.message}`)
  const more = checked.error.issues.length - told.length
  return { fault: `${told.join('; ')}${more > 0 ? `; and ${more} more` : ''}.` }
}

/** A lasting id, and sentences, for what is kept of a document beside its tree. */
export const treeId = id
export const treeSentences = sentences

/** Whether it names a language: `fr`, `pt-BR`, `zh-Hant`. */
export function isLanguageTag(written: string): boolean {
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(written)
}

function isDay(written: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(written)) return false
  try {
    return Temporal.PlainDate.from(written, { overflow: 'reject' }).toString() === written
  } catch {
    return false
  }
}

function isAddress(written: string): boolean {
  return /^https?:\/\/[^\s<>"\p{Cc}]+$/iu.test(written)
}
