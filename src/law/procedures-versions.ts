import type { Confidence } from './citation.ts'
import { type Day, day } from './day.ts'

/** Another place at which a source puts the same rule: sources disagree, and both are kept. */
export type Alternative = {
  readonly text: string
  readonly provision: string
  readonly source: string
}

/** One version of the Assembly procedures relating to non-cooperation. */
export type ProceduresVersion = {
  readonly version: 1 | 2 | 3
  /** The resolution and its annex, as cited. */
  readonly text: string
  /** The paragraph of the resolution that adopts the annex. */
  readonly adoptedBy: string
  readonly since: Day
  readonly source: string
  /** Of the day of adoption. */
  readonly confidence: Confidence
  /** Other annexes of the same resolution at which a source puts the text. */
  readonly otherTexts: readonly Alternative[]
}

/** Oldest first. */
export const proceduresVersions: readonly ProceduresVersion[] = Object.freeze([
  Object.freeze({
    version: 1,
    text: 'ICC-ASP/10/Res.5, annex',
    adoptedBy: 'ICC-ASP/10/Res.5, para. 9',
    since: day('2011-12-21'),
    source: 'ICC-ASP/23/31, footnote 1; first page of the resolution for its day',
    confidence: 'confirmed',
    otherTexts: [],
  }),
  Object.freeze({
    version: 2,
    text: 'ICC-ASP/11/Res.8, annex I',
    adoptedBy: 'ICC-ASP/11/Res.8, para. 10',
    since: day('2012-11-21'),
    source: 'ICC-ASP/23/31, footnote 1, for the text; its day from general knowledge',
    confidence: 'unconfirmed',
    otherTexts: [],
  }),
  Object.freeze({
    version: 3,
    text: 'ICC-ASP/17/Res.5, annex II',
    adoptedBy: 'ICC-ASP/17/Res.5, para. 31',
    since: day('2018-12-12'),
    source: 'ICC-ASP/23/31, footnote 2; first page of the resolution for its day',
    confidence: 'confirmed',
    otherTexts: Object.freeze([
      Object.freeze({
        text: 'ICC-ASP/17/Res.5, annex III',
        provision: 'annex III',
        source: 'https://asp.icc-cpi.int/fr/non-cooperation',
      }),
    ]),
  }),
])

/** The Procedures in force on a day; undefined before they were adopted on 21 December 2011. */
export function proceduresInForce(on: Day): ProceduresVersion | undefined {
  let inForce: ProceduresVersion | undefined
  for (const version of proceduresVersions) if (version.since <= on) inForce = version
  return inForce
}
