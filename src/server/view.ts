import type { Ask } from '../desk.ts'
import { type Day, isDay } from '../law/day.ts'
import { type Office, publicOffice } from '../record/audience.ts'
import { readKnown } from './known.ts'
import { dayAsTyped, type Fault, onAsTyped, readDay, type TypedDay } from './typed-day.ts'

/** Through whose eyes a page is seen: the officer of the Secretariat's, or anyone's. */
export type Eyes = 'secretariat' | 'public'

/**
 * What the address says of every page alike: whose view, as of which day, as known when. A day
 * that cannot be used leaves its fields as typed and its fault here; the page then answers for
 * today.
 */
export type View = {
  readonly eyes: Eyes
  readonly today: Day
  readonly on: Day
  /** The day as the address names it; absent where the page follows the calendar. */
  readonly chosen: Day | undefined
  /** As the address names it, and as the UTC instant it stands for. */
  readonly known: { readonly typed: string; readonly instant: string } | undefined
  readonly typedDay: TypedDay
  readonly typedKnown: string
  readonly faults: readonly Fault[]
}

/** The view an address asks for. Offices that are not known get what anyone gets. */
export function readView(asked: URLSearchParams, today: Day): View {
  const { chosen, typedDay, fault: dayFault } = readChosenDay(asked, today)
  const typedKnown = asked.get('known')?.trim() ?? ''
  const known = typedKnown === '' ? undefined : readKnown(typedKnown)
  const { eyes, fault: eyesFault } = readEyes(asked)
  const knownFault = known && 'fault' in known ? known.fault : undefined
  return {
    eyes,
    today,
    on: chosen ?? today,
    chosen,
    known: known && 'instant' in known ? { typed: typedKnown, instant: known.instant } : undefined,
    typedDay,
    typedKnown,
    faults: [dayFault, knownFault, eyesFault].filter((fault) => fault !== undefined),
  }
}

type ChosenDay = {
  readonly chosen: Day | undefined
  readonly typedDay: TypedDay
  readonly fault?: Fault
}

function readChosenDay(asked: URLSearchParams, today: Day): ChosenDay {
  if (hasTypedDay(asked)) return chosenFrom(typedDayOf(asked))
  const on = asked.get('on')?.trim() ?? ''
  if (on === '') return { chosen: undefined, typedDay: dayAsTyped(today) }
  if (isDay(on)) return { chosen: on, typedDay: dayAsTyped(on) }
  const typed = onAsTyped(on)
  if (typed.year !== '') return chosenFrom(typed)
  const sentence = `Found the day "${on.slice(0, 40)}" in the address, expected a day such as 2024-10-24. Choose it in the three fields.`
  return { chosen: undefined, typedDay: typed, fault: { field: 'day', sentence } }
}

function chosenFrom(typedDay: TypedDay): ChosenDay {
  const read = readDay(typedDay)
  if ('day' in read) return { chosen: read.day, typedDay }
  return { chosen: undefined, typedDay, fault: read.fault }
}

/** True where the three fields were sent, and not yet turned into the address of a day. */
export function hasTypedDay(asked: URLSearchParams): boolean {
  return asked.has('day') || asked.has('month') || asked.has('year')
}

function typedDayOf(asked: URLSearchParams): TypedDay {
  return {
    day: asked.get('day') ?? '',
    month: asked.get('month') ?? '',
    year: asked.get('year') ?? '',
  }
}

function readEyes(asked: URLSearchParams): { readonly eyes: Eyes; readonly fault?: Fault } {
  const as = asked.get('as') ?? ''
  if (as === '' || as === 'secretariat') return { eyes: 'secretariat' }
  if (as === 'public') return { eyes: 'public' }
  const sentence = `Found the view "${as.slice(0, 40)}" in the address, expected secretariat or public. The page shows what the public sees; choose another view above.`
  return { eyes: 'public', fault: { field: 'whose', sentence } }
}

/** The question every answer of the desk is for. */
export function askOf(view: View): Ask {
  const officer = view.eyes === 'secretariat'
  return {
    offices: officer ? ['secretariat' as Office] : [publicOffice],
    officer,
    on: view.on,
    known: view.known?.instant,
  }
}
