import type { StandingFact } from '../../record/record.ts'
import { tidied } from '../../text/inline.ts'
import type { Inline, Note, Paragraph, Phrase, Point, Sentence } from '../../text/tree.ts'
import { type OldSentence, oldSentences } from './report-facts.ts'
import { type Cited, repeats, rolledNote, withNotes } from './report-notes.ts'
import type { Rolling } from './report-rolling.ts'
import { asSentence, rolledSentence, type SentenceRolled } from './report-sentence.ts'
import type { Flag, Replaced } from './rolled.ts'

/** A paragraph or sub-paragraph rolled; without sentences where nothing of it is left. */
export type ItemRolled<Item> = {
  readonly item: Item
  readonly replaced: readonly Replaced[]
  readonly flags: readonly Flag[]
  readonly facts: readonly StandingFact[]
}

/** What is carried on: the source cited last, and whether the sentence before was dropped. */
export type Carried = { cited: Cited | undefined; dropped: boolean }

/** A paragraph in the new period, its sentences apart. What is under it is rolled by the caller. */
export function rolledItem<Item extends Paragraph | Point>(
  rolling: Rolling,
  item: Item,
  at: { readonly proven: readonly StandingFact[]; readonly section: number },
  carried: Carried,
): ItemRolled<Item> {
  const roll = (all: readonly Sentence[]) =>
    oldSentences(rolling, all, at.proven, at.section).map((old) => {
      const one = whole(rolling, old, carried)
      carried.dropped = one.sentence === undefined
      return one
    })
  const own = roll(item.sentences)
  const tail = roll(item.tail ?? [])
  const all = [...own, ...tail].map(({ rolled }) => rolled)
  const standing = tail.flatMap(({ sentence }) => sentence ?? [])
  const { tail: _, ...bare } = item
  return {
    item: {
      ...bare,
      sentences: own.flatMap(({ sentence }) => sentence ?? []),
      ...(standing.length > 0 ? { tail: standing } : {}),
    } as unknown as Item,
    replaced: all.flatMap(({ replaced }) => replaced),
    flags: all.flatMap(({ flags }) => flags),
    facts: [...new Set(all.flatMap(({ facts }) => facts))],
  }
}

type Whole = { readonly rolled: SentenceRolled; readonly sentence?: Sentence }

/** A sentence with its notes. */
function whole(rolling: Rolling, old: OldSentence, carried: Carried): Whole {
  const rolled = afterDropped(old, rolledSentence(rolling, old), carried)
  const stands = rolled.inlines.length > 0
  const notes = new Map<string, readonly Note[]>()
  const parts = old.notes.map((note) => {
    const one = rolledNote(rolling, old, note, carried.cited)
    notes.set(note.note.id, one.notes)
    carried.cited = nextCited(carried.cited, note.words, one.notes[0]?.content, stands)
    return one
  })
  if (!stands) return { rolled }
  const inlines: readonly Inline[] = tidied(withNotes(rolled.inlines, notes))
  const complete = {
    inlines,
    facts: [...new Set([...rolled.facts, ...parts.flatMap(({ facts }) => facts)])],
    replaced: [...rolled.replaced, ...parts.flatMap(({ replaced }) => replaced)],
    flags: [...rolled.flags, ...parts.flatMap(({ flags }) => flags)],
  }
  return { rolled: complete, sentence: asSentence(complete, old.kept) }
}

/** "She …", "These …": words that speak of what stands before. */
const speaksOfBefore =
  /^(?:she|he|it|they|this|these|such|those|at the conclusion|subsequently|il|elle|ils|elles|ce|cette|ces)(?![\p{L}])/iu

/** After a sentence that was dropped, one that speaks of it goes too, or a person looks at it. */
function afterDropped(old: OldSentence, rolled: SentenceRolled, carried: Carried): SentenceRolled {
  if (!carried.dropped || rolled.inlines.length === 0) return rolled
  if (!speaksOfBefore.test(old.words)) return rolled
  if (old.facts.length === 0)
    return {
      inlines: [],
      facts: [],
      replaced: [],
      flags: [
        {
          is: 'dropped',
          words: old.words,
          why: 'It speaks of what stood before it, and that has no fact for the new period.',
        },
      ],
    }
  const why = 'It speaks of what stood before it; the sentence before was dropped.'
  return { ...rolled, flags: [...rolled.flags, { is: 'decide', words: old.words, why }] }
}

/** A note that repeats the last stands for it from now on, where it was written out. */
function nextCited(
  last: Cited | undefined,
  words: string,
  content: readonly Phrase[] | undefined,
  stands: boolean,
): Cited | undefined {
  if (!repeats(words)) return content ? { content, standing: stands } : last
  return last && { content: last.content, standing: last.standing || stands }
}
