import { tidied } from '../../text/inline.ts'
import { languageProfile } from '../../text/language-profile.ts'
import type { Inline, Language } from '../../text/tree.ts'

/**
 * The inlines of a paragraph, divided into its sentences. A note that follows the stop stays with
 * the sentence it follows, the blank between two sentences with the first. Put together again by
 * `rejoined` they are the same inlines, whatever they hold, where those are in their normal form.
 */
export function sentences(
  inlines: readonly Inline[],
  language: Language,
): readonly (readonly Inline[])[] {
  const starts = sentenceStarts(inlines.map(flat).join(''), language)
  return cutAt(inlines, starts)
}

/** What `sentences` has divided, as one run again. */
export function rejoined(pieces: readonly (readonly Inline[])[]): readonly Inline[] {
  return tidied(pieces.flat())
}

/** The same sentence without the blank that parts it from the next: a document prints its own. */
export function withoutGap(inlines: readonly Inline[], language: Language): readonly Inline[] {
  const gap = languageProfile(language).sentenceGap
  const last = inlines.at(-1)
  if (!gap || last?.kind !== 'text' || !last.text.endsWith(gap)) return inlines
  const rest = last.text.slice(0, -gap.length)
  return rest ? [...inlines.slice(0, -1), { ...last, text: rest }] : inlines.slice(0, -1)
}

const noteSign = '\ue000'
const otherSign = '\ue001'

/** One character for each inline that is no text: so places in the string are places in the run. */
function flat(inline: Inline): string {
  if (inline.kind === 'text') return inline.text
  return inline.kind === 'note' ? noteSign : otherSign
}

const closing = `[”"’'»)\\]]`
const opening = `[“"‘'«(\\[]`
/** A stop, what closes after it, its notes, a blank, and the head of what may be a new sentence. */
const boundary = new RegExp(
  `([.!?…])((?:[\\u00a0\\u202f]?${closing})*${noteSign}*(?:${closing})*)(\\s+)(?=(?:${opening}[\\u00a0\\u202f]?)*[\\p{Lu}\\p{N}${otherSign}])`,
  'gu',
)

function sentenceStarts(text: string, language: Language): readonly number[] {
  const quoted = quotedStretches(text)
  const starts: number[] = []
  for (const found of text.matchAll(boundary)) {
    const [whole, stop, after = ''] = found
    const at = found.index
    if (stop === '.' && !after.includes(noteSign) && isAbbreviated(text, at, language)) continue
    const end = at + whole.length
    if (quoted.some(([first, last]) => first < end - 1 && end <= last)) continue
    starts.push(end)
  }
  return starts
}

const abbreviations: Readonly<Record<'en' | 'fr', ReadonlySet<string>>> = {
  en: new Set(
    'para paras no nos art arts res add corr rev mr ms mrs messrs dr prof gen col lt sgt capt st hon amb vol vols p pp ed eds fn cf ibid id op cit v vs al e.g i.e approx ch chap sect sec'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'm mm mme mmes mlle dr pr par parag no nos n° nº art res add corr rev vol p pp éd cf ibid id op cit v al chap sect c.-à-d ex'.split(
      ' ',
    ),
  ),
}

/** A stop after an abbreviation, an initial or the number of an item ends no sentence. */
function isAbbreviated(text: string, at: number, language: Language): boolean {
  const before = /[^\s(“"‘'«[\u00a0\u202f]*$/u.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? ''
  if (before === '') return false
  // "A. A. Khan", "H.E.", "U.S."; but "annex I." and "R289." end a sentence.
  if (/^(?:\p{Lu}|\p{Lu}(?:\.\p{Lu})+)$/u.test(before)) return !endsWithNumeral(text, at, before)
  const known = abbreviations[language === 'fr' ? 'fr' : 'en']
  const word = before.toLowerCase()
  return (
    known.has(word) && !(word === 'no' && /(?:^|\s)no$/u.test(before) && isSentenceEnd(text, at))
  )
}

/** Roman numerals of one letter stand after the word for what they number. */
function endsWithNumeral(text: string, at: number, numeral: string): boolean {
  if (!/^[IVX]$/.test(numeral)) return false
  return /(?:annexe?|part(?:ie)?|section|chapter|chapitre|title|titre|Chamber)\s[IVX]$/iu.test(
    text.slice(Math.max(0, at - 20), at),
  )
}

/** "The answer is no. It was …": the number sign is followed by a figure. */
function isSentenceEnd(text: string, at: number): boolean {
  return !/^\.\s*\p{N}/u.test(text.slice(at, at + 4))
}

/** From an opening mark to the one that closes it; one that nothing closes opens nothing. */
function quotedStretches(text: string): readonly (readonly [number, number])[] {
  const pairs = [/“[^“”]*”/gu, /«[^«»]*»/gu, /"[^"]*"/gu, /\([^()]*\)/gu]
  return pairs.flatMap((pair) =>
    [...text.matchAll(pair)].map((found): readonly [number, number] => [
      found.index,
      found.index + found[0].length - 1,
    ]),
  )
}

function cutAt(
  inlines: readonly Inline[],
  starts: readonly number[],
): readonly (readonly Inline[])[] {
  const pieces: Inline[][] = []
  let place = 0
  for (const inline of inlines)
    for (const part of partsOf(inline, starts, place)) {
      const piece = pieces.at(-1)
      if (piece && !starts.includes(place)) piece.push(part)
      else pieces.push([part])
      place += flat(part).length
    }
  return pieces
}

/** An inline cut where sentences start in it; only words are ever cut. */
function partsOf(inline: Inline, starts: readonly number[], place: number): readonly Inline[] {
  if (inline.kind !== 'text') return [inline]
  const end = place + inline.text.length
  const cuts = [place, ...starts.filter((start) => start > place && start < end), end]
  return cuts.slice(1).map((to, at) => ({
    ...inline,
    text: inline.text.slice((cuts[at] ?? place) - place, to - place),
  }))
}
