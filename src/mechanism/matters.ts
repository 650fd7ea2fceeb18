import type { Day } from '../law/day.ts'
import { happened } from '../law/when.ts'
import type { RecordView, StandingFact } from '../record/record.ts'
import type { MatterAnswer, Step } from './answer.ts'
import { type Calendar, calendarOf } from './calendar.ts'
import { nextItems } from './deadlines.ts'
import { deferralOf } from './deferral.ts'
import type { MatterLine } from './dossier-types.ts'
import { formalResponse } from './formal-response.ts'
import { matterContext } from './matter-context.ts'
import { factsBy, fileOf, type MatterFile, matterIds } from './matter-file.ts'
import { type StandingOfMatter, standingOf } from './matter-standing.ts'
import { whyItStands } from './matter-words.ts'
import { numbers } from './step-verdict.ts'
import { inWords, onInWords } from './words.ts'

/** Every matter that was opened by a day, by id. */
export function matters(view: RecordView, on: Day): readonly MatterAnswer[] {
  const calendar = calendarOf(view, on)
  return matterIds(view).flatMap((id) => matterOf(view, id, on, calendar) ?? [])
}

/** Where every matter stands on a day, without its steps. */
export function matterLines(view: RecordView, on: Day): readonly MatterLine[] {
  return matterIds(view).flatMap((id) => {
    const file = fileOf(view, id)
    const standing = file && standingOf(file.facts, on)
    const state = file && stateOf(file)
    if (!standing || !state) return []
    const line = { id: printedId(file, standing), state }
    return [{ ...line, standing: standing.standing, since: standing.since }]
  })
}

/** A matter by any of its ids, in whatever case; undefined where nothing opened one by the day. */
export function matter(view: RecordView, id: string, on: Day): MatterAnswer | undefined {
  return matterOf(view, id.toLowerCase(), on)
}

/**
 * The same from a view that may hold no more than the facts of that matter and of the sessions: a
 * matter is answered from its own stream. A calendar made once serves many matters.
 */
export function matterOf(
  view: RecordView,
  id: string,
  on: Day,
  calendar: Calendar = calendarOf(view, on),
): MatterAnswer | undefined {
  const file = fileOf(view, id)
  const state = file && stateOf(file)
  const context = file && matterContext(file.facts, calendar, on)
  if (!context || !state) return undefined
  const { standing, counted, doubtful } = context
  const steps = formalResponse(context)
  const deferral = deferralOf(context)
  return {
    id: printedId(file, standing),
    ids: file.ids,
    state,
    on,
    standing: standing.standing,
    since: standing.since,
    why: whyItStands(context),
    referredTo: standing.referredTo,
    persons: personsOf(counted),
    facts: file.facts.filter((fact) => happened(fact.on, on) !== 'no'),
    steps,
    next: nextItems(context, steps, deferral),
    deferral,
    doubtful: doubtful.length ? numbers(doubtful) : undefined,
    unconfirmed: isUnconfirmed(standing, steps, counted),
  }
}

/**
 * Why an id opens no matter on a day, though the record has facts under it: for one who asks by
 * the id of a decision. Undefined where it opens one, or where the record has nothing.
 */
export function whyNoMatter(view: RecordView, id: string, on: Day): string | undefined {
  const file = fileOf(view, id.toLowerCase())
  if (!file || standingOf(file.facts, on)) return undefined
  const { counted } = factsBy(file.facts, on)
  const presence = counted.find((fact) => fact.type === 'PresenceReported')
  if (presence)
    return `The Court informed of a presence ${onInWords(presence.on)}, without a finding: that opens no matter.`
  return `The record has neither a finding nor a referral under ${id} by ${inWords(on)}: a matter opens with one of them.`
}

/** Once referred, the id of the referral is printed; before, that of the first decision. */
function printedId(file: MatterFile, standing: StandingOfMatter): string {
  const { referrals, finding, declined } = standing
  const by = referrals.at(-1) ?? declined ?? finding
  return by?.body.matter ?? file.ids[0] ?? ''
}

function stateOf({ facts }: MatterFile) {
  for (const fact of facts)
    if (
      fact.type === 'FindingMade' ||
      fact.type === 'FindingDeclined' ||
      fact.type === 'NonCooperationReferred'
    )
      return fact.body.state
  return undefined
}

function personsOf(counted: readonly StandingFact[]): readonly string[] {
  const persons = counted.flatMap((fact) =>
    fact.type === 'FindingMade' || fact.type === 'FindingDeclined' ? fact.body.persons : [],
  )
  return [...new Set(persons)]
}

/** True where a fact that decides the standing or a step, or the rule of a step, is not confirmed. */
function isUnconfirmed(
  standing: StandingOfMatter,
  steps: readonly Step[],
  counted: readonly StandingFact[],
): boolean {
  const { finding, declined, referrals, reversal, deferral, resumption, closing } = standing
  const deciding = [finding, declined, ...referrals, reversal, deferral, resumption, closing]
  if (deciding.some((fact) => fact && fact.confidence !== 'confirmed')) return true
  const applied = steps.filter((step) => step.standing !== 'notApplicable')
  if (applied.some(({ rule }) => rule && rule.confidence !== 'confirmed')) return true
  const used = new Set(applied.flatMap((step) => step.facts))
  return counted.some((fact) => used.has(fact.number) && fact.confidence !== 'confirmed')
}
