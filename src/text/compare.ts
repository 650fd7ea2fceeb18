import { diffArrays } from 'diff'
import { tokens } from './tokens.ts'

/** A piece of a redline. Deletions stand before the insertions that replace them. */
export type Run = { readonly op: 'same' | 'insert' | 'delete'; readonly text: string }

/** A stretch that both texts share, or what one has in place of the other's. */
type Stretch = { readonly same: readonly string[] } | Change
type Change = { readonly old: readonly string[]; readonly new: readonly string[] }

/** Beyond this many changed tokens two texts share too little for a redline to be read. */
const mostChanges = 1000

/**
 * The redline from an old text to a new one. Without insertions it is the old text, without
 * deletions the new one, exactly, for any two texts.
 */
export function compareTexts(old: string, now: string): readonly Run[] {
  if (old === now) return old ? [{ op: 'same', text: old }] : []
  return runsOf(joined(stretches(tokens(old), tokens(now))))
}

/** The new text: what a reader gets who accepts every change. */
export function accepted(runs: readonly Run[]): string {
  return runs.map(({ op, text }) => (op === 'delete' ? '' : text)).join('')
}

/** The old text: what a reader gets who rejects every change. */
export function rejected(runs: readonly Run[]): string {
  return runs.map(({ op, text }) => (op === 'insert' ? '' : text)).join('')
}

function stretches(old: readonly string[], now: readonly string[]): readonly Stretch[] {
  const changes = diffArrays([...old], [...now], { maxEditLength: mostChanges })
  if (!changes) return [{ old, new: now }]
  const result: Stretch[] = []
  for (const { added, removed, value } of changes) {
    if (added) result.push({ old: [], new: value })
    else result.push(removed ? { old: value, new: [] } : { same: value })
  }
  return result
}

/** Changes parted only by blanks or by one short word are one change: so a person would write. */
function joined(parts: readonly Stretch[]): readonly Stretch[] {
  const result: Stretch[] = []
  parts.forEach((part, at) => {
    const before = result.at(-1)
    const next = parts[at + 1]
    const island = 'same' in part && isIsland(part.same) ? part.same : []
    if (isChange(before) && isChange(part)) result[result.length - 1] = together(before, part)
    else if (isChange(before) && isChange(next) && island.length && worthJoining(before, next))
      result[result.length - 1] = together(before, { old: island, new: island })
    else result.push(part)
  })
  return result
}

function isChange(part: Stretch | undefined): part is Change {
  return part !== undefined && 'old' in part
}

function together(first: Change, second: Change): Change {
  return { old: [...first.old, ...second.old], new: [...first.new, ...second.new] }
}

function isIsland(same: readonly string[]): boolean {
  const rest = same.filter((token) => token.trim() !== '')
  if (rest.length > 1) return false
  return rest.every((token) => /^\p{L}{1,3}$/u.test(token))
}

/** Two mere insertions (or deletions) would only gain a deletion of what stays. */
function worthJoining(before: Change, next: Change): boolean {
  return before.old.length + next.old.length > 0 && before.new.length + next.new.length > 0
}

function runsOf(parts: readonly Stretch[]): readonly Run[] {
  return parts
    .flatMap((part): readonly Run[] =>
      'same' in part
        ? [{ op: 'same', text: part.same.join('') }]
        : [
            { op: 'delete', text: part.old.join('') },
            { op: 'insert', text: part.new.join('') },
          ],
    )
    .filter(({ text }) => text !== '')
}
