import { diffArrays } from 'diff'
import { isLight, shareOf, stemOf } from './period-words.ts'
import type { WordEdit } from './report-text.ts'

type Word = { readonly start: number; readonly end: number; readonly stem: string }

/**
 * What has changed between two descriptions of one thing in the record, done to a text that tells
 * the thing in words of its own: words put in or left out where the text has the words around
 * them. With `purpose` also the whole of a clause of purpose. Undefined where the text is too far
 * from the description to say where.
 */
export function transferred(
  text: string,
  was: string,
  now: string,
  purpose: boolean,
): readonly WordEdit[] | undefined {
  if (was === now) return []
  const [told, old, fresh] = [wordsIn(text), wordsIn(was), wordsIn(now)]
  const places = alignment(old, told)
  if (places.filter((at) => at >= 0).length < old.length / 2)
    return purpose ? inPurpose(text, was, now) : undefined
  const edits: WordEdit[] = []
  let [atOld, atNew] = [0, 0]
  for (const hunk of hunksOf(old, fresh)) {
    if (hunk.same) {
      atOld += hunk.removed
      atNew += hunk.added
      continue
    }
    const end = { old: atOld + hunk.removed, now: atNew + hunk.added }
    const edit = placed({ text, was, now, told, old, fresh, places }, atOld, atNew, end)
    if (!edit) return purpose ? inPurpose(text, was, now) : undefined
    edits.push(edit)
    ;[atOld, atNew] = [end.old, end.now]
  }
  return edits
}

type Hunk = { readonly same: boolean; readonly removed: number; readonly added: number }

/** Stretches that both have, and stretches changed: what is removed together with what is added. */
function hunksOf(old: readonly Word[], fresh: readonly Word[]): readonly Hunk[] {
  const stems = (all: readonly Word[]) => all.map(({ stem }) => stem)
  const hunks: Hunk[] = []
  for (const { added, removed, value } of diffArrays(stems(old), stems(fresh))) {
    const same = !added && !removed
    const [gone, come] = [added ? 0 : value.length, removed ? 0 : value.length]
    const last = hunks.at(-1)
    if (!same && last && !last.same)
      hunks[hunks.length - 1] = {
        same,
        removed: last.removed + gone,
        added: last.added + come,
      }
    else hunks.push({ same, removed: gone, added: come })
  }
  return hunks
}

type Aligned = {
  readonly text: string
  readonly was: string
  readonly now: string
  readonly told: readonly Word[]
  readonly old: readonly Word[]
  readonly fresh: readonly Word[]
  /** For each word of the old description its place among the words of the text; -1 for none. */
  readonly places: readonly number[]
}

/** One change in the text, between the words that stand before and after it in both. */
function placed(
  { text, was, now, told, old, fresh, places }: Aligned,
  atOld: number,
  atNew: number,
  end: { readonly old: number; readonly now: number },
): WordEdit | undefined {
  const back = wordBefore(places, atOld)
  const first = told[places[atOld - back] ?? -1]
  if (back === 0 || !first) return undefined
  const last = endOfChange({ text, old, told, places }, first, atOld, end.old)
  if (last === undefined) return undefined
  const removed = was.slice(old[atOld]?.start ?? 0, old[end.old - 1]?.end ?? 0)
  if (end.old > atOld && !stands(removed, text.slice(first.end, last))) return undefined
  const head = fresh[atNew - back]?.end ?? 0
  const tail = end.old === old.length ? fresh[end.now - 1]?.end : fresh[end.now]?.start
  return { start: first.end, end: last, words: now.slice(head, Math.max(head, tail ?? head)) }
}

/** Where a change ends in the text: before the next word that both have, or with the sentence. */
function endOfChange(
  { text, old, told, places }: Pick<Aligned, 'text' | 'old' | 'told' | 'places'>,
  first: Word,
  from: number,
  to: number,
): number | undefined {
  if (to === old.length) return to === from ? first.end : endOfSentence(text)
  const after = told[places[to] ?? -1]
  return after && after.start >= first.end ? after.start : undefined
}

/** How far back the text has a word: one that it puts otherwise goes with what is changed. */
function wordBefore(places: readonly number[], at: number): number {
  return [1, 2, 3, 4, 5, 6].find((by) => at >= by && (places[at - by] ?? -1) >= 0) ?? 0
}

function stands(removed: string, text: string): boolean {
  return shareOf(removed, text) >= enough
}

/** As much of what the record no longer says as the text must have there. */
const enough = 0.4

function endOfSentence(text: string): number {
  return /[.;\s]*$/u.exec(text)?.index ?? text.length
}

/** "to discuss …": the purpose of a meeting is what the record says it was about. */
function inPurpose(text: string, was: string, now: string): readonly WordEdit[] | undefined {
  const found =
    /(?<![\p{L}])(?:to (?:discuss|consider|review|examine|take stock of)|(?:pour|afin de|afin d’) ?(?:examiner|débattre|discuter|étudier)(?: de)?)(?:,? (?:and|et) \p{L}+)? ((?:the |la |le |les |l’)?)([^.;]*)/iu.exec(
      text,
    )
  if (!found) return undefined
  const [whole, article = '', object = ''] = found
  if (Math.max(shareOf(was, object), shareOf(object, was)) < 0.4) return undefined
  const end = found.index + whole.length
  const words = /^(?:the|la|le|les|l’)/i.test(now) ? now : `${article}${now}`
  return [{ start: end - object.length - article.length, end, words }]
}

function wordsIn(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
    stem: stemOf(found[0]),
  }))
}

/** The weightiest row of words that both have in the same order: where each stands, or -1. */
function alignment(old: readonly Word[], told: readonly Word[]): readonly number[] {
  const best = weights(old, told)
  const columns = told.length + 1
  const places: number[] = []
  let j = 0
  old.forEach((word, i) => {
    const weight = best[i * columns + j] ?? 0
    if (weight === (best[(i + 1) * columns + j] ?? 0)) {
      places.push(-1)
      return
    }
    while (told[j]?.stem !== word.stem || (best[i * columns + j] ?? 0) !== weight) j += 1
    places.push(j)
    j += 1
  })
  return places
}

/** From each pair of words on, the weight of the best row; a row of the table a word of the old. */
function weights(old: readonly Word[], told: readonly Word[]): Uint16Array {
  const columns = told.length + 1
  const best = new Uint16Array((old.length + 1) * columns)
  const at = (i: number, j: number) => best[i * columns + j] ?? 0
  for (let i = old.length - 1; i >= 0; i -= 1) {
    const stem = old[i]?.stem ?? ''
    const own = isLight(stem) ? 1 : 3
    for (let j = told.length - 1; j >= 0; j -= 1) {
      const same = stem === told[j]?.stem
      best[i * columns + j] = same ? at(i + 1, j + 1) + own : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  return best
}
