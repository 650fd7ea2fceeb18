import type { Day } from '../law/day.ts'
import { statute } from '../law/rome-statute.ts'
import { type StateCode, stateInSentence, stateName } from '../law/states.ts'
import { happened } from '../law/when.ts'
import type { RecordView } from '../record/record.ts'
import type { Branch, Holds } from './answer.ts'
import { type HeldFact, held, type Invoked } from './held.ts'
import { perKey, perView } from './per-view.ts'
import { type Timeline, timelineOf, turnsOf, valueOn } from './timeline.ts'
import { branch } from './treaty-branches.ts'
import { treatyTimeline } from './treaty-standing.ts'
import { asSentence, onInWords } from './words.ts'

/**
 * What a State asked for a person may invoke, and what Chambers held of it by the day: articles
 * 95, 97 and 98. Only what the record holds of a decision is told, with its day and symbol.
 */
export function mayInvoke(
  view: RecordView,
  state: StateCode,
  nationality: StateCode | undefined,
  on: Day,
): Invocable {
  const own = nationality === state
  return valueOn(timelines(view, own ? 'own' : (nationality ?? 'unknown')), on)
}

/** Against a request for surrender, and against one for other assistance. */
type Invocable = { readonly surrender: readonly Branch[]; readonly assistance: readonly Branch[] }

type OfficialOf = StateCode | 'own' | 'unknown'

const timelines: (view: RecordView, official: OfficialOf) => Timeline<Invocable> = perKey(
  (view, official) => {
    const treaty = isState(official) ? treatyTimeline(view, official) : []
    const turns = [
      ...heldFacts(view).flatMap(({ fact }) => turnsOf(fact.on)),
      ...treaty.map((entry) => entry.from),
    ]
    return timelineOf(turns, (on) => {
      const known = heldFacts(view).filter(({ fact }) => happened(fact.on, on) === 'yes')
      const party = isState(official) && valueOn(treatyTimeline(view, official), on).party === 'yes'
      const assistance = [
        postponement(known),
        consultation(known),
        immunity(known, official, party),
      ]
      return { surrender: [...assistance, consent(known)], assistance }
    })
  },
)

function isState(official: OfficialOf): official is StateCode {
  return official !== 'own' && official !== 'unknown'
}

const heldFacts = perView((view): readonly HeldFact[] =>
  held.flatMap((one) =>
    view
      .naming(`matter:${one.matter}`)
      .flatMap((fact) => (fact.type === one.in ? [{ held: one, fact } as HeldFact] : [])),
  ),
)

function postponement(known: readonly HeldFact[]): Branch {
  return withHeld(
    '95',
    'cannotTell',
    'Execution may be postponed while the Court has a challenge to admissibility under consideration. Whether one was pending on this day the record does not say.',
    known,
  )
}

function consultation(known: readonly HeldFact[]): Branch {
  return withHeld(
    '97',
    'yes',
    'A State that sees a problem in executing the request may, and has to, consult the Court without delay.',
    known,
  )
}

function immunity(known: readonly HeldFact[], official: OfficialOf, party: boolean): Branch {
  const about = 'It concerns the immunities of a third State.'
  if (official === 'own')
    return branch(
      statute('98 (1)'),
      'no',
      `${about} The person is a national of the State asked: there is no third State.`,
    )
  const waived =
    isState(official) && party
      ? ` ${asSentence(stateInSentence(official))}, whose national the person is, is itself a party: immunities do not bar the Court (article 27 (2)).`
      : ''
  const answered = waived !== '' || known.some(({ held: one }) => one.on === '98 (1)')
  const open = answered ? '' : ' The record has no decision on it by this day.'
  return withHeld('98 (1)', answered ? 'no' : 'cannotTell', `${about}${waived}${open}`, known)
}

function consent(known: readonly HeldFact[]): Branch {
  return withHeld(
    '98 (2)',
    'cannotTell',
    'It concerns agreements under which a sending State has to consent to surrender. The record holds no such agreement, and no decision on one.',
    known,
  )
}

function withHeld(article: Invoked, holds: Holds, why: string, known: readonly HeldFact[]): Branch {
  const here = known.filter((one) => one.held.on === article)
  const told = here.map(wordsOf)
  return branch(
    statute(article),
    holds,
    [why, ...told].join(' '),
    here.map(({ fact }) => fact.number),
  )
}

/** `Pre-Trial Chamber I, on 12 December 2011 (ICC-02/05-01/09-139, Malawi): …` */
function wordsOf({ held: one, fact }: HeldFact): string {
  const { chamber, decision, state } = fact.body
  const symbol = decision.symbol ?? 'symbol to be supplied'
  const sure = fact.confidence === 'confirmed' ? '' : `; ${fact.confidence}`
  return `${chamber}, ${onInWords(fact.on)} (${symbol}, ${stateName(state)}${sure}): ${one.point}.`
}
