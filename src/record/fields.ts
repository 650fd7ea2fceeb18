import { z } from 'zod'
import { type Day, isDay } from '../law/day.ts'
import { regionalGroups } from '../law/regional-groups.ts'
import { isStateCode, type StateCode } from '../law/states.ts'
import { isWhen, type When } from '../law/when.ts'
import { isOffice, type Office, officesExpected } from './audience.ts'

/**
 * The pieces that bodies of facts are made of. Each message says what was expected; the door
 * (`check-fact.ts`) adds what was found.
 */
export const dayField = z.custom<Day>((text) => typeof text === 'string' && isDay(text), {
  error: 'expected a day that exists, written YYYY-MM-DD',
})

export const whenField = z.custom<When>((text) => typeof text === 'string' && isWhen(text), {
  error: 'expected a day (YYYY-MM-DD), a month (YYYY-MM), a year (YYYY) or "unknown"',
})

export const stateField = z.custom<StateCode>(
  (text) => typeof text === 'string' && isStateCode(text),
  { error: 'expected a State by its three-letter code (ISO 3166-1 alpha-3), for example MNG' },
)

/** Text with something in it; half a surrogate pair is refused, since it has no spelling. */
export const words = z
  .string()
  .min(1, 'expected some words')
  .refine((text) => text.isWellFormed(), 'expected text without half surrogate pairs')

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/

export const personField = z
  .string()
  .regex(slug, 'expected a person by id, in lower case, for example al-bashir')
export const matterField = z
  .string()
  .regex(
    /^\d{4}-[a-z]{3}(-[a-z0-9]+)*$/,
    'expected a matter by id: year, State and where needed a suffix, for example 2024-mng',
  )
export const travelField = z.string().regex(slug, 'expected a travel by id, in lower case')
export const situationField = z
  .string()
  .regex(/^ICC-\d\d\/\d\d$/, 'expected a situation by its number, for example ICC-01/22')
/** Sessions of the Assembly by ordinal, special sessions and meetings by label: `23`, `S-1`. */
export const sessionField = z
  .string()
  .regex(
    /^(\d{1,3}|[A-Z]-\d{1,2}|\d{4}-\d{2})$/,
    'expected a session by its number, for example 23',
  )

/** A document of any organ: by symbol, by address or by title; a symbol is never made up. */
export const documentField = z
  .strictObject({
    symbol: words.optional(),
    title: words.optional(),
    address: words.optional(),
    on: whenField.optional(),
    symbolToBeSupplied: z.literal(true).optional(),
  })
  .refine(
    (document) =>
      document.symbol ?? document.title ?? document.address ?? document.symbolToBeSupplied,
    'expected a symbol, a title or an address, or symbolToBeSupplied',
  )

export const languageField = z.enum(['ar', 'en', 'es', 'fr', 'ru', 'zh'])
export const groupField = z.enum(regionalGroups)
export const chamberField = words
export const states = z.array(stateField).min(1, 'expected at least one State')
export const persons = z.array(personField)
/** A body the record knows as an actor; `other` says which in words beside it. */
export const organField = z.enum([
  'assembly',
  'bureau',
  'president',
  'vicePresident',
  'assemblyPresidency',
  'focalPoints',
  'secretariat',
  'newYorkWorkingGroup',
  'hagueWorkingGroup',
  'cooperationFacilitation',
  'reviewMechanism',
  'courtPresidency',
  'chamber',
  'prosecutor',
  'registry',
  'securityCouncil',
  'generalAssembly',
  'unitedNationsSecretariat',
  'state',
  'civilSociety',
  'other',
])
/** Who a message of travel came from: a class of source, never a source. */
export const sourceClassField = z.enum(['court', 'stateParty', 'civilSociety', 'publicReport'])
export const placeField = words
/** An office somebody may hold; an audience naming any other is refused. */
export const officeField = z.custom<Office>((text) => typeof text === 'string' && isOffice(text), {
  error: officesExpected,
})
