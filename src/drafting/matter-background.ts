import { statute } from '../law/rome-statute.ts'
import { dayOf } from '../law/when.ts'
import { warrants } from '../mechanism/warrants.ts'
import type { Standing, StandingFact } from '../record/record.ts'
import type { Sentence } from '../text/tree.ts'
import { factsNumbered, type Material, personNamed, personsNamed } from './material.ts'
import type { MatterOfPeriod } from './matters-of-period.ts'
import type { Words } from './words.ts'

/** What led to a matter: request, visit, consultations, information without a finding. */
export function backgroundSentence(
  material: Material,
  matter: MatterOfPeriod,
  fact: StandingFact,
): Sentence | undefined {
  const { phrasing, say } = material
  const { court } = phrasing
  switch (fact.type) {
    case 'CooperationRequested':
      return fact.body.confidential ? undefined : requested(material, fact)
    case 'VisitTookPlace':
      return visited(material, matter, fact)
    case 'ConsultationSought':
      return say(
        { facts: [fact], rules: [statute('97')] },
        court.consulted(fact.on, fact.body.state, fact.body.by, fact.body.about),
      )
    case 'ConsultationAnswered':
      return say(
        { facts: [fact], rules: [statute('97')] },
        court.answered(fact.on, fact.body.state, fact.body.by, fact.body.about),
        phrasing.cite(fact.body.document),
      )
    case 'PresenceReported':
      return presence(material, fact)
    default:
      return undefined
  }
}

function requested(material: Material, fact: Standing<'CooperationRequested'>): Sentence {
  const { phrasing, say } = material
  const { state, what, persons, document } = fact.body
  const { names, entries } = personsNamed(material, persons)
  return say(
    { facts: [fact], with: entries },
    phrasing.court.requested(fact.on, state, what, names),
    phrasing.cite(document),
  )
}

function visited(
  material: Material,
  matter: MatterOfPeriod,
  fact: Standing<'VisitTookPlace'>,
): Sentence {
  const { phrasing, say, view } = material
  const { person, state, arrived, left } = fact.body
  const { name, facts: entry } = personNamed(material, person)
  const situation = situationOf(material, matter, entry)
  const day = dayOf(arrived)
  const warrant = day && warrants(view, person, day).find((one) => one.standing === 'outstanding')
  const proof = warrant ? factsNumbered(view, warrant.facts) : []
  const ground = { facts: [fact], with: [...entry, ...proof, ...situation.facts] }
  const { court } = phrasing
  return warrant
    ? say(ground, court.visited(situation.words, court.warrantBefore(name), state, arrived, left))
    : say(ground, court.visitedPlain(situation.words, [name], state, arrived, left))
}

function presence(material: Material, fact: Standing<'PresenceReported'>): Sentence {
  const { phrasing, say } = material
  const { chamber, persons, state, to, decision } = fact.body
  const { names, entries } = personsNamed(material, persons)
  return say(
    { facts: [fact], with: entries },
    phrasing.court.presence(fact.on, chamber, names, state, to),
    phrasing.cite(decision),
  )
}

/** The situation in which the matter arose, by its name in the record. */
function situationOf(
  { view, phrasing }: Material,
  { all }: MatterOfPeriod,
  person: readonly StandingFact[],
): { readonly words: Words; readonly facts: readonly StandingFact[] } {
  const named = [...all, ...person].flatMap((fact) =>
    'situation' in fact.body && fact.body.situation ? [{ fact, code: fact.body.situation }] : [],
  )[0]
  if (!named) return { words: [], facts: [] }
  const opened = view.of('SituationOpened').find(({ body }) => body.situation === named.code)
  if (!opened) return { words: [], facts: [] }
  return {
    words: phrasing.court.situation(opened.body.name),
    facts: [named.fact, opened],
  }
}
