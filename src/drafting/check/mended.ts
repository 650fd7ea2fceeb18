import type { DocumentTree } from '../../text/tree.ts'
import { type CheckOf, check } from './check.ts'
import type { Finding } from './finding.ts'
import { fromTree, type PrintedBesides } from './from-tree.ts'
import { mendedTree } from './mended-tree.ts'

/** A text with its certain mends made: which were, and what is left for a person. */
export type Mended = {
  readonly tree: DocumentTree
  readonly made: readonly Finding[]
  readonly left: readonly Finding[]
}

/** A mend may bring a second one to light; a text needs few rounds, and no pair may go on for ever. */
const mostRounds = 5

/**
 * Makes the certain mends, and those that come to light by them; everything else is left as it is.
 * `besides` is what was printed in the file and the tree does not hold.
 */
export function mended(tree: DocumentTree, of: CheckOf, besides: PrintedBesides = {}): Mended {
  const findingsIn = (one: DocumentTree) => check(fromTree(one, besides), of)
  let now = tree
  let left = findingsIn(now)
  const made: Finding[] = []
  for (let round = 0; round < mostRounds; round += 1) {
    const certain = left.filter(({ edits }) => edits?.length)
    if (certain.length === 0) break
    const next = mendedTree(now, certain)
    if (JSON.stringify(next) === JSON.stringify(now)) break
    now = next
    left = findingsIn(now)
    const open = new Set(left.map(keyOf))
    made.push(...certain.filter((one) => !open.has(keyOf(one))))
  }
  return { tree: now, made, left }
}

function keyOf({ rule, at, place, words }: Finding): string {
  return JSON.stringify([rule, at?.element ?? place, words])
}
