import type { Citation, Confidence } from './citation.ts'
import { type Day, day } from './day.ts'
import type { Alternative } from './procedures-versions.ts'

/** When, around the travel of a person subject to a warrant of arrest, an item is of use. */
export type ToolkitPhase = 'before' | 'during' | 'after'

/** Something a State could do, as it sees fit. */
export type ToolkitItem = {
  readonly id: string
  readonly phase: ToolkitPhase
  readonly about: string
  readonly source: string
  readonly confidence: Confidence
}

/** A version of the Toolkit for the informal side of the Procedures: a resource, not a rule. */
export type ToolkitVersion = Citation & {
  readonly about: string
  readonly items: readonly ToolkitItem[]
  readonly alternatives: readonly Alternative[]
}

function item(id: string, phase: ToolkitPhase, about: string): ToolkitItem {
  return Object.freeze({
    id,
    phase,
    about,
    source: 'general knowledge: the text was not at hand',
    confidence: 'unconfirmed',
  })
}

const items: readonly ToolkitItem[] = Object.freeze([
  item('whoDoesWhat', 'before', 'Settle who does what before, during and after such travel.'),
  item('shareNews', 'before', 'Share news of planned travel.'),
  item('invitingState', 'before', 'Approach the State that invites.'),
  item('organizers', 'before', 'Approach those who organize the occasion.'),
  item('regionalBodies', 'before', 'Approach regional bodies.'),
  item('transitStates', 'before', 'Approach the States that lie on the way.'),
  item('remind', 'before', 'Remind the States concerned of the duty to cooperate.'),
  item('moveOrReplace', 'before', 'Ask that the occasion be moved or another person be sent.'),
  item('talkingPoints', 'during', 'Use common talking points.'),
  item('statements', 'after', 'Make statements.'),
  item('followUp', 'after', 'Follow up with the States concerned.'),
  item('lessons', 'after', 'Draw lessons for the next time.'),
])

const about = 'A resource for States on the informal side of the Procedures, used as they see fit.'

/** Oldest first. */
export const toolkitVersions: readonly ToolkitVersion[] = Object.freeze([
  Object.freeze({
    text: 'ICC-ASP/15/31/Add.1',
    provision: 'Toolkit',
    // Adopted in November 2016; counted from the last day on which that can have been.
    since: '2016-11-24',
    source:
      'ICC-ASP/23/31, para. 30; https://asp.icc-cpi.int/non-cooperation; day of adoption within November 2016 not at hand',
    confidence: 'confirmed' as const,
    about,
    items,
    alternatives: Object.freeze([
      Object.freeze({
        text: 'ICC-ASP/15/31',
        provision: 'annex II',
        source:
          'https://businessdocbox.com/Government/66853352-Report-of-the-bureau-on-non-cooperation.html',
      }),
    ]),
  }),
  Object.freeze({
    text: 'ICC-ASP/17/31',
    provision: 'annex III',
    since: '2018-11-28',
    source: 'ICC-ASP/23/31, paras. 4 and 30; day of the report',
    confidence: 'confirmed' as const,
    about,
    items,
    alternatives: Object.freeze([]),
  }),
])

const firstDays: readonly Day[] = toolkitVersions.map((version) => day(version.since))

/** The Toolkit as it stood on a day; undefined before the first of November 2016. */
export function toolkitInForce(on: Day): ToolkitVersion | undefined {
  let inForce: ToolkitVersion | undefined
  for (const [index, version] of toolkitVersions.entries())
    if ((firstDays[index] ?? on) <= on) inForce = version
  return inForce
}
