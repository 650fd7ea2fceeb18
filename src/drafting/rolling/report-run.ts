import type { StandingFact } from '../../record/record.ts'
import type { Inline } from '../../text/tree.ts'
import { sourceOf } from '../bound.ts'
import { nameInWords } from './flag-words.ts'
import { groupOf } from './period-facts.ts'
import type { Role } from './period-of.ts'
import { placedLike } from './period-values.ts'
import type { Reference, Stated } from './reference.ts'
import type { OldSentence } from './report-facts.ts'
import { type Chosen, fieldOf, fieldValues, type Row, rowOf, rowsOf, said } from './report-lists.ts'
import { numberedNouns } from './report-nouns.ts'
import { chosenIn } from './report-roles.ts'
import type { Rolling } from './report-rolling.ts'
import { type WordEdit, withEdits } from './report-text.ts'
import type { Flag, Replaced } from './rolled.ts'

/** A run of words with the values of the new period in place of those of the old one. */
export type RunRolled = {
  readonly inlines: readonly Inline[]
  readonly facts: readonly StandingFact[]
  readonly replaced: readonly Replaced[]
  readonly flags: readonly Flag[]
}

/** Facts of the new period in the place of one; one that lasts stands for itself. */
export function successorsOf(rolling: Rolling, fact: StandingFact): readonly StandingFact[] {
  const found = rolling.successors(fact)
  if (found.length > 0) return found
  return rolling.lasting.has(fact.id) ? [fact] : []
}

/** Groups of facts of a sentence, each once. */
export function groupsOf(facts: readonly StandingFact[]): readonly string[] {
  return [...new Set(facts.map(groupOf))]
}

/** Roles of the new period under the name of an old one. */
export function successorRoles({ is }: Rolling, { role }: Role): readonly Role[] {
  return is.roles.filter((one) => one.role === role)
}

type Words = Pick<OldSentence, 'inlines' | 'words' | 'references'>

/** Each reference of a run that has a role, with the value of that role in the new period. */
export function rolledRun(
  rolling: Rolling,
  old: Words,
  facts: readonly StandingFact[],
  all: OldSentence['references'],
): RunRolled {
  const { language } = rolling
  const chosen = chosenIn(rolling, old.references, facts, all)
  const steps = [
    ...rowsOf(chosen, old.words).map((row) => stepOf(rolling, row, old.words)),
    ...old.references.flatMap(({ reference }) => movedStep(rolling, reference)),
  ]
  const edits = steps.flatMap(({ edit }) => edit ?? [])
  const nouns = numberedNouns(
    steps.flatMap(({ row, edit, count }) => (edit && row ? [{ row, edit, count }] : [])),
    old.words,
    language,
  )
  return {
    inlines: withEdits(old.inlines, [...edits, ...nouns.edits], language),
    facts: steps.flatMap((step) => step.facts),
    replaced: steps.flatMap((step) => step.replaced).filter(({ words, now }) => words !== now),
    flags: [...steps.flatMap((step) => step.flags), ...nouns.flags],
  }
}

type Step = {
  readonly row?: Row
  readonly edit?: WordEdit
  /** How many values now stand in the row. */
  readonly count: number
  readonly facts: readonly StandingFact[]
  readonly replaced: readonly Replaced[]
  readonly flags: readonly Flag[]
}

function stepOf(rolling: Rolling, row: Row, text: string): Step {
  const [first] = row
  const setting = { text, language: rolling.language }
  const group = first.role.group ? rolling.was.groups.get(first.role.group) : undefined
  if (!group) return aloneOf(rolling, first, text)
  const facts = group.facts.flatMap((fact) => successorsOf(rolling, fact))
  const now = [...new Set(facts)]
  const members = isWholeList(row, group.facts.length) ? now : memberOf(group.facts, row, now)
  const edit = members.length > 0 ? rowOf(row, members, setting) : undefined
  if (!edit) return staleStep(row)
  const replaced = row.map((one, at) =>
    replacedBy(
      one,
      fieldValues(
        members[at] ?? members[0] ?? (one.role.facts[0] as StandingFact),
        fieldOf(one.role),
      )[0] ?? null,
      edit.words,
      members,
    ),
  )
  return { row, edit, count: members.length, facts: members, replaced, flags: [] }
}

/** A row that names every fact of its group names every fact of the new group. */
function isWholeList(row: Row, count: number): boolean {
  const named = new Set(row.flatMap(({ role }) => role.facts))
  return named.size >= count
}

function memberOf(
  was: readonly StandingFact[],
  row: Row,
  now: readonly StandingFact[],
): readonly StandingFact[] {
  const places = [
    ...new Set(row.flatMap(({ role }) => role.facts.map((fact) => was.indexOf(fact)))),
  ]
  return places.flatMap((at) => now[at] ?? [])
}

/** A web address under which the record no longer finds the document: the one it gives now. */
function movedStep({ now }: Rolling, reference: Reference): readonly Step[] {
  const { states, start, end, words } = reference
  if (states.is !== 'address') return []
  for (const fact of now.view.facts) {
    const { body } = fact
    const address = 'document' in body ? body.document?.address : undefined
    if (!address || !fact.proof.some((proof) => proof.address === states.address)) continue
    if (address === states.address) return []
    const to = { is: 'address', address } as const
    const replaced = [{ was: states, words, to, now: address, from: sourceOf({ facts: [fact] }) }]
    return [{ count: 1, edit: { start, end, words: address }, facts: [], replaced, flags: [] }]
  }
  return []
}

function aloneOf(rolling: Rolling, one: Chosen, text: string): Step {
  const { reference, role } = one
  const found = successorRoles(rolling, role)
  const now = found.find(({ at }) => at === role.at) ?? found[0]
  const row: Row = [one]
  if (!now) return staleStep(row)
  const words = said(fitted(now.states, reference.states), reference, {
    text,
    language: rolling.language,
  })
  const edit = { start: reference.start, end: reference.end, words }
  return {
    row,
    ...(words === reference.words ? {} : { edit }),
    count: 1,
    facts: role.group ? now.facts : [],
    replaced: words === reference.words ? [] : [replacedBy(one, now.states, words, now.facts)],
    flags: [],
  }
}

/** What the text has beside a value stays with it: the organ, the noun, whether it was resumed. */
function fitted(now: Stated, was: Stated): Stated {
  if (now.is === 'session' && was.is === 'session') return { ...was, number: now.number }
  if (now.is === 'document' && was.is === 'document' && now.paragraphs && was.paragraphs)
    return { ...now, paragraphs: placedLike(now.paragraphs, was.paragraphs) }
  return now.is === 'ordinal' && was.is === 'ordinal' ? { ...was, number: now.number } : now
}

function replacedBy(
  { reference }: Chosen,
  to: Stated | null,
  now: string,
  facts: readonly StandingFact[],
): Replaced {
  return {
    was: reference.states,
    words: reference.words,
    to,
    now,
    ...(facts.length > 0 ? { from: sourceOf({ facts }) } : {}),
  }
}

function staleStep(row: Row): Step {
  return {
    row,
    count: row.length,
    facts: [],
    replaced: row.map(({ reference }) => ({
      was: reference.states,
      words: reference.words,
      to: null,
      now: null,
    })),
    flags: row.map(({ reference, role }) => ({
      is: 'stale',
      words: reference.words,
      why: `It is of the old period (${nameInWords(role.role)}), and the record has no such value for the new one.`,
    })),
  }
}
