import type { Ask, Desk } from '../desk.ts'

/** Names of persons by id, as the reader may have them; an id without a name stands for itself. */
export async function personNames(desk: Desk, ask: Ask): Promise<ReadonlyMap<string, string>> {
  const { persons } = await desk.persons(ask)
  return new Map(persons.map(({ person, name }) => [person, name]))
}
