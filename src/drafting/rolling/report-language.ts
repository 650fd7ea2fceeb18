import { text } from '../../text/inline.ts'
import type { Inline, Sentence } from '../../text/tree.ts'
import { innerDecision, operativeOpening, phraseEnd } from '../check/operative-verbs.ts'
import { byNow, type Material } from '../material.ts'
import type { OperativeParagraph } from '../phrasing/operative-paragraph.ts'
import { shareOf } from './period-words.ts'
import type { Rolling } from './report-rolling.ts'
import { type WordEdit, withEdits, wordsOfInlines } from './report-text.ts'
import type { Flag } from './rolled.ts'

type Changed = { readonly sentences: readonly Sentence[]; readonly flags: readonly Flag[] }

/**
 * Language of a paragraph with what the record says is proposed otherwise now: verbs that are gone
 * with what hangs on them, and what the paragraph speaks of.
 */
export function changedLanguage(
  rolling: Rolling,
  sentences: readonly Sentence[],
  subject: OperativeParagraph['subject'] | undefined,
  own: string,
): Changed {
  const [was, now] = [proposed(rolling.before, subject), proposed(rolling.now, subject)]
  const [first, ...others] = sentences
  if (!first) return { sentences, flags: [] }
  let inlines = first.inlines
  const flags: Flag[] = []
  const change = (edits: readonly WordEdit[], why: string) => {
    if (edits.length === 0) return
    const before = wordsOfInlines(inlines, rolling.language)
    inlines = withEdits(inlines, edits, rolling.language)
    flags.push({ is: 'decide', words: before, why })
  }
  const words = () => wordsOfInlines(inlines, rolling.language)
  if (was && now && rolling.language === 'en') {
    change(
      verbsGone(words(), was, now),
      `The record proposes other verbs now: ${now.verbs.join(', ')}; they were: ${was.verbs.join(', ')}.`,
    )
    change(
      verbsWidened(words(), was, now),
      `The record proposes other verbs now: ${now.verbs.join(', ')}.`,
    )
    change(
      subjectChanged(words(), was, now),
      `The record proposes to speak of “${now.words}”, where the old text spoke of “${was.words}”.`,
    )
  }
  if (rolling.language === 'en')
    change(
      indicative(words()),
      'The opening verb was put in the indicative, in which operative paragraphs begin.',
    )
  change(
    opened(words(), own, rolling),
    'The opening was fitted to its place: a paragraph after one of the same verb says so, and a list has small letters.',
  )
  change(
    lastJoined(words(), rolling),
    'A conjunction was put before the last of several decisions of one paragraph.',
  )
  return {
    sentences: [{ ...first, inlines: withOpening(inlines, rolling) }, ...others],
    flags,
  }
}

function proposed(
  material: Material,
  subject: OperativeParagraph['subject'] | undefined,
): OperativeParagraph | undefined {
  if (!subject) return undefined
  const found = byNow(material, 'DraftLanguageProposed').findLast(
    ({ body }) => body.session === material.session,
  )
  return found?.body.paragraphs.find((one) => one.subject === subject)
}

/** The first decision, up to the next verb that stays, where its verb is no longer proposed. */
function verbsGone(
  text: string,
  was: OperativeParagraph,
  now: OperativeParagraph,
): readonly WordEdit[] {
  const [gone, next] = was.verbs
  if (!gone || !next || now.verbs.some((verb) => bare(verb) === bare(gone))) return []
  if (!now.verbs.some((verb) => bare(verb) === bare(next))) return []
  if (!text.toLowerCase().startsWith(bare(gone).slice(0, 5))) return []
  const at = text.search(new RegExp(`(?<![\\p{L}])${next}(?![\\p{L}])`, 'iu'))
  if (at <= 0) return []
  const capital = text.charAt(at).toUpperCase()
  return [{ start: 0, end: at + 1, words: capital }]
}

/** "expressing concern" where "expressing continued concern" is proposed. */
function verbsWidened(
  text: string,
  was: OperativeParagraph,
  now: OperativeParagraph,
): readonly WordEdit[] {
  return now.verbs.flatMap((verb): readonly WordEdit[] => {
    if (was.verbs.includes(verb) || text.includes(verb)) return []
    const old = was.verbs.find((one) => isWithin(one, verb) && text.includes(one))
    if (!old || /^also /i.test(verb)) return []
    const start = text.indexOf(old)
    return [{ start, end: start + old.length, words: verb }]
  })
}

function bare(verb: string): string {
  return verb.replace(/^(?:also|further) /i, '').toLowerCase()
}

function isWithin(short: string, long: string): boolean {
  const words = long.split(' ')
  return short.split(' ').every((word) => words.includes(word))
}

/** The stretch that speaks of what the record says the paragraph spoke of. */
function subjectChanged(
  text: string,
  was: OperativeParagraph,
  now: OperativeParagraph,
): readonly WordEdit[] {
  if (!was.words || !now.words || was.words === now.words) return []
  for (const part of was.words.split('; ')) {
    const stretch = stretchOf(text, part)
    if (stretch) return [{ ...stretch, words: now.words }]
  }
  return []
}

/** From the first words of a description to its last, where the text has both and little between. */
function stretchOf(
  text: string,
  part: string,
): { readonly start: number; readonly end: number } | undefined {
  const words = part.split(' ')
  const [head, tail] = [words.slice(0, 2).join(' '), words.slice(-2).join(' ')]
  const start = text.indexOf(head)
  const last = start < 0 ? -1 : text.indexOf(tail, start)
  if (last < 0) return undefined
  const end = last + tail.length
  const stretch = text.slice(start, end)
  if (stretch.length > part.length * 2 || shareOf(part, stretch) < 0.7) return undefined
  return { start, end }
}

/** "recognizes …, takes note …": the last of several decisions without its "and". */
function lastJoined(text: string, { language }: Rolling): readonly WordEdit[] {
  if (language !== 'en') return []
  const last = [...text.matchAll(innerDecision[language])].at(-1)
  if (!last || !/^,\s+\p{Ll}/u.test(last[0])) return []
  const start = last.index + (/^,\s+/u.exec(last[0])?.[0].length ?? 0)
  return [{ start, end: start, words: 'and ' }]
}

/** "Also recalls" after a paragraph that recalls; "requests" in a list of sub-paragraphs. */
function opened(text: string, own: string, { language }: Rolling): readonly WordEdit[] {
  const [old, fresh] = [operativeOpening(text, language), operativeOpening(own, language)]
  if (!old || !fresh || old.verb !== fresh.verb) return []
  const words = own.slice(0, fresh.to).trimStart()
  return text.slice(0, old.to) === words ? [] : [{ start: 0, end: old.to, words }]
}

/** "Noting": the participle of a preamble, where the paragraph decides. */
function indicative(text: string): readonly WordEdit[] {
  const found = /^(\p{Lu}\p{L}+)ing(?=\s)/u.exec(text)
  const stem = found?.[1]
  if (!stem) return []
  for (const verb of [`${stem}s`, `${stem}es`])
    if (operativeOpening(verb, 'en')) return [{ start: 0, end: stem.length + 3, words: verb }]
  return []
}

/** The opening verb set as the operative phrase, where the old text did not set it. */
function withOpening(inlines: readonly Inline[], { language }: Rolling): readonly Inline[] {
  const [first, ...others] = inlines
  if (first?.kind !== 'text' || first.marks) return inlines
  const opening = operativeOpening(first.text, language)
  if (!opening) return inlines
  const end = phraseEnd(first.text, opening.to, opening.verb, language)
  return [
    text(first.text.slice(0, end), { is: 'operativePhrase' }),
    text(first.text.slice(end)),
    ...others,
  ]
}
