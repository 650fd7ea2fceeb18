import { procedures } from '../../law/procedures.ts'
import { happened } from '../../law/when.ts'
import type { RecordView, Standing } from '../../record/record.ts'
import { stated } from '../bound.ts'
import { type Letter, type LetterWish, letterOf, type NoLetter } from './letter.ts'
import { reportedTravel } from './reported-travel.ts'

/**
 * The note that passes travel information to the Court: a class of source, never a source. What
 * came from the Court alone does not go back to it.
 */
export function travelToTheCourt(
  view: RecordView,
  wish: LetterWish & { readonly travel: string },
): Letter | NoLetter {
  const reported = reportedTravel(view, wish.travel, wish)
  if ('because' in reported) return reported
  const { report, phrasing, told } = reported
  const receipts = view
    .about('TravelInformationReceived', `travel:${wish.travel}`)
    .filter((fact) => happened(fact.on, wish.on) === 'yes')
  const classes = classesOf(report, receipts)
  if (classes.length === 0)
    return {
      because: `The information on the travel ${wish.travel} came from the Court: it does not go back to it.`,
    }
  const { letters, remarks } = phrasing
  const rule = procedures('focalPoints', wish.on)
  const head = {
    language: wish.language,
    from: letters.focalPoints,
    to: letters.theCourt,
    title: letters.toCourtTitle,
  }
  const [first] = receipts
  return letterOf(phrasing, head, [
    {
      id: 'opening',
      sentences: [stated(remarks, { rules: [rule] }, letters.passedOn)],
      rules: [rule],
    },
    { id: 'travel', sentences: told },
    {
      id: 'source',
      sentences: [
        stated(remarks, { facts: [report], with: receipts }, letters.fromClass(classes)),
        first && stated(remarks, { facts: [first] }, letters.receivedOn(first.on)),
      ],
    },
  ])
}

function classesOf(
  report: Standing<'TravelReported'>,
  receipts: readonly Standing<'TravelInformationReceived'>[],
) {
  const known = new Set([report.body.sourceClass, ...receipts.flatMap(({ body }) => body.from)])
  return (['stateParty', 'civilSociety', 'publicReport'] as const).filter((one) => known.has(one))
}
