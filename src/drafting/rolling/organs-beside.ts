import type { RolledLanguage } from './reference.ts'

/** Which organ a session is of, told from the words beside it. */

const heads: Readonly<Record<RolledLanguage, string>> = {
  en: '(?:Assembly|Council|Commission|Committee|Conference|Board|Bureau|Congress|Forum|Tribunal|Union|Agency|Authority)',
  fr: '(?:Assemblée|Conseil|Commission|Comité|Conférence|Bureau|Congrès|Forum|Tribunal|Union|Agence|Autorité)',
}
const link = "(?:de la |de l[’']|des |du |de |d[’']|sur l[’']|sur la |sur les |sur le |sur |pour )"
const names: Readonly<Record<RolledLanguage, string>> = {
  en: `(?:\\p{Lu}[\\p{L}-]+[ \\u00a0]){0,4}${heads.en}(?![\\p{L}])(?:[ \\u00a0](?:of|on|for)(?:[ \\u00a0](?:the|and|of|on|\\p{Lu}[\\p{L}’'-]+)){1,7})?`,
  fr: `${heads.fr}(?![\\p{L}])(?:[ \\u00a0](?:générale|économique et social|exécutif|permanente?|(?:${link}[\\p{L}-]+)(?:[ \\u00a0](?:[Pp]arties|${link}[\\p{L}-]+)){0,3}))?`,
}
const named: Readonly<Record<RolledLanguage, RegExp>> = {
  en: new RegExp(names.en, 'gu'),
  fr: new RegExp(names.fr, 'gu'),
}
const follows: Readonly<Record<RolledLanguage, RegExp>> = {
  en: new RegExp(
    `^[ \\u00a0](?:resumed[ \\u00a0])?sessions?(?:[ \\u00a0]\\(resumed\\))?[ \\u00a0]of[ \\u00a0]the[ \\u00a0](${names.en})`,
    'u',
  ),
  fr: new RegExp(`^[ \\u00a0]sessions?[ \\u00a0]${link}?(${names.fr})`, 'u'),
}

/** How far back an organ is looked for: about two lines. */
const reach = 160

/**
 * The organ named beside a session: after it ("session of the …"), else the last one before it in
 * the same clause. Undefined where none is.
 */
export function organBeside(
  text: string,
  start: number,
  end: number,
  language: RolledLanguage,
): string | undefined {
  const after = follows[language].exec(text.slice(end, end + reach))?.[1]
  if (after) return withoutLooseEnds(after)
  const before = text.slice(Math.max(0, start - reach), start)
  const clause = before.slice(before.search(/[^.;:]*$/u))
  const last = [...clause.matchAll(named[language])].at(-1)
  if (!last) return undefined
  const name = withoutLooseEnds(last[0])
  return another.test(clause.slice(last.index + name.length)) ? undefined : name
}

/** Words after which "its" may be another's: who is asked to report does so to the organ itself. */
const another =
  /(?<!\p{L})(?:and|et|it|lui|him|her|them|reports?|rapports?|submit|présenter|informer?|requests?|prie|invites?)(?!\p{L})/iu

function withoutLooseEnds(name: string): string {
  return name.replace(/^(?:The|An?) /u, '').replace(/(?:[ \u00a0](?:of|on|for|the|and))+$/u, '')
}

/** Whether two names are of one organ: one may be the short form of the other. */
export function sameOrgan(a: string, b: string): boolean {
  const [first, second] = [plain(a), plain(b)]
  return first === second || isShortFor(first, second) || isShortFor(second, first)
}

function isShortFor(short: string, long: string): boolean {
  return long.startsWith(`${short} `) || long.endsWith(` ${short}`)
}

function plain(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’']/g, "'")
    .replace(/^(?:the |l'|la |le )/, '')
    .replace(/\s+/g, ' ')
}
