import type { Fact } from '../record/fact.ts'
import type { StreamOf } from '../record/kind.ts'
import type { Kind } from '../record/kinds.ts'

/**
 * Which facts: those filed in `streams` and those naming `names` (a name is a stream that the
 * fact is filed in or whose body names it), all where neither is given; of them only `kinds`,
 * and none filed in a stream of the sorts `without`.
 */
export type Question = {
  readonly streams?: readonly string[] | undefined
  readonly names?: readonly string[] | undefined
  readonly kinds?: readonly Kind[] | undefined
  readonly without?: readonly StreamOf[] | undefined
  /** Facts of these ids with all their corrections; the rest of the question does not count then. */
  readonly ids?: readonly string[] | undefined
  /** Facts at these places in the log, by which answers name what they rest on; likewise alone. */
  readonly numbers?: readonly number[] | undefined
}

/** The record as one set of offices has it at one moment; every answer in it is of that moment. */
export type Snapshot = {
  /** In order of `number`. */
  readonly facts: (question?: Question) => Promise<readonly Fact[]>
  /** The same for large answers, page by page. */
  readonly each: (question?: Question) => AsyncIterable<Fact>
  /** The streams that hold a fact of these kinds, in order of their names. */
  readonly streams: (kinds: readonly Kind[]) => Promise<readonly string[]>
  /** Number of entries in the log, whoever may see them. */
  readonly size: () => Promise<number>
}
