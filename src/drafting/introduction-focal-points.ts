import { presidentIsFocalPoint, procedures } from '../law/procedures.ts'
import { groupOf, type StateCode } from '../law/states.ts'
import { presidentOn } from '../mechanism/president.ts'
import type { Standing } from '../record/record.ts'
import type { Note, Paragraph, Sentence } from '../text/tree.ts'
import { paragraphOf } from './bound.ts'
import { byNow, grouped, type Material } from './material.ts'
import { addressOf, note } from './words.ts'

type Appointment = Standing<'FocalPointAppointed'>

/** Under which rule focal points are appointed, which were, and the President by office. */
export function appointments(material: Material): readonly Paragraph[] {
  const { phrasing, say, session, lawOn } = material
  const words = phrasing.introduction
  const rule = procedures('focalPoints', lawOn)
  const office = presidentIsFocalPoint(lawOn)
  const made = byNow(material, 'FocalPointAppointed').filter(({ body }) => body.session === session)
  const told = grouped(made, ({ on, body }) => `${on} ${JSON.stringify(body.decision)}`).map(
    (facts) => appointed(material, facts),
  )
  const none = say({ rules: [rule] }, words.noFocalPoints(session))
  return [
    ...paragraphOf('focal-points-rule', [
      rule && say({ rules: [rule] }, words.focalPointsRule),
      office && say({ rules: [office] }, words.presidentRule),
    ]),
    ...paragraphOf('focal-points', [
      ...(told.length ? told : [none]),
      ...ended(material),
      president(material),
      rule && told.length > 0 ? say({ rules: [rule] }, words.adCountry) : undefined,
    ]),
  ]
}

function appointed(material: Material, facts: readonly [Appointment, ...Appointment[]]): Sentence {
  const { phrasing, say, view, session } = material
  const [{ on, body }] = facts
  const meeting = view
    .about('BureauMet', `session:${session}`)
    .find((met) => met.on === on && on.length === 10 && met.body.ordinal !== undefined)
  return say(
    { facts, with: meeting ? [meeting] : [] },
    phrasing.introduction.appointed(
      on,
      facts.map((fact) => fact.body.state).sort(byName(material)),
      meeting?.body.ordinal,
    ),
    decisionNote(material, on, body.decision ?? meeting?.body.document),
  )
}

/** States in the alphabetical order of their names in the language. */
function byName({ phrasing }: Material) {
  return (a: StateCode, b: StateCode): number => {
    const first = plain(phrasing.listedState(a))
    const second = plain(phrasing.listedState(b))
    if (first === second) return 0
    return first < second ? -1 : 1
  }
}

function plain(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '')
}

/** A decision of the Bureau has no symbol: it is cited by its day and where it is found. */
function decisionNote(
  { phrasing }: Material,
  on: Appointment['on'],
  document: Appointment['body']['decision'],
): readonly Note[] {
  if (document?.symbol || !document?.address) return phrasing.cite(document)
  const named = phrasing.introduction.bureauDecision(document.on ?? on)
  return [note(named, phrasing.availableAt, addressOf(document.address), '.')]
}

function ended(material: Material): readonly Sentence[] {
  const { phrasing, say, session } = material
  return byNow(material, 'FocalPointEnded')
    .filter(({ body }) => body.session === session)
    .map((fact) =>
      say(
        { facts: [fact] },
        phrasing.introduction.mandateEnded(fact.on, fact.body.state, fact.body.group),
      ),
    )
}

/** The President on the day of the law that applies. */
function president(material: Material): Sentence | undefined {
  const { phrasing, say, view, lawOn } = material
  const rule = presidentIsFocalPoint(lawOn)
  const serving = presidentOn(view, lawOn)
  if (!rule || !serving) return undefined
  const { name, state } = serving.election.body
  return say(
    { facts: [serving.election, ...(serving.maybe ? [serving.maybe] : [])], rules: [rule] },
    phrasing.introduction.president(name, state, groupOf(state, lawOn)),
  )
}
