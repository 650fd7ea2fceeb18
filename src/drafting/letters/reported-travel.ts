import { procedures } from '../../law/procedures.ts'
import { happened } from '../../law/when.ts'
import { travelOn } from '../../mechanism/travel-standing.ts'
import { inWords } from '../../mechanism/words.ts'
import type { RecordView, Standing } from '../../record/record.ts'
import type { Sentence } from '../../text/tree.ts'
import { stated } from '../bound.ts'
import { type Phrasing, phrasingIn } from '../phrasing/phrasing.ts'
import { type LetterWish, type NoLetter, nameIn } from './letter.ts'

/** The last report of a travel by a day, told in sentences without a word of its source. */
export type ReportedTravel = {
  readonly report: Standing<'TravelReported'>
  readonly phrasing: Phrasing
  readonly told: readonly Sentence[]
}

/** The reports of a travel that had been made by a day, the last one last. */
export function reportsOf(
  view: RecordView,
  travel: string,
  on: LetterWish['on'],
): readonly Standing<'TravelReported'>[] {
  return view
    .about('TravelReported', `travel:${travel}`)
    .filter((fact) => happened(fact.on, on) === 'yes')
}

/** A travel as these reports have it at last; otherwise why no letter on it is drafted. */
export function reportedTravel(
  view: RecordView,
  travel: string,
  { language, on }: LetterWish,
  reports = reportsOf(view, travel, on),
): ReportedTravel | NoLetter {
  const report = reports.at(-1)
  if (!report)
    return { because: `No travel ${travel} is reported by ${inWords(on)}: enter the report first.` }
  const standing = travelOn(view, travel, on)?.standing
  if (standing === 'refuted' || standing === 'didNotTakePlace' || standing === 'tookPlace')
    return {
      because: `The travel ${travel} stands ${over[standing]}: letters are drafted on travel that is spoken of or under way.`,
    }
  const phrasing = phrasingIn(language)
  return { report, phrasing, told: toldOf(view, report, phrasing, on) }
}

const over = {
  refuted: 'refuted',
  didNotTakePlace: 'as travel that did not take place',
  tookPlace: 'as a visit that took place',
} as const

function toldOf(
  view: RecordView,
  report: Standing<'TravelReported'>,
  phrasing: Phrasing,
  on: LetterWish['on'],
): readonly Sentence[] {
  const { letters, remarks } = phrasing
  const { person, states, from, to, standing } = report.body
  const { name, entries } = nameIn(view, person)
  const rules = [procedures('focalPoints', on)]
  const days = from || to ? phrasing.span(from, to) : ''
  return [
    stated(
      remarks,
      { facts: [report], with: entries, rules },
      letters.travelOf(name, states, days),
    ),
    stated(remarks, { with: [report] }, letters.howSure[standing]),
  ]
}
