import { type Day, daysBetween, plusDays } from '../../law/day.ts'
import { procedures } from '../../law/procedures.ts'
import { statute } from '../../law/rome-statute.ts'
import { lastOf } from '../../mechanism/matter-file.ts'
import { treatyStanding } from '../../mechanism/treaty-standing.ts'
import { daysInWords, inWords, onInWords } from '../../mechanism/words.ts'
import type { RecordView } from '../../record/record.ts'
import { stated } from '../bound.ts'
import { asWhen, type Letter, type LetterWish, type NoLetter } from './letter.ts'
import { letterOfThePresident } from './of-the-president.ts'
import { type Referred, referredMatter } from './referred-matter.ts'

/** What an unconfirmed statement of the rule gives a State at most, in days. */
const timeAtMost = 14

/** The President’s open letter to a requested State, on behalf of the Bureau: paragraph 14 (b). */
export function openLetter(
  view: RecordView,
  wish: LetterWish & { readonly matter: string; readonly viewsBy: Day },
): Letter | NoLetter {
  const { on, viewsBy } = wish
  const referred = referredMatter(view, wish.matter, wish)
  if ('because' in referred) return referred
  const rule = procedures('openLetter', on)
  if (viewsBy <= on)
    return {
      because: `Views cannot be asked for by ${inWords(viewsBy)}, with a letter of ${inWords(on)}: expected a later day.`,
      ...(rule ? { under: rule } : {}),
    }
  const { state, phrasing, told, untold } = referred
  const { letters, remarks } = phrasing
  const principles = procedures('principles', on)
  const head = { ...wish, to: letters.theGovernment(state), title: letters.openLetterTitle }
  return letterOfThePresident(view, phrasing, head, [
    {
      id: 'opening',
      sentences: [stated(remarks, { rules: [rule] }, letters.onBehalf(state)), ...told],
      rules: [rule, statute('87 (7)')],
      remarks: [sentBefore(referred), ...untold],
    },
    dutyOf(view, referred, on),
    {
      id: 'views',
      sentences: [
        stated(remarks, { rules: [rule] }, letters.views(asWhen(viewsBy))),
        stated(remarks, { rules: [rule] }, letters.copied),
      ],
      rules: [rule],
      remarks: [longTime(on, viewsBy)],
    },
    {
      id: 'purpose',
      sentences: [stated(remarks, { rules: [principles] }, letters.noJudgment)],
      rules: [principles],
    },
  ])
}

/** The duty as the Statute has it for its Parties; for any other State, that of the decision. */
function dutyOf(view: RecordView, { state, phrasing }: Referred, on: Day) {
  const { letters, remarks } = phrasing
  const isParty = treatyStanding(view, state, on).party === 'yes'
  const rule = statute(isParty ? '86' : '87 (7)')
  const words = isParty ? letters.duty : letters.dutyOfOthers
  return { id: 'duty', sentences: [stated(remarks, { rules: [rule] }, words)], rules: [rule] }
}

function sentBefore({ answer }: Referred): string | undefined {
  const sent = lastOf(answer.facts, 'OpenLetterSent')
  return sent && `The record has an open letter on this matter, sent ${onInWords(sent.on)}.`
}

function longTime(on: Day, viewsBy: Day): string | undefined {
  if (viewsBy <= plusDays(on, timeAtMost)) return undefined
  return `Views are asked for within ${daysInWords(daysBetween(on, viewsBy))}. Two weeks could be the most; that is not confirmed, and to be checked against the text.`
}
