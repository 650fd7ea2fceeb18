import { procedures } from '../law/procedures.ts'
import type { Paragraph, Section } from '../text/tree.ts'
import { events } from './actions-in-public.ts'
import { bureauActions } from './actions-of-the-bureau.ts'
import { travelActions } from './actions-on-travel.ts'
import { idOf, paragraphOf } from './bound.ts'
import type { Material } from './material.ts'

/** Section V: what the President, the Bureau, States Parties and others did. */
export function actions(material: Material): Section {
  const { phrasing, say, lawOn } = material
  const words = phrasing.bureau
  const blocks: readonly Paragraph[] = [
    ...goodOffices(material),
    ...events(material),
    ...travelActions(material),
    ...bureauActions(material),
    ...consultationsOnLanguage(material),
  ]
  const none = say({ rules: [procedures('formalResponse', lawOn)] }, words.none)
  return {
    id: 'actions',
    heading: [{ kind: 'text', text: words.title }],
    blocks: blocks.length ? blocks : paragraphOf(idOf('none', 'actions'), [none]),
  }
}

/** What the President did otherwise than by letter, and told the Bureau of it. */
function goodOffices(material: Material): readonly Paragraph[] {
  const { phrasing, say, own, lawOn } = material
  const acted = own('PresidentActed').map((fact) =>
    say(
      { facts: [fact], rules: [procedures('goodOffices', lawOn)] },
      phrasing.bureau.presidentActed(fact.body.about),
    ),
  )
  const reported = own('PresidentReportedToBureau').map((fact) =>
    say(
      { facts: [fact], rules: [procedures('presidentReports', lawOn)] },
      phrasing.bureau.presidentReported(fact.on),
    ),
  )
  return paragraphOf('president', [...acted, ...reported])
}

function consultationsOnLanguage(material: Material): readonly Paragraph[] {
  const { phrasing, say, own } = material
  return paragraphOf(
    'consultations-on-language',
    own('InformalConsultationsHeld').map((fact) =>
      say({ facts: [fact] }, phrasing.bureau.informalConsultations(fact.on, fact.body.on)),
    ),
  )
}
