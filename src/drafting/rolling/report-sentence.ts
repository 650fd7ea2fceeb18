import type { StandingFact } from '../../record/record.ts'
import type { Inline, Sentence } from '../../text/tree.ts'
import { sourceOf } from '../bound.ts'
import { nameInWords } from './flag-words.ts'
import { shareOf } from './period-words.ts'
import { changesIn } from './report-changes.ts'
import { type OldSentence, pointsOf } from './report-facts.ts'
import { requoted } from './report-operative.ts'
import { allReferences, chosenIn } from './report-roles.ts'
import type { Rolling } from './report-rolling.ts'
import { rolledRun, successorRoles, successorsOf } from './report-run.ts'
import type { Flag, Replaced } from './rolled.ts'

/** What became of a sentence of the old text; `inlines` are empty where it was dropped. */
export type SentenceRolled = {
  readonly inlines: readonly Inline[]
  readonly facts: readonly StandingFact[]
  readonly replaced: readonly Replaced[]
  readonly flags: readonly Flag[]
}

/** The old sentence in the new period: rolled, replaced by our own words, or dropped. */
export function rolledSentence(rolling: Rolling, old: OldSentence): SentenceRolled {
  const why = whyDropped(rolling, old)
  if (why) return dropped(old, why)
  const run = rolledRun(rolling, old, old.facts, allReferences(old))
  const successors = old.facts.flatMap((fact) => successorsOf(rolling, fact))
  const other = requoted(rolling, old)
  const changed = other
    ? { inlines: other.inlines, flags: [other.flag] }
    : changesIn(rolling, old, run.inlines)
  return {
    inlines: changed.inlines,
    facts: [...new Set([...run.facts, ...successors])],
    replaced: run.replaced,
    flags: [...run.flags, ...changed.flags, ...unsure(successors, old.words)],
  }
}

/** What is put in and is not confirmed: the words do not show it, so a person has to know. */
function unsure(facts: readonly StandingFact[], words: string): readonly Flag[] {
  return [...new Set(facts)].flatMap(({ confidence, confidenceNote }): readonly Flag[] => {
    if (confidence === 'confirmed') return []
    const why = `What was put in here stands in the record as “${confidence}”${confidenceNote ? `: ${confidenceNote}` : '.'}`
    return [{ is: 'decide', words, why }]
  })
}

/** Why the sentence has nothing to state in the new period; undefined where it has. */
function whyDropped(rolling: Rolling, old: OldSentence): string | undefined {
  const { facts, point } = old
  if (point && !hasPoint(rolling, old, point))
    return `What it reports (“${point}”) is in no report of the new period.`
  if (facts.length > 0 && facts.every((fact) => successorsOf(rolling, fact).length === 0))
    return `It states what is of the old period alone (${[...new Set(facts.map(({ type }) => nameInWords(type)))].join(', ')}), and the record has nothing of the kind for the new one.`
  const head = chosenIn(rolling, old.references, facts, allReferences(old)).find(
    ({ role, reference }) =>
      role.group !== undefined &&
      reference.states.is === 'document' &&
      reference.states.paragraphs !== undefined,
  )
  if (!head || facts.length > 0 || successorRoles(rolling, head.role).length > 0) return undefined
  return `It tells of ${head.reference.words}; the resolution of the session before has no paragraph on the same subject now.`
}

function hasPoint(rolling: Rolling, { facts }: OldSentence, point: string): boolean {
  const now = facts.flatMap((fact) => rolling.successors(fact)).flatMap(pointsOf)
  return now.some((one) => Math.min(shareOf(one, point), shareOf(point, one)) >= 0.6)
}

function dropped(old: OldSentence, why: string): SentenceRolled {
  return {
    inlines: [],
    facts: [],
    replaced: [],
    flags: [{ is: 'dropped', words: old.words, why }],
  }
}

/** A sentence of the tree out of what was rolled. */
export function asSentence(
  { inlines, facts }: SentenceRolled,
  kept: Pick<Sentence, 'edited'> = {},
): Sentence {
  return { inlines, ...(facts.length > 0 ? { from: sourceOf({ facts }) } : {}), ...kept }
}
