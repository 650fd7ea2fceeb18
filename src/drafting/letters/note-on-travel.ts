import { type Day, plusDays } from '../../law/day.ts'
import { procedures } from '../../law/procedures.ts'
import type { RegionalGroup } from '../../law/regional-groups.ts'
import { compareWhen, happened } from '../../law/when.ts'
import { warrants } from '../../mechanism/warrants.ts'
import { inWords } from '../../mechanism/words.ts'
import type { RecordView, Standing } from '../../record/record.ts'
import { stated } from '../bound.ts'
import { courtesy, type Letter, type LetterWish, letterOf, type NoLetter } from './letter.ts'
import { reportedTravel } from './reported-travel.ts'

/**
 * The note verbale that tells a regional group of travel. States are told after the Court has the
 * information, and not while it asks to hold it.
 */
export function noteOnTravel(
  view: RecordView,
  wish: LetterWish & { readonly travel: string; readonly group: RegionalGroup },
): Letter | NoLetter {
  const reported = reportedTravel(view, wish.travel, wish)
  if ('because' in reported) return reported
  const waiting =
    whyToWait(view, reported.report, wish) ?? whyNotPublic(view, reported.report.body.person, wish)
  if (waiting) return waiting
  const { phrasing, told } = reported
  const { letters, remarks } = phrasing
  const rule = procedures('focalPoints', wish.on)
  const head = {
    language: wish.language,
    from: letters.focalPoints,
    to: letters.membersOf(wish.group),
    title: letters.noteTitle,
  }
  return letterOf(phrasing, head, [
    {
      id: 'opening',
      sentences: [stated(remarks, { rules: [rule] }, letters.compliments(wish.group))],
      rules: [rule],
    },
    { id: 'travel', sentences: told, rules: [procedures('informalResponse', wish.on)] },
    {
      id: 'closing',
      sentences: [stated(remarks, { rules: [rule] }, letters.keptInformed)],
      rules: [rule],
    },
    courtesy(letters.renewedToMembers),
  ])
}

/** Nobody is named to States whose warrant the record does not show to be public and outstanding. */
function whyNotPublic(view: RecordView, person: string, { on }: LetterWish): NoLetter | undefined {
  if (warrants(view, person, on).some(({ standing }) => standing === 'outstanding'))
    return undefined
  return {
    because: `No public warrant of arrest for ${person} is outstanding on ${inWords(on)}: no State is told of the travel. Enter the warrant and its unsealing first, where there are such.`,
  }
}

function whyToWait(
  view: RecordView,
  report: Standing<'TravelReported'>,
  { travel, on }: LetterWish & { readonly travel: string },
): NoLetter | undefined {
  const held = view.about('CourtAskedToHold', `travel:${travel}`).find(({ body, on: asked }) => {
    if (happened(asked, on) === 'no') return false
    // The last day of a hold still counts.
    return !body.until || happened(body.until, plusDays(on, -1)) !== 'yes'
  })
  if (held)
    return {
      because: `The Court has asked that information on the travel ${travel} be held${held.body.until ? ` until ${inWords(held.body.until)}` : ''}: wait until it no longer does.`,
    }
  if (courtHas(view, report, { travel, on })) return undefined
  return {
    because: `The Court does not have the latest information on the travel ${travel} yet: pass it on first, then tell the group.`,
  }
}

/** Whether the Court said it itself, or was passed all that had come from others by then. */
function courtHas(
  view: RecordView,
  report: Standing<'TravelReported'>,
  { travel, on }: { readonly travel: string; readonly on: Day },
): boolean {
  if (report.body.sourceClass === 'court') return true
  const passed = view
    .about('TravelInformationPassedToCourt', `travel:${travel}`)
    .findLast((fact) => happened(fact.on, on) === 'yes')
  const received = view
    .about('TravelInformationReceived', `travel:${travel}`)
    .filter((fact) => happened(fact.on, on) !== 'no')
    .filter(({ body }) => body.from.some((each) => each !== 'court'))
  if (!passed) return false
  return [report, ...received].every((fact) => compareWhen(passed.on, fact.on) >= 0)
}
