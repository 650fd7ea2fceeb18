import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { printCitation } from './citation.ts'
import { day, daysBetween, plusDays } from './day.ts'
import {
  allProvisions,
  entryIntoForce,
  isProvision,
  type Provision,
  statute,
  withdrawalEffect,
} from './rome-statute.ts'

describe('a provision of the Statute', () => {
  test('is cited with its text, its first day and its source', () => {
    const { text, provision, since, confidence, source } = statute('87 (7)')
    expect({ text, provision, since, confidence }).toEqual({
      text: 'Rome Statute',
      provision: 'article 87 (7)',
      since: '2002-07-01',
      confidence: 'confirmed',
    })
    expect(source).not.toBe('')
    expect(printCitation(statute('112 (2) (f)'))).toBe('Rome Statute, article 112 (2) (f)')
  })

  test('is the same object each time, and cannot be changed', () => {
    expect(statute('87 (7)')).toBe(statute('87 (7)'))
    expect(Object.isFrozen(statute('87 (7)'))).toBe(true)
  })

  test.each([
    ['written without its space', '87(7)', 'Write it "87 (7)".'],
    ['a paragraph the table has not', '87 (9)', 'Of article 87 it has "87 (1)", "87 (3)"'],
    ['an article the table has not', '5', 'Expected an article with its paragraph'],
    ['nothing', '', 'Expected an article with its paragraph'],
    ['a name of every object', 'toString', 'Expected an article with its paragraph'],
  ])('%s is refused with advice', (_, provision, advice) => {
    expect(isProvision(provision)).toBe(false)
    expect(() => statute(provision as Provision)).toThrow(RangeError)
    expect(() => statute(provision as Provision)).toThrow(advice)
  })

  test('the table has what the mechanism rests on', () => {
    const needed =
      '12 (3),13,14,15,16,27,58,59,70,86,87 (1),87 (5),87 (6),87 (7),89,90,91,92,93,95,97,98 (1),98 (2),112 (2) (f),112 (2) (g),126 (1),126 (2),127 (1),127 (2)'
    expect(needed.split(',').filter((provision) => !isProvision(provision))).toEqual([])
  })

  test('they stand in the order of the Statute', () => {
    const articles = allProvisions.map((provision) => Number.parseInt(provision, 10))
    expect(articles).toEqual([...articles].sort((a, b) => a - b))
    expect(allProvisions.slice(0, 5)).toEqual(['12 (3)', '13', '13 (a)', '13 (b)', '13 (c)'])
    expect(allProvisions.indexOf('87 (5)')).toBe(allProvisions.indexOf('87 (5) (a)') - 1)
  })

  test.each(allProvisions)('article %s says in one sentence what it is about', (provision) => {
    expect(statute(provision).about).toMatch(/^[A-Z].{20,300}\.$/)
  })
})

const copy = new URL('../../../shared/corpus/rome-statute/RomeStatute.json', import.meta.url)
if (!existsSync(copy)) console.warn('SKIPPED: ../shared/corpus/rome-statute is absent.')

describe.runIf(existsSync(copy))('against the Statute itself', () => {
  type Article = { number: string; text: string }
  const articles: Article[] = existsSync(copy)
    ? JSON.parse(readFileSync(copy, 'utf8')).flatMap(({ article }: { article?: Article }) =>
        article ? [article] : [],
      )
    : []

  test('every article cited exists there', () => {
    expect(articles.length).toBeGreaterThan(120)
    const numbers = articles.map(({ number }) => number)
    for (const provision of allProvisions) expect(numbers).toContain(provision.split(' ')[0])
  })

  // Article 87 (5) is printed there without its letters.
  const marked = allProvisions.filter((provision) => !provision.startsWith('87 (5) ('))

  test.each(marked)('article %s has that paragraph and that letter', (provision) => {
    const [article, ...marks] = provision.replace(/[()]/g, '').split(' ')
    const text = articles.find(({ number }) => number === article)?.text
    for (const mark of marks)
      expect(text).toMatch(/\d/.test(mark) ? new RegExp(`^${mark}\\.`, 'm') : `(${mark})`)
  })

  test('none of our summaries carries eight words in a row of its text', () => {
    const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
    const whole = ` ${articles.flatMap(({ text }) => words(text)).join(' ')} `
    const copied = allProvisions.filter((provision) => {
      const own = words(statute(provision).about)
      return own.some(
        (_, at) => at + 8 <= own.length && whole.includes(` ${own.slice(at, at + 8).join(' ')} `),
      )
    })
    expect(copied).toEqual([])
  })
})

describe('entry into force, article 126', () => {
  test.each([
    ['one of the first sixty', '1999-02-02', '2002-07-01'],
    ['the day of the sixtieth instrument', '2002-04-11', '2002-07-01'],
    ['the day after it', '2002-04-12', '2002-07-01'],
    ['Greece', '2002-05-15', '2002-08-01'],
    ['the sixtieth day in the month of deposit plus two', '2002-07-01', '2002-09-01'],
    ['Kenya', '2005-03-15', '2005-06-01'],
    ['over the end of a year, Mexico', '2005-10-28', '2006-01-01'],
    ['Palestine', '2015-01-02', '2015-04-01'],
    ['Armenia', '2023-11-14', '2024-02-01'],
    ['Ukraine', '2024-10-25', '2025-01-01'],
    ['the sixtieth day is the last of a month', '2025-04-01', '2025-06-01'],
    ['the sixtieth day is the first of a month', '2025-04-02', '2025-07-01'],
  ] as const)('%s', (_, deposit, inForce) => {
    expect(entryIntoForce(day(deposit))).toBe(inForce)
  })

  const later = fc
    .integer({ min: 1, max: 20_000 })
    .map((count) => plusDays(day('2002-04-11'), count))

  test('after the sixtieth instrument: a first of the month, 61 to 91 days after deposit', () => {
    fc.assert(
      fc.property(later, (deposit) => {
        const inForce = entryIntoForce(deposit)
        expect(inForce.endsWith('-01')).toBe(true)
        expect(daysBetween(deposit, inForce)).toBeGreaterThanOrEqual(61)
        expect(daysBetween(deposit, inForce)).toBeLessThanOrEqual(91)
      }),
    )
  })

  test('who deposits later is not a party earlier', () => {
    fc.assert(fc.property(later, later, (a, b) => a > b || entryIntoForce(a) <= entryIntoForce(b)))
  })
})

describe('withdrawal, article 127', () => {
  test.each([
    ['Burundi', '2016-10-27', undefined, '2017-10-27'],
    ['the Philippines', '2018-03-17', undefined, '2019-03-17'],
    ['Hungary, had it not been revoked', '2025-06-02', undefined, '2026-06-02'],
    ['the notification names a later day', '2025-06-02', '2026-12-31', '2026-12-31'],
    ['the notification names an earlier day', '2025-09-22', '2025-09-22', '2026-09-22'],
    ['a year from 29 February, counted here to 28 February', '2024-02-29', undefined, '2025-02-28'],
    ['a year that holds 29 February', '2023-03-01', undefined, '2024-03-01'],
  ] as const)('%s', (_, notified, named, effect) => {
    expect(withdrawalEffect(day(notified), named && day(named))).toBe(effect)
  })
})

const facts = new URL('../../../shared/facts/states-parties.json', import.meta.url)
if (!existsSync(facts)) console.warn('SKIPPED: ../shared/facts is absent, deposits were not tried.')

describe.runIf(existsSync(facts))('the deposits in the facts', () => {
  type Withdrawal = { notified: string | null; effective: string | null }
  type Party = {
    iso3: string
    deposit: string
    deposit_kind: string
    in_force: string
    withdrawals: Withdrawal[]
  }
  const parties: Party[] = existsSync(facts) ? JSON.parse(readFileSync(facts, 'utf8')).parties : []

  test('each gives its day of entry into force; succession alone follows another rule', () => {
    const succeeded = parties.filter(({ deposit_kind }) => deposit_kind === 'succession')
    expect(succeeded.map(({ iso3 }) => iso3)).toEqual(['MNE'])
    const deposited = parties.filter(({ deposit_kind }) => deposit_kind !== 'succession')
    expect(deposited).toHaveLength(126)
    for (const { iso3, deposit, in_force } of deposited)
      expect([iso3, entryIntoForce(day(deposit))]).toEqual([iso3, in_force])
  })

  test('sixty and more had deposited by the day of the sixtieth instrument, fewer the day before', () => {
    const by = (on: string) => parties.filter(({ deposit }) => deposit <= on).length
    expect(by('2002-04-11')).toBeGreaterThanOrEqual(60)
    expect(by('2002-04-10')).toBeLessThan(60)
  })

  test('each withdrawal that took effect did so a year after it was received', () => {
    const effective = parties.flatMap(({ withdrawals }) =>
      withdrawals.filter(({ effective }) => effective !== null),
    )
    expect(effective.length).toBe(2)
    for (const { notified, effective: effect } of effective)
      expect(withdrawalEffect(day(notified ?? ''))).toBe(effect)
  })
})
