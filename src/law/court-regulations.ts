import type { Citation } from './citation.ts'
import { type Day, day } from './day.ts'

/** A citation of the Regulations of the Court, with what the rule says in our own words. */
export type RegulationCitation = Citation & { readonly about: string }

const text = 'Regulations of the Court'

const regulations = {
  '109 (3)': Object.freeze({
    text,
    provision: 'regulation 109 (3)',
    since: '2004-05-26',
    source:
      'https://clanfieldpost.co.uk/cpi-almasri-case-in-question-in-the-preliminary-chamber-italy-will-be-able-to-present-observations; first day from general knowledge, unconfirmed',
    confidence: 'reported',
    about: 'The requested State is heard before a finding under article 87 (7) is made.',
  }),
  '109 (4)': Object.freeze({
    text,
    provision: 'regulation 109 (4)',
    since: '2004-05-26',
    source: 'ICC-ASP/23/31, para. 21; first day from general knowledge, unconfirmed',
    confidence: 'confirmed',
    about: 'The Presidency of the Court transmits the decision and refers the matter.',
  }),
} as const satisfies Record<string, RegulationCitation>

/** A regulation that Pursuant can cite. */
export type Regulation = keyof typeof regulations

/** The citation of a regulation, always the same object; throws where the table has no such one. */
export function courtRegulation(regulation: Regulation): RegulationCitation {
  const citation: RegulationCitation | undefined = regulations[regulation]
  if (citation) return citation
  const known = Object.keys(regulations).join(', ')
  throw new RangeError(`"${regulation}" is no regulation of the table: it has ${known}.`)
}

const sealing: RegulationCitation = Object.freeze({
  text,
  provision: 'amendment of 10 November 2025 on applications and warrants (number not at hand)',
  since: '2025-11-10',
  source: 'https://thecitypost.net/icc-arrest-warrant-secret-until-suspect-is-brought-to-court',
  confidence: 'reported',
  about:
    'Applications for warrants and the warrants themselves are secret or under seal unless the Chamber decides otherwise: a public list cannot be taken for complete.',
})

const sealedSince = day(sealing.since)

/** The rule that warrants are under seal unless the Chamber decides otherwise, once it applies. */
export function sealedByDefault(on: Day): RegulationCitation | undefined {
  return on < sealedSince ? undefined : sealing
}
