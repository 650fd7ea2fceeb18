import { procedures } from '../law/procedures.ts'
import { promptness } from '../mechanism/promptness.ts'
import { keeper } from '../record/audience.ts'
import { recordFor, type Standing, type StandingFact } from '../record/record.ts'
import type { Paragraph, Sentence } from '../text/tree.ts'
import { paragraphOf } from './bound.ts'
import { type Material, personNamed } from './material.ts'

/**
 * Travel information: classes of source, never a source, and no single travel. A visit that did not
 * take place is told only with the consent of the State concerned.
 */
export function travelActions(material: Material): readonly Paragraph[] {
  const { say, phrasing, own } = material
  const words = phrasing.bureau
  const received = own('TravelInformationReceived')
  const passed = own('TravelInformationPassedToCourt')
  return [
    ...paragraphOf('travel-information', [
      received.length
        ? say({ facts: received }, words.travelReceived(classesOf(received)))
        : undefined,
    ]),
    ...paragraphOf('travel-passed-on', [
      passed.length
        ? say(
            { facts: passed, rules: [procedures('focalPoints', material.lawOn)] },
            words.travelPassed(classesOf(passed)),
          )
        : undefined,
      howPromptly(material, passed),
    ]),
    ...paragraphOf('travel-told-to-states', told(material)),
    ...paragraphOf('visits-that-did-not-take-place', notTaken(material)),
    ...paragraphOf('diplomatic-action', diplomaticAction(material)),
  ]
}

type Told = Standing<'TravelInformationReceived'> | Standing<'TravelInformationPassedToCourt'>

/** Classes of source in one order, so that no order of arrival can be read from it. */
function classesOf(facts: readonly Told[]) {
  const known = new Set(facts.flatMap((fact) => fact.body.from))
  return (['court', 'stateParty', 'civilSociety', 'publicReport'] as const).filter((one) =>
    known.has(one),
  )
}

/** Never for officers: a report has no cell below three. */
function howPromptly(
  { view, on, say, phrasing, own }: Material,
  passed: readonly StandingFact[],
): Sentence | undefined {
  const received = view.of('TravelInformationReceived')
  // The view is the audience's already: nothing more is left out here.
  const period = recordFor([...received, ...passed], { offices: new Set([keeper]) })
  const all = promptness(period, on, { forOfficers: false }).counts.find(
    ({ from }) => from === undefined,
  )
  if (!all || all.median === undefined) return undefined
  return say(
    { facts: passed, with: own('TravelInformationReceived') },
    phrasing.bureau.promptness(all.count, all.timed, all.median),
  )
}

/** Whether States were informed, or the need to was underlined, exactly as recorded. */
function told({ phrasing, say, own }: Material): readonly Sentence[] {
  return own('StatesInformedOfTravel').map((fact) => {
    const { groups, states, how } = fact.body
    const words =
      how === 'informed'
        ? phrasing.bureau.statesInformed(groups, states)
        : phrasing.bureau.needUnderlined(groups)
    return say({ facts: [fact] }, words)
  })
}

function notTaken(material: Material): readonly Sentence[] {
  const { phrasing, say, own } = material
  return own('VisitDidNotTakePlace')
    .filter(({ body }) => body.consents.includes(body.state))
    .map((fact) => {
      const { name, facts } = personNamed(material, fact.body.person)
      return say(
        { facts: [fact], with: facts },
        phrasing.bureau.didNotTakePlace(name, fact.body.state),
      )
    })
}

function diplomaticAction({ phrasing, say, own }: Material): readonly Sentence[] {
  return own('DiplomaticActionReported').map((fact) =>
    say({ facts: [fact] }, phrasing.bureau.diplomaticAction(fact.body.by)),
  )
}
