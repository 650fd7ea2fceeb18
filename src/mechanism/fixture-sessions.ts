import type { FactDraft } from '../record/fact.ts'
import { told } from './fixture.ts'

/** Real sessions for tests: days as the public sources give them. */

const scheduled: readonly (readonly [session: string, opens: string, closes: string])[] = [
  ['10', '2011-12-12', '2011-12-21'],
  ['11', '2012-11-14', '2012-11-22'],
  ['12', '2013-11-20', '2013-11-28'],
  ['13', '2014-12-08', '2014-12-17'],
  ['14', '2015-11-18', '2015-11-26'],
  ['15', '2016-11-16', '2016-11-24'],
  ['16', '2017-12-04', '2017-12-14'],
  ['17', '2018-12-05', '2018-12-12'],
  ['18', '2019-12-02', '2019-12-07'],
  ['20', '2021-12-06', '2021-12-11'],
  ['21', '2022-12-05', '2022-12-10'],
  ['22', '2023-12-04', '2023-12-14'],
  ['23', '2024-12-02', '2024-12-07'],
  ['24', '2025-12-01', '2025-12-06'],
  ['25', '2026-12', '2026-12'],
]

/** The nineteenth session moved, and resumed twice. */
export const nineteenthSession: readonly FactDraft[] = [
  told('SessionScheduled', '2019-12-06', {
    session: '19',
    place: 'New York',
    opens: '2020-12-07',
    closes: '2020-12-17',
  }),
  told('SessionScheduled', '2020-10', {
    session: '19',
    place: 'The Hague',
    opens: '2020-12-14',
    closes: '2020-12-16',
  }),
  told('SessionScheduled', '2020-12-01', {
    session: '19',
    part: 'first resumption',
    place: 'New York',
    opens: '2020-12-17',
    closes: '2020-12-23',
  }),
  told('SessionScheduled', '2020-12-23', {
    session: '19',
    part: 'second resumption',
    place: 'New York',
    opens: '2021-02-12',
    closes: '2021-02-12',
  }),
]

export const sessions: readonly FactDraft[] = [
  ...scheduled.map(([session, opens, closes]) =>
    told('SessionScheduled', 'unknown', { session, opens, closes }),
  ),
  ...nineteenthSession,
  told('SessionOpened', '2022-12-05', { session: '21' }),
  told('SessionClosed', '2022-12-09', { session: '21' }),
  told('SessionOpened', '2025-12-01', { session: '24' }),
  told('SessionClosed', '2025-12-05', { session: '24' }),
  told('SessionScheduled', 'unknown', {
    session: 'S-1',
    place: 'New York',
    opens: '2025-07-07',
    closes: '2025-07-09',
  }),
]
