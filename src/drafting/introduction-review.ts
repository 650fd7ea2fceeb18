import type { Paragraph, Sentence } from '../text/tree.ts'
import { paragraphOf } from './bound.ts'
import { byNow, grouped, type Material } from './material.ts'

/** The review: its report, plans adopted, recommendations allocated, assessed, followed up. */
export function reviewParagraphs(material: Material): readonly Paragraph[] {
  return paragraphOf('review', [
    ...reviewReports(material),
    ...plans(material),
    ...allocated(material),
    ...assessed(material),
    ...followedUp(material),
  ])
}

/** Told only where something of the review belongs to the period or is still allocated. */
function reviewReports(material: Material): readonly Sentence[] {
  const { phrasing, say, session } = material
  return byNow(material, 'ReportIssued')
    .filter(({ body }) => body.is === 'review' && Number(body.session) <= Number(session))
    .map((fact) => {
      const { title = '', on } = fact.body.document
      return say({ facts: [fact] }, phrasing.introduction.review(title, on ?? fact.on))
    })
}

function plans(material: Material): readonly Sentence[] {
  const { phrasing, say } = material
  return material.own('ActionPlanAdopted').map((fact) => {
    const { by, title, proposedBy, proposed } = fact.body
    return say(
      { facts: [fact] },
      phrasing.introduction.planAdopted(fact.on, by, title, proposedBy, proposed),
    )
  })
}

function allocated(material: Material): readonly Sentence[] {
  const { phrasing, say, session } = material
  const facts = byNow(material, 'RecommendationAllocated').filter(
    ({ body }) => body.to === 'focalPoints' && Number(body.session) <= Number(session),
  )
  if (facts.length === 0) return []
  const items = facts
    .map(({ body }) => body)
    .sort((a, b) => (a.recommendation < b.recommendation ? -1 : 1))
  return [say({ facts }, phrasing.introduction.allocated(items))]
}

function assessed(material: Material): readonly Sentence[] {
  const { phrasing, say, session } = material
  const known = byNow(material, 'RecommendationAssessed').filter(
    ({ body }) => Number(body.session) <= Number(session),
  )
  return grouped(known, ({ body }) => body.outcome).map((facts) => {
    const numbers = facts.map(({ body }) => body.recommendation).sort()
    return say({ facts }, phrasing.introduction.assessed(numbers, facts[0].body.outcome))
  })
}

function followedUp(material: Material): readonly Sentence[] {
  const { phrasing, say } = material
  return grouped(material.own('RecommendationFollowedUp'), ({ body }) => body.about).map(
    (facts) => {
      const numbers = facts.map(({ body }) => body.recommendation).sort()
      return say({ facts }, phrasing.introduction.followedUp(numbers, facts[0].body.about))
    },
  )
}
