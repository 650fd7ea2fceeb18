import { sealedByDefault } from '../law/court-regulations.ts'
import type { Day } from '../law/day.ts'
import type { RecordView } from '../record/record.ts'
import type { Count, PersonStanding } from './answer.ts'
import { perView } from './per-view.ts'
import { type PersonValue, personTimeline } from './person-standing.ts'
import { valueOn } from './timeline.ts'

/** One person on the day, as the counting rules look at it. */
type Counted = { readonly person: string; readonly value: PersonValue }

type Rule = {
  readonly what: string
  readonly rule: string
  readonly of: (counted: Counted) => readonly string[]
}

/**
 * How many persons are sought on a day, by several rules, each beside its number. Different rules
 * give different numbers, and none of them is complete: warrants may be under seal.
 */
export function atLarge(view: RecordView, on: Day): readonly Count[] {
  const counted = persons(view).map((person) => ({
    person,
    value: valueOn(personTimeline(view, person), on),
  }))
  return rules.map(({ what, rule, of }) => {
    const found = counted.flatMap(of).sort()
    return { what, count: found.length, rule: `${rule} ${caveat(on)}`, of: found }
  })
}

const persons = perView((view): readonly string[] => [
  ...new Set(
    [...view.of('PersonRegistered'), ...view.of('WarrantIssued'), ...view.of('SummonsIssued')].map(
      ({ body }) => body.person,
    ),
  ),
])

function caveat(on: Day): string {
  const counts = 'Only what the Court has made public and the record has entered is counted'
  const sealing = sealedByDefault(on)
  if (!sealing) return `${counts}; warrants may be under seal, so that the number is not complete.`
  return `${counts}; since ${sealing.since} warrants are under seal unless the Chamber decides otherwise (${sealing.confidence}), so that the number is not complete.`
}

const rules: readonly Rule[] = [
  {
    what: 'persons with a public warrant outstanding',
    rule: 'Every person against whom a public warrant stands, those reported dead and those in national custody included.',
    of: each(({ outstanding }) => outstanding === 'yes'),
  },
  {
    what: 'persons with a public warrant outstanding, without those reported dead',
    rule: 'As above, leaving out persons reported dead whose warrant no Chamber has ended.',
    of: each(({ outstanding, standing }) => outstanding === 'yes' && !isDead(standing)),
  },
  {
    what: 'persons with a public warrant outstanding, without those in national custody',
    rule: 'As in the first count, leaving out persons held by national authorities.',
    of: each(({ outstanding, standing }) => outstanding === 'yes' && !isHeld(standing)),
  },
  {
    what: 'persons at large',
    rule: 'Persons with a public warrant outstanding who are neither reported dead nor in national custody.',
    of: each(({ standing }) => standing === 'atLarge'),
  },
  {
    what: 'persons of whom the record cannot tell',
    rule: 'Persons whose standing turns on a fact without a closer day. Where the warrant itself is sure, they are in the counts of warrants outstanding too.',
    of: each(({ standing }) => standing === 'cannotTell'),
  },
  {
    what: 'public warrants outstanding',
    rule: 'Warrants, not persons: a person may be subject to more than one.',
    of: ({ value }) =>
      value.warrants.flatMap((one) => (one.standing === 'outstanding' ? [one.warrant] : [])),
  },
  {
    what: 'persons against whom a warrant has been made public so far',
    rule: 'Every person once, whatever became of the warrant since.',
    of: each(({ everPublic }) => everPublic === 'yes'),
  },
  {
    what: 'persons who came into the custody of the Court',
    rule: 'Every person at least one of whose warrants was executed, whatever followed.',
    of: each(({ warrants }) => warrants.some((one) => one.standing === 'executed')),
  },
  {
    what: 'persons under a summons only',
    rule: 'Persons summoned to appear against whom no public warrant stands; a summons asks no State to arrest.',
    of: each(({ standing }) => standing === 'summons'),
  },
]

function each(counts: (value: PersonValue) => boolean): Rule['of'] {
  return ({ person, value }) => (counts(value) ? [person] : [])
}

function isDead(standing: PersonStanding['standing']): boolean {
  return standing === 'atLargeReportedDead'
}

function isHeld(standing: PersonStanding['standing']): boolean {
  return standing === 'inNationalCustody'
}
