import { situationsReferredByCouncil } from '../law/council.ts'
import type { StateCode } from '../law/states.ts'
import type { Paragraph } from '../text/tree.ts'
import { idOf, paragraphOf } from './bound.ts'
import { type Material, personsNamed } from './material.ts'

/** Visits of the Prosecutor to States that the Council has bound, and memoranda with them. */
export function visitsOfTheProsecutor(material: Material): readonly Paragraph[] {
  const { phrasing, say, own, lawOn } = material
  const { court } = phrasing
  const bound = new Set<StateCode>(
    situationsReferredByCouncil
      .filter(({ adopted }) => adopted <= lawOn)
      .flatMap(({ boundStates }) => boundStates),
  )
  const visits = own('ProsecutorVisited').filter(({ body }) => bound.has(body.state))
  const memoranda = own('MemorandumConcluded').filter(({ body }) => bound.has(body.state))
  return [
    ...visits.flatMap((fact) => {
      const { name, state, from, to, places, about } = fact.body
      return paragraphOf(idOf('visit', state, from), [
        say({ facts: [fact] }, court.prosecutorVisited(name, state, from, to, places)),
        say({ facts: [fact] }, court.visitAbout(about)),
      ])
    }),
    ...memoranda.flatMap((fact) => {
      const { by, state, about, document } = fact.body
      const { names, entries } = personsNamed(material, fact.body.persons)
      return paragraphOf(idOf('memorandum', state, fact.on, by), [
        say(
          { facts: [fact], with: entries },
          court.memorandum(fact.on, by, state, about, names),
          phrasing.cite(document),
        ),
      ])
    }),
  ]
}
