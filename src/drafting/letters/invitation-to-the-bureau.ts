import type { Day } from '../../law/day.ts'
import { procedures } from '../../law/procedures.ts'
import { statute } from '../../law/rome-statute.ts'
import { allOf } from '../../mechanism/matter-file.ts'
import { inWords } from '../../mechanism/words.ts'
import type { RecordView, Standing, StandingFact } from '../../record/record.ts'
import { stated } from '../bound.ts'
import { asWhen, type Letter, type LetterWish, type NoLetter } from './letter.ts'
import { letterOfThePresident } from './of-the-president.ts'
import { type Referred, referredMatter } from './referred-matter.ts'

/** The invitation to a meeting of the Bureau at the level of ambassadors: paragraph 14 (c). */
export function invitationToTheBureau(
  view: RecordView,
  wish: LetterWish & { readonly matter: string; readonly meets: Day },
): Letter | NoLetter {
  const { on, meets } = wish
  const referred = referredMatter(view, wish.matter, wish)
  if ('because' in referred) return referred
  const rule = procedures('ambassadorialMeeting', on)
  if (meets < on)
    return {
      because: `A meeting of ${inWords(meets)} is over by ${inWords(on)}: expected that day or a later one.`,
      ...(rule ? { under: rule } : {}),
    }
  const { state, phrasing, told, untold } = referred
  const { letters, remarks } = phrasing
  const convened = conveningOf(referred, meets)
  const head = { ...wish, to: letters.theGovernment(state), title: letters.invitationTitle }
  return letterOfThePresident(view, phrasing, head, [
    {
      id: 'invitation',
      sentences: [
        stated(
          remarks,
          { facts: convened ? [convened] : [], rules: [rule] },
          letters.invitation(asWhen(meets)),
        ),
      ],
      rules: [rule],
      remarks: [
        convened
          ? undefined
          : `The record has no meeting of the Bureau at that level convened for ${inWords(meets)} on this matter: the day is the drafter’s.`,
      ],
    },
    { id: 'matter', sentences: told, rules: [statute('87 (7)')], remarks: untold },
    {
      id: 'purpose',
      sentences: [stated(remarks, { rules: [rule] }, letters.invitationPurpose)],
      rules: [rule],
    },
  ])
}

function conveningOf({ answer }: Referred, meets: Day) {
  return ambassadorialConvenings(answer.facts).findLast(({ body }) => body.meets === meets)
}

/** The meetings at the level of ambassadors that were called, among the facts of a matter. */
export function ambassadorialConvenings(
  facts: readonly StandingFact[],
): readonly Standing<'BureauMeetingConvened'>[] {
  return allOf(facts, 'BureauMeetingConvened').filter(({ body }) => body.level === 'ambassadorial')
}
