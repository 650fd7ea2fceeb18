import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { readResolutionFacts, resolutionFacts } from './resolution-facts.ts'

describe('the facts of a new session', () => {
  test('a session alone is enough', () => {
    expect(readResolutionFacts({ session: 76 })).toEqual({ session: 76 })
  })

  test('everything a secretariat may know is taken as it is given', () => {
    const facts = {
      session: 76,
      previous: { symbol: 'A/RES/75/3', adopted: '2020-11-02', recalled: '74/6' },
      adopted: '2021-11-11',
      meeting: 31,
      agendaItem: 77,
      period: '2020/21',
      years: [{ what: 'budget', was: '2021', is: '2022' }],
      documents: [
        { what: 'report of the Court', replaces: ['A/75/324', 'A/75/324/Corr.1'], is: 'A/76/293' },
        { replaces: 'A/75/2', is: null },
      ],
      sessions: [
        {
          of: 'Assembly of States Parties',
          was: { number: 19, from: '2020-12-07', to: '2020-12-17', place: 'New York' },
          is: { number: 20, from: '2021-12-06', to: '2021-12-11', place: 'The Hague' },
        },
      ],
      ordinals: [{ of: 'report', was: 32, is: 33 }],
      counts: [{ of: 'judges', was: 6, is: null }],
      events: [{ what: 'the election', was: '2020-12-18', is: { from: '2021-12-06' } }],
      names: [{ what: 'President', was: 'Ana Example', is: 'Berta Example' }],
      states: [{ was: 'ARG', is: 'FIN' }],
      stays: { documents: ['A/74/1'], sessions: [{ number: 18 }], days: ['2020-01-01'] },
      withdrawn: [26],
    }
    expect(readResolutionFacts(facts)).toEqual(facts)
  })

  test('their form can be printed for other programs', () => {
    const schema = z.toJSONSchema(resolutionFacts)
    expect(schema).toMatchObject({ type: 'object', required: ['session'] })
    expect(Object.keys(schema.properties ?? {})).toContain('documents')
  })

  test.each([
    ['no session', {}, 'session'],
    ['a session of no number', { session: '76' }, 'session'],
    [
      'a day that does not exist',
      { session: 76, adopted: '2021-02-30' },
      'adopted: expected a day',
    ],
    ['a period in words', { session: 76, period: 'last year' }, 'period'],
    [
      'a symbol without a number',
      { session: 76, documents: [{ replaces: 'the report', is: 'A/76/1' }] },
      'documents.0.replaces',
    ],
    [
      'a session that ends before it begins',
      {
        session: 76,
        sessions: [{ was: { number: 19, from: '2020-12-17', to: '2020-12-07' }, is: null }],
      },
      'sessions.0.was: expected a last day not before the first',
    ],
    [
      'a State by its name',
      { session: 76, states: [{ was: 'Mongolia', is: 'FIN' }] },
      'states.0.was',
    ],
    ['a word that no fact is called by', { session: 76, sesion: 77 }, 'sesion'],
  ])('%s: a sentence says where and what was expected', (_, input, sentence) => {
    expect(readResolutionFacts(input)).toEqual({
      refused: expect.stringContaining(sentence),
    })
  })
})
