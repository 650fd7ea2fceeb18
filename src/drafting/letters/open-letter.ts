import type { Day } from '../../law/day.ts'
import { procedures } from '../../law/procedures.ts'
import { statute } from '../../law/rome-statute.ts'
import type { RecordView } from '../../record/record.ts'
import { stated } from '../bound.ts'
import { asWhen, type Letter, type LetterWish, letterOf, type NoLetter } from './letter.ts'
import { referredMatter } from './referred-matter.ts'

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
      because: `Views cannot be asked for by ${viewsBy}, with a letter of ${on}: expected a later day.`,
      ...(rule ? { under: rule } : {}),
    }
  const { state, phrasing, told } = referred
  const { letters, remarks } = phrasing
  const head = {
    language: wish.language,
    from: letters.president,
    to: phrasing.state(state),
    title: letters.openLetterTitle,
  }
  return letterOf(phrasing, head, [
    {
      id: 'opening',
      sentences: [stated(remarks, { rules: [rule] }, letters.onBehalf(state)), ...told],
      rules: [rule, statute('87 (7)')],
    },
    {
      id: 'duty',
      sentences: [stated(remarks, { rules: [statute('86')] }, letters.duty)],
      rules: [statute('86')],
    },
    {
      id: 'views',
      sentences: [
        stated(remarks, { rules: [rule] }, letters.views(asWhen(viewsBy))),
        stated(remarks, { rules: [procedures('principles', on)] }, letters.noJudgment),
      ],
      rules: [rule, procedures('principles', on)],
    },
  ])
}
