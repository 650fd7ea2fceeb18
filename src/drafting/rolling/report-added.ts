import type { Inline, Paragraph, Point, Sentence } from '../../text/tree.ts'
import { itemsOf, paragraphsOf } from '../../text/walk.ts'
import { shownWords } from './flag-words.ts'
import { isStatedAs } from './period-values.ts'
import type { Stated } from './reference.ts'
import { references } from './references.ts'
import { type Account, isParagraph, type Told, type Working } from './report-account.ts'
import {
  alikeIn,
  collecting,
  idsOf,
  isDenied,
  isOfPeriod,
  placeIn,
  tellerOf,
} from './report-places.ts'
import type { Rolling } from './report-rolling.ts'
import { wordsOfInlines } from './report-text.ts'
import { factsTold } from './report-told.ts'
import type { Flag } from './rolled.ts'

/**
 * Every fact that our own draft states and the rolled text does not, put in its section in our own
 * words: beside what tells of the same, else after what our draft has before it.
 */
export function withAdded(rolling: Rolling, sections: readonly Working[]): void {
  const stated = statedIn(rolling, sections)
  for (const working of sections) addedTo(rolling, working, stated)
}

/** Where our paragraphs have come to in a section; those before the first place wait for it. */
type Progress = { anchor: Told | undefined; readonly waiting: Paragraph[] }

function addedTo(rolling: Rolling, working: Working, stated: Said): void {
  const drafted = rolling.newTree.sections[working.drafted]
  const progress: Progress = { anchor: undefined, waiting: [] }
  for (const paragraph of paragraphsOf(drafted?.blocks ?? [])) {
    const teller = tellerOf(rolling, working, paragraph)
    const place = teller ?? alikeIn(rolling, working, paragraph)
    const missing = missingOf(rolling, paragraph, stated, !isDenied(rolling, working, paragraph))
    if (place) insertedBefore(rolling, working, place, progress.waiting.splice(0))
    // Places go forward: what only sounds alike further up is no place.
    if (place && isAfter(working, place, progress.anchor)) progress.anchor = place
    if (missing.length > 0) put(rolling, working, progress, { paragraph, missing, teller })
  }
  for (const paragraph of progress.waiting) working.blocks.push(addedBlock(rolling, paragraph))
}

type Missing = {
  readonly paragraph: Paragraph
  readonly missing: readonly (Sentence | Point)[]
  readonly teller: Told | undefined
}

/** Into the paragraph that tells of the same, after the one before, or to those that wait. */
function put(
  rolling: Rolling,
  working: Working,
  progress: Progress,
  { paragraph, missing, teller }: Missing,
): void {
  const host = teller ?? collecting(rolling, working, paragraph)
  if (host && !paragraph.points?.length) {
    appended(rolling, host, missing, paragraph)
    return
  }
  const one = whole(paragraph, missing)
  const { anchor } = progress
  if (anchor) progress.anchor = insertedAfter(rolling, working, anchor, one)
  else progress.waiting.push(one)
}

function isAfter({ blocks }: Working, place: Told, anchor: Told | undefined): boolean {
  return anchor === undefined || blocks.indexOf(place) > blocks.indexOf(anchor)
}

/** What the rolled text states, to ask whether a sentence of ours says anything that is new. */
type Said = {
  readonly facts: ReadonlySet<string>
  readonly words: ReadonlySet<string>
  /** Whether one sentence of the rolled text rests on all of these facts. */
  readonly rests: (ids: readonly string[]) => boolean
  readonly says: (stated: Stated) => boolean
}

function statedIn(rolling: Rolling, sections: readonly Working[]): Said {
  const blocks = sections.flatMap((one) => one.blocks.filter(isParagraph))
  const all = blocks.flatMap(({ paragraph }) =>
    itemsOf(paragraph).flatMap(({ sentences }) =>
      sentences.flatMap(({ inlines }) => valuesIn(rolling, inlines)),
    ),
  )
  const grounds = blocks.flatMap(({ paragraph }) =>
    itemsOf(paragraph).flatMap(({ sentences }) =>
      sentences.flatMap(({ from }) => (from?.ids?.length ? [new Set(from.ids)] : [])),
    ),
  )
  return {
    facts: new Set(blocks.flatMap(({ facts }) => [...facts])),
    words: new Set(
      blocks.flatMap(({ paragraph }) =>
        itemsOf(paragraph).flatMap(({ sentences }) =>
          sentences.map(({ inlines }) => wordsOfInlines(inlines, rolling.language)),
        ),
      ),
    ),
    rests: (ids) => grounds.some((ground) => ids.every((id) => ground.has(id))),
    says: (stated) => all.some((one) => one.is === stated.is && isStatedAs(one, stated)),
  }
}

function valuesIn({ language }: Rolling, inlines: readonly Inline[]): readonly Stated[] {
  const runs = [inlines, ...inlines.flatMap((one) => (one.kind === 'note' ? [one.content] : []))]
  return runs.flatMap((run) =>
    references(wordsOfInlines(run, language), language).map(({ states }) => states),
  )
}

/** Sentences and sub-paragraphs of ours with a fact that the rolled text does not state. */
function missingOf(
  rolling: Rolling,
  paragraph: Paragraph,
  stated: Said,
  nowhere: boolean,
): readonly (Sentence | Point)[] {
  if (nowhere && saysNothing.test(paragraph.id)) return paragraph.sentences
  const own = paragraph.sentences.filter((one) => !isSaid(rolling, one, stated))
  const points = (paragraph.points ?? []).filter((point) =>
    point.sentences.some((one) => !isSaid(rolling, one, stated)),
  )
  if (points.length > 0) return points
  return paragraph.points?.length ? [] : own
}

/** Paragraphs of ours that say that nothing is recorded. */
const saysNothing = /^(?:none-|operative$)/

/** A sentence without a fact says nothing new: it is the text's own affair how it puts the law. */
function isSaid(rolling: Rolling, { from, inlines }: Sentence, stated: Said): boolean {
  const ids = from?.ids ?? []
  const own = ids.filter((id) => isOfPeriod(rolling, id))
  if (stated.words.has(wordsOfInlines(inlines, rolling.language))) return true
  if (own.length > 0) return own.every((id) => stated.facts.has(id))
  if (ids.length === 0 || stated.rests(ids)) return true
  const values = valuesIn(rolling, inlines).filter(
    (one) =>
      one.is === 'name' ||
      one.is === 'days' ||
      ((one.is === 'document' || one.is === 'resolution') && one.paragraphs),
  )
  if (values.length > 0) return values.every(stated.says)
  return ids.some((id) => stated.facts.has(id))
}

/** The paragraph of ours with what is missing of it alone, and all that it says besides facts. */
function whole(paragraph: Paragraph, missing: readonly (Sentence | Point)[]): Paragraph {
  const left = new Set<unknown>(missing)
  if (paragraph.points?.length)
    return { ...paragraph, points: paragraph.points.filter((point) => left.has(point)) }
  return {
    ...paragraph,
    sentences: paragraph.sentences.filter((one) => left.has(one) || idsOf([one]).length === 0),
  }
}

function appended(
  rolling: Rolling,
  host: Told,
  missing: readonly (Sentence | Point)[],
  paragraph: Paragraph,
): void {
  const added = missing.filter((one): one is Sentence => 'inlines' in one)
  const [account] = host.accounts
  if (!account || added.length === 0) return
  const sentences = [...host.paragraph.sentences]
  const at = placeIn(rolling, sentences, paragraph, added)
  sentences.splice(at, 0, ...added)
  const changed = { ...host.paragraph, sentences }
  host.paragraph = changed
  account.item = changed
  account.flags.push(...addedFlags(added, rolling, paragraph.id))
  for (const id of idsOf(added)) host.facts.add(id)
}

/** One flag for what was added together: it is one thing to decide on. */
function addedFlags(
  added: readonly Sentence[],
  { language }: Rolling,
  of: string,
): readonly Flag[] {
  const [first] = added
  if (!first) return []
  const many = added.length > 1 ? ` It is told in ${added.length} sentences, from here on.` : ''
  const words = shownWords(first.inlines, language)
  return [{ is: 'added', words, why: `${whyAdded(of)}${many}` }]
}

function whyAdded(paragraph: string): string {
  return saysNothing.test(paragraph)
    ? 'The record has nothing of the kind for the new period, and the draft says so.'
    : 'The record has it for the new period, and the old text had nothing in its place.'
}

function addedBlock(rolling: Rolling, paragraph: Paragraph): Told {
  const account: Account = {
    id: paragraph.id,
    old: null,
    item: paragraph,
    replaced: [],
    flags: [
      ...addedFlags(
        itemsOf(paragraph).flatMap(({ sentences }) => sentences),
        rolling,
        paragraph.id,
      ),
    ],
  }
  const ids = itemsOf(paragraph).flatMap(({ sentences }) => factsTold(rolling, sentences))
  return { paragraph, accounts: [account], facts: new Set(ids) }
}

function insertedAfter(
  rolling: Rolling,
  working: Working,
  anchor: Told,
  paragraph: Paragraph,
): Told {
  const block = addedBlock(rolling, paragraph)
  working.blocks.splice(working.blocks.indexOf(anchor) + 1, 0, block)
  return block
}

function insertedBefore(
  rolling: Rolling,
  working: Working,
  place: Told,
  paragraphs: readonly Paragraph[],
): void {
  working.blocks.splice(
    working.blocks.indexOf(place),
    0,
    ...paragraphs.map((one) => addedBlock(rolling, one)),
  )
}
