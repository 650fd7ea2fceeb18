import { procedures } from '../../law/procedures.ts'
import { statute } from '../../law/rome-statute.ts'
import { lastOf } from '../../mechanism/matter-file.ts'
import { inWords } from '../../mechanism/words.ts'
import type { RecordView } from '../../record/record.ts'
import { stated } from '../bound.ts'
import type { Letter, LetterWish, NoLetter } from './letter.ts'
import { letterOfThePresident } from './of-the-president.ts'
import { referredMatter } from './referred-matter.ts'

/** The copy of the open letter to all States Parties: paragraph 14 (b). */
export function copyToStatesParties(
  view: RecordView,
  wish: LetterWish & { readonly matter: string },
): Letter | NoLetter {
  const referred = referredMatter(view, wish.matter, wish)
  if ('because' in referred) return referred
  const { answer, state, phrasing, told, untold } = referred
  const { letters, remarks } = phrasing
  const rule = procedures('openLetter', wish.on)
  const sent = lastOf(answer.facts, 'OpenLetterSent')
  if (!sent)
    return {
      because: `No open letter on the matter ${answer.id} is recorded by ${inWords(wish.on)}: there is nothing to copy. Send the letter and enter it first.`,
      ...(rule ? { under: rule } : {}),
    }
  const head = { ...wish, to: letters.allStatesParties, title: letters.copyTitle }
  return letterOfThePresident(view, phrasing, head, [
    {
      id: 'copy',
      sentences: [
        stated(
          remarks,
          { facts: [sent], rules: [rule] },
          letters.copySent(state, sent.on),
          phrasing.cite(sent.body.document),
        ),
        ...told,
      ],
      rules: [rule, statute('87 (7)')],
      remarks: [
        ...untold,
        sent.body.copiedToStatesParties
          ? 'The record says that the letter was copied to States Parties already.'
          : undefined,
      ],
    },
    {
      id: 'purpose',
      sentences: [stated(remarks, { rules: [rule] }, letters.copyPurpose)],
      rules: [rule],
    },
  ])
}
