import type { StandingFact } from '../../record/record.ts'
import type { Inline } from '../../text/tree.ts'
import { nameInWords } from './flag-words.ts'
import { groupOf } from './period-facts.ts'
import { nearness, shareOf } from './period-words.ts'
import { known, type OldSentence, pointsOf } from './report-facts.ts'
import { allReferences } from './report-roles.ts'
import type { Rolling } from './report-rolling.ts'
import { groupsOf, rolledRun } from './report-run.ts'
import { withEdits, wordsOfInlines } from './report-text.ts'
import { transferred } from './report-transfer.ts'
import type { Flag } from './rolled.ts'

type Changed = { readonly inlines: readonly Inline[]; readonly flags: readonly Flag[] }

/**
 * What the record says otherwise of the new facts than of the old ones, apart from their values:
 * done to the words where they say where, and always said.
 */
export function changesIn(rolling: Rolling, old: OldSentence, inlines: readonly Inline[]): Changed {
  if (old.point) return { inlines, flags: [] }
  let changed: Changed = { inlines, flags: [] }
  for (const group of groupsOf(old.facts)) {
    const was = old.facts.filter((fact) => groupOf(fact) === group)
    const now = [...new Set(was.flatMap((fact) => rolling.successors(fact)))]
    if (now.length === 0) continue
    changed = inGroup(rolling, old, changed, was, now)
    changed = { ...changed, flags: [...changed.flags, ...pointsGone(old, was, now)] }
  }
  return changed
}

function inGroup(
  rolling: Rolling,
  old: OldSentence,
  { inlines, flags }: Changed,
  was: readonly StandingFact[],
  now: readonly StandingFact[],
): Changed {
  const how = differing(was, now, telling)
  const told = how.length > 0 ? draftedFor(rolling, now) : undefined
  if (told)
    return {
      inlines: underOldLead(old, told, rolling),
      flags: [...flags, ...how.map((one) => replacedFlag(old, one))],
    }
  const rest = differing(was, now, said).map((one) => staleFlag(old, one))
  const [about] = differing(was, now, ['about'])
  if (!about) return { inlines, flags: [...flags, ...rest] }
  const { language } = rolling
  const text = wordsOfInlines(inlines, language)
  const isMeeting = was.every(({ type }) => type === 'MeetingHeld')
  const edits = transferred(text, rolledWords(rolling, old, about.was), about.now, isMeeting)
  if (!edits) return { inlines, flags: [...flags, ...rest, staleFlag(old, about)] }
  const put = edits.map(({ words }) => words.trim()).filter(Boolean)
  const made = edits.length > 0 ? [madeFlag(put.join(' … ') || old.words, about)] : []
  return { inlines: withEdits(inlines, edits, language), flags: [...flags, ...rest, ...made] }
}

/** Points of old reports that the sentence tells and that no report of the new period makes. */
function pointsGone(
  { words }: OldSentence,
  was: readonly StandingFact[],
  now: readonly StandingFact[],
): readonly Flag[] {
  const made = now.flatMap(pointsOf)
  const gone = [...new Set(was.flatMap(pointsOf))].filter(
    (one) => shareOf(one, words) >= 0.7 && !made.some((other) => nearness(one, other) >= 0.6),
  )
  return gone.map((one) => ({
    is: 'stale',
    words,
    why: `It reports “${one}”, which is in no report of the new period.`,
  }))
}

/** A description of the old period with the values of the new one. */
function rolledWords(rolling: Rolling, old: OldSentence, words: string): string {
  const inlines: readonly Inline[] = [{ kind: 'text', text: words }]
  const run = { inlines, words, references: known(rolling, words) }
  const { inlines: rolled } = rolledRun(rolling, run, old.facts, allReferences(old))
  return wordsOfInlines(rolled, rolling.language)
}

/** What changes the verb of a sentence: it is told anew. */
const telling = ['how'] as const
/** What a sentence may say and no value shows. */
const said = ['by', 'host', 'from', 'groups', 'outcome', 'attended', 'invited'] as const

type Difference = { readonly field: string; readonly was: string; readonly now: string }

/** Fields in which the facts of one group differ as a whole from those of the other. */
function differing(
  was: readonly StandingFact[],
  now: readonly StandingFact[],
  fields: readonly string[],
): readonly Difference[] {
  return fields.flatMap((field) => {
    const [old, fresh] = [valuesIn(was, field), valuesIn(now, field)]
    if (old.join('; ') === fresh.join('; ')) return []
    return [{ field, was: old.join('; '), now: fresh.join('; ') }]
  })
}

function valuesIn(facts: readonly StandingFact[], field: string): readonly string[] {
  const all = facts.map((fact) => (fact.body as Readonly<Record<string, unknown>>)[field])
  return [...new Set(all.map(printed))].filter((one) => one !== '')
}

function printed(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (Array.isArray(value)) return value.map(printed).join(', ')
  if (typeof value === 'object') return Object.values(value).map(printed).join(', ')
  return String(value)
}

/** Our own sentence on the new facts, in the place of one that would say what is not so now. */
function draftedFor(
  { newDraft }: Rolling,
  now: readonly StandingFact[],
): readonly Inline[] | undefined {
  const ids = new Set(now.map(({ id }) => id))
  return newDraft.find(({ facts }) => facts.some((id) => ids.has(id)))?.sentence.inlines
}

/**
 * Our sentence after the clause with which the old one opened, where both open alike and go on to
 * the same subject: "Working through …, the focal points …".
 */
function underOldLead(
  { words, references }: OldSentence,
  told: readonly Inline[],
  { language }: Rolling,
): readonly Inline[] {
  const comma = words.indexOf(', ')
  const lead = words.slice(0, comma)
  if (comma < 0 || references.some(({ reference }) => reference.start < comma)) return told
  const fresh = wordsOfInlines(told, language)
  const subject = words
    .slice(comma + 2)
    .split(' ')
    .slice(0, 3)
    .join(' ')
  const at = fresh.indexOf(subject)
  const opening = lead.split(' ').slice(0, 2).join(' ')
  if (at <= 0 || !fresh.startsWith(opening)) return told
  return withEdits(told, [{ start: 0, end: at, words: `${lead}, ` }], language)
}

function replacedFlag(old: OldSentence, { field, was, now }: Difference): Flag {
  return {
    is: 'decide',
    words: old.words,
    why: `The record now says otherwise (${differenceInWords(field, now, was)}), so the sentence is told anew in the words of Pursuant.`,
  }
}

function differenceInWords(field: string, now: string, was: string): string {
  return nameInWords(`${field}: ${now || 'nothing'}; it was: ${was || 'nothing'}`)
}

function madeFlag(words: string, { was, now }: Difference): Flag {
  return {
    is: 'decide',
    words,
    why: `The record now says “${now}”, where it said “${was}”: the sentence was changed accordingly.`,
  }
}

function staleFlag(old: OldSentence, { field, was, now }: Difference): Flag {
  return {
    is: 'stale',
    words: old.words,
    why: `The record now says otherwise (${differenceInWords(field, now, was)}); the words still stand as they were.`,
  }
}
