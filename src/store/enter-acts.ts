import type pg from 'pg'
import type { Fault } from '../record/check-fact.ts'
import { linkFault } from '../record/check-links.ts'
import type { Fact, FactDraft } from '../record/fact.ts'
import { extended, type LogHead } from '../record/seal.ts'
import { type Clock, instantAfter } from './clock.ts'
import { texts, uuids } from './columns.ts'
import { type Transaction, together } from './database.ts'
import { contentOf, entriesFor, factOf, storedFact } from './entry.ts'
import { entryStatements } from './entry-statements.ts'
import { headStatement, lockHead, sha256 } from './log-head.ts'
import type { Appended, OutboxMessage } from './outcome.ts'
import { type OpenRegister, openRegister, registerOver } from './register.ts'

/** An act to be entered: whole, or with the faults that keep it out. */
export type Act = {
  readonly drafts: readonly FactDraft[]
  readonly outbox: readonly OutboxMessage[]
  /** Ids that a try of ours wrote whose commit was never confirmed. */
  readonly tried: Set<string>
}

export type Outcome = Appended | readonly Fault[]

/** Enters acts in one transaction, and says of each what became of it and of the log what it is now. */
export async function enterActs(
  client: pg.ClientBase,
  { begun, commit }: Transaction,
  acts: readonly Act[],
  clock: Clock,
): Promise<{ outcomes: readonly Outcome[]; log: LogHead }> {
  const register = openRegister()
  const drafts = acts.flatMap((act) => act.drafts)
  const [head] = await together([lockHead(client), register.load(client, drafts), begun])
  const stored = await storedFacts(client, drafts, register)
  const batch = decideAll(acts, register, stored)
  const entered = instantAfter(head.entered, clock)
  const entries = entriesFor(batch.fresh, head.log.size, () => entered)
  const leaves = entries.map(({ leaf }) => leaf)
  const log = extended(head.log, leaves, sha256)
  const statements = [
    ...entryStatements(entries, register),
    ...outboxStatements(acts, batch.decisions, entered),
    ...(leaves.length > 0 ? [headStatement({ log, entered })] : []),
  ]
  for (const [place, act] of acts.entries()) remember(act, batch.decisions[place])
  await together([...statements.map((statement) => client.query(statement)), commit()])
  const facts = new Map(entries.map((entry) => [entry.draft.id, factOf(entry)]))
  return { outcomes: batch.decisions.map((decision) => outcomeOf(decision, facts)), log }
}

function remember(act: Act, decision: Decision | undefined): void {
  if (!decision || isFaulty(decision)) return
  for (const { id } of decision.fresh) act.tried.add(id)
}

/** What of an act is new, what an unconfirmed try of ours entered, what was there before; or faults. */
type Decision = readonly Fault[] | Sorted
type Sorted = {
  readonly fresh: readonly FactDraft[]
  readonly confirmed: readonly Fact[]
  readonly already: readonly string[]
}

function isFaulty(decision: Decision): decision is readonly Fault[] {
  return Array.isArray(decision)
}

function decideAll(
  acts: readonly Act[],
  register: OpenRegister,
  stored: ReadonlyMap<string, Fact>,
) {
  const decisions: Decision[] = []
  const fresh = new Map<string, FactDraft>()
  const before = (id: string) => stored.get(id) ?? fresh.get(id)
  for (const act of acts) {
    const decision = faultsOf(act, register, before) ?? sorted(act, stored, before)
    decisions.push(decision)
    if (isFaulty(decision)) continue
    for (const draft of decision.fresh) {
      register.add(draft)
      fresh.set(draft.id, draft)
    }
  }
  return { decisions, fresh: [...fresh.values()] }
}

type Before = (id: string) => FactDraft | undefined

function faultsOf(act: Act, register: OpenRegister, before: Before): readonly Fault[] | undefined {
  const within = registerOver(register)
  const own = new Map<string, FactDraft>()
  const faults: Fault[] = []
  // Persons may be entered anywhere in the act that names them.
  for (const draft of act.drafts) within.addPerson(draft)
  for (const draft of act.drafts) {
    const isKnown = within.entry(draft.id) !== undefined
    const fault = isKnown
      ? idFault(draft, before(draft.id) ?? own.get(draft.id))
      : linkFault(draft, within)
    if (fault) faults.push(fault)
    if (isKnown) continue
    within.add(draft)
    own.set(draft.id, draft)
  }
  return faults.length > 0 ? faults : undefined
}

function sorted(act: Act, stored: ReadonlyMap<string, Fact>, before: Before): Sorted {
  const fresh = new Map<string, FactDraft>()
  const confirmed: Fact[] = []
  const already: string[] = []
  for (const draft of act.drafts) {
    const written = act.tried.has(draft.id) ? stored.get(draft.id) : undefined
    if (written) confirmed.push(written)
    else if (before(draft.id) ?? fresh.get(draft.id)) already.push(draft.id)
    else fresh.set(draft.id, draft)
  }
  return { fresh: [...fresh.values()], confirmed, already }
}

/** What is wrong with an id that the record has: nothing, if the fact says the same. */
export function idFault(draft: FactDraft, before: object | undefined): Fault | undefined {
  if (!before)
    return {
      fault: `id: found ${draft.id}, whose content was lawfully erased from the record; expected a new id.`,
    }
  if (contentOf(before) === contentOf(draft)) return undefined
  return {
    fault: `id: found ${draft.id}, which the record has with other content; enter a later fact that names it in corrects, or give this one a new id.`,
  }
}

/** The facts the record has under the ids of drafts. */
export async function storedFacts(
  client: pg.ClientBase,
  drafts: readonly FactDraft[],
  register: Pick<OpenRegister, 'entry'>,
): Promise<ReadonlyMap<string, Fact>> {
  const ids = drafts.map(({ id }) => id).filter((id) => register.entry(id))
  if (ids.length === 0) return new Map()
  const { rows } = await client.query<{ number: string; fact: string }>(
    `select fact.number, fact_body.fact from pursuant.fact
     join pursuant.fact_body on fact_body.stream = fact.stream and fact_body.number = fact.number
     where fact.id = any($1::uuid[])`,
    [uuids(ids)],
  )
  const facts = rows.map((row) => storedFact(row.fact, Number(row.number)))
  return new Map(facts.map((fact) => [fact.id, fact]))
}

function outboxStatements(
  acts: readonly Act[],
  decisions: readonly Decision[],
  entered: string,
): readonly pg.QueryConfig[] {
  const messages = acts
    .filter((_, place) => !isFaulty(decisions[place] ?? []))
    .flatMap((act) =>
      act.outbox.map((message) => ({ ...message, stream: streamOf(message, act.drafts) })),
    )
  if (messages.length === 0) return []
  // An act that is entered again has its messages already, under the same ids.
  const text = `insert into pursuant.outbox (stream, message_id, recipient, body, standing, entered)
    select stream, message_id, recipient, body, 'waiting', $5::timestamptz
    from unnest($1::text[], $2::text[], $3::text[], $4::text[])
      as message (stream, message_id, recipient, body)
    on conflict (stream, message_id) do nothing`
  const values = [
    texts(messages.map(({ stream }) => stream)),
    texts(messages.map(({ messageId }) => messageId)),
    texts(messages.map(({ to }) => to)),
    texts(messages.map(({ body }) => body)),
    entered,
  ]
  return [{ text, values }]
}

function streamOf(message: OutboxMessage, drafts: readonly FactDraft[]): string {
  const stream = message.stream ?? drafts[0]?.stream
  if (stream) return stream
  throw new Error(`The message ${message.messageId} belongs to no stream.`)
}

function outcomeOf(decision: Decision, facts: ReadonlyMap<string, Fact>): Outcome {
  if (isFaulty(decision)) return decision
  const fresh = decision.fresh
    .map((draft) => facts.get(draft.id))
    .filter((fact) => fact !== undefined)
  return { entered: [...decision.confirmed, ...fresh], already: decision.already }
}
