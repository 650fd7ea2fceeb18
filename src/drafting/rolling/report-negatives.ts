import { paragraphsOf } from '../../text/walk.ts'
import { shareOf } from './period-words.ts'
import { type Dropped, isParagraph, type Told, type Working } from './report-account.ts'
import { wordsOfParagraph } from './report-own-words.ts'
import type { Rolling } from './report-rolling.ts'

/**
 * "No proceedings took place" goes where the new period has some: our own draft says it in such a
 * section only where there is nothing to tell.
 */
export function withoutNegatives(
  rolling: Rolling,
  sections: readonly Working[],
  dropped: Dropped[],
): void {
  for (const working of sections) {
    const { section, drafted, blocks } = working
    for (const words of deniedIn(rolling, drafted)) {
      const found = blocks.filter(isParagraph).find((one) => denies(rolling, one, words))
      if (!found) continue
      const at = blocks.indexOf(found)
      blocks.splice(at, 1)
      const before = blocks[at - 1]
      const after = before && isParagraph(before) ? before.paragraph.id : undefined
      dropped.push({ accounts: deniedAccounts(rolling, found), after, section: section.id })
    }
  }
}

/** What our draft for the old session said was not, and the one for the new session does not say. */
function deniedIn({ newTree, oldDraft }: Rolling, drafted: number): readonly string[] {
  const own = newTree.sections[drafted]
  if (!own) return []
  const ids = new Set(paragraphsOf(own.blocks).map(({ id }) => id))
  return oldDraft.flatMap(({ section, paragraph, words }) =>
    section === drafted && /^none-/.test(paragraph) && !ids.has(paragraph) ? [words] : [],
  )
}

function denies({ language }: Rolling, { paragraph, facts }: Told, denied: string): boolean {
  const words = wordsOfParagraph(paragraph, language)
  return facts.size === 0 && isNegative(words) && shareOf(words, denied) >= 0.5
}

function deniedAccounts({ language }: Rolling, { paragraph, accounts }: Told) {
  const words = wordsOfParagraph(paragraph, language)
  const why = 'It says that there was nothing; the record has something for the new period.'
  return accounts.map((one) => ({
    ...one,
    item: null,
    flags: [{ is: 'dropped', words, why } as const],
  }))
}

function isNegative(words: string): boolean {
  return /(?<![\p{L}])(?:no|not|nor|aucune?|pas|n’)(?![\p{L}])/iu.test(words)
}
