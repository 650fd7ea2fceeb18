import { type Day, plusDays } from '../law/day.ts'
import { procedures } from '../law/procedures.ts'
import { compareWhen, dayOf, happened } from '../law/when.ts'
import type { StandingFact } from '../record/record.ts'
import type { NextItem } from './answer.ts'
import { allOf, lastOf } from './matter-file.ts'
import type { TravelOn } from './travel-standing.ts'
import { inWords, onInWords } from './words.ts'

/** What could come next with travel, and its own day. No organ is bound by any of it. */
export function travelNext(travel: TravelOn, on: Day): readonly NextItem[] {
  const over = travel.standing === 'tookPlace'
  const items = over
    ? [...toCourt(travel), ...afterVisit(travel, on)]
    : [
        ...ownDay(travel, on),
        ...toCourt(travel),
        ...toStates(travel, on),
        ...goodOffices(travel, on),
      ]
  const dated = items.filter((item) => item.day !== undefined)
  return [...dated, ...items.filter((item) => item.day === undefined)]
}

function ownDay({ from, to, standing }: TravelOn, on: Day): readonly NextItem[] {
  const last = to ?? from
  if (!from || !last)
    return [
      {
        what: 'The days of the travel, or its outcome, could be recorded.',
        why: `It was ${spokenAs[standing]} without days.`,
      },
    ]
  const spoken = `The travel is ${spokenAs[standing]}`
  if (happened(last, on) === 'yes' && dayOf(last) !== on)
    return [
      {
        what: 'Whether the visit took place could be recorded.',
        why: `The days given have passed (${onInWords(last)}), and the record has no outcome.`,
      },
    ]
  const day = dayOf(from)
  const ahead = day !== undefined && day >= on
  return [
    {
      what: `${spoken} for ${inWords(from)}.`,
      day: ahead ? day : undefined,
      why: 'The day is that of the travel.',
    },
  ]
}

const spokenAs: Readonly<Record<TravelOn['standing'], string>> = {
  rumoured: 'rumoured',
  announced: 'announced',
  confirmed: 'confirmed',
  underWay: 'under way',
  tookPlace: 'recorded',
  didNotTakePlace: 'recorded',
  refuted: 'recorded',
}

/** What came from States and civil society is for the Court; what came from the Court is not sent back. */
function toCourt({ facts }: TravelOn): readonly NextItem[] {
  const received = allOf(facts, 'TravelInformationReceived').findLast((fact) =>
    fact.body.from.some((source) => source !== 'court'),
  )
  const passed = lastOf(facts, 'TravelInformationPassedToCourt')
  if (!received || (passed && compareWhen(passed.on, received.on) >= 0)) return []
  return [
    {
      what: 'The focal points could pass the information to the Court.',
      why: `It was received ${onInWords(received.on)}, and no passing on is recorded since; the Assembly asks that it be done promptly.`,
    },
  ]
}

/** States on the way are told after the Court has the information and has not asked to hold it. */
function toStates({ facts }: TravelOn, on: Day): readonly NextItem[] {
  const hold = lastOf(facts, 'CourtAskedToHold')
  const passed = lastOf(facts, 'TravelInformationPassedToCourt')
  // The last day of a hold still counts.
  const until = hold?.body.until
  if (hold && !(until && happened(until, plusDays(on, -1)) === 'yes'))
    return [
      {
        what: `The Court asked that the information not be passed on${until ? ` until ${inWords(until)}` : ' for the time being'}.`,
        why: `It asked so ${onInWords(hold.on)}.`,
      },
    ]
  if (!passed || lastOf(facts, 'StatesInformedOfTravel')) return []
  return [
    {
      what: 'The focal points could inform the States Parties concerned through their regional groups.',
      why: `The Court has the information ${onInWords(passed.on)}, and no request to hold it is recorded.`,
    },
  ]
}

function goodOffices({ facts }: TravelOn, on: Day): readonly NextItem[] {
  const rule = procedures('goodOffices', on)
  if (!rule || facts.some(isGoodOffices)) return []
  return [
    {
      what: 'The President could raise the travel with the States concerned.',
      rule,
      why: 'Good offices are open while cooperation may still be brought about.',
    },
  ]
}

function isGoodOffices(fact: StandingFact): boolean {
  if (fact.type === 'LetterSent') return fact.body.use === 'goodOffices'
  return fact.type === 'PresidentActed'
}

function afterVisit({ facts }: TravelOn, on: Day): readonly NextItem[] {
  const rule = procedures('presidentReports', on)
  if (!rule || lastOf(facts, 'PresidentReportedToBureau')) return []
  return [
    {
      what: 'The President could report to the Bureau at its next meeting on what was done.',
      rule,
      why: 'The visit took place. A matter opens only by a decision of the Court addressed to the Assembly.',
    },
  ]
}
