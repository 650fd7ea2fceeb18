import { sharedWords, type Words, wordsOf } from './shared-words.ts'

const threshold = 0.45
const idWeight = 1000
/** How many rare words of a paragraph are followed up, and into how many paragraphs each. */
const rareWords = 10
const mostPlaces = 12
const mostRivals = 6

/** What is aligned: a text, and the lasting id it carries where it has one. */
export type Alignable = { readonly id?: string; readonly text: string }

/** Two paragraphs may be asked to correspond: a stored id outweighs any likeness of words. */
export type Candidate = {
  readonly old: number
  readonly new: number
  readonly weight: number
}

/** The pairs worth weighing; their number is bounded by a constant for each new paragraph. */
export function candidatePairs(
  old: readonly Alignable[],
  now: readonly Alignable[],
): readonly Candidate[] {
  const oldWords = old.map(({ text }) => wordsOf(text))
  const newWords = now.map(({ text }) => wordsOf(text))
  const byWord = placesByWord(oldWords)
  const byText = pairsOfEqualText(old, now)
  const byId = placesById(old)
  return now.flatMap(({ id }, at) => {
    const named = id === undefined ? undefined : byId.get(id)
    const rivals = new Set([
      ...(named === undefined ? [] : [named]),
      ...(byText.get(at) ?? []),
      ...sharersOfRareWords(newWords[at], byWord),
      ...neighbours(at, now.length, old.length),
    ])
    return [...rivals].flatMap((rival) => {
      const shared = likenessOf(oldWords[rival], newWords[at])
      const weight = shared + (rival === named ? idWeight : 0)
      return weight >= threshold ? [{ old: rival, new: at, weight }] : []
    })
  })
}

function likenessOf(a: Words | undefined, b: Words | undefined): number {
  return a && b ? sharedWords(a, b) : 0
}

/** An id that stands twice says nothing. */
function placesById(old: readonly Alignable[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  const twice = new Set<string>()
  old.forEach(({ id }, at) => {
    if (id === undefined) return
    if (places.has(id)) twice.add(id)
    places.set(id, at)
  })
  for (const id of twice) places.delete(id)
  return places
}

function placesByWord(oldWords: readonly Words[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  oldWords.forEach(({ counts }, at) => {
    for (const word of counts.keys()) {
      const known = places.get(word)
      if (known) known.push(at)
      else places.set(word, [at])
    }
  })
  return places
}

/** Equal texts are paired first with first and last with last, so that repetitions stay cheap. */
function pairsOfEqualText(
  old: readonly Alignable[],
  now: readonly Alignable[],
): ReadonlyMap<number, readonly number[]> {
  const oldPlaces = placesByText(old)
  const pairs = new Map<number, readonly number[]>()
  for (const [text, newPlaces] of placesByText(now)) {
    const places = oldPlaces.get(text)
    if (!places) continue
    newPlaces.forEach((at, nth) => {
      const fromEnd = places.length - (newPlaces.length - nth)
      pairs.set(
        at,
        [places[nth], places[fromEnd]].filter((place) => place !== undefined),
      )
    })
  }
  return pairs
}

function placesByText(passages: readonly Alignable[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>()
  passages.forEach(({ text }, at) => {
    const known = places.get(text)
    if (known) known.push(at)
    else places.set(text, [at])
  })
  return places
}

function sharersOfRareWords(
  words: Words | undefined,
  byWord: ReadonlyMap<string, readonly number[]>,
): readonly number[] {
  const rare = [...(words?.counts.keys() ?? [])]
    .flatMap((word) => {
      const places = byWord.get(word)
      return places && places.length <= mostPlaces ? [places] : []
    })
    .sort((a, b) => a.length - b.length)
    .slice(0, rareWords)
  const votes = new Map<number, number>()
  for (const places of rare)
    for (const place of places) votes.set(place, (votes.get(place) ?? 0) + 1)
  return [...votes]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, mostRivals)
    .map(([place]) => place)
}

/** Paragraphs at about the same place: where no rare word speaks, the order does. */
function neighbours(at: number, newCount: number, oldCount: number): readonly number[] {
  const middle = newCount > 1 ? Math.round((at * (oldCount - 1)) / (newCount - 1)) : 0
  return [-2, -1, 0, 1, 2].map((by) => middle + by).filter((one) => one >= 0 && one < oldCount)
}
