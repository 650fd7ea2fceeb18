import type { Body } from '../../record/kinds.ts'
import type { DocumentTree } from '../../text/tree.ts'
import { itemsIn } from '../from-what.ts'
import { sameSentence } from '../same-sentence.ts'
import type { Attention, Comment, ItemText, ParagraphStanding } from './draft.ts'
import { flat } from './pairing.ts'
import type { Steps } from './steps.ts'
import type { Work, WorkedText } from './worked-text.ts'

/** Where each paragraph stands, and which of them were agreed in other words. */
export function paragraphStandings(
  steps: Steps,
  { works, derived }: WorkedText,
  document: DocumentTree,
  comments: readonly Comment[],
): { readonly paragraphs: readonly ParagraphStanding[]; readonly changed: readonly Attention[] } {
  const agreed = agreedIn(steps)
  const open = openComments(comments)
  const changed: Attention[] = []
  const standingOf = (id: string, text: ItemText | undefined): ParagraphStanding => {
    const work = works.get(id) ?? {}
    const words = agreed.get(id)
    const isAgreed = words && text && sameWords(words, text)
    if (words && !isAgreed) changed.push({ is: 'agreedChanged', paragraph: id, agreed: words })
    const own = derived.get(id)
    const worked = standingOfWork(work, text)
    return {
      id,
      standing: isAgreed ? 'agreed' : worked,
      touched: worked !== 'derived' || work.moved !== undefined,
      moved: work.moved !== undefined,
      last: steps.lastOf(id),
      ...(own ? { derived: own } : {}),
      comments: open.get(id) ?? 0,
    }
  }
  const there = itemsIn(document)
  const ids = new Set(there.map(({ id }) => id))
  const gone = [...works].flatMap(([id, { removed }]) => (removed && !ids.has(id) ? [id] : []))
  for (const [id, words] of agreed)
    if (!ids.has(id) && !gone.includes(id))
      changed.push({ is: 'agreedChanged', paragraph: id, agreed: words })
  const paragraphs = [
    ...there.map((item) => standingOf(item.id, item)),
    ...gone.map((id) => standingOf(id, undefined)),
  ]
  return { paragraphs, changed }
}

function standingOfWork(work: Work, text: ItemText | undefined) {
  if (!text) return 'removed'
  if (work.added) return 'added'
  return work.edited && isWorded(work.edited) ? 'edited' : 'derived'
}

/** Whether anything of an edit differs from what it was made of: words, order, what was left out. */
function isWorded({ text, was, whose }: Body<'ParagraphEdited'>): boolean {
  if (flat(text).some(({ edited }) => edited)) return true
  return (
    whose.length !== flat(was).length || whose.some((of, at) => of.length !== 1 || of[0] !== at)
  )
}

function openComments(comments: readonly Comment[]): ReadonlyMap<string, number> {
  const open = new Map<string, number>()
  for (const { paragraph, settled } of comments)
    if (paragraph && !settled) open.set(paragraph, (open.get(paragraph) ?? 0) + 1)
  return open
}

/** The words of each item as they were last agreed. */
function agreedIn({ counting }: Steps): ReadonlyMap<string, ItemText> {
  const agreed = new Map<string, ItemText>()
  for (const fact of counting)
    if (fact.type === 'DraftReviewed')
      for (const { paragraph, text } of fact.body.agreed ?? []) agreed.set(paragraph, text)
  return agreed
}

export function sameWords(a: ItemText, b: ItemText): boolean {
  const [own, other] = [flat(a), flat(b)]
  return (
    own.length === other.length &&
    a.sentences.length === b.sentences.length &&
    own.every((one, at) => sameSentence(one, other[at] ?? one))
  )
}
