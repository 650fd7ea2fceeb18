import type { Day } from '../../law/day.ts'
import { procedures } from '../../law/procedures.ts'
import type { RecordView } from '../../record/record.ts'
import { stated } from '../bound.ts'
import { asWhen, type Letter, type LetterWish, letterOf, type NoLetter } from './letter.ts'
import { referredMatter } from './referred-matter.ts'

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
      because: `A meeting of ${meets} is over by ${on}: expected that day or a later one.`,
      ...(rule ? { under: rule } : {}),
    }
  const { state, phrasing, told } = referred
  const { letters, remarks } = phrasing
  const head = {
    language: wish.language,
    from: letters.president,
    to: phrasing.state(state),
    title: letters.invitationTitle,
  }
  return letterOf(phrasing, head, [
    {
      id: 'invitation',
      sentences: [stated(remarks, { rules: [rule] }, letters.invitation(state, asWhen(meets)))],
      rules: [rule],
    },
    { id: 'matter', sentences: told },
    {
      id: 'purpose',
      sentences: [stated(remarks, { rules: [rule] }, letters.invitationPurpose)],
      rules: [rule],
    },
  ])
}
