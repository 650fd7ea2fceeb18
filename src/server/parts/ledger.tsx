import { describeFact } from '../../mechanism/describe.ts'
import type { Proof } from '../../record/fact.ts'
import type { StandingFact } from '../../record/record.ts'
import { href } from '../links.ts'
import type { View } from '../view.ts'
import { Address } from './address.tsx'
import { AudienceMark, ConfidenceMark } from './marks.tsx'
import { SymbolText } from './names.tsx'
import { WhenText } from './when.tsx'

/**
 * Facts as a ledger: the day in the margin, what happened, its symbol and proof at the right. What
 * is not confirmed stands in a lighter hand, with the word beside it.
 */
export function Ledger({ view, facts }: { view: View; facts: readonly StandingFact[] }) {
  if (facts.length === 0)
    return <p class="empty">No fact is recorded here that this view may see, as of this day.</p>
  return (
    <ol class="ledger">
      {facts.map((fact) => (
        <Entry view={view} fact={fact} />
      ))}
    </ol>
  )
}

function Entry({ view, fact }: { view: View; fact: StandingFact }) {
  const times = fact.versions.length - 1
  return (
    <li class={`entry hand-${fact.confidence}`} id={`fact-${fact.number}`}>
      <p class="entry-day">
        <WhenText on={fact.on} short />
      </p>
      <div class="entry-what">
        <p>{describeFact(fact)}</p>
        <div class="entry-marks">
          {fact.confidence !== 'confirmed' && (
            <ConfidenceMark confidence={fact.confidence} note={fact.confidenceNote} />
          )}
          {view.eyes === 'secretariat' && <AudienceMark audience={fact.audience} />}
          {times > 0 && (
            <span class="mark mark-corrected">
              corrected {times === 1 ? 'once' : `${times} times`}
            </span>
          )}
        </div>
      </div>
      <div class="entry-proof">
        <Proofs proofs={fact.proof} />
        <p class="entry-number">
          <a href={href(view, `/facts/${fact.id}`)}>fact {fact.number}</a>
        </p>
      </div>
    </li>
  )
}

/** What shows a fact, at the right of it: each document once, with its places. */
export function Proofs({ proofs }: { proofs: readonly Proof[] }) {
  if (proofs.length === 0) return <p class="no-proof">no document given</p>
  const documents = new Map<string, Proof[]>()
  for (const proof of proofs) {
    const key = proof.symbol ?? proof.title ?? proof.address ?? ''
    documents.set(key, [...(documents.get(key) ?? []), proof])
  }
  return [...documents.values()].map((of) => <ProofLine proofs={of} />)
}

function ProofLine({ proofs }: { proofs: readonly Proof[] }) {
  const [first] = proofs
  const named = first?.symbol ?? first?.title
  const places = proofs.flatMap(({ place }) => (place ? [place] : []))
  const addresses = new Set(proofs.flatMap(({ address }) => (address ? [address] : [])))
  return (
    <p class="proof">
      {named && <SymbolText text={named} />}
      {named && places.length > 0 && ', '}
      {places.join('; ')}
      {[...addresses].map((address) => (
        <>
          {' '}
          <Address address={address} />
        </>
      ))}
    </p>
  )
}
