import type { Day } from '../../law/day.ts'
import type { RegionalGroup } from '../../law/regional-groups.ts'
import type { RecordView } from '../../record/record.ts'
import { copyToStatesParties } from './copy-to-states-parties.ts'
import { invitationToTheBureau } from './invitation-to-the-bureau.ts'
import type { Letter, LetterWish, NoLetter } from './letter.ts'
import { noteOnTravel } from './note-on-travel.ts'
import { openLetter } from './open-letter.ts'
import { replyToContact } from './reply-to-contact.ts'
import { travelToTheCourt } from './travel-to-the-court.ts'

/** What a letter may be drafted from. Each letter says which of them it needs. */
export type LetterNeeds = {
  /** The matter or the travel by its id; the notice by the number or the id of its fact. */
  readonly matter: string
  readonly travel: string
  readonly notice: string
  readonly group: RegionalGroup
  /** The day by which views are asked for. */
  readonly viewsBy: Day
  /** The day on which the Bureau meets. */
  readonly meets: Day
}

export type LetterNeed = keyof LetterNeeds

/** What is given for a letter; a letter looks at nothing that it does not need. */
export type LetterGiven = { readonly [Need in LetterNeed]?: LetterNeeds[Need] | undefined }

/** A letter that can be drafted: its name, what it is and what it needs. */
export type LetterKind = {
  readonly name: string
  readonly title: string
  /** What it is for, in one line, and the rule it goes by. */
  readonly about: string
  readonly subject: 'matter' | 'travel' | 'notice'
  readonly needs: readonly LetterNeed[]
  readonly draft: (view: RecordView, wish: LetterWish & LetterGiven) => Letter | NoLetter
}

/** A row of the table: the letter is drafted once everything that it needs is given. */
function row<const Need extends LetterNeed>(
  kind: Omit<LetterKind, 'needs' | 'draft'>,
  needs: readonly Need[],
  draft: (view: RecordView, wish: LetterWish & Pick<LetterNeeds, Need>) => Letter | NoLetter,
): LetterKind {
  const isWhole = (
    wish: LetterWish & LetterGiven,
  ): wish is LetterWish & LetterGiven & Pick<LetterNeeds, Need> =>
    needs.every((need) => wish[need] !== undefined)
  return {
    ...kind,
    needs,
    draft: (view, wish) =>
      isWhole(wish) ? draft(view, wish) : incomplete(kind.title, needs, wish),
  }
}

function incomplete(title: string, needs: readonly LetterNeed[], given: LetterGiven): NoLetter {
  const missing = needs.filter((need) => given[need] === undefined).map((need) => needWords[need])
  return { because: `${title}: nothing found for ${missing.join(' and ')}. Give it first.` }
}

/** What a letter needs, in words that stand after "needs". */
export const needWords: Readonly<Record<LetterNeed, string>> = {
  matter: 'a matter',
  travel: 'a travel',
  notice: 'a notice of contact',
  group: 'a regional group',
  viewsBy: 'the day by which views are asked for',
  meets: 'the day on which the Bureau meets',
}

/** The six letters, in the order of the steps they go with. */
export const letters: readonly LetterKind[] = [
  row(
    {
      name: 'open-letter',
      title: 'Open letter',
      about: 'the President to a requested State, on behalf of the Bureau',
      subject: 'matter',
    },
    ['matter', 'viewsBy'],
    openLetter,
  ),
  row(
    {
      name: 'copy-to-states-parties',
      title: 'Copy of the open letter',
      about: 'the President to all States Parties',
      subject: 'matter',
    },
    ['matter'],
    copyToStatesParties,
  ),
  row(
    {
      name: 'invitation-to-the-bureau',
      title: 'Invitation to a meeting of the Bureau',
      about: 'the President to a requested State, for a meeting at the level of ambassadors',
      subject: 'matter',
    },
    ['matter', 'meets'],
    invitationToTheBureau,
  ),
  row(
    {
      name: 'note-on-travel',
      title: 'Note verbale on travel',
      about: 'the focal points to the members of a regional group',
      subject: 'travel',
    },
    ['travel', 'group'],
    noteOnTravel,
  ),
  row(
    {
      name: 'travel-to-the-court',
      title: 'Note verbale on travel, for the Court',
      about: 'the focal points to the Court: a class of source, never a source',
      subject: 'travel',
    },
    ['travel'],
    travelToTheCourt,
  ),
  row(
    {
      name: 'reply-to-contact',
      title: 'Reply to a notice of contact',
      about: 'the Registry to a State that told the Court of a contact',
      subject: 'notice',
    },
    ['notice'],
    replyToContact,
  ),
]

/** The letter of that name; undefined where there is none. */
export function letterNamed(name: string): LetterKind | undefined {
  return letters.find((one) => one.name === name)
}
