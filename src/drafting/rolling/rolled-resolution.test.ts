import { describe, expect, test } from 'vitest'
import type { DocumentTree } from '../../text/tree.ts'
import { resolution } from './fixture-resolution.ts'
import { readResolutionFacts } from './resolution-facts.ts'
import { rolledResolution } from './rolled-resolution.ts'

const roll = (old: DocumentTree, given: unknown) => {
  const facts = readResolutionFacts(given)
  if ('refused' in facts) throw new Error(facts.refused)
  const rolled = rolledResolution(old, facts)
  if ('refused' in rolled) throw new Error(rolled.refused)
  return rolled
}
/** Of every paragraph, what it says now and what is flagged in it. */
const told = (old: DocumentTree, facts: unknown) =>
  roll(old, facts)
    .changes.filter(({ id }) => /^p\d+$/.test(id))
    .map((change) => [change.new, ...change.flags.map(({ is, words }) => `${is}: ${words}`)])

describe('resolutions of the Assembly of States Parties', () => {
  const old = resolution(
    {
      organ: 'Assembly of States Parties',
      symbol: 'ICC-ASP/19/Res.6',
      session: { number: 19 },
      date: '2020-12-16',
    },
    [
      '~ Recalling its resolution ICC-ASP/18/Res.6 of 6 December 2019,',
      '~ Recalling also Security Council resolution 1593 (2005) and resolution 58/318 of 13 September 2004,',
      'Recalls the procedures adopted in ICC-ASP/10/Res.5, annex, and revised in ICC-ASP/17/Res.5, annex II;⟦ICC-ASP/18/Res.6, annex I, para. 3 (l).⟧',
      'Requests the Bureau to submit a report to the Assembly at its twentieth session;',
      'Decides to hold its twentieth session in The Hague from 6 to 11 December 2021 and its twenty-first session in New York;',
      'Takes note of the report of the Bureau (ICC-ASP/19/23) and of the thirty-second report of the Prosecutor;',
      'Welcomes the statement made to the General Assembly at its seventy-fifth session;',
      'Notes the work done at its resumed eighteenth session;',
    ],
  )
  test('the next year, with its facts', () => {
    expect(
      told(old, {
        session: 20,
        previous: { adopted: '2020-12-16' },
        documents: [{ replaces: 'ICC-ASP/19/23', is: 'ICC-ASP/20/23' }],
        ordinals: [{ of: 'report', was: 32, is: 34 }],
        events: [
          {
            what: 'the next session',
            was: { from: '2021-12-06', to: '2021-12-11' },
            is: { from: '2022-12-05', to: '2022-12-10' },
          },
        ],
      }),
    ).toEqual([
      ['Recalling its resolution ICC-ASP/19/Res.6 of 16 December 2020,'],
      [
        'Recalling also Security Council resolution 1593 (2005) and resolution 58/318 of 13 September 2004,',
      ],
      [
        'Recalls the procedures adopted in ICC-ASP/10/Res.5, annex, and revised in ICC-ASP/17/Res.5, annex II;⟦ICC-ASP/19/Res.6, annex I, para. 3 (l).⟧',
        'decide: ICC-ASP/18/Res.6, annex I, para. 3 (l)',
      ],
      ['Requests the Bureau to submit a report to the Assembly at its twenty-first session;'],
      [
        'Decides to hold its twenty-first session in The Hague from 5 to 10 December 2022 and its twenty-second session in New York;',
        'stale: The Hague',
        'decide: twenty-first',
        'stale: New York',
      ],
      [
        'Takes note of the report of the Bureau (ICC-ASP/20/23) and of the thirty-fourth report of the Prosecutor;',
      ],
      [
        'Welcomes the statement made to the General Assembly at its seventy-fifth session;',
        'stale: seventy-fifth',
      ],
      ['Notes the work done at its resumed eighteenth session;', 'stale: eighteenth'],
    ])
  })

  test('what the facts say stays carries no flag', () => {
    const facts = {
      session: 20,
      stays: {
        documents: ['ICC-ASP/19/23', 'ICC-ASP/18/Res.6'],
        sessions: [{ of: 'General Assembly', number: 75 }],
        ordinals: [{ of: 'report', number: 32 }],
      },
    }
    const flags = told(old, facts).map(([, ...rest]) => rest)
    expect(flags[5]).toEqual([])
    expect(flags[6]).toEqual([])
  })
})

describe('resolutions of other organs and in other steps', () => {
  test('a council that takes a question up every third session', () => {
    const old = resolution(
      { organ: 'Human Rights Council', symbol: 'A/HRC/RES/51/7', session: { number: 51 } },
      [
        '~ Recalling its resolution A/HRC/RES/48/11 of 8 October 2021 and General Assembly resolution 60/251 of 15 March 2006,',
        'Requests the High Commissioner to submit a report to the Human Rights Council at its fifty-fourth session;',
        'Invites the General Assembly to consider it at its seventy-eighth session;',
        'Decides to remain seized of the matter at the fifty-fourth session of the Council.',
      ],
      { adoption: { on: '2022-10-06' } },
    )
    const facts = {
      session: 54,
      sessions: [{ of: 'General Assembly', was: { number: 78 }, is: { number: 79 } }],
    }
    expect(told(old, facts)).toEqual([
      [
        'Recalling its resolution A/HRC/RES/51/7 of 6 October 2022 and General Assembly resolution 60/251 of 15 March 2006,',
      ],
      [
        'Requests the High Commissioner to submit a report to the Human Rights Council at its fifty-seventh session;',
      ],
      ['Invites the General Assembly to consider it at its seventy-ninth session;'],
      ['Decides to remain seized of the matter at the fifty-seventh session of the Council.'],
    ])
  })

  test('every second year, over a change of ten in French', () => {
    const old = resolution(
      { organ: 'Assemblée générale', symbol: 'A/RES/79/12', session: { number: 79 } },
      [
        '~ Rappelant sa résolution 77/20 du 1er décembre 2022,',
        'Prie le Secrétaire général de lui présenter un rapport à sa quatre-vingt-unième session pour la période 2025-2026 ;',
        'Note que le Conseil de sécurité et la Commission ont été informés, et prie le Secrétaire général de lui faire rapport à sa quatre-vingtième session.',
      ],
      { language: 'fr', adoption: { on: '2024-12-02' } },
    )
    expect(told(old, { session: 81, period: { was: '2023-2024', is: '2025-2026' } })).toEqual([
      ['Rappelant sa résolution 79/12 du 2 décembre 2024,'],
      [
        'Prie le Secrétaire général de lui présenter un rapport à sa quatre-vingt-troisième session pour la période 2027-2028 ;',
      ],
      [
        'Note que le Conseil de sécurité et la Commission ont été informés, et prie le Secrétaire général de lui faire rapport à sa quatre-vingt-deuxième session.',
      ],
    ])
  })

  test('a council that counts by years, with its numbers given', () => {
    const old = resolution(
      { organ: 'Economic and Social Council', symbol: 'E/RES/2023/5', session: { number: 2023 } },
      [
        '~ Recalling its resolution 2022/7 of 21 July 2022,',
        'Requests a report for its 2024 session.',
      ],
      { adoption: { on: '2023-07-25' } },
    )
    const facts = { session: 2024, years: [{ was: '2024', is: '2025' }] }
    expect(told(old, facts)).toEqual([
      ['Recalling its resolution 2023/5 of 25 July 2023,'],
      ['Requests a report for its 2025 session.'],
    ])
  })

  test.each([
    [20, 'twentieth', 'twenty-first', 'vingtième', 'vingt et unième'],
    [29, 'twenty-ninth', 'thirtieth', 'vingt-neuvième', 'trentième'],
    [69, 'sixty-ninth', 'seventieth', 'soixante-neuvième', 'soixante-dixième'],
    [70, 'seventieth', 'seventy-first', 'soixante-dixième', 'soixante et onzième'],
    [79, 'seventy-ninth', 'eightieth', 'soixante-dix-neuvième', 'quatre-vingtième'],
    [80, 'eightieth', 'eighty-first', 'quatre-vingtième', 'quatre-vingt-unième'],
    [99, 'ninety-ninth', 'one hundredth', 'quatre-vingt-dix-neuvième', 'centième'],
    [100, 'one hundredth', 'one hundred and first', 'centième', 'cent unième'],
  ])('session %i gives way to the next: %s, %s; %s, %s', (number, was, is, était, devient) => {
    const english = resolution({ organ: 'Council', session: { number } }, [
      `Decides to meet again at its ${was} session.`,
    ])
    const french = resolution(
      { organ: 'Conseil', session: { number } },
      [`Décide de se réunir à sa ${était} session.`],
      { language: 'fr' },
    )
    const facts = { session: number + 1 }
    expect(told(english, facts)).toEqual([[`Decides to meet again at its ${is} session.`]])
    expect(told(french, facts)).toEqual([[`Décide de se réunir à sa ${devient} session.`]])
  })

  test('a list of resolutions: a person decides whether the new one joins it', () => {
    const old = resolution({ organ: 'General Assembly', symbol: 'A/RES/75/3' }, [
      '~ Recalling its resolutions 72/3 of 30 October 2017 and 74/6 of 4 November 2019,',
    ])
    expect(told(old, { session: 76, previous: { adopted: '2020-11-02' } })).toEqual([
      [
        'Recalling its resolutions 72/3 of 30 October 2017 and 75/3 of 2 November 2020,',
        'decide: 74/6',
      ],
    ])
  })

  test('two resolutions of the session before: neither is guessed', () => {
    const old = resolution(
      { organ: 'General Assembly', symbol: 'A/RES/75/3' },
      ['~ Recalling its resolution 74/6, and noting its resolution 74/20,'],
      { adoption: { on: '2020-11-02' } },
    )
    expect(told(old, { session: 76 })).toEqual([
      [
        'Recalling its resolution 74/6, and noting its resolution 74/20,',
        'stale: 74/6',
        'stale: 74/20',
      ],
    ])
    expect(told(old, { session: 76, previous: { recalled: '74/6' } })[0]?.[0]).toContain('75/3,')
  })

  test('what is ahead, what is an aim, and what another organ numbered', () => {
    const old = resolution(
      { organ: 'General Assembly', symbol: 'A/RES/77/230' },
      [
        '~ Recalling its resolutions 46/182 of 19 December 1991, entitled “A title”, and 76/228 of 24 December 2021,',
        '~ Recalling Human Rights Council resolutions 5/1 and 49/27,',
        'Invites reports at its seventy-eighth and seventy-ninth sessions, with a view to 2030;',
        'Urges States to act by 2025.',
      ],
      { adoption: { on: '2022-12-15' } },
    )
    expect(told(old, { session: 78 })).toEqual([
      [
        'Recalling its resolutions 46/182 of 19 December 1991, entitled “A title”, and 77/230 of 15 December 2022,',
        'decide: 76/228',
      ],
      [
        'Recalling Human Rights Council resolutions 5/1 and 49/27,',
        'unknown: 5/1',
        'unknown: 49/27',
      ],
      [
        'Invites reports at its seventy-ninth and eightieth sessions, with a view to 2030;',
        'decide: seventy-ninth',
      ],
      ['Urges States to act by 2025.', 'stale: 2025'],
    ])
  })

  test('lists of sessions in French', () => {
    const old = resolution(
      { organ: 'Assemblée générale', symbol: 'A/RES/68/1' },
      [
        'Décide d’en rester saisie à ses soixante-neuvième et soixante-dixième sessions.',
        'Rappelle la résolution 25/1 du Conseil des droits de l’homme.',
      ],
      { language: 'fr', adoption: { on: '2013-10-01' } },
    )
    expect(told(old, { session: 69 })).toEqual([
      [
        'Décide d’en rester saisie à ses soixante-dixième et soixante et onzième sessions.',
        'decide: soixante-dixième',
      ],
      ['Rappelle la résolution 25/1 du Conseil des droits de l’homme.', 'unknown: 25/1'],
    ])
  })

  test('a person, a State, a number and a day over the turn of the year', () => {
    const old = resolution(
      { organ: 'General Assembly', symbol: 'A/RES/75/3' },
      [
        'Thanks Ms. Ana Example (Argentina) and the six new members elected;',
        'Notes the meetings held from 30 December 2020 to 5 January 2021;',
      ],
      { adoption: { on: '2020-11-02' } },
    )
    expect(
      told(old, {
        session: 76,
        names: [{ was: 'Ana Example', is: 'Berta Example' }],
        states: [{ was: 'ARG', is: 'SDN' }],
        counts: [{ of: 'members', was: 6, is: 12 }],
        events: [
          {
            was: { from: '2020-12-30', to: '2021-01-05' },
            is: { from: '2022-01-03', to: '2022-01-07' },
          },
        ],
      }),
    ).toEqual([
      [
        'Thanks Ms. Berta Example (Sudan) and the 12 new members elected;',
        'decide: Thanks Ms. Berta Example (Sudan) and the 12 new members elected;',
      ],
      ['Notes the meetings held from 3 to 7 January 2022;'],
    ])
  })
})

describe('the frame of the new resolution', () => {
  const old = resolution(
    {
      organ: 'General Assembly',
      symbol: 'A/RES/75/3',
      date: '2020-11-04',
      session: { number: 75 },
      agendaItem: 'Agenda item 75: A question',
      lines: ['Resolution adopted by the General Assembly on 2 November 2020', '[A/75/L.5]'],
    },
    ['Welcomes one thing;', 'Notes another;', 'Decides a third.'],
    { adoption: { on: '2020-11-02', meeting: '19th plenary meeting' } },
  )

  test('a draft takes over neither symbol nor adoption, and says so', () => {
    const { document, changes } = roll(old, { session: 76 })
    expect(document.standing).toBe('draft')
    expect(document.masthead).toEqual({
      organ: 'General Assembly',
      title: 'A question',
      session: { number: 76 },
    })
    expect(document.adoption).toBeUndefined()
    const dropped = changes.filter(({ id, new: now }) => id === 'masthead' && now === null)
    expect(dropped.map((change) => change.old)).toEqual([
      'A/RES/75/3',
      '2020-11-04',
      'Agenda item 75: A question',
      'Resolution adopted by the General Assembly on 2 November 2020',
      '[A/75/L.5]',
    ])
    expect(dropped.every(({ flags }) => flags.some(({ is }) => is === 'dropped'))).toBe(true)
  })

  test('once adopted, its day, its meeting, its item and its draft are said', () => {
    const { document } = roll(old, {
      session: 76,
      adopted: '2021-11-11',
      meeting: 31,
      agendaItem: 77,
      documents: [{ replaces: 'A/75/L.5', is: 'A/76/L.7' }],
    })
    expect(document.adoption).toEqual({ on: '2021-11-11', meeting: '31st plenary meeting' })
    expect(document.masthead).toMatchObject({
      agendaItem: 'Agenda item 77: A question',
      lines: ['Resolution adopted by the General Assembly on 11 November 2021', '[A/76/L.7]'],
    })
  })

  test('a paragraph withdrawn is told where it stood', () => {
    const { document, changes } = roll(old, { session: 76, withdrawn: [2] })
    expect(document.sections[0]?.blocks.map(({ id }) => id)).toEqual(['p1', 'p3'])
    expect(changes.filter(({ id }) => /^p/.test(id))).toMatchObject([
      { id: 'p1', class: 'unchanged' },
      { id: 'p2', old: 'Notes another;', new: null, class: 'deleted', flags: [{ is: 'dropped' }] },
      { id: 'p3', class: 'unchanged' },
    ])
  })

  test('a fact that finds no place is told', () => {
    const { changes } = roll(old, {
      session: 76,
      documents: [{ replaces: 'A/75/999', is: 'A/76/1' }],
      ordinals: [{ of: 'report', was: 32, is: 33 }],
    })
    expect(changes.filter(({ id }) => id === 'facts').map(({ flags }) => flags)).toMatchObject([
      [{ is: 'added', words: 'A/75/999' }],
      [{ is: 'added', words: 'thirty-second' }],
    ])
  })

  test.each([
    ['an earlier session', old, { session: 75 }, 'expected a later session'],
    [
      'a language that is not set up',
      { ...old, language: 'es' as const },
      { session: 76 },
      'English and French',
    ],
    [
      'a text that does not say its session',
      resolution({ organ: 'Council' }, ['Decides;']),
      { session: 76 },
      'does not say of which session',
    ],
  ])('%s is refused with a sentence', (_, text, facts, sentence) => {
    expect(rolledResolution(text, facts)).toMatchObject({
      refused: expect.stringContaining(sentence),
    })
  })
})
