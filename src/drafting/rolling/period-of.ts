import { unknown } from '../../law/when.ts'
import { sessionNamed } from '../../mechanism/calendar.ts'
import type { Standing, StandingFact } from '../../record/record.ts'
import { mandatesOf } from '../introduction-mandates.ts'
import { byNow, type Material } from '../material.ts'
import { bureauReports } from '../reporting-period.ts'
import { type FactGroup, factGroups } from './period-facts.ts'
import { valuesOf } from './period-values.ts'
import type { Stated } from './reference.ts'

/**
 * A value that a report may state, by what it is to its session: the same `role` names the value
 * that takes its place in the report of another. `at` counts the values of one role.
 */
export type Role = {
  readonly role: string
  readonly at: number
  readonly states: Stated
  readonly facts: readonly StandingFact[]
  /** The group of facts it belongs to; none for what follows from the session alone. */
  readonly group?: string
}

/** Everything the report of a session may state. */
export type Period = {
  readonly session: string
  readonly roles: readonly Role[]
  readonly groups: ReadonlyMap<string, FactGroup>
}

/** What a report of the session may state, from the session itself to each fact of its period. */
export function periodOf(material: Material): Period {
  const groups = factGroups(material)
  return {
    session: material.session,
    roles: counted([
      ...sessionRoles(material),
      ...resolutionRoles(material),
      ...mandateRoles(material),
      ...reportRoles(material),
      ...[...groups.values()].flatMap(factRoles),
    ]),
    groups,
  }
}

type Uncounted = Omit<Role, 'at'>

function counted(roles: readonly Uncounted[]): readonly Role[] {
  const counts = new Map<string, number>()
  return roles.map((one) => {
    const at = counts.get(one.role) ?? 0
    counts.set(one.role, at + 1)
    return { ...one, at }
  })
}

/** The session, those around it, their days and years. */
function sessionRoles({ calendar, view, session }: Material): readonly Uncounted[] {
  const own = Number(session)
  return (
    [
      ['session', own],
      ['session before', own - 1],
      ['session after', own + 1],
    ] as const
  ).flatMap(([role, number]): readonly Uncounted[] => {
    if (number < 1) return []
    const facts = view.about('SessionOpened', `session:${number}`).filter((one) => !one.body.part)
    const main = sessionNamed(calendar, String(number))?.parts[0]
    const { opens, closes } = main ?? {}
    const days =
      opens?.length === 10 && closes?.length === 10 ? { from: opens, to: closes } : undefined
    return [
      { role, states: { is: 'session', number }, facts },
      ...(days
        ? [{ role: `days of ${role}`, states: { is: 'days', ...days } as unknown as Stated, facts }]
        : []),
      ...(opens && opens !== unknown
        ? [{ role: `year of ${role}`, states: yearOf(opens), facts }]
        : []),
    ]
  })
}

function yearOf(on: string): Stated {
  return { is: 'year', year: Number(on.slice(0, 4)) }
}

/** Resolutions of the session before, whole and by what their paragraphs are about. */
function resolutionRoles(material: Material): readonly Uncounted[] {
  return byNow(material, 'AssemblyResolutionAdopted')
    .filter(({ body }) => body.session === material.previous && body.paragraphs.length > 0)
    .flatMap((fact) => ofResolution(fact))
}

function ofResolution(fact: Standing<'AssemblyResolutionAdopted'>): readonly Uncounted[] {
  const { document, is, paragraphs } = fact.body
  const { symbol } = document
  const name = `${is} resolution of the session before`
  const adopted = valuesOf(fact).filter(({ field }) => field === 'on')
  return [
    ...adopted.map(({ states }) => ({ role: `${name} adopted`, states, facts: [fact] })),
    ...(symbol
      ? [
          { role: name, states: { is: 'document', symbol } as const, facts: [fact] },
          ...paragraphs.map(({ paragraph, annex, subject }) => ({
            role: `${name}: ${subject}`,
            group: `${name}: ${subject}`,
            states: documentAt(symbol, paragraph, annex),
            facts: [fact],
          })),
        ]
      : []),
  ]
}

function documentAt(symbol: string, paragraphs: string, part: string | undefined): Stated {
  return { is: 'document', symbol, paragraphs, ...(part ? { part } : {}) }
}

/** Mandates that the session before gave: each, and all of them as one span of paragraphs. */
function mandateRoles(material: Material): readonly Uncounted[] {
  const given = mandatesOf(material, material.previous)
  const [first, last] = [given[0], given.at(-1)]
  const each = given.flatMap((fact): readonly Uncounted[] => {
    const { resolution, paragraph } = fact.body
    const role = `mandate of the session before: ${paragraph.subject}`
    if (!resolution.symbol) return []
    const states = documentAt(resolution.symbol, paragraph.paragraph, paragraph.annex)
    return [{ role, group: role, states, facts: [fact] }]
  })
  const { symbol } = first?.body.resolution ?? {}
  if (!first || !last || !symbol || first === last) return each
  const { annex } = first.body.paragraph
  const span = `${first.body.paragraph.paragraph} to ${last.body.paragraph.paragraph}`
  const role = 'mandates of the session before'
  return [...each, { role, group: role, states: documentAt(symbol, span, annex), facts: given }]
}

/** The report itself, where it has its symbol, and the one before. */
function reportRoles(material: Material): readonly Uncounted[] {
  return bureauReports(material.view).flatMap((fact): readonly Uncounted[] => {
    const { session, document } = fact.body
    const role = { [material.session]: 'report', [material.previous]: 'report before' }[session]
    if (!role || !document.symbol) return []
    return [
      { role, states: { is: 'document', symbol: document.symbol }, facts: [fact] },
      ...valuesOf(fact)
        .filter(({ field, states }) => field === 'on' && states.is === 'days')
        .map(({ states }) => ({ role: `${role} issued`, states, facts: [fact] })),
    ]
  })
}

function factRoles({ key, facts }: FactGroup): readonly Uncounted[] {
  return facts.flatMap((fact) =>
    valuesOf(fact).map(({ field, states }) => ({
      role: `${key}: ${field}`,
      group: key,
      states,
      facts: [fact],
    })),
  )
}
