import type { DisputedArea } from './disputed-area.ts'
import { inAfrica } from './disputed-areas-in-africa.ts'
import { inAsia } from './disputed-areas-in-asia.ts'
import { inEurope } from './disputed-areas-in-europe.ts'
import { inTheAmericas } from './disputed-areas-in-the-americas.ts'

/** The day this edition of the table was drawn up. A changed row changes the edition. */
export const disputedAreasEdition = '2026-11-21'

/**
 * The areas in dispute on a day, in the order of the table. The table is ours, is not complete, and
 * decides the status of nothing: States not named in it may differ about other areas, and islands
 * too small for the map are left out.
 */
export function disputedAreasOn(on: string): readonly DisputedArea[] {
  return disputedAreas.filter(
    (area) => area.since <= on && (area.until === undefined || on < area.until),
  )
}

/** The whole table, disputes that have ended included. */
export const disputedAreas: readonly DisputedArea[] = [
  ...inEurope,
  ...inAfrica,
  ...inAsia,
  ...inTheAmericas,
]
