import { describe, expect, test } from 'vitest'
import { day } from '../law/day.ts'
import { readKnown } from './known.ts'
import { href, ownWords, sameUnder } from './links.ts'
import { askOf, readView } from './view.ts'

const today = day('2026-11-22')
const view = (query: string) => readView(new URLSearchParams(query), today)

describe('the view an address asks for', () => {
  test('is the Secretariat’s, today, as known now, where it asks for nothing', () => {
    const asked = askOf(view(''))
    expect(asked).toEqual({ offices: ['secretariat'], officer: true, on: today, known: undefined })
  })

  test('of the public holds the public’s office alone and is no officer’s', () => {
    const asked = askOf(view('as=public'))
    expect(asked.offices).toEqual(['public'])
    expect(asked.officer).toBe(false)
  })

  test.each([['bureau'], ['Secretariat'], ['keeper'], ['public,secretariat']])(
    'of "%s" is not known, so it gets what the public gets, and a sentence',
    (as) => {
      const found = view(`as=${as}`)
      expect(askOf(found).offices).toEqual(['public'])
      expect(found.faults).toMatchObject([{ field: 'whose' }])
    },
  )

  test('takes a day from the address', () => {
    expect(view('on=2024-10-24')).toMatchObject({
      on: '2024-10-24',
      chosen: '2024-10-24',
      faults: [],
    })
  })

  test('answers for today where the day does not exist, keeping what was typed', () => {
    const found = view('on=2021-04-40')
    expect(found).toMatchObject({
      on: today,
      chosen: undefined,
      typedDay: { day: '40', month: '4', year: '2021' },
    })
    expect(found.faults).toMatchObject([{ field: 'day' }])
  })

  test('gives what was typed in the fields before what the address says', () => {
    expect(view('on=2020-01-01&day=24&month=10&year=2024').on).toBe('2024-10-24')
  })

  test('ignores empty words', () => {
    expect(view('on=&known=&as=')).toMatchObject({ on: today, known: undefined, faults: [] })
  })
})

describe('the moment a record is asked as known at', () => {
  test.each([
    ['a day counts to its end', '2024-11-07', '2024-11-07T23:59:59.999Z'],
    ['a time without an offset is UTC', '2024-11-07 12:00', '2024-11-07T12:00:00.000Z'],
    ['an instant', '2024-11-07T12:00:05.250Z', '2024-11-07T12:00:05.250Z'],
    ['an offset is turned into UTC', '2024-11-07T12:00+01:00', '2024-11-07T11:00:00.000Z'],
  ])('%s', (_, typed, instant) => {
    expect(readKnown(typed)).toEqual({ instant })
  })

  test.each([['2024-13-01'], ['2024-02-30'], ['noon'], ['2024-11-07 25:00'], ['-1']])(
    '"%s" is no moment',
    (typed) => {
      expect(readKnown(typed)).toMatchObject({ fault: { field: 'known' } })
    },
  )
})

describe('a link', () => {
  test('carries nothing in the officer’s view of today', () => {
    expect(href(view(''), '/matters')).toBe('/matters')
  })

  test('carries the day, the moment and the view', () => {
    expect(href(view('on=2024-10-24&known=2024-11-07&as=public'), '/persons', { page: 2 })).toBe(
      '/persons?page=2&on=2024-10-24&known=2024-11-07&as=public',
    )
  })

  test('never carries a day that does not exist', () => {
    expect(href(view('on=2021-04-40&as=public'), '/')).toBe('/?as=public')
  })

  test('never lets a word of the page replace the view', () => {
    expect(href(view('as=public'), '/', { as: 'secretariat' })).toBe('/?as=public')
  })

  test('to the same page seen otherwise keeps the page’s own words', () => {
    const asked = new URLSearchParams('name=put&page=2&on=2024-10-24')
    const found = readView(asked, today)
    expect(sameUnder(found, '/persons', asked, { eyes: 'public' })).toBe(
      '/persons?name=put&page=2&on=2024-10-24&as=public',
    )
    expect(ownWords(asked)).toEqual({ name: 'put', page: '2' })
  })
})
