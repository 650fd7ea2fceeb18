import { asKind, type Found, foundAt } from './found.ts'
import { ordinalPattern, ordinalRead, ordinalSaid } from './ordinal-words.ts'
import { organBeside } from './organs-beside.ts'
import type { RolledLanguage, Stated } from './reference.ts'

/** What is counted by ordinals, by its English name; `m` where the French noun is masculine. */
const nouns: Readonly<Record<RolledLanguage, ReadonlyMap<string, readonly [of: string, m?: 'm']>>> =
  {
    en: new Map(
      'session,meeting,report,round,edition,anniversary,retreat,seminar,panel,consultation,review,workshop,dialogue,conference,reading,year,term,bulletin,update,briefing,visit,statement,supplement,cycle,phase'
        .split(',')
        .map((noun) => [noun, [noun]]),
    ),
    fr: new Map([
      ['session', ['session']],
      ['séance', ['meeting']],
      ['réunion', ['meeting']],
      ['rapport', ['report', 'm']],
      ['tour', ['round', 'm']],
      ['cycle', ['cycle', 'm']],
      ['édition', ['edition']],
      ['anniversaire', ['anniversary', 'm']],
      ['retraite', ['retreat']],
      ['séminaire', ['seminar', 'm']],
      ['consultation', ['consultation']],
      ['conférence', ['conference']],
      ['examen', ['review', 'm']],
      ['dialogue', ['dialogue', 'm']],
      ['atelier', ['workshop', 'm']],
      ['lecture', ['reading']],
      ['année', ['year']],
      ['mandat', ['term', 'm']],
      ['phase', ['phase']],
    ]),
  }

const patterns: Readonly<Record<RolledLanguage, RegExp>> = { en: pattern('en'), fr: pattern('fr') }

/** In English with its article, which follows the sound: "an eleventh", "a twelfth". */
function pattern(language: RolledLanguage): RegExp {
  const article = language === 'en' ? '(?:(?<article>an?)(?<gap>[ \\u00a0]))?' : ''
  return new RegExp(
    `(?<![\\p{L}\\p{N}/.-])${article}(?<ordinal>${ordinalPattern(language)})`,
    'giu',
  )
}

type Counted = { readonly match: RegExpExecArray; readonly number: number }

/** Sessions and other things counted by ordinals, lists of them included. */
export function ordinalsStated(text: string, language: RolledLanguage): readonly Found[] {
  const counted = [...text.matchAll(patterns[language])].flatMap((match): Counted[] => {
    const number = ordinalRead(match.groups?.['ordinal'] ?? '')
    return number ? [{ match, number }] : []
  })
  const result: Found[] = []
  let after: { readonly noun: string; readonly start: number } | undefined
  for (const one of counted.toReversed()) {
    const end = endOf(one)
    const shared = after && isListed(text.slice(end, after.start)) ? after.noun : undefined
    const noun = nounAfter(text, end, language) ?? shared ?? rowAfter(text, end, one.number)
    after = noun ? { noun, start: one.match.index } : undefined
    if (noun) result.push(found(text, one, noun, language))
  }
  return [...result.reverse(), ...unreadable(text, result)]
}

function endOf({ match }: Counted): number {
  return match.index + match[0].length
}

/** Between the ordinals of a list: "the fourteenth, and sixteenth and eighteenth sessions". */
function isListed(between: string): boolean {
  return (
    /^(?:,?[ \u00a0]?(?:and|or|to|through|et|ou|à|–|-)?[ \u00a0]?)(?:(?:the|its|la|sa|les|ses|à la|à sa|aux?|à ses|de la|of the|at its)[ \u00a0])?$/iu.test(
      between,
    ) && between !== ''
  )
}

const stop = '(?!(?:of|the|and|to|in|at|on|by|for|de|des|du|la|le|les|et|à)(?!\\p{L}))'
const adjective = `(?:${stop}[\\p{L}-]+[ \\u00a0])`
const heads = [0, 1, 2, 3].map(
  (words) => new RegExp(`^[ \\u00a0](${adjective}{${words}})(\\p{L}+)`, 'u'),
)

const row = new RegExp(`^[ \\u00a0](${stop}\\p{Ll}[\\p{L}-]*)`, 'u')

/** The noun an ordinal counts, with what tells one row from another: "special session". */
function nounAfter(text: string, end: number, language: RolledLanguage): string | undefined {
  const rest = text.slice(end, end + 90)
  for (const head of heads) {
    const found = head.exec(rest)
    if (!found) break
    const noun = known(found[2] ?? '', language)
    if (noun) return special(found[1] ?? '', rest.slice(found[0].length), noun)
  }
  return undefined
}

/** Small ordinals stand before anything ("third States"); large ones count a row. */
function rowAfter(text: string, end: number, number: number): string | undefined {
  const next = row.exec(text.slice(end, end + 40))?.[1]
  return number > 12 ? next : undefined
}

function known(word: string, language: RolledLanguage): string | undefined {
  const plain = word.toLowerCase()
  const row = nouns[language]
  return (row.get(plain) ?? row.get(plain.replace(/s$/, '')))?.[0]
}

/** Special sessions are counted apart from the regular ones. */
function special(adjectives: string, rest: string, noun: string): string {
  const told = `${adjectives} ${noun === 'session' ? rest.slice(0, 24) : ''}`
  if (noun !== 'session') return noun
  if (/emergency|d[’']urgence/i.test(told)) return 'emergency special session'
  return /special(?![\p{L}])|^[ ,]*extraordinaire/iu.test(told.trim()) ? 'special session' : noun
}

function found(text: string, one: Counted, noun: string, language: RolledLanguage): Found {
  const { match, number } = one
  const { ordinal = '', article = '', gap = '' } = match.groups ?? {}
  const start = match.index
  const end = endOf(one)
  const states: Stated =
    noun === 'session'
      ? session(text, start, end, number, language)
      : { is: 'ordinal', number, of: noun }
  const at = end - ordinal.length
  const masculine = [...nouns.fr.values()].some(([of, m]) => of === noun && m === 'm')
  const numberOf = (stated: Stated) =>
    (asKind(stated, 'session') ?? asKind(stated, 'ordinal'))?.number
  return foundAt(text, start, end, states, [
    ...(article
      ? [
          {
            start,
            end: at - gap.length,
            say: (stated: Stated) => articleFor(numberOf(stated), article),
          },
        ]
      : []),
    {
      start: at,
      end,
      say: (stated) => {
        const next = numberOf(stated)
        return next === undefined ? undefined : ordinalSaid(next, ordinal, language, masculine)
      },
    },
  ])
}

/** "an" before eighth, eleventh, eighteenth and the eighties; the capital of the old one. */
function articleFor(number: number | undefined, article: string): string | undefined {
  if (number === undefined) return undefined
  const vowel = number === 8 || number === 11 || number === 18 || (number > 79 && number < 90)
  const capital = article.startsWith('A') ? 'A' : 'a'
  return vowel ? `${capital}n` : capital
}

function session(
  text: string,
  start: number,
  end: number,
  number: number,
  language: RolledLanguage,
): Stated {
  const of = organBeside(text, start, end, language)
  const resumed =
    /(?:resumed|reprise de (?:la|sa)|resumption of (?:the|its))[ \u00a0]$/iu.test(
      text.slice(Math.max(0, start - 24), start),
    ) ||
    /^[ \u00a0]resumed|^[ \u00a0]session[ \u00a0]\((?:resumed|reprise)\)|^[ \u00a0](?:reprise de session|session reprise)/iu.test(
      text.slice(end, end + 24),
    )
  return {
    is: 'session',
    number,
    ...(resumed ? { resumed: true as const } : {}),
    ...(of ? { of } : {}),
  }
}

const broken =
  /(?<![\p{L}\p{N}-])(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet|vingt|trente|quarante|cinquante|soixante|\d)[\p{L}\p{N}-]*(?=[ \u00a0](?:resumed[ \u00a0])?session(?!\p{L}))/giu

/** What has the shape of an ordinal before "session" and is none, such as a redline gone wrong. */
function unreadable(text: string, read: readonly Found[]): readonly Found[] {
  return [...text.matchAll(broken)].flatMap((match) => {
    const [words] = match
    const end = match.index + words.length
    if (read.some((one) => one.end === end)) return []
    return [foundAt(text, match.index, end, { is: 'unreadable', words }, [])]
  })
}
