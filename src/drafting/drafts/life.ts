import { withLastingIds } from '../../text/identity.ts'
import { numbered } from '../../text/numbering.ts'
import { type Passage, passagesOf } from '../../text/passages.ts'
import type { DocumentTree } from '../../text/tree.ts'
import type { ParagraphVersion } from './draft.ts'

/** A text of one year in which a paragraph may stand. */
export type TextOfYear = Pick<ParagraphVersion, 'session' | 'language' | 'of'> & {
  readonly document: DocumentTree
}

/**
 * A paragraph in the texts of all years, oldest first: from the text of its own session outward,
 * each text compared with the nearest that has the paragraph, by lasting ids and then by words.
 * In one session drafts come before the text that was issued and brought in again.
 */
export function lifeOf(
  paragraph: string,
  session: string,
  texts: readonly TextOfYear[],
): readonly ParagraphVersion[] {
  const ordered = texts.toSorted(inOrder)
  const start = startOf(paragraph, session, ordered)
  const first = ordered[start]
  if (!first) return []
  const anchor = { named: first.document, passage: place(first.document, paragraph) }
  const before = along(paragraph, anchor.named, ordered.slice(0, start).toReversed())
  const after = along(paragraph, anchor.named, ordered.slice(start + 1))
  return [...before.toReversed(), ...versionAt(first, anchor.passage), ...after]
}

const order = { draft: 0, final: 1, base: 2 } as const

function inOrder(a: TextOfYear, b: TextOfYear): number {
  return Number(a.session) - Number(b.session) || order[a.of.is] - order[b.of.is]
}

/** The text of the session that has the paragraph, the last of them; else of the nearest session. */
function startOf(paragraph: string, session: string, texts: readonly TextOfYear[]): number {
  const distance = (one: TextOfYear) => Math.abs(Number(one.session) - Number(session))
  let found = -1
  for (const [at, one] of texts.entries()) {
    if (place(one.document, paragraph) < 0) continue
    const best = texts[found]
    if (!best || distance(one) <= distance(best)) found = at
  }
  return found
}

function along(
  paragraph: string,
  from: DocumentTree,
  texts: readonly TextOfYear[],
): readonly ParagraphVersion[] {
  const versions: ParagraphVersion[] = []
  let nearest = from
  for (const text of texts) {
    const named = withLastingIds(text.document, nearest)
    const at = place(named, paragraph)
    if (at < 0) continue
    versions.push(...versionAt(text, at))
    nearest = named
  }
  return versions
}

/** The place of a paragraph among the passages of a text; -1 where it is not in it. */
function place(document: DocumentTree, paragraph: string): number {
  return passagesIn(document).findIndex(
    ({ id, of }) => id === paragraph && (of === 'paragraph' || of === 'point'),
  )
}

function passagesIn(document: DocumentTree): readonly Passage[] {
  return passagesOf(numbered(document))
}

function versionAt(
  { session, language, of, document }: TextOfYear,
  at: number,
): readonly ParagraphVersion[] {
  const passage = passagesIn(document)[at]
  if (!passage) return []
  const { id = '', number, text } = passage
  return [{ session, language, of, paragraph: id, number, text }]
}
