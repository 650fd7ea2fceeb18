import type { Day } from '../law/day.ts'
import type { RecordView, Standing } from '../record/record.ts'
import type { WarrantStanding } from './answer.ts'
import { type PersonFact, personFacts, tellings } from './person-facts.ts'

/** Every warrant the record has for a person, those of later days included, as of a day. */
export function warrants(view: RecordView, person: string, on: Day): readonly WarrantStanding[] {
  const facts = personFacts(view, person)
  return agreed(tellings(facts, on).map((told) => warrantsRead(facts, told)))
}

/** Where each warrant stands if what is told had happened, in that order, and nothing else. */
export function warrantsRead(
  facts: readonly PersonFact[],
  told: readonly PersonFact[],
): readonly WarrantStanding[] {
  return facts.flatMap((fact) => (fact.type === 'WarrantIssued' ? [warrantRead(fact, told)] : []))
}

/** One list out of several readings: what they disagree about cannot be told. */
export function agreed(read: readonly (readonly WarrantStanding[])[]): readonly WarrantStanding[] {
  const [first = [], ...others] = read
  return first.map((warrant, place) => {
    const standings = others.flatMap((other) => other[place] ?? [])
    if (standings.every((one) => one.standing === warrant.standing)) return warrant
    const facts = new Set([warrant, ...standings].flatMap((one) => one.facts))
    const { since: _, ...rest } = warrant
    return { ...rest, standing: 'cannotTell', facts: [...facts] }
  })
}

type Issued = Standing<'WarrantIssued'>

function warrantRead(issued: Issued, told: readonly PersonFact[]): WarrantStanding {
  const { warrant, person, situation } = issued.body
  const about = { warrant, person, situation }
  if (!told.includes(issued)) return { ...about, standing: 'notYetIssued', facts: [] }
  const unsealed = unsealing(warrant, told)
  if (!unsealed)
    return { ...about, standing: 'notPublic', since: issued.on, facts: [issued.number] }
  const facts = [issued.number, unsealed.number]
  const ended = endOf(issued, told)
  if (!ended) return { ...about, standing: 'outstanding', since: issued.on, facts }
  const since = told.indexOf(ended) < told.indexOf(issued) ? issued.on : ended.on
  return { ...about, standing: standingAfter(ended), since, facts: [...facts, ended.number] }
}

/** What left nothing of a warrant to execute, if anything did. */
export function endOf(issued: Issued, told: readonly PersonFact[]): PersonFact | undefined {
  const place = told.indexOf(issued)
  const after = told.slice(place + 1)
  return alreadyHeld(told.slice(0, place)) ?? after.find((fact) => ends(fact, issued, told))
}

/** The fact by which a warrant, or its existence, became public. */
export function unsealing(
  warrant: string,
  told: readonly PersonFact[],
): Standing<'WarrantUnsealed'> | undefined {
  for (const fact of told)
    if (fact.type === 'WarrantUnsealed' && fact.body.warrant === warrant) return fact
  return undefined
}

/** A warrant against a person whom the Court already held leaves nothing to arrest. */
function alreadyHeld(before: readonly PersonFact[]): PersonFact | undefined {
  const moved = before.findLast(
    (fact) =>
      fact.type === 'WarrantExecuted' ||
      (fact.type === 'PersonReleased' && fact.body.by === 'court'),
  )
  return moved?.type === 'WarrantExecuted' ? moved : undefined
}

/** Whether a fact that followed the issue leaves nothing of the warrant to execute. */
function ends(fact: PersonFact, issued: Issued, told: readonly PersonFact[]): boolean {
  switch (fact.type) {
    case 'WarrantWithdrawn':
      return fact.body.warrant === issued.body.warrant
    case 'WarrantIssued':
      // The old warrant stands for the public until the one that replaces it is public.
      return (
        fact.body.replaces === issued.body.warrant &&
        unsealing(fact.body.warrant, told) !== undefined
      )
    // Whichever warrant it was under, the person is with the Court: nobody need arrest.
    case 'WarrantExecuted':
    case 'ProceedingsTerminated':
    case 'CaseFoundInadmissible':
    case 'ChargesEnded':
    case 'PersonAcquitted':
      return true
    default:
      return false
  }
}

function standingAfter(ended: PersonFact): WarrantStanding['standing'] {
  if (ended.type === 'WarrantExecuted') return 'executed'
  if (ended.type === 'WarrantWithdrawn') return 'withdrawn'
  return ended.type === 'WarrantIssued' ? 'replaced' : 'terminated'
}
