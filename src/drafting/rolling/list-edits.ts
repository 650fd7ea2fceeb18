import type { Decided, Edit } from './edit.ts'
import type { Found } from './found.ts'
import { plainDocument } from './plain-words.ts'
import type { RolledLanguage } from './reference.ts'

/**
 * The edits for what was decided. What is dropped goes with the comma or the "and" that joined it
 * to its list; where nothing would be left, it is kept (and told in `kept`).
 */
export function listEdits(
  text: string,
  decided: readonly Decided[],
  language: RolledLanguage,
): { readonly edits: readonly Edit[]; readonly kept: ReadonlySet<Found> } {
  const kept = new Set<Found>()
  const edits: Edit[] = []
  for (const list of lists(text, decided)) {
    const staying = list.filter((one) => !isDropped(one))
    if (staying.length === 0) for (const { found } of list) kept.add(found)
    else edits.push(...joints(text, list), ...list.flatMap(itemEdits(language, list)))
  }
  return { edits: edits.toSorted((a, b) => a.start - b.start || a.end - b.end), kept }
}

function isDropped({ fitting }: Decided): boolean {
  return fitting?.to === null
}

const joint = /^(?:,[ \u00a0]|,?[ \u00a0](?:and|et)[ \u00a0]|;[ \u00a0])$/u

/** Neighbours of one kind with nothing but a comma or an "and" between them. */
function lists(text: string, decided: readonly Decided[]): readonly (readonly Decided[])[] {
  const result: Decided[][] = []
  for (const one of decided) {
    const last = result.at(-1)
    const before = last?.at(-1)
    const joined =
      before &&
      before.found.states.is === one.found.states.is &&
      joint.test(text.slice(before.found.end, one.found.start))
    if (last && joined) last.push(one)
    else result.push([one])
  }
  return result
}

function itemEdits(language: RolledLanguage, list: readonly Decided[]) {
  return ({ found, fitting }: Decided): readonly Edit[] => {
    const { start, end, words, states } = found
    if (!fitting) return []
    const { to, succession } = fitting
    if (to === null) return [{ start, end, words: '' }]
    const said = found.say(to) ?? words
    const own: readonly Edit[] =
      said === words ? [] : [{ start, end, words: said, was: states, to }]
    const further = succession.and ?? []
    if (further.length === 0) return own
    // A further document joins the list: by "and" at its end, by a comma inside.
    const isLast = list.findLast((one) => !isDropped(one))?.found === found
    const sign = language === 'en' ? ' and ' : ' et '
    const added = further.map(
      (one, at) => (isLast && at === further.length - 1 ? sign : ', ') + plainDocument(one),
    )
    return [...own, { start: end, end, words: added.join('') }]
  }
}

/** The joints of a list some items of which are dropped. */
function joints(text: string, list: readonly Decided[]): readonly Edit[] {
  if (!list.some(isDropped)) return []
  const gaps = list.slice(1).map(({ found }, at) => {
    const start = list[at]?.found.end ?? found.start
    return { start, end: found.start, words: text.slice(start, found.start) }
  })
  const first = list.findIndex((one) => !isDropped(one))
  const last = list.findLastIndex((one) => !isDropped(one))
  const final = gaps.at(-1)?.words ?? ''
  return gaps.flatMap((gap, at): Edit[] => {
    const item = at + 1
    const follows = list[item]
    // The joint goes with the item it leads to, and the first item has none.
    if (!follows || isDropped(follows) || item <= first) return [{ ...gap, words: '' }]
    return item === last && gap.words !== final ? [{ ...gap, words: final }] : []
  })
}
