import type { Kind } from '../../record/kinds.ts'
import { compareFacts, type StandingFact } from '../../record/record.ts'
import type { Material } from '../material.ts'
import { nearness } from './period-words.ts'

/** Facts of one period that are the same to a report: the reports under one resolution, say. */
export type FactGroup = { readonly key: string; readonly facts: readonly StandingFact[] }

/** What of a body says which of the things of its kind it is about; what else it says may change. */
const distinguishing = [
  'is',
  'resolution',
  'subject',
  'level',
  'asks',
  'use',
  'recommendation',
  'matter',
  'travel',
  'person',
] as const

/** The name under which a fact has its counterparts in other periods. */
export function groupOf(fact: StandingFact): string {
  const body = fact.body as Readonly<Record<string, unknown>>
  const told = distinguishing.flatMap((key) => {
    const value = body[key]
    return typeof value === 'string' ? [value] : []
  })
  return [fact.type, ...told].join(' ')
}

/** Every fact that belongs to the report, in groups, each in the order of its row or its days. */
export function factGroups({ view, belongs }: Material): ReadonlyMap<string, FactGroup> {
  const groups = new Map<string, StandingFact[]>()
  for (const fact of view.facts) {
    if (ofTheRecord.has(fact.type) || !belongs(fact)) continue
    const key = groupOf(fact)
    const list = groups.get(key)
    if (list) list.push(fact)
    if (!list) groups.set(key, [fact])
  }
  return new Map(
    [...groups].map(([key, facts]) => [key, { key, facts: facts.sort(inTheirRow) }] as const),
  )
}

/** Kinds that are of the register or of the record itself, and of no period. */
const ofTheRecord: ReadonlySet<Kind> = new Set<Kind>([
  'PersonRegistered',
  'SituationOpened',
  'DocumentKept',
  'AudienceNarrowed',
])

function inTheirRow(a: StandingFact, b: StandingFact): number {
  const [first, last] = [ordinalOf(a), ordinalOf(b)]
  return first !== undefined && last !== undefined ? first - last : compareFacts(a, b)
}

function ordinalOf(fact: StandingFact): number | undefined {
  return 'ordinal' in fact.body ? fact.body.ordinal : undefined
}

/** What a fact says in the free words of the record. */
export function wordsOf(fact: StandingFact): string {
  const body = fact.body as Readonly<Record<string, unknown>>
  return (['title', 'about', 'theme', 'condition'] as const)
    .flatMap((key) => {
      const value = body[key]
      return typeof value === 'string' ? [value] : []
    })
    .join(' ')
}

/** Kinds of which every fact is an occasion of its own, told by its words and by nothing else. */
const occasions: ReadonlySet<Kind> = new Set<Kind>([
  'StatementMade',
  'SideEventHeld',
  'ActionPlanAdopted',
  'GuidanceAdopted',
  'BureauDecided',
  'BriefingGiven',
  'ProsecutorVisited',
  'MemorandumConcluded',
  'PlenaryDiscussionHeld',
  'StatementInPlenaryMade',
  'PresidentActed',
  'AgendaItemIncluded',
  'RecommendationFollowedUp',
])

/** How alike the words of two occasions are that return from year to year. */
const alike = 0.5

/**
 * The facts of another period that take the place of one: those of its group, and among occasions
 * only one in much the same words. None where the period has no such fact.
 */
export function counterparts(
  fact: StandingFact,
  groups: ReadonlyMap<string, FactGroup>,
): readonly StandingFact[] {
  const facts = groups.get(groupOf(fact))?.facts ?? []
  if (!occasions.has(fact.type)) return facts
  const words = wordsOf(fact)
  return facts.filter((one) => nearness(words, wordsOf(one)) >= alike)
}
