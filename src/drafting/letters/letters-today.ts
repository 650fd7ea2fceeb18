import { type Day, plusDays } from '../../law/day.ts'
import { groupOf, type StateCode } from '../../law/states.ts'
import { happened } from '../../law/when.ts'
import { openMatterIds } from '../../mechanism/docket.ts'
import { factsBy, fileOf } from '../../mechanism/matter-file.ts'
import { matter } from '../../mechanism/matters.ts'
import { travelIds, travelOn } from '../../mechanism/travel-standing.ts'
import type { RecordView } from '../../record/record.ts'
import { ambassadorialConvenings } from './invitation-to-the-bureau.ts'
import { isNoLetter, type LetterWish } from './letter.ts'
import { type LetterGiven, type LetterKind, letters } from './letters.ts'

/** Something a letter could be about, with what could be drafted on it and what could not. */
export type LetterSubject = {
  readonly about: LetterKind['subject']
  readonly id: string
  readonly states: readonly StateCode[]
  readonly persons: readonly string[]
  readonly letters: readonly LetterPossible[]
}

/** A letter on a subject: drafted once its days are given or, where not, why not. */
export type LetterPossible = {
  readonly name: string
  readonly given: LetterGiven
  readonly because?: string
}

type Subject = Omit<LetterSubject, 'letters'>

/**
 * The letters that could be drafted on a day, from a view with the inside of the open matters: on open and deferred matters, on travel that is not
 * over, on notices of contact; of matters the newest first. What only a drafter can say, a day, is taken as the next one.
 */
export function lettersToday(view: RecordView, on: LetterWish['on']): readonly LetterSubject[] {
  const open = openMatterIds(view, on).flatMap((id) => matterSubject(view, id, on))
  const subjects = [...travels(view, on), ...notices(view, on), ...open.toReversed()]
  return subjects.map((subject) => withLetters(view, subject, on))
}

/** The letters on one matter, by any of its ids; none where no letter could be about it. */
export function lettersOnMatter(
  view: RecordView,
  id: string,
  on: LetterWish['on'],
): readonly LetterSubject[] {
  return matterSubject(view, id, on).map((subject) => withLetters(view, subject, on))
}

function withLetters(view: RecordView, subject: Subject, on: LetterWish['on']): LetterSubject {
  const kinds = letters.filter((kind) => kind.subject === subject.about)
  return { ...subject, letters: kinds.map((kind) => possible(view, kind, subject, on)) }
}

function possible(
  view: RecordView,
  kind: LetterKind,
  { about, id, states }: Subject,
  on: LetterWish['on'],
): LetterPossible {
  const group = states[0] && groupOf(states[0], on)
  const meets = kind.needs.includes('meets') ? convenedFor(view, id, on) : undefined
  const given: LetterGiven = {
    [about]: id,
    ...(kind.needs.includes('group') ? { group: group ?? 'african' } : {}),
    ...(meets ? { meets } : {}),
  }
  const days = on < lastDay ? { viewsBy: plusDays(on, 1), meets: plusDays(on, 1) } : {}
  const letter = kind.draft(view, { ...days, ...given, language: 'en', on })
  return { name: kind.name, given, ...(isNoLetter(letter) ? { because: letter.because } : {}) }
}

/** The day for which the Bureau was called to a meeting that an invitation could be to. */
function convenedFor(view: RecordView, id: string, on: LetterWish['on']): Day | undefined {
  const { counted } = factsBy(fileOf(view, id)?.facts ?? [], on)
  const days = ambassadorialConvenings(counted).map(({ body }) => body.meets)
  return days.findLast((meets) => meets >= on)
}

/** No day follows it. */
const lastDay = '9999-12-31'

function matterSubject(view: RecordView, id: string, on: LetterWish['on']): readonly Subject[] {
  const answer = matter(view, id, on)
  if (answer?.standing !== 'open' && answer?.standing !== 'deferred') return []
  return [{ about: 'matter', id: answer.id, states: [answer.state], persons: answer.persons }]
}

function travels(view: RecordView, on: LetterWish['on']): readonly Subject[] {
  return travelIds(view).flatMap((id) => {
    const travel = travelOn(view, id, on)
    if (!travel || over.has(travel.standing)) return []
    return [{ about: 'travel', id, states: travel.states, persons: [travel.person] }]
  })
}

const over: ReadonlySet<string> = new Set(['tookPlace', 'didNotTakePlace', 'refuted'])

function notices(view: RecordView, on: LetterWish['on']): readonly Subject[] {
  return view
    .of('ContactNotified')
    .filter((notice) => happened(notice.on, on) !== 'no')
    .map(({ id, body: { state, person } }) => ({
      about: 'notice',
      id,
      states: [state],
      persons: [person],
    }))
}
