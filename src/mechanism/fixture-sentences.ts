import { type Body, type Kind, kinds } from '../record/kinds.ts'
import type { StandingFact } from '../record/record.ts'
import { describeFact } from './describe.ts'
import { entered, type Plain, told } from './fixture.ts'

/** For each kind of a room a body and the sentence that it makes. */
export type Samples<Kinds extends Kind> = {
  readonly [K in Kinds]: readonly [body: Plain<Body<K>>, sentence: string]
}

/** A fact of a sample, filed where its kind may be. */
export function sampled(type: Kind, body: object): StandingFact {
  const of = kinds[type].streams[0] ?? 'matter'
  const named = (body as Record<string, unknown>)[of]
  const stream = `${of}:${typeof named === 'string' ? named : (fallback[of] ?? 'x')}`
  const draft = told(type, '2024-06-01', body as Plain<Body<Kind>>, { stream })
  const [fact] = entered([draft])
  if (!fact) throw new Error(`${type} stands.`)
  return { ...fact, versions: [fact.number] } as StandingFact
}

const fallback: Readonly<Record<string, string>> = {
  matter: '2024-mng',
  session: '23',
  state: 'MNG',
  person: 'someone',
  travel: 'journey-a',
  draft: '24-en',
}

/** The sentence of a sample, and those it makes with one optional member left out or emptied. */
export function sentencesOf(type: Kind, body: object): readonly string[] {
  const shorter = Object.entries(body).flatMap(([key, value]) => {
    const { [key]: _, ...rest } = body as Record<string, unknown>
    return [rest, ...(Array.isArray(value) ? [{ ...rest, [key]: [] }] : [])]
  })
  const allowed = shorter.filter((one) => kinds[type].body.safeParse(one).success)
  return [body, ...allowed].map((one) => describeFact(sampled(type, one)))
}
