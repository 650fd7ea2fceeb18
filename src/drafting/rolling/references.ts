import { countsStated } from './counts-stated.ts'
import { daysStated } from './days-stated.ts'
import { documentsStated } from './documents-stated.ts'
import { type Found, overlaps } from './found.ts'
import { knownNamesStated, namesStated, placesStated } from './names-stated.ts'
import { ordinalsStated } from './ordinals-stated.ts'
import { plainWords } from './plain-words.ts'
import type { Reference, RolledLanguage, Stated } from './reference.ts'
import { resolutionsStated } from './resolutions-stated.ts'
import { statesStated } from './states-stated.ts'
import { monthsStated, yearsStated } from './years-stated.ts'

/** Everything a text states that may belong to a period, in order and without overlaps. */
export function references(
  text: string,
  language: RolledLanguage,
  names: readonly string[] = [],
): readonly Reference[] {
  return foundIn(text, language, names).map(({ start, end, words, states }) => ({
    start,
    end,
    words,
    states,
  }))
}

/** The same, each with the form of its words. `names`: persons known to the caller. */
export function foundIn(
  text: string,
  language: RolledLanguage,
  names: readonly string[] = [],
): readonly Found[] {
  // Each kind takes what the kinds before it left: a year inside a date is no year of its own.
  const kinds: readonly (readonly Found[])[] = [
    documentsStated(text, language),
    resolutionsStated(text, language),
    daysStated(text, language),
    monthsStated(text, language),
    yearsStated(text),
    ordinalsStated(text, language),
    knownNamesStated(text, names),
    namesStated(text, language),
    placesStated(text, language),
    statesStated(text, language),
    countsStated(text, language),
  ]
  const taken: Found[] = []
  const isTaken = new Uint8Array(text.length)
  for (const kind of kinds) {
    const free = kind.filter(({ start, end }) => !isTaken.subarray(start, end).includes(1))
    for (const one of withoutOverlaps(free)) {
      taken.push(one)
      isTaken.fill(1, one.start, one.end)
    }
  }
  return taken.toSorted((a, b) => a.start - b.start)
}

/** In order of their beginnings, so that only the last one kept can reach into the next. */
function withoutOverlaps(found: readonly Found[]): readonly Found[] {
  const result: Found[] = []
  for (const one of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1)
    if (!last || !overlaps(one, last)) result.push(one)
  }
  return result
}

/** Words as they stand in a text, with what stands around them. */
export type Like = { readonly words: string; readonly before: string; readonly after: string }

/**
 * What is stated, in the form of words printed. What they say already comes back as they say it,
 * letter for letter; what their form has no place for comes in the plain words of the language.
 */
export function inWords(stated: Stated, like: Like, language: RolledLanguage): string {
  return inFormOf(stated, like, language) ?? plainWords(stated, language)
}

/** Undefined where the form of the words has no place for it. */
export function inFormOf(stated: Stated, like: Like, language: RolledLanguage): string | undefined {
  const start = like.before.length
  const end = start + like.words.length
  const found = foundIn(`${like.before}${like.words}${like.after}`, language)
  const alone = found.find((one) => one.start === start && one.end === end)
  // A name only its register knows, and words cut out of their sentence.
  return (alone ?? foundIn(like.words, language).find(({ words }) => words === like.words))?.say(
    stated,
  )
}
