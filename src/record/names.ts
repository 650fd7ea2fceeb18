import type { FactDraft } from './fact.ts'

const single: Readonly<Record<string, string>> = {
  matter: 'matter',
  follows: 'matter',
  person: 'person',
  state: 'state',
  session: 'session',
  travel: 'travel',
}
const plural: Readonly<Record<string, string>> = {
  matters: 'matter',
  persons: 'person',
  states: 'state',
  concerns: 'state',
}

/**
 * Every stream a fact names, its own included: `person:putin`, `state:MNG`, `session:23`. A fact
 * is found under each of them, though it is filed in one stream only. What is done to a draft is
 * found under the draft alone: it says nothing of the session or the State that it names.
 */
export function namesIn(fact: Pick<FactDraft, 'stream' | 'body'>): readonly string[] {
  const names = new Set([fact.stream])
  if (isOfDrafting(fact)) return [...names]
  for (const [key, value] of Object.entries(fact.body)) {
    const one = single[key]
    if (one && typeof value === 'string') names.add(`${one}:${value}`)
    const many = plural[key]
    if (many && Array.isArray(value)) for (const each of value) names.add(`${many}:${String(each)}`)
  }
  return [...names]
}

/** True of a fact of drafting: what was done to a draft, and nothing of the world. */
export function isOfDrafting({ stream }: { readonly stream: string }): boolean {
  return stream.startsWith('draft:')
}
