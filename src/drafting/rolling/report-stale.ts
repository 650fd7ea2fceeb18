import type { Inline } from '../../text/tree.ts'
import { isStatedAs } from './period-values.ts'
import type { Stated } from './reference.ts'
import { references } from './references.ts'
import { beginningOf, type Rolling } from './report-rolling.ts'
import { wordsOfInlines } from './report-text.ts'
import type { Flag } from './rolled.ts'

/**
 * Whatever still states something of the old period that no fact of the new one puts there. Words
 * that a flag of the paragraph already names are not named twice.
 */
export function staleIn(
  rolling: Rolling,
  inlines: readonly Inline[],
  said: readonly Flag[],
): readonly Flag[] {
  const isNow = statedNow(rolling)
  const runs = [inlines, ...inlines.flatMap((one) => (one.kind === 'note' ? [one.content] : []))]
  return runs.flatMap((run) =>
    references(wordsOfInlines(run, rolling.language), rolling.language).flatMap(
      ({ states, words }): readonly Flag[] => {
        const why = isNow(states) ? undefined : whyStale(rolling, states)
        if (!why || said.some((flag) => flag.words.includes(words) && flag.is !== 'dropped'))
          return []
        return [{ is: states.is === 'unreadable' ? 'unknown' : 'stale', words, why }]
      },
    ),
  )
}

const known = new WeakMap<Rolling, (stated: Stated) => boolean>()

/** Whether something is stated by the new period or by our own draft for it. */
function statedNow(rolling: Rolling): (stated: Stated) => boolean {
  const before = known.get(rolling)
  if (before) return before
  const drafted = rolling.newDraft.flatMap(({ sentence: { inlines } }) =>
    [inlines, ...inlines.flatMap((one) => (one.kind === 'note' ? [one.content] : []))].flatMap(
      (run) =>
        references(wordsOfInlines(run, rolling.language), rolling.language).map(
          ({ states }) => states,
        ),
    ),
  )
  const roles = rolling.is.roles.map(({ states }) => states)
  const all = new Map<string, Stated[]>()
  for (const stated of [...roles, ...drafted])
    all.set(kindOf(stated), [...(all.get(kindOf(stated)) ?? []), stated])
  const isNow = (stated: Stated) =>
    (all.get(kindOf(stated)) ?? []).some((value) => isStatedAs(stated, value))
  known.set(rolling, isNow)
  return isNow
}

function kindOf({ is }: Stated): string {
  return is === 'dayOfYear' ? 'days' : is
}

/** Why something is of the old period; undefined for what is history or of no period. */
function whyStale(rolling: Rolling, stated: Stated): string | undefined {
  const { before, now } = rolling
  const oldest = Number(before.previous)
  switch (stated.is) {
    case 'session':
      return besideOf(stated.number, oldest, Number(now.next) + 1)
    case 'document':
      return ofOldSession(stated.symbol, oldest) ?? ofOldFact(rolling, stated)
    case 'days':
      return outside(rolling, stated.to ?? stated.from) ?? ofOldFact(rolling, stated)
    case 'month':
      return (
        (stated.month.length === 7 ? outside(rolling, stated.month) : undefined) ??
        ofOldFact(rolling, stated)
      )
    case 'year':
      return outside(rolling, String(stated.to ?? stated.year))
    case 'dayOfYear':
      return 'The day is printed without its year, and no fact of the new period has it.'
    case 'unreadable':
      return 'It looks like a statement of the period and cannot be read.'
    case 'ordinal':
    case 'name':
    case 'address':
      return ofOldFact(rolling, stated)
    default:
      return undefined
  }
}

function besideOf(session: number, oldest: number, last: number): string | undefined {
  return session >= oldest && session <= last
    ? 'The session is neither that of the report nor one beside it, and no fact of the new period names it.'
    : undefined
}

function ofOldSession(symbol: string, oldest: number): string | undefined {
  const session = Number(/^ICC-ASP\/(\d+)\//.exec(symbol)?.[1] ?? 0)
  return session >= oldest
    ? 'The document is of the old period, and no fact of the new period names it.'
    : undefined
}

function ofOldFact({ was }: Rolling, stated: Stated): string | undefined {
  return was.roles.some(({ states }) => isStatedAs(stated, states))
    ? 'It is of a fact of the old period, and no fact of the new period has it.'
    : undefined
}

function outside(rolling: Rolling, time: string): string | undefined {
  const beginning = beginningOf(rolling).slice(0, time.length)
  return time >= beginning
    ? 'The time is of the old period, and no fact of the new period has it.'
    : undefined
}
