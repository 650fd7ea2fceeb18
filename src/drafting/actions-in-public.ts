import { statute } from '../law/rome-statute.ts'
import type { Paragraph } from '../text/tree.ts'
import { idOf, paragraphOf } from './bound.ts'
import { grouped, type Material, personNamed } from './material.ts'

/** Side events, the plenary, statements, contacts of which States advised the Court. */
export function events(material: Material): readonly Paragraph[] {
  return [
    ...sideEvents(material),
    ...plenary(material),
    ...statements(material),
    ...contacts(material),
  ]
}

function sideEvents({ phrasing, say, own }: Material): readonly Paragraph[] {
  const words = phrasing.bureau
  return own('SideEventHeld').flatMap((fact) => {
    const { title, place, organizers, organizedBy, panelists, broughtToAttention } = fact.body
    const ground = { facts: [fact] }
    return paragraphOf(idOf('side-event', fact.on), [
      say(ground, words.sideEvent(fact.on, title, place, organizers, organizedBy ?? [])),
      panelists.length ? say(ground, words.panelists(panelists)) : undefined,
      broughtToAttention.length
        ? say(ground, words.broughtToAttention(broughtToAttention))
        : undefined,
    ])
  })
}

function plenary({ phrasing, say, own }: Material): readonly Paragraph[] {
  const words = phrasing.bureau
  return paragraphOf('plenary', [
    ...own('PlenaryDiscussionHeld').map((fact) =>
      say({ facts: [fact] }, words.plenary(fact.on, fact.body.session, fact.body.theme)),
    ),
    ...own('StatementInPlenaryMade').map((fact) => {
      const { by, state, about } = fact.body
      return say({ facts: [fact] }, words.plenaryStatement(fact.on, by, state, about))
    }),
  ])
}

/** Statements of one speaker on one day, about the same States, in one sentence. */
function statements({ phrasing, say, own }: Material): readonly Paragraph[] {
  const groups = grouped(own('StatementMade'), ({ on, body }) =>
    JSON.stringify([on, body.by, body.state, body.concerns, body.address]),
  )
  return paragraphOf(
    'statements',
    groups.map((facts) => {
      const [{ on, body }] = facts
      return say(
        { facts },
        phrasing.bureau.statement(
          body.by,
          body.state,
          on,
          body.concerns ?? [],
          facts.map((fact) => fact.body.about),
        ),
        body.address ? phrasing.cite({ address: body.address }) : [],
      )
    }),
  )
}

function contacts(material: Material): readonly Paragraph[] {
  const { phrasing, say, own } = material
  return paragraphOf(
    'contacts',
    own('ContactNotified').map((fact) => {
      const { name, facts } = personNamed(material, fact.body.person)
      return say(
        { facts: [fact], with: facts, rules: [statute('86')] },
        phrasing.bureau.contact(fact.on, fact.body.state, name, fact.body.contact),
      )
    }),
  )
}
