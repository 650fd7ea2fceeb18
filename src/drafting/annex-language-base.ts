import { procedures } from '../law/procedures.ts'
import { statute } from '../law/rome-statute.ts'
import type { Standing, StandingFact } from '../record/record.ts'
import { fromLetters } from '../text/labels.ts'
import type { Ground } from './bound.ts'
import { mandatesOf } from './introduction-mandates.ts'
import { byNow, type Material } from './material.ts'
import type { MatterOfPeriod } from './matters-of-period.ts'
import type { OperativeParagraph, Subject } from './phrasing/operative-paragraph.ts'

/** A paragraph to be proposed: what it is about and what it rests on. */
export type Proposal = {
  readonly subject: Subject
  readonly words: string | undefined
  readonly cites: readonly string[]
  readonly ground: Ground
}

/** Paragraphs with consecutive numbers, from `start` on. */
type ProposalRun = { readonly start: number; readonly proposals: readonly Proposal[] }

/** What the language is proposed upon: the text amended, and the paragraphs in their runs. */
export type Base = {
  readonly symbol: string | undefined
  /** Of mandates: the part of the text in which they stand. */
  readonly part?: { readonly annex: string; readonly paragraph: string } | undefined
  readonly ground: Ground
  readonly runs: readonly ProposalRun[]
}

type Text = Standing<'AssemblyResolutionAdopted'> | Standing<'DraftLanguageProposed'>

/** Paragraphs that told of one occasion are not carried into another year. */
const ofOneYear: readonly Subject[] = [
  'jointPanel',
  'findingNoted',
  'proceduresAdopted',
  'proceduresAmended',
  'proceduresRevised',
]

/**
 * The paragraphs proposed: those that the record says were proposed for this session; failing
 * that, those of the last omnibus resolution with what is new; failing that, the first ones.
 */
export function paragraphsBase(material: Material, told: readonly MatterOfPeriod[]): Base {
  const own = byNow(material, 'DraftLanguageProposed').findLast(
    ({ body }) => body.session === material.session,
  )
  const findings = told.flatMap(({ facts }) =>
    facts.filter((fact): fact is Standing<'FindingMade'> => fact.type === 'FindingMade'),
  )
  if (own) {
    const proposals = operative(own).map((one) => numberedProposal(one, own, findings))
    return { symbol: own.body.amends?.symbol, ground: { facts: [own] }, runs: runsOf(proposals) }
  }
  const last = lastText(material)
  if (!last) return firstParagraphs(material, findings)
  const kept = withoutPast(operative(last).map((one) => numberedProposal(one, last, [])))
  const symbol = last.type === 'AssemblyResolutionAdopted' ? last.body.document.symbol : undefined
  return { symbol, ground: { facts: [last] }, runs: runsOf(withFindings(kept, findings)) }
}

/** The omnibus resolution with paragraphs that is last before this session, or later language. */
function lastText(material: Material): Text | undefined {
  const earlier = (session: string) => Number(session) < Number(material.session)
  const resolution = byNow(material, 'AssemblyResolutionAdopted').findLast(
    ({ body }) => body.is === 'omnibus' && earlier(body.session) && hasLanguage(body.paragraphs),
  )
  const draft = byNow(material, 'DraftLanguageProposed').findLast(({ body }) =>
    earlier(body.session),
  )
  if (!resolution || !draft) return resolution ?? draft
  return Number(draft.body.session) > Number(resolution.body.session) ? draft : resolution
}

function hasLanguage(paragraphs: readonly OperativeParagraph[]): boolean {
  return paragraphs.some(({ subject }) => !ofOneYear.includes(subject))
}

function operative(text: Text): readonly OperativeParagraph[] {
  const paragraphs: readonly OperativeParagraph[] = text.body.paragraphs
  return paragraphs.filter(({ annex, paragraph }) => !annex && /^\d+$/.test(paragraph))
}

type Numbered = Proposal & { readonly number: number }

function numberedProposal(
  paragraph: OperativeParagraph,
  text: Text,
  findings: readonly StandingFact[],
): Numbered {
  const { subject, words, cites } = paragraph
  const facts = subject === 'findingNoted' ? [text, ...findings] : [text]
  return {
    number: Number(paragraph.paragraph),
    subject,
    words,
    cites: cites ?? [],
    ground: { facts },
  }
}

/** Paragraphs of one year are left out, and those after them move up. */
function withoutPast(proposals: readonly Numbered[]): readonly Numbered[] {
  let left = 0
  return proposals.flatMap((one) => {
    if (!ofOneYear.includes(one.subject)) return [{ ...one, number: one.number - left }]
    left += 1
    return []
  })
}

/** New findings are noted after the report; what follows moves on by one. */
function withFindings(
  kept: readonly Numbered[],
  findings: readonly Standing<'FindingMade'>[],
): readonly Numbered[] {
  if (findings.length === 0) return kept
  const at = kept.findIndex(({ subject }) => subject === 'reportNoted')
  const before = at < 0 ? kept.length : at + 1
  const number = (kept[before - 1]?.number ?? 0) + 1
  return [
    ...kept.slice(0, before),
    { number, ...findingProposal(findings) },
    ...kept.slice(before).map((one) => ({ ...one, number: one.number + 1 })),
  ]
}

function findingProposal(findings: readonly Standing<'FindingMade'>[]): Proposal {
  return {
    subject: 'findingNoted',
    words: undefined,
    cites: findings.flatMap(({ body }) => body.decision.symbol ?? []),
    ground: { facts: findings },
  }
}

function firstParagraphs(material: Material, findings: readonly Standing<'FindingMade'>[]): Base {
  const rule = procedures('bureauReport', material.lawOn) ?? statute('112 (2) (f)')
  const plain = (subject: Subject): Proposal => ({
    subject,
    words: undefined,
    cites: [],
    ground: { rules: [rule] },
  })
  const proposals = [
    ...(procedures('bureauReport', material.lawOn) ? [plain('reportNoted')] : []),
    ...(findings.length ? [findingProposal(findings)] : []),
    plain('roleOfAssemblyAndCouncil'),
  ]
  return { symbol: undefined, ground: { rules: [rule] }, runs: [{ start: 1, proposals }] }
}

function runsOf(proposals: readonly Numbered[]): readonly ProposalRun[] {
  const runs: { start: number; proposals: Numbered[] }[] = []
  for (const proposal of proposals) {
    const last = runs.at(-1)
    if (last && proposal.number === last.start + last.proposals.length)
      last.proposals.push(proposal)
    else runs.push({ start: proposal.number, proposals: [proposal] })
  }
  return runs
}

const mandateSubjects: readonly Subject[] = [
  'presidentToEngage',
  'travelToCourtPromptly',
  'bureauToEngageAndReport',
]

/** The mandates proposed: those of the session before or, failing that, the last recorded. */
export function mandatesBase(material: Material): Base {
  const given = byNow(material, 'MandateGiven').filter(
    ({ body }) => Number(body.session) < Number(material.session),
  )
  const last = Math.max(...given.map(({ body }) => Number(body.session)))
  const latest = mandatesOf(material, String(last))
  const [first] = latest
  if (!first) return firstMandates(material)
  const [, paragraph = '', letter = 'a'] =
    /^(\d+) \((\w+)\)$/.exec(first.body.paragraph.paragraph) ?? []
  const annex = first.body.paragraph.annex
  const proposals = latest.map((fact): Proposal => {
    const { subject, words, cites } = fact.body.paragraph
    return { subject, words, cites: cites ?? [], ground: { facts: [fact] } }
  })
  return {
    symbol: first.body.resolution.symbol,
    part: annex ? { annex, paragraph } : undefined,
    ground: { facts: latest },
    runs: [{ start: fromLetters(letter) ?? 1, proposals }],
  }
}

function firstMandates({ lawOn }: Material): Base {
  const ground = { rules: [statute('112 (2) (f)')] }
  if (!procedures('focalPoints', lawOn)) return { symbol: undefined, ground, runs: [] }
  const rules = {
    presidentToEngage: procedures('goodOffices', lawOn),
    travelToCourtPromptly: procedures('focalPoints', lawOn),
    bureauToEngageAndReport: procedures('bureauReport', lawOn),
  } as const
  const proposals = mandateSubjects.map((subject): Proposal => {
    const rule = rules[subject as keyof typeof rules] ?? statute('112 (2) (f)')
    return { subject, words: undefined, cites: [], ground: { rules: [rule] } }
  })
  return {
    symbol: undefined,
    ground,
    runs: [{ start: 1, proposals }],
  }
}
