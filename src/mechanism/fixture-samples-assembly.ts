import type { assemblyKinds } from '../record/assembly.ts'
import type { bureauKinds } from '../record/bureau.ts'
import type { Samples } from './fixture-sentences.ts'

const session = { session: '23' }
const matter = { matter: '2024-mng', state: 'MNG' }
const document = { symbol: 'ICC-ASP/23/31' }
const paragraph = { paragraph: '35', subject: 'findingNoted', verbs: ['takes note'] } as const

/** One body and its sentence for each kind of fact of the Assembly. */
export const assemblySamples: Samples<keyof typeof assemblyKinds> = {
  SessionScheduled: [
    {
      session: '19',
      part: 'first resumption',
      place: 'New York',
      opens: '2020-12-17',
      closes: '2020-12-23',
    },
    'The first resumption of the nineteenth session was set in New York for 17 December 2020 to 23 December 2020.',
  ],
  SessionOpened: [
    { ...session, place: 'The Hague' },
    'The twenty-third session opened in The Hague.',
  ],
  SessionClosed: [{ session: 'S-1' }, 'The special session S-1 closed.'],
  PresidentElected: [
    {
      session: '22',
      name: 'Päivi Kaukoranta',
      state: 'FIN',
      takesOffice: '2023-12',
      sessions: ['23'],
    },
    'The Assembly elected Päivi Kaukoranta of Finland as its President, taking office in December 2023.',
  ],
  VicePresidentElected: [
    { session: '22', name: 'Michael Kanu', state: 'SLE', sessions: ['23'] },
    'The Assembly elected Michael Kanu of Sierra Leone as a Vice-President.',
  ],
  AssemblyResolutionAdopted: [
    {
      ...session,
      document: { symbol: 'ICC-ASP/23/Res.1' },
      is: 'omnibus',
      paragraphs: [paragraph],
    },
    'The Assembly adopted the omnibus resolution, ICC-ASP/23/Res.1, with 1 paragraph on non-cooperation recorded.',
  ],
  DraftLanguageProposed: [
    {
      ...session,
      amends: { symbol: 'ICC-ASP/22/Res.3' },
      in: document,
      paragraphs: [paragraph, paragraph],
    },
    'Language for a resolution was proposed in ICC-ASP/23/31, amending ICC-ASP/22/Res.3, with 2 paragraphs.',
  ],
  AssemblyDecided: [
    { ...session, about: 'the plan of a session', document },
    'The Assembly decided (ICC-ASP/23/31): the plan of a session.',
  ],
  AgendaItemIncluded: [
    { session: '24', item: 'non-cooperation' },
    'An item was placed on the agenda of the twenty-fourth session: non-cooperation.',
  ],
  PlenaryDiscussionHeld: [
    { session: '24', matters: ['2025-hun'], theme: 'article 97' },
    'The Assembly discussed non-cooperation in plenary at the twenty-fourth session, with 2025-hun before it: article 97.',
  ],
  StatementInPlenaryMade: [
    { session: '24', by: 'state', state: 'ITA', matters: [], about: 'on referral' },
    'Italy spoke in plenary: on referral.',
  ],
  FacilitatorAppointed: [
    { ...session, name: 'A Person', state: 'FRA', for: 'cooperation', until: '2025-12' },
    'A Person of France was appointed facilitator on cooperation.',
  ],
  MandateGiven: [
    {
      ...session,
      to: 'president',
      resolution: { symbol: 'ICC-ASP/22/Res.3' },
      paragraph: { ...paragraph, paragraph: '3 (l)' },
    },
    'The Assembly gave the President of the Assembly a mandate in ICC-ASP/22/Res.3, paragraph 3 (l).',
  ],
  ReportIssued: [
    {
      ...session,
      is: 'bureauReport',
      document,
      languages: ['en'],
      carries: [],
      matters: ['2024-mng'],
      covers: { after: '22', upTo: '23' },
    },
    'The report of the Bureau on non-cooperation, ICC-ASP/23/31, was issued for the twenty-third session; it names 2024-mng.',
  ],
  RecommendationMade: [
    {
      ...session,
      report: document,
      paragraph: '45',
      subject: 'moreConsistently',
      to: 'assembly',
      about: 'consistency',
      alsoTo: ['bureau'],
    },
    'The report ICC-ASP/23/31 recommended to the Assembly and the Bureau, in paragraph 45: consistency.',
  ],
  RecommendationOutcomeRecorded: [
    { ...session, madeIn: '20', paragraph: '40', outcome: 'repeated', about: 'an agenda item' },
    'The recommendation in paragraph 40 of the report for the twentieth session was repeated: an agenda item.',
  ],
}

/** The same for the Bureau, its President, the focal points and the working groups. */
export const bureauSamples: Samples<keyof typeof bureauKinds> = {
  FocalPointAppointed: [
    {
      ...session,
      state: 'MEX',
      group: 'grulac',
      decision: { title: 'third meeting' },
      until: '2024-12',
    },
    'The Bureau appointed Mexico as focal point on non-cooperation for the Group of Latin American and Caribbean States (third meeting).',
  ],
  FocalPointEnded: [
    { ...session, state: 'MEX', group: 'grulac' },
    'The mandate of Mexico as focal point for the Group of Latin American and Caribbean States ended.',
  ],
  BureauMeetingConvened: [
    { ...session, level: 'ambassadorial', meets: '2024-11-06', state: 'MNG' },
    'A meeting of the Bureau at ambassadorial level was called for 6 November 2024, on the matter of Mongolia.',
  ],
  BureauMet: [
    {
      ...session,
      level: 'ambassadorial',
      ordinal: 9,
      under: '14 (c)',
      state: 'MNG',
      invited: true,
      attended: 'yes',
      document,
    },
    'The Bureau held its ninth meeting at ambassadorial level, under paragraph 14 (c); a representative of Mongolia was invited and took part (ICC-ASP/23/31).',
  ],
  BureauTookNote: [
    { ...session, of: ['a finding', 'a statement'], document },
    'The Bureau took note of a finding and a statement (ICC-ASP/23/31).',
  ],
  BureauDecided: [
    { ...session, about: 'the programme of work', document },
    'The Bureau decided (ICC-ASP/23/31): the programme of work.',
  ],
  MatterDeferred: [
    {
      matter: '2024-mng',
      until: 'proceedingsConcluded',
      condition: 'all proceedings have concluded',
      document,
    },
    'The Bureau put the matter off; its condition: all proceedings have concluded (ICC-ASP/23/31).',
  ],
  MatterResumed: [
    { matter: '2024-mng', about: 'the end of proceedings', document },
    'The Bureau took the matter up again (ICC-ASP/23/31): the end of proceedings.',
  ],
  MatterClosed: [
    { matter: '2024-mng', by: 'assembly', about: 'by resolution', document },
    'The Assembly ended its consideration of the matter (ICC-ASP/23/31): by resolution.',
  ],
  OpenLetterSent: [
    { ...matter, viewsBy: '2024-11-04', copiedToStatesParties: true, document },
    'The President sent the open letter to Mongolia on behalf of the Bureau, asking for views by 4 November 2024, with a copy to all States Parties (ICC-ASP/23/31).',
  ],
  ViewsReceived: [{ ...matter, document }, 'The views of Mongolia were received (ICC-ASP/23/31).'],
  PublicDialogueConvened: [
    { ...matter, meets: '2025-06-10' },
    'A public dialogue with Mongolia was called for 10 June 2025.',
  ],
  PublicDialogueHeld: [
    { ...matter, in: 'newYorkWorkingGroup', attended: 'no' },
    'A public dialogue with Mongolia was held in the New York Working Group; the State did not take part.',
  ],
  LetterSent: [
    {
      by: 'president',
      to: 'the Minister of Foreign Affairs',
      dated: '2024-09-02',
      use: 'goodOffices',
      about: 'the visit',
      document,
    },
    'The President of the Assembly wrote to the Minister of Foreign Affairs (letter dated 2 September 2024), using good offices (ICC-ASP/23/31): the visit.',
  ],
  ReplyReceived: [
    { by: 'the Ministry', about: 'the visit', document },
    'A reply came from the Ministry (ICC-ASP/23/31): the visit.',
  ],
  StatementMade: [
    { by: 'assemblyPresidency', concerns: ['HUN'], about: 'regret' },
    'The Presidency of the Assembly made a statement concerning Hungary: regret.',
  ],
  PresidentActed: [
    { ...session, about: 'recalling the duty to execute warrants of arrest' },
    'The President of the Assembly acted: recalling the duty to execute warrants of arrest.',
  ],
  PresidentReportedToBureau: [
    { ...session, about: 'good offices' },
    'The President reported to the Bureau on what was done: good offices.',
  ],
}
