import { organIn } from './known-organs.ts'
import type { OldResolution } from './old-resolution.ts'
import { sameOrgan } from './organs-beside.ts'
import type { RolledLanguage, Stated } from './reference.ts'
import { references } from './references.ts'
import { type Age, ageOf, type OldPeriod } from './resolution-age.ts'
import type { ResolutionFacts } from './resolution-facts.ts'
import { daysStatedBy, documentStated, yearsStatedBy } from './stated-from-facts.ts'
import { isListed, type Lasting } from './successions.ts'

/**
 * What of a resolution is no matter of its period: what the facts say stays, and what is older
 * than the resolution before it. Where a thing does not tell its own age, the things named with it
 * do; where they do not either, a sentence says that it cannot be told.
 */
export function lastingIn(
  { period }: OldResolution,
  facts: ResolutionFacts,
  language: RolledLanguage,
): Lasting {
  const staying = stays(facts, language)
  return (states, words, text) => {
    if (states.is === 'state' || isListed(staying, states)) return true
    if (states.is === 'count') return !isNew(words, text)
    if (states.is === 'place') return !hasOccasion(text, period, language)
    const age = ageIn(states, words, text, period)
    return age === 'unknown' ? besides(text, period, language) || cannotTell : age === 'lasting'
  }
}

const cannotTell =
  'It cannot be told whether it belongs to the old period; give what takes its place, or say that it stays.'

/** "Six new judges" are those of one year, and "the past twenty years" end with it. */
function isNew(words: string, text: string): boolean {
  const at = text.indexOf(words)
  return (
    /^[ \u00a0](?:new|nouveaux|nouvelles|dernières?|derniers?)(?!\p{L})/u.test(
      text.slice(at + words.length),
    ) ||
    /(?<!\p{L})(?:past|last|since|depuis|dernières?|derniers?)[ \u00a0]$/u.test(text.slice(0, at))
  )
}

/** A number without a symbol is of the organ named beside it: Human Rights Council resolution 49/27. */
function ofAnotherOrgan(states: Stated, words: string, text: string, period: OldPeriod): boolean {
  if (states.is !== 'resolution' || states.year !== undefined) return false
  const at = text.indexOf(words)
  const organ = organBefore.exec(text.slice(0, at))?.[1] ?? organAfter.exec(text.slice(at))?.[1]
  return organ !== undefined && !sameOrgan(organ, period.organ)
}

const organBefore =
  /((?:\p{Lu}\p{L}* ){1,6}(?:on [\p{L} ]{1,40} )?(?:Council|Commission|Committee|Conference|Board)) (?:resolutions?|decisions?)[^.;]{0,160}$/u
const organAfter =
  /^\d+\/\d+[^.;]{0,60}? (?:du|de la) ((?:Conseil|Commission|Comité)(?: (?:de|des|du|la|l[’'])?[ ]?\p{L}+){0,5})/u

/** A place counts with a meeting of the period named in the same text. */
function hasOccasion(text: string, period: OldPeriod, language: RolledLanguage): boolean {
  return references(text, language).some(
    ({ states }) => states.is === 'days' && ageOf(states, period) === 'of the period',
  )
}

/** Whether all that tells its age beside it lasts. */
function besides(text: string, period: OldPeriod, language: RolledLanguage): boolean {
  const ages = references(text, language)
    .filter(({ states }) => tellsAge(states))
    .map(({ states, words }) => ageIn(states, words, text, period))
    .filter((age) => age !== 'unknown')
  return ages.length > 0 && ages.every((age) => age === 'lasting')
}

function ageIn(states: Stated, words: string, text: string, period: OldPeriod): Age {
  return ofAnotherOrgan(states, words, text, period) ? 'unknown' : ageOf(states, period)
}

function tellsAge({ is }: Stated): boolean {
  return ['days', 'month', 'year', 'document', 'resolution'].includes(is)
}

function stays({ stays: given }: ResolutionFacts, language: RolledLanguage): readonly Stated[] {
  return [
    ...(given?.documents ?? []).map(documentStated),
    ...(given?.sessions ?? []).map(({ of, number }): Stated => {
      const organ = of && organIn(of, language)
      return { is: 'session', number, ...(organ ? { of: organ } : {}) }
    }),
    ...(given?.days ?? []).map(daysStatedBy),
    ...(given?.years ?? []).map(yearsStatedBy),
    ...(given?.ordinals ?? []).map((one): Stated => ({ is: 'ordinal', ...one })),
    ...(given?.names ?? []).map((name): Stated => ({ is: 'name', name })),
  ]
}
