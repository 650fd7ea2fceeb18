import { isDay } from '../../law/day.ts'
import type { StandingFact } from '../../record/record.ts'
import { numbered } from '../../text/numbering.ts'
import { passagesOf } from '../../text/passages.ts'
import type { DocumentTree, Section, Sentence } from '../../text/tree.ts'
import { itemsOf, paragraphsOf } from '../../text/walk.ts'
import { bureauReport } from '../bureau-report.ts'
import { type Material, materialOf, type ReportWish } from '../material.ts'
import { bureauReports } from '../reporting-period.ts'
import { counterparts } from './period-facts.ts'
import { type Period, periodOf } from './period-of.ts'
import type { RolledLanguage } from './reference.ts'
import { wordsOfInlines } from './report-text.ts'

/** A sentence of a draft of ours, with its words and where it stands. */
export type Drafted = {
  readonly sentence: Sentence
  readonly words: string
  readonly paragraph: string
  /** The place of its section in the body; -1 in an annex. */
  readonly section: number
  readonly facts: readonly string[]
}

/** Both periods, and both drafts from the record alone: what rolling forward is done with. */
export type Rolling = {
  readonly language: RolledLanguage
  readonly before: Material
  readonly now: Material
  readonly was: Period
  readonly is: Period
  readonly oldDraft: readonly Drafted[]
  readonly newDraft: readonly Drafted[]
  readonly newTree: DocumentTree
  readonly oldTree: DocumentTree
  /** Facts that the record proves by a paragraph of the old text, by its number. */
  readonly proven: ReadonlyMap<string, readonly StandingFact[]>
  readonly successors: (fact: StandingFact) => readonly StandingFact[]
  /** Facts of the old period that the new report still states in the same words. */
  readonly lasting: ReadonlySet<string>
}

/** Everything needed to roll the report of one session forward to another. */
export function rollingOf(
  old: DocumentTree,
  was: string,
  wish: ReportWish,
  view: Material['view'],
): Rolling {
  const before = materialOf(view, { ...wish, session: was })
  const now = materialOf(view, wish)
  const newTree = bureauReport(view, wish)
  const oldTree = bureauReport(view, { ...wish, session: was })
  const [wasPeriod, isPeriod] = [periodOf(before), periodOf(now)]
  const oldDraft = draftedIn(oldTree, wish.language)
  const newDraft = draftedIn(newTree, wish.language)
  const known = new Map<string, readonly StandingFact[]>()
  return {
    language: wish.language,
    before,
    now,
    was: wasPeriod,
    is: isPeriod,
    oldDraft,
    newDraft,
    newTree,
    oldTree,
    proven: provenBy(symbolOfOld(old, before), wasPeriod),
    successors: (fact) => {
      const found = known.get(fact.id) ?? counterparts(fact, isPeriod.groups)
      known.set(fact.id, found)
      return found
    },
    lasting: lastingFacts(oldDraft, newDraft),
  }
}

function symbolOfOld(old: DocumentTree, { view, session }: Material): string | undefined {
  const issued = bureauReports(view).find(({ body }) => body.session === session)
  // A draft has other paragraphs than the report that was issued in the end.
  if (old.standing === 'draft') return undefined
  return old.masthead.symbol ?? issued?.body.document.symbol
}

/** Sentences of a draft in reading order. */
function draftedIn(tree: DocumentTree, language: RolledLanguage): readonly Drafted[] {
  const ofSection = (section: Section, at: number): readonly Drafted[] =>
    paragraphsOf(section.blocks)
      .flatMap((paragraph) => itemsOf(paragraph))
      .flatMap(({ id, sentences }) =>
        sentences.map((sentence) => ({
          sentence,
          words: wordsOfInlines(sentence.inlines, language),
          paragraph: id,
          section: at,
          facts: sentence.from?.ids ?? [],
        })),
      )
  return [
    ...tree.sections.flatMap(ofSection),
    ...tree.annexes.flatMap(({ sections }) => sections.flatMap((one) => ofSection(one, -1))),
  ]
}

/** Facts that both drafts state in the same words, days and numbers apart. */
function lastingFacts(before: readonly Drafted[], now: readonly Drafted[]): ReadonlySet<string> {
  const said = new Set(now.map(({ words }) => words))
  return new Set(before.filter(({ words }) => said.has(words)).flatMap(({ facts }) => facts))
}

/** `paras 32-33` of the old text prove what they state. */
function provenBy(
  symbol: string | undefined,
  { groups }: Period,
): ReadonlyMap<string, readonly StandingFact[]> {
  const proven = new Map<string, StandingFact[]>()
  if (!symbol) return proven
  const places = [...groups.values()].flatMap(({ facts }) =>
    facts.flatMap((fact) => placesOf(fact, symbol).map((number) => ({ number, fact }))),
  )
  for (const { number, fact } of places) proven.set(number, [...(proven.get(number) ?? []), fact])
  return proven
}

function placesOf({ proof }: StandingFact, symbol: string): readonly string[] {
  return proof.flatMap((one) => (one.symbol === symbol ? paragraphsNamed(one.place ?? '') : []))
}

const nths = ['first', 'second', 'third', 'fourth']

/** `32` and `33` of `paras 32-33`; `41#2` of a number printed twice; none of an annex or a note. */
function paragraphsNamed(place: string): readonly string[] {
  const found = /^paras?\.? (\d+)(?:[-–](\d+))?(?: \(the (\w+) of that number\))?/.exec(place)
  if (!found?.[1]) return []
  const [first, last] = [Number(found[1]), Number(found[2] ?? found[1])]
  const nth = found[3] ? nths.indexOf(found[3]) + 1 : 1
  return Array.from({ length: Math.max(0, Math.min(last - first, 500) + 1) }, (_, at) =>
    numberOf(String(first + at), nth),
  )
}

function numberOf(number: string, nth: number): string {
  return nth > 1 ? `${number}#${nth}` : number
}

/** The number of each paragraph of the body as printed or, where none is printed, as computed. */
export function numbersOf(tree: DocumentTree): ReadonlyMap<string, string> {
  const computed = new Map(
    passagesOf(numbered({ ...tree, annexes: [] })).flatMap(({ id, number }) =>
      id ? [[id, number] as const] : [],
    ),
  )
  const counts = new Map<string, number>()
  return new Map(
    tree.sections.flatMap((section) =>
      paragraphsOf(section.blocks).map(({ id, printed }) => {
        const number = printed?.replace(/\D+$/, '') || (computed.get(id) ?? '')
        const nth = (counts.get(number) ?? 0) + 1
        counts.set(number, nth)
        return [id, numberOf(number, nth)] as const
      }),
    ),
  )
}

/** The last day of the session before the old one: what is older is history, not the period. */
export function beginningOf({ before }: Rolling): string {
  const main = before.calendar.regular.find(({ session }) => session === before.previous)
  const opens = main?.opens ?? ''
  return isDay(opens) ? opens : `${opens.slice(0, 4) || '9999'}-01-01`
}
