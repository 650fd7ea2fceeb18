import { type ProcedureRule, procedures } from '../law/procedures.ts'
import { compareFacts, type Standing, type StandingFact } from '../record/record.ts'
import type { Paragraph, Sentence } from '../text/tree.ts'
import { idOf, paragraphOf } from './bound.ts'
import { grouped, type Material } from './material.ts'

/** Letters, meetings, dialogue and decisions: a paragraph for each matter, and one for the rest. */
export function bureauActions(material: Material): readonly Paragraph[] {
  const facts = material.view.facts.filter((fact) => material.belongs(fact) && isAction(fact))
  return grouped([...facts].sort(compareFacts), matterOf).flatMap((group) => {
    const matter = matterOf(group[0])
    const sentences = grouped(group, keyOf).flatMap((facts) => sentenceOf(material, facts) ?? [])
    return paragraphOf(matter ? idOf('actions', matter) : 'actions-of-the-bureau', sentences)
  })
}

function matterOf(fact: StandingFact): string {
  return 'matter' in fact.body ? (fact.body.matter ?? '') : ''
}

/** Regular meetings are told where something was done at them. */
function isAction(fact: StandingFact): boolean {
  if (fact.type === 'BureauMet')
    return fact.body.level !== 'regular' || fact.body.matter !== undefined
  if (fact.type === 'LetterSent' || fact.type === 'ReplyReceived') return !isOnTravel(fact)
  return told.has(fact.type)
}

/** Letters filed under a travel are never told one by one. */
function isOnTravel({ stream }: StandingFact): boolean {
  return stream.startsWith('travel:')
}

const told: ReadonlySet<string> = new Set([
  'BureauMeetingConvened',
  'BureauTookNote',
  'BureauDecided',
  'MatterDeferred',
  'MatterResumed',
  'MatterClosed',
  'OpenLetterSent',
  'ViewsReceived',
  'PublicDialogueConvened',
  'PublicDialogueHeld',
])

/** What the Bureau took note of on one day is told in one sentence. */
function keyOf(fact: StandingFact): string {
  if (fact.type !== 'BureauTookNote') return fact.id
  return `${fact.on} ${JSON.stringify(fact.body.document)}`
}

type Telling = readonly [words: Parameters<Material['say']>[1], rule?: ProcedureRule]

function sentenceOf(
  material: Material,
  facts: readonly [StandingFact, ...StandingFact[]],
): Sentence | undefined {
  const [fact] = facts
  const telling =
    letterTelling(material, fact) ??
    meetingTelling(material, fact) ??
    decisionTelling(material, facts)
  if (!telling) return undefined
  const [words, rule] = telling
  const rules = rule ? [procedures(rule, material.lawOn)] : []
  const document = 'document' in fact.body ? fact.body.document : undefined
  return material.say({ facts, rules }, words, material.phrasing.cite(document))
}

function letterTelling({ phrasing }: Material, fact: StandingFact): Telling | undefined {
  const { bureau } = phrasing
  switch (fact.type) {
    case 'LetterSent': {
      const { by, to, state, dated, use } = fact.body
      const goodOffices = use === 'goodOffices'
      const words = bureau.letter(dated ?? fact.on, by, to, state, goodOffices)
      return goodOffices ? [words, 'goodOffices'] : [words]
    }
    case 'ReplyReceived':
      return [bureau.reply(fact.on, fact.body.by)]
    case 'OpenLetterSent': {
      const { state, viewsBy, copiedToStatesParties } = fact.body
      const until = viewsBy as Standing<'OpenLetterSent'>['on'] | undefined
      return [
        bureau.openLetter(fact.on, state, until, copiedToStatesParties === true),
        'openLetter',
      ]
    }
    case 'ViewsReceived':
      return [bureau.views(fact.on, fact.body.state), 'openLetter']
    default:
      return undefined
  }
}

function meetingTelling({ phrasing }: Material, fact: StandingFact): Telling | undefined {
  const { bureau } = phrasing
  switch (fact.type) {
    case 'BureauMet': {
      const { level, state, invited, attended } = fact.body
      if (level === 'emergency')
        return [bureau.emergencyMeeting(fact.on, state), 'emergencyMeeting']
      const words = bureau.ambassadorialMeeting(fact.on, state, invited === true, attended)
      return level === 'ambassadorial' ? [words, 'ambassadorialMeeting'] : undefined
    }
    case 'BureauMeetingConvened':
      return [bureau.convened(fact.on, asWhen(fact.body.meets), fact.body.state)]
    case 'PublicDialogueConvened':
      return [
        bureau.dialogueConvened(fact.on, asWhen(fact.body.meets), fact.body.state),
        'publicDialogue',
      ]
    case 'PublicDialogueHeld': {
      const { state, in: within, attended } = fact.body
      return [bureau.dialogueHeld(fact.on, state, within, attended), 'publicDialogue']
    }
    default:
      return undefined
  }
}

function decisionTelling(
  { phrasing }: Material,
  facts: readonly [StandingFact, ...StandingFact[]],
): Telling | undefined {
  const { bureau } = phrasing
  const [fact] = facts
  switch (fact.type) {
    case 'BureauTookNote':
      return [bureau.tookNote(fact.on, facts.flatMap(noted))]
    case 'BureauDecided':
      return [bureau.decided(fact.on, fact.body.about)]
    case 'MatterDeferred': {
      const { until, untilDay, condition } = fact.body
      if (until === 'proceedingsConcluded') return [bureau.deferredUntilConcluded(fact.on)]
      if (until === 'day' && untilDay) return [bureau.deferredToDay(fact.on, asWhen(untilDay))]
      return [bureau.deferred(fact.on, condition)]
    }
    case 'MatterResumed':
      return [bureau.resumed(fact.on)]
    case 'MatterClosed':
      return [bureau.closed(fact.on, fact.body.by)]
    default:
      return undefined
  }
}

function asWhen(on: string): StandingFact['on'] {
  return on as StandingFact['on']
}

function noted(fact: StandingFact): readonly string[] {
  return fact.type === 'BureauTookNote' ? fact.body.of : []
}
