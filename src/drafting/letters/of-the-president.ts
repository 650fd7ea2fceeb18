import { type PresidentOn, presidentOn } from '../../mechanism/president.ts'
import { inWords } from '../../mechanism/words.ts'
import type { RecordView } from '../../record/record.ts'
import { sentence } from '../../text/inline.ts'
import { sourceOf } from '../bound.ts'
import type { Holder } from '../phrasing/english-letters.ts'
import type { Phrasing } from '../phrasing/phrasing.ts'
import {
  courtesy,
  type Head,
  type Letter,
  type LetterParagraph,
  type LetterWish,
  letterOf,
  salutation,
} from './letter.ts'

/**
 * A letter that the President signs, in the first person: opened and closed as letters between
 * heads of mission are, with the name of whoever presides on the day.
 */
export function letterOfThePresident(
  view: RecordView,
  phrasing: Phrasing,
  wish: LetterWish & Pick<Head, 'to' | 'title'>,
  paragraphs: readonly LetterParagraph[],
): Letter {
  const { letters } = phrasing
  const sure = surePresident(view, wish)
  const head = { ...wish, from: letters.president(holderOf(sure)) }
  const taken = courtesy(letters.assurances)
  return letterOf(phrasing, head, [
    salutation(letters.salutation),
    ...paragraphs,
    sure ? taken : { ...taken, remarks: [notSure(wish)] },
    { id: 'signature', sentences: [sure && signature(sure)] },
  ])
}

/** Whoever presides, where the record is sure of it: nobody else's name is put under a letter. */
function surePresident(view: RecordView, { on }: LetterWish): PresidentOn | undefined {
  const president = presidentOn(view, on)
  if (!president || president.maybe) return undefined
  return president.election.confidence === 'confirmed' ? president : undefined
}

function notSure({ on }: LetterWish): string {
  return `The record does not tell for sure who presides on ${inWords(on)}: add the name before the letter is signed.`
}

function signature({ election }: PresidentOn) {
  const { honorific, name } = election.body
  const words = honorific ? `${honorific} ${name}` : name
  return { ...sentence(words), from: sourceOf({ facts: [election] }) }
}

/** What the honorific of the record says; without one, nothing is guessed from a name. */
function holderOf(president: PresidentOn | undefined): Holder {
  const honorific = president?.election.body.honorific ?? ''
  if (/\b(ms|mrs|miss|mme|madame?)\b/i.test(honorific)) return 'woman'
  return /\b(mr|monsieur|sir)\b|\bM\./i.test(honorific) ? 'man' : 'notRecorded'
}
