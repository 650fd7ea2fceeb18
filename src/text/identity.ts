import { aligned } from './align.ts'
import { numbered } from './numbering.ts'
import { type Passage, passagesOf } from './passages.ts'
import type { DocumentTree } from './tree.ts'

/**
 * A document with the lasting ids of an earlier one: each paragraph, sub-paragraph and heading
 * that corresponds to an earlier one takes its id, and references follow. So last year's text,
 * read anew, goes on as the same paragraphs.
 */
export function withLastingIds(document: DocumentTree, earlier: DocumentTree): DocumentTree {
  const names = namesOf(document, lastingIds(document, earlier))
  const named = JSON.stringify(document, (key, value) =>
    (key === 'id' || key === 'to') && typeof value === 'string'
      ? (names.get(value) ?? value)
      : value,
  )
  // Only ids have changed: it is the same kind of tree.
  return JSON.parse(named) as DocumentTree
}

/** Ids of the document, each with that of the earlier passage it corresponds to. */
function lastingIds(document: DocumentTree, earlier: DocumentTree): ReadonlyMap<string, string> {
  const [old, now] = [passagesOf(numbered(earlier)), passagesOf(numbered(document))]
  const pairs = aligned(old, now).flatMap((pair) => {
    const [before, after] = [passageAt(old, pair.old), passageAt(now, pair.new)]
    return before?.id && after?.id && before.of === after.of ? [[after.id, before.id] as const] : []
  })
  return new Map(pairs)
}

function passageAt(passages: readonly Passage[], at: number | undefined): Passage | undefined {
  return at === undefined ? undefined : passages[at]
}

/** A new name for every id; one that an earlier passage claims gives way. */
function namesOf(
  document: DocumentTree,
  lasting: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const ids = new Set<string>()
  JSON.stringify(document, (key, value) => {
    if (key === 'id' && typeof value === 'string') ids.add(value)
    return value
  })
  const taken = new Set(lasting.values())
  const names = new Map(lasting)
  for (const id of ids) {
    if (lasting.has(id) || !taken.has(id)) continue
    let name = `${id}_new`
    for (let more = 2; taken.has(name) || ids.has(name); more += 1) name = `${id}_new${more}`
    taken.add(name)
    names.set(id, name)
  }
  return names
}
