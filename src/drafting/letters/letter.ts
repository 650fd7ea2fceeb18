import type { Citation } from '../../law/citation.ts'
import type { Day } from '../../law/day.ts'
import type { When } from '../../law/when.ts'
import type { RecordView, StandingFact } from '../../record/record.ts'
import { sentence } from '../../text/inline.ts'
import type { DocumentTree, Paragraph, Sentence } from '../../text/tree.ts'
import { finishedSections } from '../finish.ts'
import type { DraftLanguage, Phrasing } from '../phrasing/phrasing.ts'
import type { Words } from '../words.ts'

/** What every letter needs to know: in which language, as of which day. */
export type LetterWish = { readonly language: DraftLanguage; readonly on: Day }

/**
 * What stands beside a paragraph: the rules under which it is drafted, and what the drafter should
 * look at before it is sent. For the drafter, never in the letter; in English, as the desk is.
 */
export type Margin = {
  readonly paragraph: string
  readonly rules: readonly Citation[]
  readonly remarks: readonly string[]
}

/** A draft of a letter, unsigned and without a day, with what stands in its margin. */
export type Letter = { readonly tree: DocumentTree; readonly margin: readonly Margin[] }

/** Why no letter is drafted: a sentence with what to do next, and the rule where there is one. */
export type NoLetter = { readonly because: string; readonly under?: Citation }

/** A paragraph to be, with what stands beside it. */
export type LetterParagraph = {
  readonly id: string
  readonly sentences: readonly (Sentence | undefined)[]
  readonly rules?: readonly (Citation | undefined)[]
  readonly remarks?: readonly (string | undefined)[]
}

/** Who writes to whom, and what the letter is called. */
export type Head = {
  readonly language: DraftLanguage
  readonly from: string
  readonly to: string
  readonly title: string
}

/** The letter out of its paragraphs; those without a sentence fall away. */
export function letterOf(
  phrasing: Phrasing,
  { language, from, to, title }: Head,
  paragraphs: readonly LetterParagraph[],
): Letter {
  const kept = paragraphs
    .map(({ id, sentences, rules = [], remarks = [] }) => ({
      id,
      sentences: sentences.flatMap((one) => one ?? []),
      rules: rules.flatMap((one) => one ?? []),
      remarks: remarks.flatMap((one) => one ?? []),
    }))
    .filter(({ sentences }) => sentences.length > 0)
  const blocks = kept.map(
    ({ id, sentences }): Paragraph => ({ kind: 'paragraph', id, numbered: false, sentences }),
  )
  return {
    tree: {
      kind: 'paper',
      language,
      standing: 'draft',
      masthead: { organ: from, lines: [phrasing.letters.to(to)], title },
      sections: finishedSections([{ id: 'letter', blocks }], language),
      annexes: [],
    },
    margin: kept.flatMap(({ id, rules, remarks }) =>
      rules.length + remarks.length > 0 ? [{ paragraph: id, rules, remarks }] : [],
    ),
  }
}

/** Paragraphs of courtesy: their words state nothing, and so rest on nothing. */
export const courtesies: ReadonlySet<string> = new Set(['salutation', 'courtesy'])

/** The words with which a letter is opened; they carry their own sign. */
export function salutation(words: string): LetterParagraph {
  return { id: 'salutation', sentences: [sentence(words)] }
}

/** The words with which a letter or a note takes its leave. */
export function courtesy(words: Words): LetterParagraph {
  return { id: 'courtesy', sentences: [sentence(...words, '.')] }
}

export function isNoLetter(answer: object): answer is NoLetter {
  return 'because' in answer
}

/** A name of the register for a person, with the entry. */
export function nameIn(
  view: RecordView,
  person: string,
): { readonly name: string; readonly entries: readonly StandingFact[] } {
  const entry = view.about('PersonRegistered', `person:${person}`).at(-1)
  return entry ? { name: entry.body.name, entries: [entry] } : { name: person, entries: [] }
}

/** A day where the record asks for a day, a month or a year. */
export function asWhen(on: Day): When {
  return on as unknown as When
}
