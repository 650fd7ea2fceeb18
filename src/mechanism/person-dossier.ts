import type { Day } from '../law/day.ts'
import { allStates, type StateCode } from '../law/states.ts'
import { happened } from '../law/when.ts'
import type { RecordView, StandingFact } from '../record/record.ts'
import type { Owed } from './answer.ts'
import { atLarge } from './counts.ts'
import type { About, PersonDossier, PersonsList } from './dossier-types.ts'
import { obligation } from './obligation.ts'
import { personStanding } from './person-standing.ts'

const owedOrder: readonly Owed[] = [
  'arrest-and-surrender',
  'cooperate-fully',
  'disputed',
  'general-cooperation',
  'urged',
  'none',
]

/** True of a person in the register as this reader has it. */
export function isRegistered(view: RecordView, person: string): boolean {
  return view.about('PersonRegistered', `person:${person}`).length > 0
}

/**
 * Everything one page says of a person on a day; undefined for a person not in the register. A
 * person with no public warrant on the day is given to officers alone.
 */
export function personDossier(
  view: RecordView,
  person: string,
  { on, matters, facts, forOfficers }: About & { readonly forOfficers: boolean },
): PersonDossier | undefined {
  const registered = view.about('PersonRegistered', `person:${person}`).at(-1)?.body
  if (!registered) return undefined
  const standing = personStanding(view, person, on)
  if (!forOfficers && standing.standing === 'noPublicWarrant') return undefined
  return {
    person,
    name: registered.name,
    aliases: registered.aliases,
    nameOriginal: registered.nameOriginal,
    nationality: registered.nationality,
    situation: registered.situation,
    situationName: situationName(view, registered.situation),
    on,
    standing,
    matters,
    facts: factsBy(facts, on),
    owed: owedAbout(view, person, on),
  }
}

function situationName(view: RecordView, situation: string): string | undefined {
  return view.of('SituationOpened').find(({ body }) => body.situation === situation)?.body.name
}

/** Facts that had happened by a day, or may have. */
export function factsBy(facts: readonly StandingFact[], on: Day): readonly StandingFact[] {
  return facts.filter((fact) => happened(fact.on, on) !== 'no')
}

function owedAbout(view: RecordView, person: string, on: Day): PersonDossier['owed'] {
  const byAnswer = new Map<Owed, StateCode[]>()
  for (const state of allStates) {
    const { owes } = obligation(view, state, person, on)
    byAnswer.set(owes, [...(byAnswer.get(owes) ?? []), state])
  }
  return owedOrder.flatMap((owes) => {
    const states = byAnswer.get(owes)
    return states ? [{ owes, states }] : []
  })
}

const neverComplete =
  'This list holds the persons whose warrants the Court has made public and the record has entered. ' +
  'It is never complete: warrants may be under seal, and the absence of a name proves nothing.'

/** The register of persons on a day, in order of name, with counts and the rule beside each. */
export function personsList(view: RecordView, on: Day, forOfficers: boolean): PersonsList {
  const persons = view.of('PersonRegistered').flatMap(({ body }) => {
    const standing = personStanding(view, body.person, on)
    if (!forOfficers && standing.standing === 'noPublicWarrant') return []
    const facts = view.naming(`person:${body.person}`)
    const rests = facts.filter((fact) => standing.facts.includes(fact.number))
    return [
      {
        person: body.person,
        name: body.name,
        situation: body.situation,
        standing: standing.standing,
        unconfirmed: rests.some((fact) => fact.confidence !== 'confirmed'),
      },
    ]
  })
  return {
    on,
    persons: persons.sort((a, b) => (a.name < b.name ? -1 : 1)),
    counts: atLarge(view, on),
    words: neverComplete,
  }
}
