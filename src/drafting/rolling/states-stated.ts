import {
  allStates,
  isStateCode,
  type StateCode,
  stateInFrench,
  stateInSentence,
  stateName,
} from '../../law/states.ts'
import { asKind, type Found, foundAt } from './found.ts'
import type { RolledLanguage, Stated } from './reference.ts'

/** States by their names, with article and preposition where French joins them to the name. */

/** `of`: du Kenya; `at`: en Mongolie; `to`: à la Mongolie; `both`: au Kenya, which is either. */
type Form = 'name' | 'inSentence' | 'of' | 'at' | 'to' | 'both'
type Meant = { readonly state: StateCode; readonly form: Form }
type Index = { readonly pattern: RegExp; readonly meant: ReadonlyMap<string, Meant> }

const made = new Map<RolledLanguage, Index>()

function indexOf(language: RolledLanguage): Index {
  const known = made.get(language)
  if (known) return known
  const meant = new Map<string, Meant>()
  for (const state of allStates)
    for (const [words, form] of formsOf(state, language))
      if (!meant.has(words)) meant.set(words, { state, form })
  const longestFirst = [...meant.keys()].sort((a, b) => b.length - a.length)
  const source = longestFirst.map(escaped).join('|')
  const index = {
    pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${source})(?![\\p{L}-])`, 'gu'),
    meant,
  }
  made.set(language, index)
  return index
}

function escaped(name: string): string {
  return name
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/'/g, "['’]")
    .replace(/ /g, '[ \\u00a0]')
}

function formsOf(state: StateCode, language: RolledLanguage): readonly (readonly [string, Form])[] {
  if (language === 'en') {
    const inSentence = stateInSentence(state)
    const forms = [
      [inSentence, 'inSentence'],
      [stateName(state), 'name'],
    ] as const
    const bare = inSentence.replace(/^the /, '')
    return [...forms, [capital(inSentence), 'inSentence'], [bare, 'name']]
  }
  const { of, at, inSentence, name } = stateInFrench(state)
  const to = toForm(state)
  return [
    [of, 'of'],
    ...(at === to ? [[at, 'both'] as const] : [[at, 'at'] as const, [to, 'to'] as const]),
    [inSentence, 'inSentence'],
    [capital(inSentence), 'inSentence'],
    [name, 'name'],
    [inSentence.replace(/^(?:l'|le |la |les )/, ''), 'name'],
  ]
}

function toForm(state: StateCode): string {
  const { inSentence, article } = stateInFrench(state)
  if (article === 'le') return inSentence.replace(/^le /, 'au ')
  return article === 'les' ? inSentence.replace(/^les /, 'aux ') : `à ${inSentence}`
}

function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}

export function statesStated(text: string, language: RolledLanguage): readonly Found[] {
  const { pattern, meant } = indexOf(language)
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [words] = match
    const found = meant.get(words.replace(/’/g, "'").replace(/\u00a0/g, ' '))
    if (!found) return []
    const [start, end] = [match.index, match.index + words.length]
    const listed = text.charAt(start - 1) === '('
    const say = (stated: Stated) =>
      said(asKind(stated, 'state')?.state, words, found.form, language, listed)
    return [foundAt(text, start, end, { is: 'state', state: found.state }, [{ start, end, say }])]
  })
}

function said(
  code: string | undefined,
  words: string,
  form: Form,
  language: RolledLanguage,
  listed: boolean,
): string | undefined {
  if (!code || !isStateCode(code)) return undefined
  if (language === 'en') {
    // A name that takes no article may stand for either form: what follows a bracket is a list.
    const name = listed || form === 'name' ? stateName(code) : stateInSentence(code)
    return /^The /.test(words) ? capital(name) : name
  }
  const name = frenchSaid(code, form)
  const typographic = words.includes("'") ? name : name?.replace(/'/g, '’')
  return typographic && /^L[ea’']/.test(words) ? capital(typographic) : typographic
}

function frenchSaid(code: StateCode, form: Form): string | undefined {
  const { name, inSentence, of, at } = stateInFrench(code)
  if (form === 'name') return name
  if (form === 'inSentence') return inSentence
  if (form === 'of') return of
  if (form === 'at') return at
  if (form === 'to') return toForm(code)
  return at === toForm(code) ? at : undefined
}
