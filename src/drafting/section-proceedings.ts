import { situationsReferredByCouncil } from '../law/council.ts'
import { statute } from '../law/rome-statute.ts'
import type { MatterAnswer } from '../mechanism/answer.ts'
import { matters } from '../mechanism/matters.ts'
import { compareFacts, type StandingFact } from '../record/record.ts'
import type { Paragraph, Point, Section } from '../text/tree.ts'
import { idOf, leading, paragraphOf } from './bound.ts'
import { factsNumbered, type Material } from './material.ts'
import { matterParagraphs } from './matter-paragraphs.ts'
import { type Category, categoryOf, type MatterOfPeriod } from './matters-of-period.ts'
import { visitsOfTheProsecutor } from './prosecutor-visits.ts'

/** Section II: States Parties. */
export function statesParties(material: Material, told: readonly MatterOfPeriod[]): Section {
  const { phrasing, say } = material
  const { court } = phrasing
  return sectionOf('states-parties', court.partiesTitle, [
    ...paragraphOf('parties-duty', [
      say({ rules: [statute('86'), statute('89 (1)')] }, court.partiesDuty),
    ]),
    ...proceedings(material, told, 'parties', court.noPartiesProceedings),
  ])
}

/** Section III: States that the Council has bound, and the visits of the Prosecutor to them. */
export function statesBound(material: Material, told: readonly MatterOfPeriod[]): Section {
  const { phrasing, say } = material
  const { court } = phrasing
  const duties = referrals(material).flatMap(({ situation, resolution, bound, fact }) =>
    paragraphOf(idOf('council-duty', situation), [
      say(
        { facts: fact ? [fact] : [], rules: [bound] },
        (court.councilDuty[situation] ?? court.otherCouncilDuty)(resolution),
        phrasing.cite(
          { symbol: resolution },
          bound.provision.replace('para.', phrasing.paragraphWord),
        ),
      ),
    ]),
  )
  return sectionOf('states-bound-by-the-council', court.boundTitle, [
    ...duties,
    ...visitsOfTheProsecutor(material),
    ...proceedings(material, told, 'bound', court.noBoundProceedings),
  ])
}

/** Section IV: States that are not parties. */
export function statesNotParties(material: Material, told: readonly MatterOfPeriod[]): Section {
  const { phrasing, say } = material
  const { court } = phrasing
  const known = referrals(material)
  return sectionOf('states-not-parties', court.notPartiesTitle, [
    ...paragraphOf('not-parties-duty', [
      known.length > 0
        ? say(
            {
              facts: known.flatMap(({ fact }) => fact ?? []),
              rules: known.flatMap((one) => [one.noObligationUnderStatute, one.urgedStates]),
            },
            court.notPartiesDuty(known.map(({ resolution }) => resolution)),
          )
        : undefined,
    ]),
    ...proceedings(material, told, 'notParties', court.noNotPartiesProceedings),
  ])
}

function sectionOf(id: string, title: string, blocks: readonly Paragraph[]): Section {
  return { id, heading: [{ kind: 'text', text: title }], blocks }
}

/** The Council's referrals by the day of the law that applies, with their facts. */
function referrals({ view, lawOn }: Material) {
  return situationsReferredByCouncil
    .filter(({ adopted }) => adopted <= lawOn)
    .map((referral) => ({
      ...referral,
      fact: view
        .of('CouncilResolutionAdopted')
        .find(({ body }) => body.resolution === referral.resolution),
    }))
}

function proceedings(
  material: Material,
  told: readonly MatterOfPeriod[],
  category: Category,
  none: Parameters<Material['say']>[1],
): readonly Paragraph[] {
  const own = told.filter((matter) => matter.category === category)
  const paragraphs = own.flatMap((matter) => matterParagraphs(material, matter))
  const nothing = material.say(
    { rules: [statute(category === 'notParties' ? '87 (5)' : '87 (7)')] },
    none,
  )
  return [
    ...(paragraphs.length ? paragraphs : paragraphOf(idOf('none', category), [nothing])),
    ...carriedOver(material, told, category),
  ]
}

/** Matters referred to the Assembly earlier, without proceedings now, with where they stand. */
function carriedOver(
  material: Material,
  told: readonly MatterOfPeriod[],
  category: Category,
): readonly Paragraph[] {
  const { view, asOf, say, phrasing } = material
  const tolds = new Set(told.flatMap(({ all }) => all.map((fact) => fact.id)))
  const points = earliestFirst(matters(view, asOf)).flatMap((matter): readonly Point[] => {
    if (matter.standing !== 'open' && matter.standing !== 'deferred') return []
    const referral = referralToAssembly(matter)
    if (!referral || tolds.has(referral.id)) return []
    if (categoryOf(material, matter.state, matter.facts) !== category) return []
    const deferral = factsNumbered(view, matter.deferral?.facts ?? [])
    const words = phrasing.court.carried(
      matter.state,
      referral.on,
      referral.body.chamber,
      matter.standing,
    )
    const sentence = say(
      { facts: [referral, ...deferral] },
      words,
      phrasing.cite(referral.body.decision),
    )
    return [{ id: idOf('carried-over', matter.ids[0] ?? matter.id), sentences: [sentence] }]
  })
  if (points.length === 0) return []
  const lead = leading({ rules: [statute('112 (2) (f)')] }, phrasing.court.carriedOver)
  return paragraphOf(idOf('carried-over', category), [lead], points)
}

function earliestFirst(answers: readonly MatterAnswer[]): readonly MatterAnswer[] {
  return [...answers].sort((a, b) => {
    const first = referralToAssembly(a)
    const second = referralToAssembly(b)
    return first && second ? compareFacts(first, second) : 0
  })
}

type Referral = Extract<StandingFact, { type: 'NonCooperationReferred' }>

function referralToAssembly(matter: MatterAnswer): Referral | undefined {
  return matter.facts.findLast(
    (fact): fact is Referral =>
      fact.type === 'NonCooperationReferred' && fact.body.to.includes('assembly'),
  )
}
