import { type Alignable, type Candidate, candidatePairs } from './alignment-candidates.ts'

/** Places in the two lists; one is absent for what was inserted or deleted. */
export type Pair = { readonly old?: number; readonly new?: number }

/**
 * Which paragraph of the new text corresponds to which of the old one: by stored id first, then
 * by shared words (0.45 and more of them). The order of both texts is kept: a paragraph that
 * moved across others is deleted here and inserted there. Reading the pairs in order gives every
 * old and every new paragraph once, deletions before insertions.
 *
 * The cost grows with the number of paragraphs, not with its square: only paragraphs that share
 * an id, their whole text or rare words are weighed against each other.
 */
export function aligned(old: readonly Alignable[], now: readonly Alignable[]): readonly Pair[] {
  const matched = heaviestChain(candidatePairs(old, now), old.length)
  const result: Pair[] = []
  let nextOld = 0
  let nextNew = 0
  for (const match of [...matched, { old: old.length, new: now.length }]) {
    for (; nextOld < match.old; nextOld += 1) result.push({ old: nextOld })
    for (; nextNew < match.new; nextNew += 1) result.push({ new: nextNew })
    if (nextOld < old.length && nextNew < now.length) result.push({ old: nextOld, new: nextNew })
    nextOld += 1
    nextNew += 1
  }
  return result
}

type Link = { readonly candidate: Candidate; readonly total: number; readonly before?: Link }

/** Of candidates that cross, those that together weigh most; ends in rising order. */
function heaviestChain(candidates: readonly Candidate[], oldCount: number): readonly Candidate[] {
  const ordered = [...candidates].sort((a, b) => a.new - b.new || b.old - a.old)
  // A Fenwick tree: the heaviest chain that ends before an old paragraph, found in few steps.
  const best: (Link | undefined)[] = new Array(oldCount + 1).fill(undefined)
  for (const candidate of ordered) {
    const before = heaviestBefore(best, candidate.old)
    const link: Link = {
      candidate,
      total: candidate.weight + (before?.total ?? 0),
      ...(before ? { before } : {}),
    }
    for (let at = candidate.old + 1; at <= oldCount; at += at & -at)
      if (link.total > (best[at]?.total ?? 0)) best[at] = link
  }
  const chain: Candidate[] = []
  for (let link = heaviestBefore(best, oldCount); link; link = link.before)
    chain.push(link.candidate)
  return chain.reverse()
}

function heaviestBefore(best: readonly (Link | undefined)[], old: number): Link | undefined {
  let heaviest: Link | undefined
  for (let at = old; at > 0; at -= at & -at)
    if ((best[at]?.total ?? 0) > (heaviest?.total ?? 0)) heaviest = best[at]
  return heaviest
}
