import type { LetterGiven, LetterKind, LetterNeed } from '../drafting/letters/letters.ts'
import { needWords } from '../drafting/letters/letters.ts'
import type { DraftLanguage } from '../drafting/phrasing/phrasing.ts'
import { type Day, isDay } from '../law/day.ts'
import { groupName, regionalGroups } from '../law/regional-groups.ts'
import type { Asked } from './links.ts'
import { chosen } from './parts/filters.tsx'
import type { Fault } from './typed-day.ts'

/** The word of an address under which a letter gets what it needs. */
export const needNames: Readonly<Record<LetterNeed, string>> = {
  matter: 'matter',
  travel: 'travel',
  notice: 'notice',
  group: 'group',
  viewsBy: 'views-by',
  meets: 'meets',
}

export const languageChoices = [
  { value: 'en', words: 'English' },
  { value: 'fr', words: 'French' },
] as const

export const groupChoices = regionalGroups.map((group) => ({
  value: group,
  words: groupName(group),
}))

/** A letter as an address asks for it: what is given, what is missing, what is to mend. */
export type LetterWished = {
  readonly language: DraftLanguage
  readonly given: LetterGiven
  /** What the letter needs and the address does not give. */
  readonly missing: readonly LetterNeed[]
  readonly faults: readonly Fault[]
  /** The subject and what else was typed, for links and fields. */
  readonly own: Asked
}

/** Reads what an address gives a letter; it looks at nothing that the letter does not need. */
export function letterWished(kind: LetterKind, asked: URLSearchParams): LetterWished {
  const typed = (need: LetterNeed) =>
    kind.needs.includes(need) ? (asked.get(needNames[need])?.trim() ?? '') : ''
  const language = chosen(asked, 'language', languageChoices)
  const group = chosen(asked, 'group', groupChoices)
  const viewsBy = dayTyped('viewsBy', typed('viewsBy'))
  const meets = dayTyped('meets', typed('meets'))
  const faults = [
    language.fault,
    kind.needs.includes('group') ? group.fault : undefined,
    viewsBy.fault,
    meets.fault,
  ]
  const given: LetterGiven = {
    matter: typed('matter').toLowerCase() || undefined,
    travel: typed('travel') || undefined,
    notice: typed('notice') || undefined,
    group: typed('group') ? regionalGroups.find((one) => one === group.value) : undefined,
    viewsBy: viewsBy.day,
    meets: meets.day,
  }
  return {
    language: language.value === 'fr' ? 'fr' : 'en',
    given,
    missing: kind.needs.filter((need) => given[need] === undefined),
    faults: faults.filter((fault) => fault !== undefined),
    own: Object.fromEntries([
      ...kind.needs.map((need) => [needNames[need], typed(need)]),
      ['language', language.value],
    ]),
  }
}

function dayTyped(
  need: 'viewsBy' | 'meets',
  typed: string,
): { readonly day?: Day; readonly fault?: Fault } {
  if (typed === '') return {}
  if (isDay(typed)) return { day: typed }
  const sentence = `Found "${typed.slice(0, 40)}" as ${needWords[need]}, expected a day that exists, written year, month, day, such as 2026-12-04. Correct it below.`
  return { fault: { field: needNames[need], sentence } }
}
