import type pg from 'pg'
import type { Register } from '../record/check-links.ts'
import type { FactDraft } from '../record/fact.ts'
import type { Kind } from '../record/kinds.ts'
import { texts, uuids } from './columns.ts'
import { together } from './database.ts'

/** What the record has under an id. */
type Known = {
  readonly type: Kind
  readonly stream: string
  readonly corrects?: string | undefined
}

/**
 * What the record can say of ids and persons, as far as drafts need it: read from the database
 * for what they name, and added to as they are entered. True only under the lock on the head.
 */
export type OpenRegister = Register & {
  readonly load: (client: pg.ClientBase, drafts: readonly FactDraft[]) => Promise<void>
  readonly add: (draft: FactDraft) => void
  /** Adds the person a draft registers, and not the draft's id: for drafts that come further on. */
  readonly addPerson: (draft: FactDraft) => void
}

/** A person's entries by id of the original, and whether each still stands. */
type Entries = Map<string, boolean>

/** Persons by id, with every entry of theirs; empty where the record has none. */
export type Persons = Map<string, Entries>

export function openRegister(persons: Persons = new Map()): OpenRegister {
  const known = new Map<string, Known>()
  const addPerson = (draft: FactDraft) => {
    if (draft.type === 'PersonRegistered')
      entriesOf(persons, draft.body.person).set(draft.corrects ?? draft.id, draft.void !== true)
  }
  return {
    entry: (id) => known.get(id),
    isPerson: (id) => [...(persons.get(id)?.values() ?? [])].includes(true),
    add: (draft) => {
      known.set(draft.id, { type: draft.type, stream: draft.stream, corrects: draft.corrects })
      addPerson(draft)
    },
    addPerson,
    load: async (client, drafts) => {
      const named = new Set<string>()
      for (const draft of drafts)
        for (const id of personsNamed(draft)) if (!persons.has(id)) named.add(id)
      await together([
        loadIds(client, idsNamed(drafts), known),
        loadPersons(client, [...named], persons),
      ])
    },
  }
}

/** A register over another, for an act that may yet be refused and must leave no trace. */
export function registerOver(under: Register): Register & Pick<OpenRegister, 'add' | 'addPerson'> {
  const own = openRegister()
  return {
    entry: (id) => own.entry(id) ?? under.entry(id),
    isPerson: (id) => own.isPerson(id) || under.isPerson(id),
    add: own.add,
    addPerson: own.addPerson,
  }
}

function idsNamed(drafts: readonly FactDraft[]): readonly string[] {
  const ids = new Set<string>()
  for (const draft of drafts) {
    ids.add(draft.id)
    if (draft.corrects) ids.add(draft.corrects)
    if (draft.type === 'AudienceNarrowed') ids.add(draft.body.fact)
  }
  return [...ids]
}

function personsNamed(draft: FactDraft): readonly string[] {
  const body = draft.body as { person?: string; persons?: readonly string[] }
  return [...(body.person ? [body.person] : []), ...(body.persons ?? [])]
}

type IdRow = { id: string; type: Kind; stream: string; corrects: string | null }

async function loadIds(client: pg.ClientBase, ids: readonly string[], into: Map<string, Known>) {
  if (ids.length === 0) return
  const { rows } = await client.query<IdRow>({
    name: 'known-ids',
    text: 'select id, type, stream, corrects from pursuant.fact where id = any($1::uuid[])',
    values: [uuids(ids)],
  })
  for (const { id, type, stream, corrects } of rows)
    into.set(id, { type, stream, corrects: corrects ?? undefined })
}

type PersonRow = { id: string; stream: string; corrects: string | null; void: boolean }

async function loadPersons(client: pg.ClientBase, persons: readonly string[], known: Persons) {
  if (persons.length === 0) return
  const { rows } = await client.query<PersonRow>({
    name: 'known-persons',
    text: `select id, stream, corrects, void from pursuant.fact
      where stream = any($1::text[]) and type = 'PersonRegistered' order by number`,
    values: [texts(persons.map((person) => `person:${person}`))],
  })
  const found: Persons = new Map(persons.map((person) => [person, new Map()]))
  for (const row of rows)
    entriesOf(found, row.stream.slice('person:'.length)).set(row.corrects ?? row.id, !row.void)
  for (const [person, entries] of found) {
    const into = entriesOf(known, person)
    // What was added while the answer was under way is newer than the answer.
    for (const [original, stands] of entries) if (!into.has(original)) into.set(original, stands)
  }
}

function entriesOf(persons: Persons, person: string): Entries {
  const entries = persons.get(person) ?? new Map<string, boolean>()
  persons.set(person, entries)
  return entries
}
