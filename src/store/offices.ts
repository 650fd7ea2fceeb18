import { isOffice, keeper, type Office, publicOffice } from '../record/audience.ts'

/**
 * Offices as the database takes them (`pursuant.offices`): `keeper` alone, or a list parted by
 * commas that always holds `public`, which everyone sees. Anything that is no office is refused,
 * since a comma in it would add offices nobody gave.
 */
export function officesSetting(held: ReadonlySet<Office>): string {
  if (held.has(keeper)) return keeper
  const offices = new Set<string>([publicOffice, ...held])
  for (const office of offices)
    if (!isOffice(office))
      throw new RangeError(`"${office}" is no office; nothing may be read under it.`)
  return [...offices].join(',')
}

/** The keeper of the record, for export, verification and entering. */
export const keeperAlone: ReadonlySet<Office> = new Set([keeper])
