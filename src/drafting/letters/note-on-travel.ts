import { procedures } from '../../law/procedures.ts'
import type { RegionalGroup } from '../../law/regional-groups.ts'
import { happened } from '../../law/when.ts'
import { warrants } from '../../mechanism/warrants.ts'
import type { RecordView } from '../../record/record.ts'
import { stated } from '../bound.ts'
import { type Letter, type LetterWish, letterOf, type NoLetter } from './letter.ts'
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
  const waiting = whyToWait(view, wish) ?? whyNotPublic(view, reported.report.body.person, wish)
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
      sentences: [stated(remarks, { rules: [rule] }, letters.compliments)],
      rules: [rule],
    },
    { id: 'travel', sentences: told, rules: [procedures('informalResponse', wish.on)] },
    {
      id: 'closing',
      sentences: [stated(remarks, { rules: [rule] }, letters.keptInformed)],
      rules: [rule],
    },
  ])
}

/** Nobody is named to States whose warrant the record does not show to be public and outstanding. */
function whyNotPublic(view: RecordView, person: string, { on }: LetterWish): NoLetter | undefined {
  if (warrants(view, person, on).some(({ standing }) => standing === 'outstanding'))
    return undefined
  return {
    because: `No public warrant of arrest for ${person} is outstanding on ${on}: no State is told of the travel. Enter the warrant and its unsealing first, where there are such.`,
  }
}

function whyToWait(
  view: RecordView,
  { travel, on }: LetterWish & { readonly travel: string },
): NoLetter | undefined {
  const stream = `travel:${travel}`
  const held = view.about('CourtAskedToHold', stream).find(({ body, on: asked }) => {
    if (happened(asked, on) === 'no') return false
    return !body.until || happened(body.until, on) !== 'yes'
  })
  if (held)
    return {
      because: `The Court has asked that information on the travel ${travel} be held${held.body.until ? ` until ${held.body.until}` : ''}: wait until it no longer does.`,
    }
  const known =
    view
      .about('TravelInformationPassedToCourt', stream)
      .some((fact) => happened(fact.on, on) === 'yes') ||
    view.about('TravelReported', stream).some(({ body }) => body.sourceClass === 'court')
  if (known) return undefined
  return {
    because: `The Court does not have the information on the travel ${travel} yet: pass it on first, then tell the group.`,
  }
}
