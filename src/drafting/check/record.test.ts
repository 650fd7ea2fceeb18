import { describe, expect, test } from 'vitest'
import { recordAs } from '../../../tests/read-public-record.ts'
import { day } from '../../law/day.ts'
import { recordFor } from '../../record/record.ts'
import { check } from './check.ts'
import { document, wholeMasthead } from './fixture-document.ts'
import { foldedSymbol, registerOf } from './register.ts'

const record = recordAs('public')

function found(rule: string, line: string, masthead = wholeMasthead) {
  const text = document([line], { masthead })
  return check(text, { profile: 'icc-asp', language: 'en', record })
    .filter((one) => one.rule === rule)
    .map(({ words, why }) => `${words.slice(0, 40)}: ${why}`)
}

const reports = (days: string) =>
  `1. The Prosecutor presented her thirty-second and thirty-third reports to the Security Council pursuant to resolution 1593 (2005), on ${days}, respectively.`

describe('a document held against the public record', () => {
  test.each([
    ['reports on the days of the record', reports('10 December 2020 and 9 June 2021'), []],
    [
      'a report on another day',
      reports('11 December 2020 and 9 June 2021'),
      [
        'presented her thirty-second and thirty-t: The record has report 32 on 2020-12-10, the text on 2020-12-11.',
      ],
    ],
    [
      'a symbol that the record does not hold',
      '1. See ICC-ASP/99/Res.1.',
      ['ICC-ASP/99/Res.1: The record holds no document ICC-ASP/99/Res.1.'],
    ],
    ['a symbol that it holds', '1. See resolution ICC-ASP/10/Res.5.', []],
    [
      'a finding with another day',
      '1. See ICC-01/22-90 of 25 October 2024.',
      ['25 October 2024: The record dates ICC-01/22-90 2024-10-24.'],
    ],
    ['a finding with its day', '1. See ICC-01/22-90 of 24 October 2024.', []],
    [
      'a name with a slip',
      '1. The President, Päivi Kaukorantta of Finland, spoke.',
      ['Päivi Kaukorantta: The record writes Päivi Kaukoranta.'],
    ],
    ['a name as the record has it', '1. The President, Päivi Kaukoranta of Finland, spoke.', []],
  ] as const)('O11: %s', (_, line, expected) => {
    expect(found('O11', line)).toEqual(expected)
  })

  test('O11 is silent without a record', () => {
    const text = document(['1. See ICC-ASP/99/Res.1.'])
    const all = check(text, { profile: 'icc-asp', language: 'en' })
    expect(all.some(({ rule }) => rule === 'O11')).toBe(false)
  })

  test.each([
    ['the last day of the session before', '14 December 2023', 1],
    ['the day after', '15 December 2023', 0],
  ])('O12: %s', (_, on, count) => {
    const line = `1. During the reporting period he spoke on ${on}.`
    expect(found('O12', line)).toHaveLength(count)
  })

  test.each([
    ['the day of issue', '5 December 2024', undefined, 0],
    ['the day after it', '6 December 2024', undefined, 1],
    ['without day of issue, the day of the check', '6 December 2024', day('2024-12-06'), 0],
    ['without day of issue, the day after the check', '7 December 2024', day('2024-12-06'), 1],
  ] as const)('O12: %s', (_, said, on, count) => {
    const masthead = on ? { ...wholeMasthead, date: undefined } : wholeMasthead
    const text = document([`1. He spoke on ${said}.`], { masthead })
    const all = check(text, { profile: 'icc-asp', language: 'en', on })
    expect(all.filter(({ rule }) => rule === 'O12')).toHaveLength(count)
  })
})

describe('the register', () => {
  test.each([
    ['a stroke, a comma, a blank', 'ICC-ASP/15/31/Add.1', 'ICC-ASP/15/31, Add.1'],
    ['a hyphen and a dash', 'A/67/828-S/2013/210', 'A/67/828–S/2013/210'],
    ['a final stop', 'ICC-01/22-90', 'ICC-01/22-90.'],
  ])('folds %s', (_, one, other) => {
    expect(foldedSymbol(one)).toBe(foldedSymbol(other))
  })

  test('of an empty record is empty', () => {
    const register = registerOf(recordFor([], { offices: new Set() }))
    expect(register.symbols.size + register.sessions.size + register.names.length).toBe(0)
  })

  test('knows the days of a session, and reports by resolution and ordinal', () => {
    const register = registerOf(record)
    expect(register.sessions.get(22)).toMatchObject({ closes: '2023-12-14' })
    expect(register.councilReports).toContainEqual({
      resolution: 'S/RES/1593 (2005)',
      ordinal: 33,
      on: '2021-06-09',
    })
  })
})
