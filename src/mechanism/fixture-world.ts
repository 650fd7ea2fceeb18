import { printCitation } from '../law/citation.ts'
import { day } from '../law/day.ts'
import { stateCode } from '../law/states.ts'
import type { FactDraft } from '../record/fact.ts'
import { recordOf } from './fixture.ts'
import {
  alBashir,
  burundi,
  burundiLeaves,
  councilOnDarfur,
  councilOnLibya,
  darfur,
  duterte,
  hungaryStays,
  libyaAccepts,
  mongolia,
  netanyahu,
  njeem,
  opened,
  philippines,
  philippinesLeave,
  putin,
  registered,
  ukraine,
  ukraineAccepts,
  venezuela,
  warrant,
} from './fixture-obligation.ts'
import { obligation } from './obligation.ts'

/** One record with everything that decides an obligation, and short ways of asking it. */
const facts: readonly FactDraft[] = [
  ...mongolia,
  ...hungaryStays,
  ...burundiLeaves,
  ...philippinesLeave,
  ...venezuela,
  ...ukraineAccepts,
  councilOnDarfur,
  councilOnLibya,
  libyaAccepts,
  ...alBashir,
  ...putin,
  ...netanyahu,
  ...duterte,
  ...njeem,
  opened(darfur, 'SDN', 'investigation', '2005-06-06'),
  opened(philippines, 'PHL', 'preliminaryExamination', '2018-02-08'),
  opened(philippines, 'PHL', 'investigation', '2021-09-15'),
  opened(burundi, 'BDI', 'preliminaryExamination', '2016-04-25'),
  opened(burundi, 'BDI', 'investigation', '2017-10-25'),
  opened(ukraine, 'UKR', 'registered', 'unknown'),
  registered('ndayirukiye', burundi, 'BDI'),
  ...warrant('ndayirukiye', burundi, '2020-01-10', '2020-01-10'),
]
const view = recordOf(facts)

export function asked(state: string, person: string, on: string, from = view) {
  return obligation(from, stateCode(state), person, day(on))
}

export function under(state: string, person: string, on: string) {
  return asked(state, person, on).under.map(printCitation)
}

export function branchOf(
  state: string,
  person: string,
  on: string,
  provision: string,
  from = view,
) {
  return asked(state, person, on, from).because.find((one) => one.rule.provision === provision)
}
