import { situationsReferredByCouncil } from '../law/council.ts'
import { statute } from '../law/rome-statute.ts'
import type { Standing } from '../record/record.ts'
import type { Note, Paragraph, Section } from '../text/tree.ts'
import { idOf, paragraphOf } from './bound.ts'
import { grouped, type Material } from './material.ts'
import { addressOf, note } from './words.ts'

type Report = Standing<'ProsecutorReportedToCouncil'>

/** Section VI: reports of the Prosecutor to the Council, communications and their outcome. */
export function securityCouncil(material: Material): Section {
  const { phrasing, say } = material
  const words = phrasing.council
  const blocks = [...reports(material), ...communications(material)]
  const none = say({ rules: [statute('87 (7)')] }, words.none)
  return {
    id: 'security-council',
    heading: [{ kind: 'text', text: words.title }],
    blocks: blocks.length ? blocks : paragraphOf('none-security-council', [none]),
  }
}

function reports(material: Material): readonly Paragraph[] {
  const { phrasing, say, own, lawOn } = material
  return grouped(own('ProsecutorReportedToCouncil'), ({ body }) => body.resolution).flatMap(
    (group) => {
      const facts = [...group].sort((a, b) => a.body.ordinal - b.body.ordinal)
      const { resolution, situation } = group[0].body
      const rule = situationsReferredByCouncil.find(
        (one) => one.situation === situation && one.adopted <= lawOn,
      )?.referral
      const told = say(
        { facts, rules: [rule] },
        phrasing.council.reports(
          resolution,
          facts.map(({ body }) => body.ordinal),
          facts.map(({ on }) => on),
        ),
        sources(material, facts),
      )
      return paragraphOf(idOf('reports', resolution), [told, ...points(material, facts)])
    },
  )
}

/** One note for all reports that are found at the same address; otherwise one for each. */
function sources({ phrasing }: Material, facts: readonly Report[]): readonly Note[] {
  const found = grouped(facts, ({ body }) => JSON.stringify(body.document))
  return found.flatMap(([{ body }]) => {
    const { document } = body
    if (document?.symbol || !document?.address) return phrasing.cite(document)
    return [note(phrasing.council.see, phrasing.availableAt, addressOf(document.address), '.')]
  })
}

/** What the reports say on cooperation: points that several share are told once. */
function points({ phrasing, say }: Material, facts: readonly Report[]) {
  const all = [...new Set(facts.flatMap(({ body }) => body.points))]
  const shared = all.map((point) => ({
    point,
    facts: facts.filter(({ body }) => body.points.includes(point)),
  }))
  const byReports = grouped(shared, (one) => one.facts.map(({ number }) => number).join(' '))
  return byReports.map((group) =>
    say(
      { facts: group[0].facts },
      phrasing.council.points(
        group[0].facts.map(({ body }) => body.ordinal),
        group.map(({ point }) => point),
      ),
    ),
  )
}

function communications({ phrasing, say, own }: Material): readonly Paragraph[] {
  const words = phrasing.council
  return paragraphOf('communications-with-the-council', [
    ...own('CommunicationSentToCouncil').map((fact) => {
      const { by, state, about, document } = fact.body
      return say(
        { facts: [fact] },
        words.communicated(fact.on, by, state, about),
        phrasing.cite(document),
      )
    }),
    ...own('CouncilAnswered').map((fact) => {
      const { state, about, document } = fact.body
      return say({ facts: [fact] }, words.answered(fact.on, state, about), phrasing.cite(document))
    }),
  ])
}
