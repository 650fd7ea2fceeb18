import { procedures } from '../law/procedures.ts'
import { recommendationSubjects } from '../record/assembly.ts'
import type { Standing, StandingFact } from '../record/record.ts'
import type { Paragraph, Point, Section } from '../text/tree.ts'
import { type Ground, idOf, leading, paragraphOf } from './bound.ts'
import { byNow, type Material } from './material.ts'
import type { MatterOfPeriod } from './matters-of-period.ts'
import type { Recommendation } from './phrasing/english-recommendations.ts'

type Made = Standing<'RecommendationMade'>

/** Section VIII: what became of the last report's recommendations, and those that follow. */
export function recommendations(material: Material, told: readonly MatterOfPeriod[]): Section {
  const { phrasing } = material
  return {
    id: 'recommendations',
    heading: [{ kind: 'text', text: phrasing.recommendations.title }],
    blocks: [...whatBecame(material), ...thatFollow(material, told)],
  }
}

/** The recommendations of the last report before this one that the record has. */
function lastMade(material: Material): readonly Made[] {
  const earlier = byNow(material, 'RecommendationMade').filter(
    ({ body }) => Number(body.session) < Number(material.session),
  )
  const last = Math.max(...earlier.map(({ body }) => Number(body.session)))
  return earlier
    .filter(({ body }) => Number(body.session) === last)
    .sort((a, b) => Number(a.body.paragraph) - Number(b.body.paragraph))
}

/** What is recorded of the outcome, at this session or one in between. */
function outcomeOf(material: Material, made: Made) {
  return byNow(material, 'RecommendationOutcomeRecorded').findLast(
    ({ body }) =>
      body.madeIn === made.body.session &&
      body.paragraph === made.body.paragraph &&
      Number(body.session) <= Number(material.session),
  )
}

function whatBecame(material: Material): readonly Paragraph[] {
  const { phrasing, say, lawOn } = material
  const words = phrasing.recommendations
  const made = lastMade(material)
  const [first] = made
  const rules = [procedures('bureauReport', lawOn)]
  if (!first) return paragraphOf('last-report', [say({ rules }, words.noLastReport)])
  const points = made.map((fact): Point => {
    const outcome = outcomeOf(material, fact)
    const { paragraph, subject } = fact.body
    return {
      id: idOf('became', fact.body.session, paragraph),
      sentences: [
        say(
          { facts: outcome ? [fact, outcome] : [fact] },
          words.became(paragraph, subject, outcome?.body.outcome ?? 'noRecord'),
        ),
      ],
    }
  })
  const lead = leading({ facts: made, rules }, words.lastReport(first.body.session))
  return paragraphOf('last-report', [lead], points)
}

/**
 * Those that follow: what the record says this report recommends; failing that, what the last one
 * did and nothing has settled, and what the facts of the period call for.
 */
function thatFollow(material: Material, told: readonly MatterOfPeriod[]): readonly Paragraph[] {
  const { phrasing, say, lawOn } = material
  const words = phrasing.recommendations
  const recorded = byNow(material, 'RecommendationMade').filter(
    ({ body }) => body.session === material.session,
  )
  const carried = recorded.length
    ? recorded
    : lastMade(material).filter((one) => isOpen(material, one))
  const grounds = new Map<Recommendation, Ground>([
    ['takeNoteAndAdopt', { rules: [procedures('bureauReport', lawOn)] }],
    ...(recorded.length ? [] : calledFor(material, told)),
  ])
  for (const fact of carried)
    if (fact.body.subject !== 'other') grounds.set(fact.body.subject, withFact(grounds, fact))
  const standing = recommendationSubjects.flatMap((subject) => {
    const ground = grounds.get(subject)
    return ground
      ? paragraphOf(idOf('recommended', subject), [say(ground, words.recommended[subject])])
      : []
  })
  const other = carried
    .filter(({ body }) => body.subject === 'other')
    .flatMap((fact) =>
      paragraphOf(idOf('recommended-other', fact.body.paragraph), [
        say({ facts: [fact] }, words.other(fact.body.about)),
      ]),
    )
  return [...standing, ...other]
}

function withFact(grounds: ReadonlyMap<Recommendation, Ground>, fact: Made): Ground {
  const known = grounds.get(fact.body.subject)
  return { ...known, facts: [...(known?.facts ?? []), fact] }
}

function isOpen(material: Material, made: Made): boolean {
  return outcomeOf(material, made)?.body.outcome !== 'followed'
}

/** What the facts of the period call for, whatever an earlier report said. */
function calledFor(
  { own }: Material,
  told: readonly MatterOfPeriod[],
): readonly (readonly [Recommendation, Ground])[] {
  const received: readonly StandingFact[] = own('TravelInformationReceived')
  const decided = told.flatMap(({ facts }) =>
    facts.filter((fact) => fact.type === 'FindingMade' || fact.type === 'NonCooperationReferred'),
  )
  const acted: readonly StandingFact[] = own('DiplomaticActionReported')
  const followed: readonly StandingFact[] = own('RecommendationFollowedUp')
  const candidates: readonly (readonly [Recommendation, readonly StandingFact[]])[] = [
    ['monitorTravel', received],
    ['courtInforms', decided],
    ['statesInform', acted],
    ['reviewRecommendations', followed],
  ]
  return candidates
    .filter(([, facts]) => facts.length > 0)
    .map(([subject, facts]) => [subject, { with: facts }] as const)
}
