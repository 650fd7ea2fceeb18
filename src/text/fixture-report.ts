import { sentence, text } from './inline.ts'
import type { DocumentTree, Inline, Note, Paragraph } from './tree.ts'

/** A short report in own words with everything a report has, for tests. */

export function note(id: string, words: string): Note {
  return { kind: 'note', id, content: [text(words)] }
}

export function paragraph(id: string, ...parts: readonly (string | Inline)[]): Paragraph {
  return { kind: 'paragraph', id, sentences: [sentence(...parts)] }
}

export function operative(id: string, phrase: string, rest: string): Paragraph {
  const opening = text(phrase, { is: 'operativePhrase' })
  return { ...paragraph(id, opening, rest), role: 'operative' }
}

export const report: DocumentTree = {
  kind: 'report',
  language: 'en',
  standing: 'issued',
  masthead: {
    organ: 'Assembly of States Parties',
    publisher: 'International Criminal Court',
    symbol: 'ICC-ASP/23/31',
    distribution: 'general',
    date: '2024-12-05',
    originalLanguage: 'en',
    session: { number: 23 },
    place: 'The Hague',
    dates: { from: '2024-12-02', to: '2024-12-07' },
    title: 'Report of the Bureau on non-cooperation',
  },
  sections: [
    {
      id: 'introduction',
      heading: [text('Introduction')],
      blocks: [
        paragraph(
          'mandate',
          'The Assembly gave the mandate.',
          note('n-mandate', 'ICC-ASP/22/Res.3.'),
        ),
        {
          kind: 'paragraph',
          id: 'period',
          sentences: [
            {
              ...sentence(
                'The report covers the year up to the ',
                { kind: 'ordinal', number: 23 },
                ' session.',
              ),
              from: { facts: [7, 3], rules: ['ICC-ASP/17/Res.5, annex II, paragraph 14'] },
            },
            {
              ...sentence(
                'The letter is in ',
                { kind: 'crossReference', to: 'letter', named: true },
                '.',
              ),
              edited: true,
            },
          ],
        },
      ],
    },
    {
      id: 'actions',
      heading: [text('Actions undertaken')],
      blocks: [
        {
          kind: 'paragraph',
          id: 'letter',
          sentences: [sentence('The President wrote to:')],
          points: [
            {
              id: 'letter-a',
              sentences: [sentence('A State Party;', note('n-a', 'ICC-01/22-90.'))],
            },
            {
              id: 'letter-b',
              sentences: [sentence('Two regional groups:')],
              points: [{ id: 'letter-b-i', sentences: [sentence('The African States.')] }],
            },
          ],
          tail: [sentence('No answer was asked for.')],
        },
        {
          kind: 'table',
          id: 'meetings',
          caption: [text('Meetings')],
          head: [[text('Day')], [text('Body')]],
          rows: [[[text('6 November 2024')], [text('Bureau')]]],
        },
      ],
      sections: [
        {
          id: 'bureau',
          heading: [text('The Bureau')],
          blocks: [
            paragraph(
              'deferral',
              'The Bureau decided as annex ',
              { kind: 'crossReference', to: 'language' },
              ', ',
              { kind: 'crossReference', to: 'recalls', named: true },
              ', recalls (see note ',
              { kind: 'crossReference', to: 'n-mandate' },
              '), ',
              text('inter alia', { is: 'foreign', language: 'la' }),
              '.',
            ),
          ],
        },
      ],
    },
  ],
  annexes: [
    {
      id: 'language',
      heading: [text('Language for the omnibus resolution')],
      sections: [
        {
          id: 'language-paragraphs',
          blocks: [
            paragraph('amended', 'The following paragraphs are to be amended as follows:'),
            {
              kind: 'quoted',
              id: 'amended-text',
              of: { symbol: 'ICC-ASP/22/Res.3' },
              numbering: { style: 'figures', start: 32 },
              paragraphs: [
                operative('recalls', 'Recalls', ' the Procedures;'),
                operative('encourages', 'Encourages', ' States Parties to use the Toolkit;'),
              ],
            },
          ],
        },
        {
          id: 'mandates',
          heading: [text('Mandates')],
          label: 'none',
          blocks: [
            paragraph('replaced', 'The following sub-paragraphs are replaced:'),
            {
              kind: 'quoted',
              id: 'replaced-text',
              of: { symbol: 'ICC-ASP/22/Res.3', part: 'annex I' },
              numbering: { style: 'letters', start: 12 },
              paragraphs: [
                operative('requests', 'requests', ' the President to continue;'),
                {
                  ...paragraph(
                    'shared',
                    'requests that information be shared;',
                    note('n-shared', 'As of 2024.'),
                  ),
                },
              ],
            },
          ],
        },
      ],
    },
    { id: 'toolkit', heading: [text('Toolkit')], sections: [] },
  ],
}

/** The same in the form of a resolution. */
export const resolution: DocumentTree = {
  ...report,
  kind: 'resolution',
  masthead: { ...report.masthead, symbol: 'ICC-ASP/22/Res.3', title: 'Strengthening the Court' },
  preamble: {
    opening: [text('The Assembly of States Parties', { is: 'italic' }), text(',')],
    paragraphs: [{ ...operative('mindful', 'Mindful', ' of the Statute,'), role: 'preambular' }],
  },
  sections: [
    {
      id: 's',
      blocks: [operative('one', 'Recalls', ' this;'), operative('two', 'Decides', ' that.')],
    },
  ],
  adoption: { meeting: '9th plenary meeting', on: '2023-12-14' },
}
