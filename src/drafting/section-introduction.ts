import { procedures } from '../law/procedures.ts'
import { statute } from '../law/rome-statute.ts'
import type { Standing } from '../record/record.ts'
import type { Paragraph, Section } from '../text/tree.ts'
import { paragraphOf } from './bound.ts'
import { appointments } from './introduction-focal-points.ts'
import {
  lastOmnibus,
  mandates,
  mandatesOf,
  named,
  operativeParagraphs,
} from './introduction-mandates.ts'
import { reviewParagraphs } from './introduction-review.ts'
import { byNow, type Material } from './material.ts'

type Adoption = {
  readonly fact: Standing<'AssemblyResolutionAdopted'>
  readonly paragraph: Standing<'AssemblyResolutionAdopted'>['body']['paragraphs'][number]
}

/** Section I: mandate, Procedures, last session's paragraphs, focal points, period, review. */
export function introduction(material: Material): Section {
  const { phrasing, say, previous, session } = material
  const words = phrasing.introduction
  return {
    id: 'introduction',
    heading: [{ kind: 'text', text: words.title }],
    blocks: [
      ...paragraphOf('mandate', [
        say(
          { rules: [statute('112 (2) (f)'), statute('87 (5)'), statute('87 (7)')] },
          words.mandate,
        ),
      ]),
      ...history(material),
      ...operativeParagraphs(material),
      ...mandates(material),
      ...appointments(material),
      ...paragraphOf('period', [
        say(
          { rules: [procedures('bureauReport', material.lawOn) ?? statute('112 (2) (f)')] },
          words.period(previous, session),
        ),
      ]),
      ...guidance(material),
      ...reviewParagraphs(material),
    ],
  }
}

/** When the Procedures were adopted, amended and revised, and under which mandate this is. */
function history(material: Material): readonly Paragraph[] {
  const { phrasing, say } = material
  const words = phrasing.introduction
  const told = adoptions(material).map(({ fact, paragraph }) => {
    const { session, document } = fact.body
    const tell = {
      proceduresAdopted: words.adopted,
      proceduresAmended: words.amended,
      proceduresRevised: words.revised,
    }[paragraph.subject as 'proceduresAdopted' | 'proceduresAmended' | 'proceduresRevised']
    const place = words.placeOfParagraph(paragraph.paragraph, paragraph.annex)
    return say({ facts: [fact] }, tell(session), phrasing.cite(document, place))
  })
  const none = say({ rules: [statute('112 (2) (f)')] }, words.noProcedures)
  return paragraphOf('procedures', [...(told.length ? told : [none]), submitted(material)])
}

function adoptions(material: Material): readonly Adoption[] {
  return byNow(material, 'AssemblyResolutionAdopted')
    .filter(({ body }) => Number(body.session) < Number(material.session))
    .flatMap((fact) =>
      fact.body.paragraphs
        .filter(({ subject }) => /^procedures(Adopted|Amended|Revised)$/.test(subject))
        .map((paragraph) => ({ fact, paragraph })),
    )
}

function submitted(material: Material) {
  const { phrasing, say, previous, lawOn } = material
  const words = phrasing.introduction
  const given = mandatesOf(material, previous)
  const [first] = given
  if (!first) {
    const rule = procedures('bureauReport', lawOn)
    return rule
      ? say({ rules: [rule] }, words.noMandate(previous))
      : say({ rules: [statute('112 (2) (f)')] }, words.noMandateRecorded(previous))
  }
  const labels = given.map(({ body }) => body.paragraph.paragraph)
  const place = words.placeOfMandates(labels, first.body.paragraph.annex)
  return say(
    { with: given },
    words.submitted(previous),
    phrasing.cite(first.body.resolution, place),
  )
}

/** Texts adopted elsewhere to which the report refers, and the resolution on cooperation. */
function guidance(material: Material): readonly Paragraph[] {
  const { phrasing, say } = material
  const told = material.own('GuidanceAdopted').map((fact) => {
    const { by, document, about } = fact.body
    return say(
      { facts: [fact] },
      phrasing.introduction.guidance(by, document.title, about),
      document.symbol ? phrasing.cite(document) : [],
    )
  })
  const omnibus = lastOmnibus(material)
  const other = byNow(material, 'AssemblyResolutionAdopted')
    .filter(({ body }) => body.session === material.previous && body.is === 'cooperation')
    .flatMap((fact) =>
      fact.body.paragraphs.flatMap((paragraph) => {
        const { document } = fact.body
        const symbol = phrasing.symbolOrTitle(document)
        if (document.symbol === omnibus?.body.document.symbol) return []
        return [say({ facts: [fact] }, phrasing.introduction.operative(paragraph, named(symbol)))]
      }),
    )
  return paragraphOf('guidance', [...told, ...other])
}
