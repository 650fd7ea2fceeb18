import type { DocumentTree, Paragraph, Point, Section } from '../../text/tree.ts'
import { itemsOf, paragraphsOf } from '../../text/walk.ts'
import { references } from './references.ts'
import type { Account } from './report-account.ts'
import type { Rolling } from './report-rolling.ts'
import { wordsOfInlines } from './report-text.ts'
import type { Replaced } from './rolled.ts'
import { sameStated } from './same-stated.ts'

/**
 * Paragraphs of the old text that are, word for word, what we draft from the record for its
 * session. What we would say is said anew for the new session: by the paragraph on the same thing.
 */
export type OwnWords = {
  /** The paragraph of the new draft; null where the old one is ours and has none; else undefined. */
  readonly counterpart: (old: Paragraph) => Paragraph | null | undefined
}

/** Own words of a document, by the draft of its own session. */
export function ownWordsIn(rolling: Rolling, oldTree: DocumentTree): OwnWords {
  const { language, newTree } = rolling
  const ours = new Map(
    everyParagraph(oldTree).map((one) => [wordsOfParagraph(one, language), one] as const),
  )
  const fresh = new Map<string, Paragraph[]>()
  for (const paragraph of everyParagraph(newTree)) {
    const key = thingOf(paragraph)
    fresh.set(key, [...(fresh.get(key) ?? []), paragraph])
  }
  return {
    counterpart: (old) => {
      const own = ours.get(wordsOfParagraph(old, language))
      if (!own) return undefined
      return fresh.get(thingOf(own))?.shift() ?? null
    },
  }
}

function everyParagraph({ sections }: DocumentTree): readonly Paragraph[] {
  return sections.flatMap(({ blocks }: Section) => paragraphsOf(blocks))
}

/** What a paragraph of ours is about: its id without the numbers and days in it. */
function thingOf({ id }: Paragraph): string {
  return id.startsWith('matter-') ? id : id.replace(/-\d[\d-]*(?=-|$)/g, '')
}

export function wordsOfParagraph(paragraph: Paragraph, language: Rolling['language']): string {
  return itemsOf(paragraph)
    .map((item) => wordsOfItem(item, language))
    .join('\n')
}

function wordsOfItem(item: Paragraph | Point, language: Rolling['language']): string {
  return item.sentences
    .map(({ inlines }) => wordsOfInlines(inlines, language))
    .join(' ')
    .replace(/[\u00a0\u202f]/g, ' ')
}

/** A paragraph said anew, accounted for: where only values changed, each of them. */
export function saidAnew(
  rolling: Rolling,
  old: Paragraph,
  now: Paragraph,
): { readonly paragraph: Paragraph; readonly accounts: Account[] } {
  const paragraph = { ...now, id: old.id }
  const account: Account = {
    id: old.id,
    old,
    item: paragraph,
    replaced: valuesReplaced(rolling, old, now),
    flags: [],
  }
  return { paragraph, accounts: [account] }
}

function valuesReplaced(
  { language }: Rolling,
  old: Paragraph,
  now: Paragraph,
): readonly Replaced[] {
  const [was, is] = [old, now].map((one) => references(wordsOfItem(one, language), language))
  if (!was || !is || was.length !== is.length) return []
  const [from] = now.sentences.flatMap((one) => one.from ?? [])
  return was.flatMap((one, at): readonly Replaced[] => {
    const to = is[at]
    if (!to || sameStated(one.states, to.states)) return []
    const replaced = { was: one.states, words: one.words, to: to.states, now: to.words }
    return [from ? { ...replaced, from } : replaced]
  })
}
