import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { stepOrder } from '../src/law/procedures.ts'
import type { Branch, DocketMatter, MatterAnswer, Obligation } from '../src/mechanism/answer.ts'
import { describeFact } from '../src/mechanism/describe.ts'
import { docket } from '../src/mechanism/docket.ts'
import { matter, whyNoMatter } from '../src/mechanism/matters.ts'
import { obligation } from '../src/mechanism/obligation.ts'
import { personStanding } from '../src/mechanism/person-standing.ts'
import { treatyStanding } from '../src/mechanism/treaty-standing.ts'
import { workedDates } from '../src/mechanism/worked-dates.ts'
import { dayField, stateField } from '../src/record/fields.ts'
import type { RecordView } from '../src/record/record.ts'
import { accusations, gather, titlesIn } from './accusing-words.ts'
import { publicRecord, publicRecordDrafts, recordAs } from './read-public-record.ts'

/** What is told of a thing that the answer does not have: no matter, no row. */
const none = z.literal(true).optional()
const some = z.unknown().optional()
const ids = z.array(z.string())
const branches = z.array(
  z.strictObject({ provision: z.string(), holds: z.enum(['yes', 'no', 'cannotTell', 'disputed']) }),
)

/** Members that are compared as they stand; the keys below are checked, their values compared. */
const matterAsked = z.strictObject({
  id: z.string(),
  none,
  whyNone: z.string().optional(),
  printed: some,
  ids: some,
  state: some,
  standing: some,
  since: some,
  referredTo: some,
  persons: some,
  unconfirmed: some,
  /** By step; `*` is every step not named. */
  steps: z.partialRecord(z.enum([...stepOrder, '*']), z.string()).optional(),
  takenOn: z.partialRecord(z.enum(stepOrder), dayField).optional(),
  rules: z.partialRecord(z.enum(stepOrder), z.string()).optional(),
  dialogue: z.record(z.string(), z.unknown()).optional(),
  deferral: z.record(z.string(), z.unknown()).optional(),
  next: z
    .array(z.strictObject({ day: dayField.optional(), says: z.string().optional() }))
    .optional(),
  why: z.string().optional(),
})

const row = z.strictObject({
  on: dayField,
  day: z.string().min(10),
  as: z.enum(['public', 'secretariat']),
  matter: matterAsked.optional(),
  obligation: z
    .strictObject({
      state: stateField,
      person: z.string(),
      owes: some,
      request: some,
      unconfirmed: some,
      under: ids.optional(),
      because: branches.optional(),
      mayInvoke: branches.optional(),
    })
    .optional(),
  docket: z.strictObject({ has: ids.default([]), hasNot: ids.default([]) }).optional(),
  person: z.strictObject({ person: z.string(), standing: z.string() }).optional(),
  treaty: z
    .strictObject({
      state: stateField,
      standing: some,
      party: some,
      unconfirmed: some,
      why: z.string().optional(),
    })
    .optional(),
  worked: z.looseObject({ matter: z.string(), none }).optional(),
})

const precedent = z.strictObject({
  title: z.string(),
  sources: z.array(z.string()).min(1),
  facts: z.strictObject({ streams: z.array(z.string()).min(1) }),
  asked: z.array(row).min(5),
})
type Row = z.infer<typeof row>

const folder = new URL('../precedents/', import.meta.url)
const precedents = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => ({
    file,
    ...precedent.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))),
  }))

/** One line where an answer is another than expected, and none where it is the same. */
function compared(what: string, expected: unknown, found: unknown): readonly string[] {
  if (expected === undefined) return []
  const [wanted, had] = [expected ?? undefined, found].map((one) => JSON.stringify(one))
  return wanted === had ? [] : [`${what}: expected ${wanted}, found ${had}`]
}

/** The members of an expected object, each compared with the answer's member of that name. */
function members(what: string, expected: object | undefined, found: object | undefined) {
  return Object.entries(expected ?? {}).flatMap(([key, value]) =>
    compared(`${what}.${key}`, value, (found as Record<string, unknown> | undefined)?.[key]),
  )
}

function saying(what: string, text: string | undefined, found: string): readonly string[] {
  if (text === undefined || found.includes(text)) return []
  return [`${what}: expected it to say "${text}", found "${found}"`]
}

function ofMatter(view: RecordView, { on, matter: asked }: Row): readonly string[] {
  if (!asked) return []
  const found = matter(view, asked.id, on)
  if (asked.none) return ofNone(view, asked, found, on)
  if (!found) return [`matter ${asked.id}: expected ${asked.standing ?? 'one'}, found none`]
  const {
    id,
    none: _,
    whyNone: __,
    printed,
    steps,
    takenOn,
    rules,
    dialogue,
    deferral,
    next,
    why,
    ...plain
  } = asked
  return [
    ...members(`matter ${id}`, { ...plain, id: printed }, found),
    ...ofSteps(asked, found),
    ...members('deferral', deferral, found.deferral),
    ...(next ?? []).flatMap((item) => ofNext(item, found)),
    ...saying('why', why, found.why),
  ]
}

/** No matter, and the sentence for one who asks by the id of a decision. */
function ofNone(
  view: RecordView,
  { id, whyNone }: z.infer<typeof matterAsked>,
  found: MatterAnswer | undefined,
  on: Row['on'],
): readonly string[] {
  if (found) return [`matter ${id}: expected none, found ${found.standing}`]
  return saying(`why no matter ${id}`, whyNone, whyNoMatter(view, id, on) ?? '')
}

function ofSteps(asked: z.infer<typeof matterAsked>, found: MatterAnswer): readonly string[] {
  const { steps = {}, takenOn, rules, dialogue } = asked
  const byName = new Map(found.steps.map((step) => [step.step, step]))
  return [
    ...compared('the steps, in order', stepOrder, [...byName.keys()]),
    ...found.steps.flatMap(({ step, standing }) =>
      compared(step, (steps as Record<string, string>)[step] ?? steps['*'], standing),
    ),
    ...found.steps.flatMap(({ step, takenOn: day, rule }) => [
      ...compared(`${step}, taken on`, takenOn?.[step], day),
      ...compared(`${step}, rule`, rules?.[step], rule?.provision),
    ]),
    ...members('public dialogue', dialogue, byName.get('publicDialogue')?.arithmetic),
  ]
}

function ofNext(
  item: { day?: string | undefined; says?: string | undefined },
  found: MatterAnswer,
): readonly string[] {
  const has = found.next.some(
    ({ day, what, why }) =>
      (item.day === undefined || day === item.day) &&
      (item.says === undefined || `${what} ${why}`.includes(item.says)),
  )
  return has ? [] : [`next: expected ${JSON.stringify(item)}, found ${JSON.stringify(found.next)}`]
}

function ofObligation(view: RecordView, { on, obligation: asked }: Row): readonly string[] {
  if (!asked) return []
  const found = obligation(view, asked.state, asked.person, on)
  const what = `${asked.state} about ${asked.person}`
  return [
    ...members(what, { owes: asked.owes, request: asked.request }, found),
    ...members(what, { unconfirmed: asked.unconfirmed }, found),
    ...underOf(what, asked.under, found),
    ...(asked.because ?? []).flatMap((one) => ofBranch(what, one, found.because)),
    ...(asked.mayInvoke ?? []).flatMap((one) => ofBranch(what, one, found.mayInvoke)),
  ]
}

/** An empty list says that nothing is owed under any text; another names texts among others. */
function underOf(what: string, asked: readonly string[] | undefined, { under }: Obligation) {
  const found = under.map(({ provision }) => provision)
  if (asked?.length === 0) return compared(`${what}, under`, [], found)
  return (asked ?? [])
    .filter((provision) => !found.includes(provision))
    .map((provision) => `${what}, under: expected ${provision}, found ${found.join(', ')}`)
}

function ofBranch(
  what: string,
  asked: { provision: string; holds: string },
  found: readonly Branch[],
): readonly string[] {
  if (found.some(({ rule, holds }) => rule.provision === asked.provision && holds === asked.holds))
    return []
  const had = found.map(({ rule, holds }) => `${rule.provision} ${holds}`).join('; ')
  return [`${what}: expected ${asked.provision} ${asked.holds}, found ${had}`]
}

function ofDocket(view: RecordView, { on, docket: asked, as }: Row): readonly string[] {
  if (!asked) return []
  const lines = docket(view, on, { forOfficers: as !== 'public' }).matters
  const found = lines.map(({ id }) => id)
  return [
    ...asked.has.filter((id) => !found.includes(id)).map((id) => `docket: expected ${id} in it`),
    ...asked.hasNot.filter((id) => found.includes(id)).map((id) => `docket: ${id} is in it`),
    ...lines.flatMap((line) => keptFrom(as, line)),
  ]
}

/** Silence and conflicts of interest are for officers: a public line has neither. */
function keptFrom(as: Row['as'], { id, silentDays, conflicts }: DocketMatter): readonly string[] {
  if (as !== 'public' || (silentDays === undefined && conflicts === undefined)) return []
  return [`docket: ${id} shows the public what is for officers`]
}

function ofStandings(view: RecordView, { on, person, treaty }: Row): readonly string[] {
  const who = person && personStanding(view, person.person, on)
  const found = treaty && treatyStanding(view, treaty.state, on)
  const { state: _, why, ...plain } = treaty ?? {}
  return [
    ...compared(`${person?.person}`, person?.standing, who?.standing),
    ...members(`${treaty?.state}, treaty`, plain, found),
    ...saying(`${treaty?.state}, treaty why`, why, found?.why ?? ''),
  ]
}

function ofWorked(view: RecordView, { on, worked: asked }: Row): readonly string[] {
  if (!asked) return []
  const { none: without, ...plain } = asked
  const found = workedDates(view, on).rows.find(({ matter: id }) => id === asked.matter)
  if (without) return found ? [`worked dates: ${asked.matter} has a row`] : []
  return Object.entries(plain).flatMap(([key, value]) =>
    compared(`worked dates.${key}`, value, (found as Record<string, unknown> | undefined)?.[key]),
  )
}

function disagreements(view: RecordView, asked: Row): readonly string[] {
  return [
    ...ofMatter(view, asked),
    ...ofObligation(view, asked),
    ...ofDocket(view, asked),
    ...ofStandings(view, asked),
    ...ofWorked(view, asked),
  ]
}

const titles = titlesIn(publicRecordDrafts)

/** Every sentence of a row's answers: standing, steps, what could come next, branches, facts. */
function saidOf(view: RecordView, { on, matter: asked, obligation: owed, treaty, person }: Row) {
  const said = new Set<string>()
  const found = asked && matter(view, asked.id, on)
  gather(found, said)
  gather(
    found?.facts.map((fact) => describeFact(fact)),
    said,
  )
  gather(asked && whyNoMatter(view, asked.id, on), said)
  gather(owed && obligation(view, owed.state, owed.person, on), said)
  gather(treaty && treatyStanding(view, treaty.state, on), said)
  gather(person && personStanding(view, person.person, on), said)
  return said
}

describe.each(precedents)('$title', ({ facts, asked }) => {
  const own = publicRecord.filter(({ stream }) => facts.streams.includes(stream))

  test('every stream it names is in the public record', () => {
    const streams = new Set(own.map(({ stream }) => stream))
    expect(facts.streams.filter((stream) => !streams.has(stream))).toEqual([])
  })

  test.each(asked.map((one) => [`${one.on}, ${one.day}, as ${one.as}`, one] as const))(
    '%s',
    (_, one) => {
      expect(disagreements(recordAs(one.as, own), one)).toEqual([])
      expect(accusations(saidOf(recordAs(one.as, own), one), titles)).toEqual([])
      // The rest of the record is about other things and changes nothing.
      expect(disagreements(recordAs(one.as), one)).toEqual([])
    },
  )
})
