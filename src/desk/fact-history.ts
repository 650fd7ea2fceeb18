import type { FactHistory } from '../desk.ts'
import { visibleFacts } from '../record/record.ts'
import type { Store } from '../store/store.ts'
import type { Eyes } from './spine.ts'

/**
 * A fact with every version this reader may see, oldest first: what was said before, by whom and
 * when. A correction's own id leads to the same history, and so does the number of any version.
 */
export async function factHistory(
  store: Store,
  { held, known }: Eyes,
  idOrNumber: string,
): Promise<FactHistory | undefined> {
  const id = /^[1-9]\d{0,14}$/.test(idOrNumber)
    ? ((await store.facts(held, { numbers: [Number(idOrNumber)] }))[0]?.id ?? '')
    : idOrNumber
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id)) return undefined
  const found = await store.facts(held, { ids: [id.toLowerCase()] })
  const original = found.find((fact) => fact.id === id.toLowerCase())?.corrects
  const all = original ? await store.facts(held, { ids: [original] }) : found
  const versions = visibleFacts(all, { offices: held, known })
  return versions.length ? { id: original ?? id.toLowerCase(), versions } : undefined
}
