import { describeFact } from '../mechanism/describe.ts'
import type { StandingFact } from '../record/record.ts'
import { wrapped } from './layout.ts'
import { whenText } from './phrases.ts'

/** Facts as a ledger: number, day, what happened, proof, and how sure. */
export function ledger(facts: readonly StandingFact[]): string {
  if (!facts.length) return wrapped('No fact is recorded that this reader may see.')
  return facts.map(entry).join('')
}

function entry(fact: StandingFact): string {
  const sure = fact.confidence === 'confirmed' ? '' : ` [${fact.confidence}]`
  const proof = fact.proof
    .map((one) => [proofName(one), one.place].filter(Boolean).join(', '))
    .filter(Boolean)
    .join('; ')
  const shown = proof ? ` ${proof}.` : ''
  return wrapped(
    `${whenText(fact.on).padEnd(12)}#${fact.number} ${describeFact(fact)}${sure}${shown}`,
    12,
    0,
  )
}

function proofName(proof: StandingFact['proof'][number]): string | undefined {
  const name = proof.symbol ?? proof.title ?? proof.address
  if (!proof.symbolToBeSupplied) return name
  return [name, 'symbol to be supplied'].filter(Boolean).join(', ')
}
