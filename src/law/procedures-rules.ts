import type { Confidence } from './citation.ts'

/** What a source says of a rule, and of which versions of the text it speaks. */
export type AttestedStatement = {
  readonly about: string
  readonly confidence: Confidence
  readonly source: string
  /** Elsewhere the statement is carried over, and unconfirmed. */
  readonly versions: readonly (1 | 2 | 3)[]
}

export type RuleRow = {
  readonly paragraph: string
  /** The first statement is the core of the rule: its confidence is that of the citation. */
  readonly statements: readonly [AttestedStatement, ...AttestedStatement[]]
  /** Other paragraphs of the version in force since 2018 at which a source puts the rule. */
  readonly otherParagraphs?: readonly { readonly provision: string; readonly source: string }[]
}

const report2024 = (place: string) => `ICC-ASP/23/31, ${place}`

function confirmed(about: string, source: string): AttestedStatement {
  return { about, confidence: 'confirmed', source, versions: [3] }
}

/** Attested by a summary of the text of 2012, from which the text of 2018 is not known to depart. */
function summarized(about: string): AttestedStatement {
  return {
    about,
    confidence: 'confirmed',
    source:
      'http://www.theeastafrican.co.ke/news/What-next-for-Kenya-after-ICC-non-compliance-ruling/2558-3388430-42oyq8z/index.html',
    versions: [2, 3],
  }
}

function unconfirmed(about: string): AttestedStatement {
  return { about, confidence: 'unconfirmed', source: 'general knowledge', versions: [1, 2, 3] }
}

/** The rules of the Procedures in the order of their paragraphs, each in our own words. */
export const procedureRules = {
  background: {
    paragraph: 'paragraphs 1-5',
    statements: [
      unconfirmed(
        'Background: the mandate in article 112 (2) (f) and the resolutions that asked the Bureau to draft procedures.',
      ),
    ],
  },
  scope: {
    paragraph: 'paragraph 6',
    statements: [
      confirmed(
        'Covers any State Party, and any other State bound to comply, of which the Court has requested something specific.',
        report2024('annex II'),
      ),
      unconfirmed(
        'Non-cooperation means that a specific request, under article 89 or 93 for instance, is not complied with in the sense of article 87 (5) (b) and (7).',
      ),
      unconfirmed(
        'General shortcomings, such as a missing implementing law with no request outstanding, are outside.',
      ),
    ],
  },
  twoScenarios: {
    paragraph: 'paragraph 7',
    statements: [
      unconfirmed(
        'Two scenarios: (a) the Court has referred a matter to the Assembly; (b) exceptionally, none is referred yet, but a serious incident about a request for arrest and surrender is about to happen or under way and urgent action may still help.',
      ),
    ],
  },
  formalScenario: {
    paragraph: 'paragraph 8',
    statements: [
      unconfirmed(
        'Scenario (a) begins with a decision of the Court addressed to the Assembly; the answer could be formal and, beside it, informal.',
      ),
      confirmed(
        'The President and the Bureau follow up any matter that the Court has referred.',
        report2024('annex I, (l)'),
      ),
    ],
  },
  informalScenario: {
    paragraph: 'paragraph 9',
    statements: [
      unconfirmed(
        'Scenario (b) begins with urgency, not with a decision; the answer could be informal only, diplomatic and political.',
      ),
    ],
  },
  principles: {
    paragraph: 'paragraphs 10-13',
    statements: [
      unconfirmed(
        'The response is not judicial and replaces no finding, respects the independence of the Court, seeks to bring cooperation about and is fitted to the case; steps could be adjusted or left out.',
      ),
    ],
  },
  formalResponse: {
    paragraph: 'paragraph 14',
    statements: [
      summarized('After a referral the steps (a) to (f) could follow, in that order.'),
      unconfirmed('They could be adapted to the case.'),
    ],
  },
  emergencyMeeting: {
    paragraph: 'paragraph 14 (a)',
    statements: [
      summarized(
        'The Bureau could hold an emergency meeting where action may still bring cooperation about.',
      ),
      unconfirmed('It could be called at short notice.'),
    ],
  },
  openLetter: {
    paragraph: 'paragraph 14 (b)',
    statements: [
      summarized(
        'The President could, on behalf of the Bureau, send the State an open letter that recalls its duty and asks for its views within a fixed time, with a copy to all States Parties.',
      ),
      unconfirmed('The time could be two weeks at most.'),
      unconfirmed('The copy could invite States Parties to raise the matter bilaterally.'),
    ],
  },
  ambassadorialMeeting: {
    paragraph: 'paragraph 14 (c)',
    statements: [
      summarized(
        'Once the time has passed or an answer has come, the Bureau could meet at the level of ambassadors and invite a representative of the State to say how it will cooperate in future.',
      ),
      confirmed('Used under this provision on 6 November 2024.', report2024('para. 36')),
    ],
  },
  publicDialogue: {
    paragraph: 'paragraph 14 (d)',
    statements: [
      summarized(
        'Where the next session is more than three months after the meeting of ambassadors, a public dialogue could be held with the State, States Parties, observers and civil society.',
      ),
      unconfirmed('It could be held in the New York Working Group.'),
    ],
  },
  bureauReport: {
    paragraph: 'paragraph 14 (e)',
    statements: [
      {
        about:
          'The Bureau could report on the outcome to the next or the running session, with any recommendation for action.',
        confidence: 'confirmed',
        source: 'https://asp.icc-cpi.int/non-cooperation; ICC-ASP/14/38',
        versions: [2, 3],
      },
    ],
  },
  plenaryDiscussion: {
    paragraph: 'paragraph 14 (f)',
    statements: [
      summarized('The Assembly could discuss the report in plenary under its item on cooperation.'),
      unconfirmed(
        'A facilitator could be appointed to draft a resolution with concrete recommendations.',
      ),
    ],
  },
  informalResponse: {
    paragraph: 'paragraph 15',
    statements: [
      unconfirmed(
        'An informal response could be given where there is reason to believe that an incident has occurred, is about to occur or is under way.',
      ),
    ],
  },
  goodOffices: {
    paragraph: 'paragraph 16',
    statements: [
      unconfirmed(
        'The President could raise the matter directly with officials and others while cooperation is possible, without any judicial assessment.',
      ),
      confirmed(
        'A letter of the President was sent during a visit on 2 September 2024.',
        report2024('para. 35'),
      ),
    ],
  },
  focalPoints: {
    paragraph: 'paragraph 17',
    statements: [
      confirmed(
        'The Bureau appoints four focal points, or five if the President asks, from all States Parties with equitable geography, to assist the President.',
        report2024('para. 11'),
      ),
      confirmed(
        'In practice they are appointed ad country, so that the diplomatic service of the State is engaged as a whole.',
        report2024('para. 12'),
      ),
    ],
    otherParagraphs: [
      { provision: 'paragraph 16', source: 'https://asp.icc-cpi.int/non-cooperation' },
    ],
  },
  helpOfOthers: {
    paragraph: 'paragraphs 18-19',
    statements: [
      unconfirmed(
        'The President could ask a high-level representative of any other State Party for help.',
      ),
    ],
  },
  consultTheCourt: {
    paragraph: 'paragraphs 18-19',
    statements: [
      unconfirmed('The President could advise a State that turns to her to consult the Court.'),
    ],
  },
  presidentReports: {
    paragraph: 'paragraph 20',
    statements: [
      unconfirmed('The President reports to the Bureau at its next meeting on what was done.'),
    ],
  },
} as const satisfies Record<string, RuleRow>
