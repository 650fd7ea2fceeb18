import type { Office } from '../record/audience.ts'
import type { Fact } from '../record/fact.ts'
import type { Database } from './database.ts'
import { officesSetting } from './offices.ts'
import { snapshotOf } from './read.ts'
import { streamed } from './streamed.ts'

/** The order of a line's members, the same in every export. */
const members = [
  'id',
  'number',
  'stream',
  'type',
  'on',
  'entered',
  'officer',
  'proof',
  'source',
  'confidence',
  'confidenceNote',
  'audience',
  'corrects',
  'void',
  'origin',
  'body',
] as const satisfies readonly (keyof Fact)[]

/** Facts that offices see, at one moment, as lines of JSON in order of number. */
export async function* exportLines(
  database: Database,
  held: ReadonlySet<Office>,
): AsyncIterable<string> {
  const begin = { offices: officesSetting(held), reading: true }
  const facts = streamed(database, begin, (client) => snapshotOf(client).each())
  for await (const fact of facts) yield lineOf(fact)
}

/**
 * A fact as its line. What lies within a member is in the order of the canonical spelling, in
 * which facts are stored, so a fact has one line.
 */
function lineOf(fact: Fact): string {
  const line: Record<string, unknown> = {}
  for (const member of members) line[member] = fact[member]
  return `${JSON.stringify(line)}\n`
}
