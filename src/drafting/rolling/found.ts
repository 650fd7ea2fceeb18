import type { Reference, Stated } from './reference.ts'
import { sameStated } from './same-stated.ts'

/**
 * A reference with the form of its words: `say` words another statement of the same kind in that
 * form, and gives back the very words for what was stated. Undefined where the form has no place
 * for it.
 */
export type Found = Reference & { readonly say: (stated: Stated) => string | undefined }

/** A stretch of the words that follows what is stated; the rest is form and stays. */
export type Slot = {
  readonly start: number
  readonly end: number
  /** Undefined where the new value does not fit. */
  readonly say: (stated: Stated, words: string) => string | undefined
}

/** A reference found between two places of the text, its slots in order. */
export function foundAt(
  text: string,
  start: number,
  end: number,
  states: Stated,
  slots: readonly Slot[],
): Found {
  const say = (stated: Stated): string | undefined => {
    // What was printed may break a rule of form; it is not respelled where it says the same.
    if (sameStated(stated, states)) return text.slice(start, end)
    if (stated.is !== states.is) return undefined
    let at = start
    let words = ''
    for (const slot of slots) {
      const said = slot.say(stated, text.slice(slot.start, slot.end))
      if (said === undefined) return undefined
      words += text.slice(at, slot.start) + said
      at = slot.end
    }
    return words + text.slice(at, end)
  }
  return { start, end, words: text.slice(start, end), states, say }
}

/** The statement of one kind, for slots that know theirs. */
export function asKind<Kind extends Stated['is']>(
  stated: Stated,
  is: Kind,
): Extract<Stated, { is: Kind }> | undefined {
  return stated.is === is ? (stated as Extract<Stated, { is: Kind }>) : undefined
}

/** Whether two stretches share a character. */
export function overlaps(
  a: { readonly start: number; readonly end: number },
  b: { readonly start: number; readonly end: number },
): boolean {
  return a.start < b.end && b.start < a.end
}
