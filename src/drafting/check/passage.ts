import {
  type CheckedDocument,
  type CheckedElement,
  type CheckedLanguage,
  type CheckedNote,
  type CheckedText,
  type ContentsLine,
  type Heading,
  markSign,
  type Paragraph,
  type Span,
} from './checked-document.ts'
import type { Edit, Fault, Profile } from './finding.ts'
import type { Register } from './register.ts'
import { addresses, inside, markPlaces, quotations } from './spans.ts'

/** An element with what the rules ask of its words again and again. */
export type Passage<Of extends CheckedElement = CheckedElement> = {
  readonly element: Of
  readonly place: string
  readonly words: string
  readonly text: CheckedText
  readonly quoted: readonly Span[]
  readonly addresses: readonly Span[]
  readonly markPlaces: readonly number[]
}

/** A document as it lies before the rules, and by whose usage it is read. */
export type Reading = {
  readonly document: CheckedDocument
  readonly profile: Profile
  readonly language: CheckedLanguage
  readonly headings: readonly Passage<Heading>[]
  readonly paragraphs: readonly Passage<Paragraph>[]
  readonly notes: readonly Passage<CheckedNote>[]
  readonly contents: readonly Passage<ContentsLine>[]
  /** Headings, paragraphs and notes. */
  readonly all: readonly Passage[]
  readonly noteById: ReadonlyMap<string, Passage<CheckedNote>>
  /** What the record knows, where it is asked. */
  readonly register?: Register | undefined
  /** Last year's text, where it is at hand. */
  readonly base?: CheckedDocument | undefined
  readonly on?: string | undefined
}

export function passage<Of extends CheckedElement>(element: Of): Passage<Of> {
  const { words } = element.text
  return {
    element,
    place: element.place,
    words,
    text: element.text,
    quoted: quotations(words),
    addresses: addresses(words),
    markPlaces: markPlaces(words),
  }
}

/** A match outside web addresses. */
export type Match = {
  readonly from: number
  readonly to: number
  readonly groups: readonly string[]
}

/** Every match of a pattern (with the flag g) outside web addresses. */
export function* matches(on: Passage, pattern: RegExp): Generator<Match> {
  for (const match of on.words.matchAll(pattern)) {
    if (inside(on.addresses, match.index)) continue
    yield {
      from: match.index,
      to: match.index + match[0].length,
      groups: match.map((group) => group ?? ''),
    }
  }
}

/** The same outside quotation marks too: what is quoted is quoted as it stands. */
export function* ownMatches(on: Passage, pattern: RegExp): Generator<Match> {
  for (const match of matches(on, pattern)) if (!inside(on.quoted, match.from)) yield match
}

/** Matches in many passages, in turn. */
export function* ownMatchesIn<One extends Passage>(
  passages: readonly One[],
  pattern: RegExp,
): Generator<readonly [One, Match]> {
  for (const one of passages) for (const match of ownMatches(one, pattern)) yield [one, match]
}

const longest = 160

/** A fault in words of a passage; with `becomes`, its certain mend. */
export function fault(on: Passage, { from, to }: Span, why: string, becomes?: string): Fault {
  const words = shown(on, on.words.slice(from, to), from)
  const at = { element: on.element.id, from, to }
  if (becomes === undefined) return { place: on.place, words, why, at }
  const edits: readonly Edit[] = [{ ...at, becomes }]
  return { place: on.place, words, why, mend: shown(on, becomes, from), at, edits }
}

/**
 * Many faults of one kind as one: the first, with how many more there are and all of their mends.
 */
export function gathered(faults: Iterable<Fault>): readonly Fault[] {
  const [first, ...more] = faults
  if (!first || more.length === 0) return first ? [first] : []
  const places = [...new Set(more.map(({ place }) => place))]
  const named = places.slice(0, 5).join('; ') + (places.length > 5 ? '; …' : '')
  const edits = [first, ...more].flatMap((one) => one.edits ?? [])
  const why = `${first.why} So ${more.length} more: ${named}.`
  return [{ ...first, why, ...(edits.length > 0 ? { edits } : {}) }]
}

/** A fault of a whole element: its first words. */
export function faultOf(on: Passage, why: string): Fault {
  return fault(on, { from: 0, to: Math.min(on.words.length, 60) }, why)
}

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Words with their note marks raised, shortened where long; `from` is where they begin. */
function shown(on: Passage, words: string, from: number): string {
  let next = on.markPlaces.findIndex((at) => at >= from)
  const cut = words.length > longest ? `${words.slice(0, longest)}…` : words
  return cut.replaceAll(markSign, () => {
    const printed = on.text.marks[next]?.printed ?? ''
    next += 1
    return printed.replace(/\d/g, (figure) => raised.charAt(Number(figure)))
  })
}

/** The words without note marks. */
export function unmarked(words: string): string {
  return words.replaceAll(markSign, '')
}

/** The words from a place up to the end of the sentence, 400 characters at most. */
export function restOfSentence(words: string, from: number): string {
  const rest = words.slice(from, from + 400)
  const end = rest.search(/[.;](?=[\s\ufffc"”»]|$)/)
  return end < 0 ? rest : rest.slice(0, end)
}

/** The words before a place, from the beginning of the sentence; `most` characters at most. */
export function sentenceBefore(words: string, to: number, most = 400): string {
  const before = words.slice(Math.max(0, to - most), to)
  let from = 0
  // A stop ends a sentence where a capital follows; "para. 3" and "No. 4" do not.
  for (const match of before.matchAll(/[.;]["”»\ufffc]*\s+(?=\p{Lu})/gu))
    from = match.index + match[0].length
  return before.slice(from)
}

/** Whether a place begins a sentence. */
export function startsSentence(words: string, at: number): boolean {
  const before = words.slice(Math.max(0, at - 12), at)
  return before.trim() === '' ? at < 12 : /[.?!:]["”»)\ufffc]*\s+["“«(]?$/.test(before)
}
