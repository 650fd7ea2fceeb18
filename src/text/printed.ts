import { documentWords } from './document-words.ts'
import { languageProfile } from './language-profile.ts'
import type { NumberingFault, Printed, PrintedText } from './numbered.ts'
import type { Place } from './numbering-plan.ts'
import { ordinalWords } from './ordinals.ts'
import type { CrossReference, Inline, Language, Mark, Ordinal, Phrase } from './tree.ts'

/** What is needed to print inlines; faults are added as they are met. */
export type Printer = {
  readonly language: Language
  readonly places: ReadonlyMap<string, Place>
  readonly faults: NumberingFault[]
  /** Which series of notes: empty for the body, else the annex's id. */
  readonly series: string
}

const unresolved = '[?]'

/** Inlines with everything computed; `place` is the id of the element they stand in. */
export function printedInlines(
  printer: Printer,
  inlines: readonly Inline[],
  place: string,
): readonly Printed[] {
  return inlines.map((inline) => {
    if (inline.kind !== 'note') return printedPhrase(printer, inline, place)
    return {
      kind: 'note',
      id: inline.id,
      number: printer.places.get(inline.id)?.number ?? 0,
      series: printer.series,
      content: inline.content.map((phrase) => printedPhrase(printer, phrase, inline.id)),
      ...(inline.from ? { from: inline.from } : {}),
      ...(inline.printed ? { printed: inline.printed } : {}),
    }
  })
}

function printedPhrase(printer: Printer, phrase: Phrase, place: string): PrintedText {
  if (phrase.kind === 'text') return phrase
  const words =
    phrase.kind === 'ordinal'
      ? printedOrdinal(printer, phrase, place)
      : printedReference(printer, phrase, place)
  return { kind: 'text', text: words, ...marksOf(phrase.marks), of: phrase }
}

function marksOf(marks: readonly Mark[] | undefined): { readonly marks?: readonly Mark[] } {
  return marks ? { marks } : {}
}

function printedOrdinal(printer: Printer, ordinal: Ordinal, place: string): string {
  const words = ordinalWords(ordinal.number, printer.language)
  if (words) return ordinal.capital ? words.charAt(0).toUpperCase() + words.slice(1) : words
  printer.faults.push({
    place,
    words: String(ordinal.number),
    why: `No words for the ordinal ${ordinal.number} in "${printer.language}"; figures are printed. Write the words as text.`,
  })
  return String(ordinal.number)
}

function printedReference(printer: Printer, reference: CrossReference, place: string): string {
  const target = printer.places.get(reference.to)
  if (!target) {
    printer.faults.push({
      place,
      words: reference.to,
      why: `A reference leads to "${reference.to}", which is not in the document. Choose another target or remove the reference.`,
    })
    return unresolved
  }
  const word = reference.named ? documentWords(printer.language)[target.of].toLowerCase() : ''
  if (target.path) return [word, target.path].filter(Boolean).join(gap(printer.language))
  // A single annex has no number, but a name.
  if (word && target.of === 'annex') return word
  printer.faults.push({
    place,
    words: reference.to,
    why: `A reference asks for the number of "${reference.to}", which has none. Refer to a numbered element.`,
  })
  return unresolved
}

function gap(language: Language): string {
  return languageProfile(language).sentenceGap
}
