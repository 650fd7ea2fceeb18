import type { StandingFact } from '../../record/record.ts'
import type { Paragraph, Sentence } from '../../text/tree.ts'
import { itemsOf } from '../../text/walk.ts'
import { nearness, shareOf } from './period-words.ts'
import { isParagraph, type Told, type Working } from './report-account.ts'
import { wordsOfParagraph } from './report-own-words.ts'
import type { Rolling } from './report-rolling.ts'
import { wordsOfInlines } from './report-text.ts'

/** The rolled paragraph that tells facts of a paragraph of ours. */
export function tellerOf(
  rolling: Rolling,
  { blocks }: Working,
  paragraph: Paragraph,
): Told | undefined {
  const standing = blocks.filter(isParagraph)
  const ids = new Set(itemsOf(paragraph).flatMap(({ sentences }) => idsOf(sentences)))
  const own = [...ids].filter((id) => isOfPeriod(rolling, id))
  // What was added tells its own facts and hosts no others.
  return standing.findLast(
    ({ facts, accounts }) => accounts[0]?.old && own.some((id) => facts.has(id)),
  )
}

/** Whether a rolled paragraph says already that there was nothing. */
export function isDenied(
  { language }: Rolling,
  { blocks }: Working,
  paragraph: Paragraph,
): boolean {
  const words = wordsOfParagraph(paragraph, language)
  return blocks
    .filter(isParagraph)
    .some((one) => nearness(words, wordsOfParagraph(one.paragraph, language)) >= 0.5)
}

/** The rolled paragraph in much the same words. */
export function alikeIn(
  rolling: Rolling,
  { blocks }: Working,
  paragraph: Paragraph,
): Told | undefined {
  const standing = blocks.filter(isParagraph)
  const words = paragraph.sentences
    .map(({ inlines }) => wordsOfInlines(inlines, rolling.language))
    .join(' ')
  let best: Told | undefined
  let most = 0.45
  for (const one of standing) {
    const told = one.paragraph.sentences
      .map(({ inlines }) => wordsOfInlines(inlines, rolling.language))
      .join(' ')
    const share = Math.min(shareOf(words, told), shareOf(told, words) * 2)
    if (share <= most) continue
    most = share
    best = one
  }
  return best
}

/** Ids of the facts that sentences rest on. */
export function idsOf(sentences: readonly Sentence[]): readonly string[] {
  return sentences.flatMap(({ from }) => from?.ids ?? [])
}

/** A paragraph that already tells several groups of facts of one kind takes the others of the kind. */
export function collecting(
  rolling: Rolling,
  { blocks }: Working,
  paragraph: Paragraph,
): Told | undefined {
  const ids = new Set(idsOf(paragraph.sentences))
  const kind = kindsOf(rolling, ids)
  if (kind.length !== 1) return undefined
  return blocks.filter(isParagraph).findLast(({ facts }) => {
    const told = kindsOf(rolling, facts)
    return told.includes(kind[0] ?? '') && groupsOf(rolling, facts, kind[0] ?? '') > 1
  })
}

function kindsOf({ is }: Rolling, ids: ReadonlySet<string>): readonly string[] {
  return [
    ...new Set(
      [...is.groups.values()].flatMap(({ facts }) =>
        facts.filter(({ id }) => ids.has(id)).map(({ type }) => type),
      ),
    ),
  ]
}

function groupsOf({ is }: Rolling, ids: ReadonlySet<string>, kind: string): number {
  return [...is.groups.values()].filter(({ facts }) =>
    facts.some(({ id, type }) => type === kind && ids.has(id)),
  ).length
}

/** After the facts that ours has before what is added; else after what the same actors did. */
export function placeIn(
  rolling: Rolling,
  sentences: readonly Sentence[],
  paragraph: Paragraph,
  added: readonly Sentence[],
): number {
  const [first] = added
  const before = first ? paragraph.sentences.slice(0, paragraph.sentences.indexOf(first)) : []
  const ids = new Set(idsOf(before))
  const after = sentences.findLastIndex((one) => idsOf([one]).some((id) => ids.has(id)))
  if (after >= 0) return after + 1
  const actors = actorsOf(rolling, added)
  const beside = sentences.findLastIndex((one) => actorsOf(rolling, [one]) === actors)
  return beside < 0 || actors === '' ? sentences.length : beside + 1
}

/** Who acted, as the facts of sentences name them. */
function actorsOf({ is }: Rolling, sentences: readonly Sentence[]): string {
  const ids = new Set(idsOf(sentences))
  const all = [...is.groups.values()].flatMap(({ facts }) =>
    facts.filter(({ id }) => ids.has(id)).map(({ body }) => ('by' in body ? String(body.by) : '')),
  )
  return [...new Set(all)].join('; ')
}

const periodFacts = new WeakMap<Rolling, ReadonlySet<string>>()

/** Whether a fact is of the new period, and told for itself. */
export function isOfPeriod(rolling: Rolling, id: string): boolean {
  const known =
    periodFacts.get(rolling) ??
    new Set(
      [...rolling.is.groups.values()].flatMap(({ facts }) =>
        facts.flatMap((fact) => (isOrdinaryMeeting(fact) ? [] : [fact.id])),
      ),
    )
  periodFacts.set(rolling, known)
  return known.has(id)
}

/** A meeting in the ordinary course is told where something was done at it. */
function isOrdinaryMeeting(fact: StandingFact): boolean {
  return fact.type === 'BureauMet' && fact.body.level === 'regular' && !fact.body.matter
}
