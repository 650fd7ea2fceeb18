import { groupName } from '../law/regional-groups.ts'
import type { bureauKinds } from '../record/bureau.ts'
import { bracketed, organ, type Sentences, saying, state, states } from './describe-words.ts'
import { asSentence, inWords, listed, ordinalInWords } from './words.ts'

const levels = {
  regular: '',
  emergency: ' in emergency',
  ambassadorial: ' at ambassadorial level',
} as const

export const bureauSentences: Sentences<keyof typeof bureauKinds> = {
  FocalPointAppointed: ({ state: of, group, decision }) =>
    `The Bureau appointed ${state(of)} as focal point on non-cooperation for the Group of ${groupName(group)}${bracketed(decision)}.`,
  FocalPointEnded: ({ state: of, group }) =>
    `The mandate of ${state(of)} as focal point for the Group of ${groupName(group)} ended.`,
  BureauMeetingConvened: ({ level, meets, state: of }) =>
    `A meeting of the Bureau${levels[level]} was called for ${inWords(meets)}${of ? `, on the matter of ${state(of)}` : ''}.`,
  BureauMet: (body) =>
    `The Bureau held ${body.ordinal ? `its ${ordinalInWords(body.ordinal)}` : 'a'} meeting${levels[body.level]}${body.under ? `, under paragraph ${body.under}` : ''}${presence(body)}${bracketed(body.document)}.`,
  BureauTookNote: ({ of, document }) =>
    `The Bureau took note of ${listed(of)}${bracketed(document)}.`,
  BureauDecided: ({ about, document }) =>
    `The Bureau decided${bracketed(document)}${saying(about)}.`,
  MatterDeferred: ({ condition, document }) =>
    `The Bureau put the matter off; its condition${saying(condition)}${bracketed(document)}.`,
  MatterResumed: ({ about, document }) =>
    `The Bureau took the matter up again${bracketed(document)}${saying(about)}.`,
  MatterClosed: ({ by, about, document }) =>
    `${asSentence(organ(by))} ended its consideration of the matter${bracketed(document)}${saying(about)}.`,
  OpenLetterSent: ({ state: of, viewsBy, copiedToStatesParties, document }) =>
    `The President sent the open letter to ${state(of)} on behalf of the Bureau${viewsBy ? `, asking for views by ${inWords(viewsBy)}` : ''}${copiedToStatesParties ? ', with a copy to all States Parties' : ''}${bracketed(document)}.`,
  ViewsReceived: ({ state: of, document }) =>
    `The views of ${state(of)} were received${bracketed(document)}.`,
  PublicDialogueConvened: ({ state: of, meets }) =>
    `A public dialogue with ${state(of)} was called for ${inWords(meets)}.`,
  PublicDialogueHeld: ({ state: of, in: where, attended }) =>
    `A public dialogue with ${state(of)} was held in ${organ(where)}${took(attended)}.`,
  LetterSent: ({ by, to, dated, use, about, document }) =>
    `${asSentence(organ(by))} wrote to ${to}${dated ? ` (letter dated ${inWords(dated)})` : ''}${use === 'goodOffices' ? ', using good offices' : ''}${bracketed(document)}${saying(about)}.`,
  ReplyReceived: ({ by, about, document }) =>
    `A reply came from ${by}${bracketed(document)}${saying(about)}.`,
  StatementMade: ({ by, state: of, concerns, about }) =>
    `${asSentence(organ(by, of))} made a statement${concerns ? ` concerning ${states(concerns)}` : ''}${saying(about)}.`,
  PresidentActed: ({ about }) => `The President of the Assembly acted${saying(about)}.`,
  PresidentReportedToBureau: ({ about }) =>
    `The President reported to the Bureau on what was done${saying(about)}.`,
}

type Attendance = {
  readonly state?: Parameters<typeof state>[0] | undefined
  readonly invited?: boolean | undefined
  readonly attended?: string | undefined
}

function presence({ state: of, invited, attended }: Attendance): string {
  const named = of ? state(of) : 'the State'
  const asked = invited ? `; a representative of ${named} was invited` : ''
  if (attended === 'yes') return `${asked}${asked ? ' and' : `; ${named}`} took part`
  if (attended === 'no') return `${asked}${asked ? ' and' : `; ${named}`} did not take part`
  return asked
}

function took(attended: string): string {
  if (attended === 'yes') return '; the State took part'
  return attended === 'no' ? '; the State did not take part' : ''
}
