import type { Citation } from '../../law/citation.ts'
import { happened } from '../../law/when.ts'
import { inWords } from '../../mechanism/words.ts'
import type { RecordView, Standing } from '../../record/record.ts'
import { stated } from '../bound.ts'
import { phrasingIn } from '../phrasing/phrasing.ts'
import {
  courtesy,
  type Letter,
  type LetterWish,
  letterOf,
  type NoLetter,
  nameIn,
} from './letter.ts'

/** The reply to a State that told the Court, of its own accord, of a contact. */
export function replyToContact(
  view: RecordView,
  wish: LetterWish & { readonly notice: string },
): Letter | NoLetter {
  const notice = view
    .of('ContactNotified')
    .find(({ id, number }) => id === wish.notice.toLowerCase() || String(number) === wish.notice)
  if (!notice || happened(notice.on, wish.on) === 'no')
    return {
      because: `No notice of contact ${wish.notice} is recorded by ${inWords(wish.on)}: expected the number or id of such a notice as its fact page shows it.`,
    }
  const phrasing = phrasingIn(wish.language)
  const { letters, remarks } = phrasing
  const { state, person, contact } = notice.body
  const { name, entries } = nameIn(view, person)
  const resolution = lastOnContacts(view, wish)
  const head = {
    language: wish.language,
    from: letters.registry,
    to: letters.theGovernment(state),
    title: letters.contactTitle,
  }
  return letterOf(phrasing, head, [
    {
      id: 'acknowledgement',
      sentences: [
        stated(
          remarks,
          { facts: [notice], with: entries },
          letters.contactReceived(state, name, contact),
        ),
        stated(remarks, { facts: [notice] }, letters.contactThanks),
      ],
      rules: [resolution?.rule],
    },
    {
      id: 'resolution',
      sentences: [
        resolution &&
          stated(
            remarks,
            { facts: [resolution.fact], rules: [resolution.rule] },
            letters.resolutionOn(resolution.rule.text),
          ),
      ],
      rules: [resolution?.rule],
    },
    courtesy(letters.renewedToGovernment(state)),
  ])
}

type OnContacts = {
  readonly fact: Standing<'AssemblyResolutionAdopted'>
  readonly rule: Citation
}

/** The last resolution of the record with a paragraph on contacts. */
function lastOnContacts(view: RecordView, { on }: LetterWish): OnContacts | undefined {
  const found = view.of('AssemblyResolutionAdopted').flatMap((fact) => {
    const { symbol } = fact.body.document
    const paragraph = fact.body.paragraphs.find(({ subject }) => subject === 'contactsAvoided')
    if (!symbol || !paragraph || happened(fact.on, on) === 'no') return []
    return [{ fact, symbol, paragraph: paragraph.paragraph }]
  })
  const last = found.at(-1)
  return (
    last && {
      fact: last.fact,
      rule: {
        text: last.symbol,
        provision: `para. ${last.paragraph}`,
        since: last.fact.on,
        source: last.fact.source[0] ?? last.symbol,
        confidence: last.fact.confidence,
      },
    }
  )
}
