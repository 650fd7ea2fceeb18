import { statute } from '../law/rome-statute.ts'
import { happened } from '../law/when.ts'
import type { Standing, StandingFact } from '../record/record.ts'
import type { Paragraph, Sentence } from '../text/tree.ts'
import { idOf, paragraphOf } from './bound.ts'
import type { Material } from './material.ts'
import { backgroundSentence } from './matter-background.ts'
import { decisionSentences } from './matter-decisions.ts'
import { filingSentences } from './matter-filings.ts'
import { type MatterOfPeriod, type Part, partOf } from './matters-of-period.ts'

/** A matter of the period in paragraphs: one for each run of facts of the same part. */
export function matterParagraphs(material: Material, matter: MatterOfPeriod): readonly Paragraph[] {
  const counts = new Map<Part, number>()
  const told = runsOf(matter.facts).flatMap(({ part, facts }) => {
    const count = (counts.get(part) ?? 0) + 1
    counts.set(part, count)
    const id = idOf('matter', matter.id, part, ...(count > 1 ? [count] : []))
    return paragraphOf(id, sentencesOf(material, matter, part, facts))
  })
  return [
    ...told,
    ...paragraphOf(idOf('matter', matter.id, 'pending'), [pending(material, matter)]),
  ]
}

type Run = { readonly part: Part; readonly facts: StandingFact[] }

function runsOf(facts: readonly StandingFact[]): readonly Run[] {
  const runs: Run[] = []
  for (const fact of facts) {
    const part = partOf(fact)
    if (!part) continue
    const last = runs.at(-1)
    if (last?.part === part) last.facts.push(fact)
    if (last?.part !== part) runs.push({ part, facts: [fact] })
  }
  return runs
}

function sentencesOf(
  material: Material,
  matter: MatterOfPeriod,
  part: Part,
  facts: readonly StandingFact[],
): readonly (Sentence | undefined)[] {
  if (part === 'background') return facts.map((fact) => backgroundSentence(material, matter, fact))
  if (part === 'filings') return filingSentences(material, facts)
  if (part === 'decision') return decisionSentences(material, facts)
  return facts.map((fact) => otherSentence(material, fact))
}

/** A Chamber seized, a State heard, proceedings ended, national proceedings. */
function otherSentence({ phrasing, say }: Material, fact: StandingFact): Sentence | undefined {
  const { court } = phrasing
  switch (fact.type) {
    case 'ChamberSeized':
      return say(
        { facts: [fact], rules: [statute('87 (7)')] },
        court.seized(fact.on, fact.body.chamber, fact.body.state),
        phrasing.cite(fact.body.decision),
      )
    case 'ObservationsInvited':
      return say(
        { facts: [fact] },
        court.heard(fact.on, fact.body.state, fact.body.due),
        phrasing.cite(fact.body.decision),
      )
    case 'ProceedingsConcluded':
      return say(
        { facts: [fact] },
        court.concluded(fact.on, fact.body.state),
        phrasing.cite(fact.body.document),
      )
    case 'DomesticProceedingsReported':
      return say({ facts: [fact] }, court.domestic(fact.on, fact.body.state, fact.body.about))
    default:
      return undefined
  }
}

/** Filings of the period that no decision of the record disposes of. */
function pending(
  { phrasing, say, asOf }: Material,
  { facts, all }: MatterOfPeriod,
): Sentence | undefined {
  const decisions = all.filter(
    (fact): fact is Standing<'DecisionIssued'> =>
      fact.type === 'DecisionIssued' && happened(fact.on, asOf) !== 'no',
  )
  const disposed = new Set(
    decisions.flatMap(({ body }) => body.disposes.flatMap(({ filing }) => filing ?? [])),
  )
  const open = facts.filter(
    (fact): fact is Standing<'FilingMade'> =>
      fact.type === 'FilingMade' &&
      fact.body.asks !== 'observations' &&
      fact.body.document.symbol !== undefined &&
      !disposed.has(fact.body.document.symbol),
  )
  if (open.length === 0) return undefined
  const days = [...new Set(open.map((fact) => fact.on))]
  return say({ facts: open, with: decisions }, phrasing.court.pending(days, asWhen(asOf)))
}

function asWhen(on: Material['asOf']): StandingFact['on'] {
  return on as unknown as StandingFact['on']
}
