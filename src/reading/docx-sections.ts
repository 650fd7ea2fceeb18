import type { Block, Inline, Section } from '../text/tree.ts'

/** What of a part runs one after the other: headings with what they count in, and blocks. */
export type Growth =
  | {
      readonly of: 'heading'
      readonly id: string
      readonly words: readonly Inline[]
      readonly depth?: number
      readonly printed: string
      /** The automatic list it counts in; absent for a heading without number. */
      readonly list?: string
    }
  | { readonly of: 'block'; readonly block: Block }

type Heading = Extract<Growth, { of: 'heading' }>

type Open = {
  readonly id: string
  readonly heading?: Heading
  readonly blocks: Block[]
  readonly below: Open[]
}

/**
 * Growth of a document written here as sections, each as deep as its style says. A heading that
 * counts in another list than its neighbours stands in a section of its own without a heading.
 */
export function exactSections(
  growth: readonly Growth[],
  newId: (wanted: string) => string,
): readonly Section[] {
  const top: Open = { id: '', blocks: [], below: [] }
  let path: Open[] = []
  const bare = (): Open => ({ id: newId('section-0'), blocks: [], below: [] })
  const push = (one: Open) => {
    ;(path.at(-1) ?? top).below.push(one)
    path.push(one)
  }
  for (const one of growth) {
    if (one.of === 'block') {
      if (!path.length) push(bare())
      path.at(-1)?.blocks.push(one.block)
      continue
    }
    const depth = one.depth ?? 1
    path = path.slice(0, depth - 1)
    if (path.length && !countsIn(path.at(-1), one)) path.pop()
    while (path.length < depth - 1) push(bare())
    push({ id: one.id, heading: one, blocks: [], below: [] })
  }
  return top.below.map(closed)
}

/** Whether a heading counts on below a section: with those before it, or in the section's list. */
function countsIn(parent: Open | undefined, { list }: Heading): boolean {
  if (!parent || list === undefined) return true
  const before = parent.below.findLast(({ heading }) => heading?.list !== undefined)
  if (before) return before.heading?.list === list
  return parent.heading?.list === undefined || parent.heading.list === list
}

function closed({ id, heading, blocks, below }: Open): Section {
  const printed = heading?.printed ? { printed: heading.printed } : { label: 'none' as const }
  return {
    id,
    ...(heading ? { heading: heading.words, ...printed } : {}),
    blocks,
    ...(below.length ? { sections: below.map(closed) } : {}),
  }
}
