import type { Day } from '../law/day.ts'
import { regionalGroups } from '../law/regional-groups.ts'
import { statute } from '../law/rome-statute.ts'
import { allStates, groupOf, type StateCode, stateName } from '../law/states.ts'
import type { RecordView } from '../record/record.ts'
import type { About, StateDossier, StatesList } from './dossier-types.ts'
import { obligation } from './obligation.ts'
import { factsBy } from './person-dossier.ts'
import { personStanding } from './person-standing.ts'
import { treatyStanding } from './treaty-standing.ts'

/** Everything one page says of a State on a day. */
export function stateDossier(
  view: RecordView,
  state: StateCode,
  { on, matters, facts }: About,
): StateDossier {
  const { standing, since, why, because, confidence } = treatyStanding(view, state, on)
  return {
    state,
    name: stateName(state),
    group: groupOf(state, on),
    on,
    treaty: { standing, since, why, because, confidence },
    obligations: view.of('PersonRegistered').flatMap(({ body: { person } }) => {
      if (personStanding(view, person, on).standing === 'noPublicWarrant') return []
      const { owes, unconfirmed } = obligation(view, state, person, on)
      return [{ person, owes, unconfirmed }]
    }),
    matters,
    facts: factsBy(facts, on),
  }
}

/** Every State by treaty standing and group on a day, and how many are parties. */
export function statesList(view: RecordView, on: Day): StatesList {
  const states = allStates.map((state) => {
    const { standing, since, party } = treatyStanding(view, state, on)
    const line = { state, name: stateName(state), group: groupOf(state, on), standing, since }
    return { line, isParty: party === 'yes' }
  })
  const parties = states.filter(({ isParty }) => isParty)
  return {
    on,
    parties: parties.length,
    byGroup: regionalGroups.map((group) => ({
      group,
      parties: parties.filter(({ line }) => line.group === group).length,
    })),
    states: states.map(({ line }) => line),
    rule: statute('126 (1)'),
  }
}
