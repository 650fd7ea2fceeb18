import type { Kind } from '../record/kinds.ts'
import type { StandingFact } from '../record/record.ts'
import { assemblySentences } from './describe-assembly.ts'
import { bureauSentences } from './describe-bureau.ts'
import { consultationSentences } from './describe-consultation.ts'
import { courtSentences } from './describe-court.ts'
import { draftingSentences } from './describe-drafting.ts'
import { findingSentences } from './describe-findings.ts'
import { partySentences } from './describe-parties.ts'
import { travelSentences } from './describe-travel.ts'
import { type NameOf, person, type Sentences } from './describe-words.ts'

/** A sentence for every kind of fact; a kind without one does not compile. */
const sentences: Sentences<Kind> = {
  ...partySentences,
  ...courtSentences,
  ...findingSentences,
  ...assemblySentences,
  ...bureauSentences,
  ...travelSentences,
  ...consultationSentences,
  ...draftingSentences,
}

/**
 * What a fact says, as one plain sentence without its day: that stands beside it. It tells what an
 * organ or a State did, and judges nothing; a finding is told as the Chamber's. Persons are called
 * by the id of the register unless a name is handed in.
 */
export function describeFact(fact: StandingFact, nameOf: NameOf = person): string {
  const sentence = sentences[fact.type] as (body: unknown, name: NameOf) => string
  return sentence(fact.body, nameOf)
}
