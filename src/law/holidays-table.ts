import type { Confidence } from './citation.ts'

/** A seat of the Assembly's work. */
export type Seat = 'newYork' | 'theHague'

/** How the day of a holiday is found in a year; `onOrAfter` and `monthDay` are written MM-DD. */
export type HolidayRule =
  | { readonly is: 'fixed'; readonly monthDay: string }
  | { readonly is: 'afterEaster'; readonly days: number }
  | { readonly is: 'weekday'; readonly weekday: number; readonly onOrAfter: string }

export type HolidayRow = {
  readonly name: string
  readonly rule: HolidayRule
  /** First and last year of the holiday, where it has not always been kept. */
  readonly years?: readonly [first: number, last: number]
}

type SeatTable = {
  readonly source: string
  readonly confidence: Confidence
  /** Where a fixed day falls on a Saturday or Sunday: the days by which it moves. */
  readonly moves: (row: HolidayRow, weekday: number) => number
  readonly rows: readonly HolidayRow[]
}

/**
 * The public holidays of each seat, as rules.
 *
 * New York: the official holidays of United Nations Headquarters. Eid al-Fitr and Eid al-Adha, whose
 * days only the yearly circular sets, and floating holidays are not in it. The Hague: the days on
 * which no statutory time limit ends in the Netherlands, without the days that a royal decree adds.
 * The Court's own list of official holidays may differ and was not at hand.
 */
export const holidaysTable: Readonly<Record<Seat, SeatTable>> = {
  newYork: {
    source:
      'United Nations information circulars on official holidays at Headquarters for 2017 and 2020 (ST/IC/2019/23), carried to other years',
    confidence: 'reported',
    // Seen in the circulars: Saturday 4 July 2020 kept on the Friday, Sunday 1 January 2017 on the Monday.
    moves: (_, weekday) => (weekday === 6 ? -1 : weekday === 7 ? 1 : 0),
    rows: [
      { name: "New Year's Day", rule: { is: 'fixed', monthDay: '01-01' } },
      { name: 'Good Friday', rule: { is: 'afterEaster', days: -2 } },
      { name: 'Memorial Day', rule: { is: 'weekday', weekday: 1, onOrAfter: '05-25' } },
      { name: 'Independence Day', rule: { is: 'fixed', monthDay: '07-04' } },
      { name: 'Labour Day', rule: { is: 'weekday', weekday: 1, onOrAfter: '09-01' } },
      { name: 'Thanksgiving Day', rule: { is: 'weekday', weekday: 4, onOrAfter: '11-22' } },
      { name: 'Christmas Day', rule: { is: 'fixed', monthDay: '12-25' } },
    ],
  },
  theHague: {
    source: 'Netherlands, General Extension of Time Limits Act (Algemene termijnenwet), article 3',
    confidence: 'confirmed',
    // The royal birthday is kept on the Saturday where it falls on a Sunday; nothing else moves.
    moves: (row, weekday) => (weekday === 7 && row.name.endsWith("'s Birthday") ? -1 : 0),
    rows: [
      { name: "New Year's Day", rule: { is: 'fixed', monthDay: '01-01' } },
      { name: 'Good Friday', rule: { is: 'afterEaster', days: -2 } },
      { name: 'Easter Monday', rule: { is: 'afterEaster', days: 1 } },
      {
        name: "Queen's Birthday",
        rule: { is: 'fixed', monthDay: '04-30' },
        years: [1949, 2013],
      },
      { name: "King's Birthday", rule: { is: 'fixed', monthDay: '04-27' }, years: [2014, 9999] },
      { name: 'Liberation Day', rule: { is: 'fixed', monthDay: '05-05' } },
      { name: 'Ascension Day', rule: { is: 'afterEaster', days: 39 } },
      { name: 'Whit Monday', rule: { is: 'afterEaster', days: 50 } },
      { name: 'Christmas Day', rule: { is: 'fixed', monthDay: '12-25' } },
      { name: 'Second Christmas Day', rule: { is: 'fixed', monthDay: '12-26' } },
    ],
  },
}
