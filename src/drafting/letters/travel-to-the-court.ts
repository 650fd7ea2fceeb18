import { procedures } from '../../law/procedures.ts'
import { happened } from '../../law/when.ts'
import { onInWords } from '../../mechanism/words.ts'
import type { RecordView, Standing } from '../../record/record.ts'
import { stated } from '../bound.ts'
import { courtesy, type Letter, type LetterWish, letterOf, type NoLetter } from './letter.ts'
import { reportedTravel, reportsOf } from './reported-travel.ts'

/**
 * The note that passes travel information to the Court: a class of source, never a source. What
 * came from the Court alone does not go back to it.
 */
export function travelToTheCourt(
  view: RecordView,
  wish: LetterWish & { readonly travel: string },
): Letter | NoLetter {
  const { travel, on } = wish
  const all = reportsOf(view, travel, on)
  const others = all.filter(({ body }) => body.sourceClass !== 'court')
  if (all.length > 0 && others.length === 0)
    return {
      because: `What is reported of the travel ${travel} came from the Court: it does not go back to it. Where others said so too, enter what they reported first.`,
    }
  const reported = reportedTravel(view, travel, wish, others)
  if ('because' in reported) return reported
  const { report, phrasing, told } = reported
  const receipts = view
    .about('TravelInformationReceived', `travel:${travel}`)
    .filter((fact) => happened(fact.on, on) === 'yes')
    .filter(({ body }) => body.from.some((each) => each !== 'court'))
  const { letters, remarks } = phrasing
  const rule = procedures('focalPoints', on)
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
        stated(
          remarks,
          { facts: [report], with: receipts },
          letters.fromClass(classesOf(report, receipts)),
        ),
        first && stated(remarks, { facts: [first] }, letters.receivedOn(first.on)),
      ],
      remarks: [passedBefore(view, wish)],
    },
    courtesy(letters.renewedToCourt),
  ])
}

function passedBefore(
  view: RecordView,
  { travel, on }: LetterWish & { readonly travel: string },
): string | undefined {
  const passed = view
    .about('TravelInformationPassedToCourt', `travel:${travel}`)
    .findLast((fact) => happened(fact.on, on) === 'yes')
  return passed && `Information on this travel was passed to the Court ${onInWords(passed.on)}.`
}

function classesOf(
  report: Standing<'TravelReported'>,
  receipts: readonly Standing<'TravelInformationReceived'>[],
) {
  const known = new Set([report.body.sourceClass, ...receipts.flatMap(({ body }) => body.from)])
  return (['stateParty', 'civilSociety', 'publicReport'] as const).filter((one) => known.has(one))
}
