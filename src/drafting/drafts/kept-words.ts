import type { Body } from '../../record/kinds.ts'
import type { Sentence, Source } from '../../text/tree.ts'
import type { Attention, ItemText } from './draft.ts'
import { changedFacts, flat, paired, sameGround } from './pairing.ts'

/** A sentence of the text, with the places of the derived sentences that it goes on from. */
export type Owned = {
  readonly sentence: Sentence
  readonly of: readonly number[]
  /** Whether it stands after the sub-paragraphs. */
  readonly tail: boolean
}

/** What an item says with a person's words in it, and what of them a person has to look at. */
export type KeptItem = {
  readonly owned: readonly Owned[]
  readonly attention: readonly Attention[]
}

/** What an item says of itself. */
export function ownedFrom(text: ItemText): readonly Owned[] {
  return flat(text).map((sentence, at) => ({
    sentence,
    of: [at],
    tail: at >= text.sentences.length,
  }))
}

/** An item's text out of its sentences; without a tail where there is none. */
export function textOf(owned: readonly Owned[]): ItemText {
  const sentences = owned.filter(({ tail }) => !tail).map(({ sentence }) => sentence)
  const tail = owned.filter((one) => one.tail).map(({ sentence }) => sentence)
  return tail.length ? { sentences, tail } : { sentences }
}

/**
 * An item as a person worded it, on what the record says now. Words of a person stay; sentences
 * that nobody worded follow the record; what a person left out stays out; what is new comes in.
 * Nothing of it is silent where a person's words are concerned.
 */
export function keptWords(edit: Body<'ParagraphEdited'>, now: ItemText): KeptItem {
  const ground = groundOf(edit, now)
  const worded = flat(edit.text).flatMap((sentence, place): readonly Owned[] => {
    const whose = edit.whose[place] ?? []
    const tail = place >= edit.text.sentences.length
    if (sentence.edited) return [{ sentence, of: ground.nowOf(whose), tail }]
    const [at] = ground.nowOf(whose)
    const saying = at === undefined ? undefined : ground.now[at]
    return saying && at !== undefined ? [{ sentence: saying, of: [at], tail }] : []
  })
  const owned = withNew(worded, ground, now.sentences.length)
  const own = flat(edit.text).flatMap((sentence, place) =>
    staleness(edit, ground, sentence, place, owned),
  )
  const added = owned.flatMap((one, at): readonly Attention[] => {
    if (worded.includes(one)) return []
    const because = idsOf(one.sentence.from)
    return [{ is: 'new', paragraph: edit.paragraph, at, now: one.sentence, because }]
  })
  return { owned, attention: [...own, ...added, ...leftOut(edit, ground)] }
}

type Ground = {
  readonly was: readonly Sentence[]
  readonly now: readonly Sentence[]
  readonly pairs: ReadonlyMap<number, number>
  readonly nowOf: (whose: readonly number[]) => readonly number[]
}

function groundOf(edit: Body<'ParagraphEdited'>, text: ItemText): Ground {
  const [was, now] = [flat(edit.was), flat(text)]
  const pairs = paired(was, now)
  const nowOf = (whose: readonly number[]) => whose.flatMap((place) => pairs.get(place) ?? [])
  return { was, now, pairs, nowOf }
}

function staleness(
  edit: Body<'ParagraphEdited'>,
  { was, now, pairs }: Ground,
  sentence: Sentence,
  place: number,
  owned: readonly Owned[],
): readonly Attention[] {
  const whose = edit.whose[place] ?? []
  if (!sentence.edited || whose.length === 0) return []
  const at = owned.findIndex((one) => one.sentence === sentence)
  const changed = whose.flatMap((one): readonly { old: Sentence; now?: Sentence }[] => {
    const old = was[one]
    const saying = now[pairs.get(one) ?? -1]
    if (!old || (saying && sameGround(old, saying))) return []
    return [saying ? { old, now: saying } : { old }]
  })
  const [first] = changed
  if (!first) return []
  const gone = whose.every((one) => !pairs.has(one))
  const because = new Set(changed.flatMap((one) => changedFacts(one.old.from, one.now?.from)))
  return [
    {
      is: gone ? 'orphan' : 'stale',
      paragraph: edit.paragraph,
      at,
      ...first,
      because: [...because],
    },
  ]
}

/** What a person took out of an item stays out; told where it would say something else now. */
function leftOut(edit: Body<'ParagraphEdited'>, { was, now, pairs }: Ground): readonly Attention[] {
  const named = new Set(edit.whose.flat())
  return was.flatMap((old, place): readonly Attention[] => {
    const saying = now[pairs.get(place) ?? -1]
    if (named.has(place) || !saying || sameGround(old, saying)) return []
    return [leftOutStale(edit.paragraph, old, saying)]
  })
}

function leftOutStale(paragraph: string, old: Sentence, now: Sentence): Attention {
  return { is: 'leftOutStale', paragraph, old, now, because: changedFacts(old.from, now.from) }
}

/** What an item that was taken out would say now, where that is something else. */
export function removedStale(
  removal: Body<'ParagraphRemoved'>,
  now: ItemText | undefined,
): readonly Attention[] {
  const [was, saying] = [flat(removal.was), now ? flat(now) : []]
  const pairs = paired(was, saying)
  const changed = was.flatMap((old, place): readonly Attention[] => {
    const one = saying[pairs.get(place) ?? -1]
    return one && !sameGround(old, one) ? [leftOutStale(removal.paragraph, old, one)] : []
  })
  const known = new Set(pairs.values())
  const added = saying.flatMap((one, at): readonly Attention[] => {
    if (known.has(at)) return []
    const because = idsOf(one.from)
    return [{ is: 'leftOutStale', paragraph: removal.paragraph, now: one, because }]
  })
  return [...changed, ...added]
}

function idsOf(source: Source | undefined): readonly string[] {
  return source?.ids ?? []
}

/** What the record says that it did not say before, after what it stands behind. */
function withNew(worded: readonly Owned[], { now, pairs }: Ground, tailFrom: number) {
  const known = new Set(pairs.values())
  const result = [...worded]
  for (const [at, sentence] of now.entries()) {
    if (known.has(at)) continue
    const tail = at >= tailFrom
    const before = result.findLastIndex((one) => one.of.some((place) => place < at))
    const first = result.findIndex((one) => one.tail)
    const end = first < 0 ? result.length : first
    const place = tail ? Math.max(before + 1, end) : Math.min(before + 1, end)
    result.splice(place, 0, { sentence, of: [at], tail })
  }
  return result
}
