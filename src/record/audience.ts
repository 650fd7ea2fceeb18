import { type RegionalGroup, regionalGroups } from '../law/regional-groups.ts'
import { isStateCode } from '../law/states.ts'

/**
 * An office that may see facts. `source:` offices name the lookup id of a receipt, never the
 * receipt. `keeper` is no office: export, backup, restore, verify and migrate act with it.
 */
export type Office = string & { readonly '~office': true }

const plain = [
  'public',
  'states-parties',
  'bureau',
  'president',
  'secretariat',
  'focal-points',
  'court:registry',
  'court:presidency',
  'court:prosecutor',
]

export const publicOffice = 'public' as Office
export const keeper = 'keeper' as Office

/** How a regional group is written in an office: `focal-point:asia-pacific`. */
export function groupOffice(group: RegionalGroup): Office {
  return `focal-point:${group.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}` as Office
}

/** True of an office somebody may hold; an audience naming any other is refused at the door. */
export function isOffice(text: string): text is Office {
  if (plain.includes(text)) return true
  if (text.startsWith('mission:')) return isStateCode(text.slice(8))
  if (text.startsWith('focal-point:')) {
    return regionalGroups.some((group) => groupOffice(group) === text)
  }
  return /^source:[0-9a-f]{16,64}$/.test(text)
}

/** What an office must look like, for messages. */
export const officesExpected =
  'expected public, states-parties, bureau, president, secretariat, focal-points, focal-point:GROUP, ' +
  'mission:STATE (three letters), court:registry, court:presidency, court:prosecutor or source:ID'

/**
 * The offices as they count: `mission:X` of a State Party brings `states-parties`, `focal-point:G`
 * brings `focal-points`, everyone sees what is public; nothing else implies anything.
 */
export function officesHeld(
  offices: Iterable<Office>,
  isParty: (state: string) => boolean,
): ReadonlySet<Office> {
  const held = new Set<Office>([publicOffice])
  for (const office of offices) {
    held.add(office)
    if (office.startsWith('focal-point:')) held.add('focal-points' as Office)
    if (office.startsWith('mission:') && isParty(office.slice(8)))
      held.add('states-parties' as Office)
  }
  return held
}

/** Whether offices (as `officesHeld` gives them) see what carries this audience. */
export function sees(held: ReadonlySet<Office>, audience: readonly Office[]): boolean {
  if (held.has(keeper)) return true
  return audience.some((office) => office === publicOffice || held.has(office))
}
