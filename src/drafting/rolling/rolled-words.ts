import { isDirectlyBeside } from './beside.ts'
import { type Decided, type Edit, edited } from './edit.ts'
import type { Found } from './found.ts'
import { listEdits } from './list-edits.ts'
import { isRegularOrdinal } from './ordinal-words.ts'
import { quotedStretches } from './quoted-stretches.ts'
import type { RolledLanguage, Stated } from './reference.ts'
import { foundIn } from './references.ts'
import type { Flag, Replaced } from './rolled.ts'
import { sameStated } from './same-stated.ts'
import { applicable, isLasting, type Lasting, type Succession, successorOf } from './successions.ts'

/** A text with the successors of what it stated, and what a person has to look at. */
export type RolledWords = {
  readonly text: string
  readonly edits: readonly Edit[]
  readonly replaced: readonly Replaced[]
  readonly flags: readonly Flag[]
}

export type Rolling = {
  readonly successions: readonly Succession[]
  readonly language: RolledLanguage
  readonly lasting: Lasting
  /** Persons known to the caller, recognised wherever they are named. */
  readonly names?: readonly string[]
  /** Stretches of the text that are quoted, where marks say so. */
  readonly quoted?: readonly { readonly start: number; readonly end: number }[]
}

/**
 * Puts in the place of every reference what succeeds it. What has no successor and does not last
 * stays as it is, with a flag. Quoted words are never changed.
 */
export function rolledWords(text: string, rolling: Rolling): RolledWords {
  const { language, names } = rolling
  const found = foundIn(text, language, names)
  const successions = applicable(
    rolling.successions,
    found.map(({ states }) => states),
  )
  const quoted = [...(rolling.quoted ?? []), ...quotedStretches(text)]
  const decided = found.map((one, at): Decided => {
    const decision = decidedOn(one, neighboursOf(text, found, at), text, {
      ...rolling,
      successions,
    })
    const inQuotation = quoted.some(({ start, end }) => start <= one.start && one.end <= end)
    return { found: one, ...(inQuotation ? leftInQuotation(one, decision) : decision) }
  })
  const { edits, kept } = listEdits(text, decided, language)
  const now = edited(text, edits)
  const replaced = decided.flatMap(({ found: one, fitting }): Replaced[] => {
    if (!fitting || kept.has(one)) return []
    const { from } = fitting.succession
    const words = fitting.to ? (one.say(fitting.to) ?? null) : null
    return [
      { was: one.states, words: one.words, to: fitting.to, now: words, ...(from ? { from } : {}) },
    ]
  })
  const flags = [
    ...decided.flatMap((one) => (kept.has(one.found) ? [stillThere(one)] : one.flags)),
    ...misread(now, edits, language, names),
  ]
  return { text: now, edits, replaced, flags }
}

type Decision = Omit<Decided, 'found'>

function decidedOn(
  one: Found,
  neighbours: readonly Stated[],
  text: string,
  { successions, lasting }: Rolling,
): Decision {
  const { words, states } = one
  if (states.is === 'unreadable')
    return { flags: [flag('unknown', words, 'It cannot be read; say what is meant.')] }
  const fitting = successorOf(states, successions, neighbours)
  if (typeof fitting === 'string') return { flags: [flag('decide', words, fitting)] }
  if (!fitting) {
    const lasts = isLasting(lasting, states, words, text)
    if (lasts === true) return { flags: [] }
    return { flags: [lasts ? flag('unknown', words, lasts) : flag('stale', words, noFact)] }
  }
  const { to, doubt, succession } = fitting
  if (to === null)
    return { fitting, flags: [flag('dropped', words, succession.why ?? 'It has no successor.')] }
  if (one.say(to) === undefined)
    return {
      flags: [
        flag(
          'decide',
          words,
          'The new fact does not fit the form of these words; word it by hand.',
        ),
      ],
    }
  const doubts = [doubt, irregular(one)].filter((why) => why !== undefined)
  return { fitting, flags: doubts.map((why) => flag('decide', words, why)) }
}

/** Nothing is respelled in silence: "vingtième-deuxième" is followed by "vingt-troisième". */
function irregular({ states, words }: Found): string | undefined {
  if (states.is !== 'session' && states.is !== 'ordinal') return undefined
  if (isRegularOrdinal(words.replace(/^an?[ \u00a0]/i, ''))) return undefined
  return 'The old ordinal was not written by the rule, the new one is.'
}

const noFact =
  'It belongs to the old period, and no fact of the new one takes its place: give one, or word it by hand.'

function flag(is: Flag['is'], words: string, why: string): Flag {
  return { is, words, why }
}

function leftInQuotation({ words }: Found, { fitting, flags }: Decision): Decision {
  if (!fitting?.to) return { flags }
  const why = 'It stands in a quotation, which is not changed; quote the new text, or leave it.'
  return { flags: [flag('decide', words, why)] }
}

/** To be dropped, but nothing would be left where it stands. */
function stillThere({ found: { words }, fitting }: Decided): Flag {
  return flag('stale', words, fitting?.succession.why ?? noFact)
}

/** What stands directly before and after: "resolution 75/3 of 2 November 2020". */
function neighboursOf(text: string, found: readonly Found[], at: number): readonly Stated[] {
  const [before, one, after] = [found[at - 1], found[at], found[at + 1]]
  if (!one) return []
  return [
    ...(before && isDirectlyBeside(text.slice(before.end, one.start)) ? [before.states] : []),
    ...(after && isDirectlyBeside(text.slice(one.end, after.start)) ? [after.states] : []),
  ]
}

/** What was put in place must read as what it states; anything else a person has to look at. */
function misread(
  now: string,
  edits: readonly Edit[],
  language: RolledLanguage,
  names: readonly string[] | undefined,
): readonly Flag[] {
  if (edits.length === 0) return []
  const found = foundIn(now, language, names)
  let moved = 0
  return edits.flatMap(({ start, end, words, to }) => {
    const from = start + moved
    moved += words.length - (end - start)
    if (
      !to ||
      found.some((one) => one.start <= from && from < one.end && sameStated(one.states, to))
    )
      return []
    return [flag('decide', words, 'It does not read as what was to be stated here; check it.')]
  })
}
