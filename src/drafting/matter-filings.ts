import type { Standing, StandingFact } from '../record/record.ts'
import type { Sentence } from '../text/tree.ts'
import { grouped, type Material } from './material.ts'

/** Filings of one party on one day in one sentence; decisions with what they disposed of. */
export function filingSentences(
  material: Material,
  facts: readonly StandingFact[],
): readonly Sentence[] {
  return grouped(facts, keyOf).flatMap((group) => {
    const filings = group.filter(
      (fact): fact is Standing<'FilingMade'> => fact.type === 'FilingMade',
    )
    const decisions = group.filter(
      (fact): fact is Standing<'DecisionIssued'> => fact.type === 'DecisionIssued',
    )
    return [
      ...filed(material, filings),
      ...decisions.flatMap((decision) => decided(material, decision)),
    ]
  })
}

function keyOf(fact: StandingFact): string {
  if (fact.type !== 'FilingMade') return fact.id
  return `${fact.on} ${fact.body.by} ${fact.body.state ?? ''}`
}

function filed(
  { phrasing, say }: Material,
  filings: readonly Standing<'FilingMade'>[],
): readonly Sentence[] {
  const [first] = filings
  if (!first) return []
  const items = filings.map(({ body }) =>
    phrasing.court.filing(body.asks, body.about, phrasing.cite(body.document, body.pages)),
  )
  const words = phrasing.court.filed(first.on, first.body.by, first.body.state, items)
  return [say({ facts: filings }, words)]
}

function decided(
  { phrasing, say }: Material,
  fact: Standing<'DecisionIssued'>,
): readonly Sentence[] {
  const { chamber, decision, about, disposes } = fact.body
  const { court } = phrasing
  const told = say(
    { facts: [fact] },
    court.decided(fact.on, chamber, decision, phrasing.cite(decision), about),
  )
  if (disposes.length === 0) return [told]
  return [told, say({ with: [fact] }, court.disposed(disposes))]
}
