import type { Ask, Desk } from '../desk.ts'
import { bureauReport } from '../drafting/bureau-report.ts'
import type { Day } from '../law/day.ts'
import { allStates } from '../law/states.ts'
import type { Docket } from '../mechanism/answer.ts'
import { consistency } from '../mechanism/consistency.ts'
import { docket, openMatterIds } from '../mechanism/docket.ts'
import type { MatterLine } from '../mechanism/dossier-types.ts'
import { focalPoints } from '../mechanism/focal-points.ts'
import { informalResponse } from '../mechanism/informal-response.ts'
import { fileOf } from '../mechanism/matter-file.ts'
import { matter, matterLines } from '../mechanism/matters.ts'
import { obligation } from '../mechanism/obligation.ts'
import { isRegistered, personDossier, personsList } from '../mechanism/person-dossier.ts'
import { personStanding } from '../mechanism/person-standing.ts'
import { sessionDossier, sessionNames } from '../mechanism/session-dossier.ts'
import { stateDossier, statesList } from '../mechanism/state-dossier.ts'
import { treatyStanding } from '../mechanism/treaty-standing.ts'
import { workedDates } from '../mechanism/worked-dates.ts'
import { officesHeld, publicOffice } from '../record/audience.ts'
import type { RecordView } from '../record/record.ts'
import type { Store } from '../store/store.ts'
import { aboutDrafts } from './drafts.ts'
import { factHistory } from './fact-history.ts'
import { aboutLetters } from './letters.ts'
import { type Eyes, openShelf, type Shelf } from './spine.ts'

/** Opens the desk on a record. `today` is The Hague's today. */
export function openDesk(store: Store, today: () => Day): Desk {
  const shelf = openShelf(store)
  const eyes = eyesFor(shelf, today)
  const dockets = new WeakMap<RecordView, Map<string, Promise<Docket>>>()
  return {
    today,
    held: async (ask) => (await eyes(ask)).held,
    docket: async (ask) => {
      const seen = await eyes(ask)
      const spine = await shelf.spine(seen)
      const kept = dockets.get(spine) ?? new Map<string, Promise<Docket>>()
      dockets.set(spine, kept)
      const key = `${ask.on} ${ask.officer}`
      const made = kept.get(key) ?? docketFrom(shelf, seen, spine, ask)
      kept.set(key, made)
      // A failure is not an answer: the next question asks again.
      made.catch(() => kept.delete(key))
      return made
    },
    matters: async (ask) => matterLines(await shelf.spine(await eyes(ask)), ask.on),
    matter: async (ask, id) => {
      const wanted = id.toLowerCase()
      return matter(await insideOf(shelf, await eyes(ask), [wanted]), wanted, ask.on)
    },
    informal: async (ask, id) => {
      if (!ask.officer) return undefined
      return informalResponse(await insideOf(shelf, await eyes(ask), [id]), id, ask.on)
    },
    focalPoints: async (ask) => focalPoints(await shelf.spine(await eyes(ask)), ask.on),
    consistency: async (ask) => consistency(await shelf.stages(await eyes(ask)), ask.on),
    workedDates: async (ask) => workedDates(await shelf.stages(await eyes(ask)), ask.on),
    report: async (ask, session, language) =>
      bureauReport(await shelf.whole(await eyes(ask)), {
        session,
        language,
        on: ask.on,
        audience: ask.offices[0] ?? publicOffice,
      }),
    record: async (ask) => shelf.whole(await eyes(ask)),
    ...aboutLetters(shelf, eyes, insideOf),
    rolled: async (ask, session, language, old) => {
      // Read when it is first needed: most desks never roll a text forward.
      const { rolledForward } = await import('../drafting/rolling/rolled-report.ts')
      const view = await shelf.whole(await eyes(ask))
      const audience = ask.offices[0] ?? publicOffice
      return rolledForward(old, { view, session, language, on: ask.on, audience })
    },
    fact: async (ask, id) => factHistory(store, await eyes(ask), id),
    ...aboutPersons(shelf, eyes),
    ...aboutStates(shelf, eyes),
    ...aboutSessions(shelf, eyes),
    ...aboutDrafts({ store, shelf, eyes, today }),
  }
}

type EyesOf = (ask: Ask) => Promise<Eyes>

/** Offices as they count: a mission sees what States Parties see while its State is one today. */
function eyesFor(shelf: Shelf, today: () => Day): EyesOf {
  return async ({ offices, known }) => {
    const missions = offices.some((office) => office.startsWith('mission:'))
    const everyone = { held: new Set([publicOffice]), known: undefined }
    const view = missions ? await shelf.spine(everyone) : undefined
    const parties = new Set<string>(
      view ? allStates.filter((one) => treatyStanding(view, one, today()).party === 'yes') : [],
    )
    return { held: officesHeld(offices, (state) => parties.has(state)), known }
  }
}

/** The docket needs the inside of open matters, and of no other. */
async function docketFrom(shelf: Shelf, seen: Eyes, spine: RecordView, ask: Ask): Promise<Docket> {
  const view = await insideOf(shelf, seen, openMatterIds(spine, ask.on))
  return docket(view, ask.on, { forOfficers: ask.officer })
}

/** The inside of matters, by all the ids that each of them bears. */
async function insideOf(shelf: Shelf, seen: Eyes, ids: readonly string[]): Promise<RecordView> {
  const spine = await shelf.spine(seen)
  return shelf.inside(
    seen,
    ids.flatMap((id) => fileOf(spine, id)?.ids ?? [id]),
  )
}

function aboutPersons(
  shelf: Shelf,
  eyes: EyesOf,
): Pick<Desk, 'persons' | 'person' | 'obligation' | 'obligations'> {
  const known = async (ask: Ask, person: string): Promise<RecordView | undefined> => {
    const view = await shelf.spine(await eyes(ask))
    if (!isRegistered(view, person)) return undefined
    const isPublic = personStanding(view, person, ask.on).standing !== 'noPublicWarrant'
    return isPublic || ask.officer ? view : undefined
  }
  return {
    persons: async (ask) => personsList(await shelf.spine(await eyes(ask)), ask.on, ask.officer),
    person: async (ask, id) => {
      const seen = await eyes(ask)
      const spine = await known(ask, id)
      if (!spine) return undefined
      const { facts } = await shelf.naming(seen, `person:${id}`)
      const matters = linesNaming(spine, `person:${id}`, ask.on)
      return personDossier(spine, id, { on: ask.on, matters, facts, forOfficers: ask.officer })
    },
    obligation: async (ask, state, person, options) => {
      const view = await known(ask, person)
      return view && obligation(view, state, person, ask.on, options)
    },
    obligations: async (ask, person) => {
      const view = await known(ask, person)
      return view && allStates.map((state) => obligation(view, state, person, ask.on))
    },
  }
}

function aboutStates(shelf: Shelf, eyes: EyesOf): Pick<Desk, 'states' | 'state'> {
  return {
    states: async (ask) => statesList(await shelf.spine(await eyes(ask)), ask.on),
    state: async (ask, code) => {
      const seen = await eyes(ask)
      const spine = await shelf.spine(seen)
      const { facts } = await shelf.naming(seen, `state:${code}`)
      const matters = linesNaming(spine, `state:${code}`, ask.on)
      return stateDossier(spine, code, { on: ask.on, matters, facts })
    },
  }
}

function aboutSessions(shelf: Shelf, eyes: EyesOf): Pick<Desk, 'sessions' | 'session'> {
  const dossierOf = async (seen: Eyes, spine: RecordView, session: string, ask: Ask) => {
    const { facts } = await shelf.naming(seen, `session:${session}`)
    const matters = linesOfMatters(spine, facts.flatMap(mattersIn), ask.on)
    return sessionDossier(spine, session, { on: ask.on, matters, facts })
  }
  return {
    session: async (ask, session) => {
      const seen = await eyes(ask)
      return dossierOf(seen, await shelf.spine(seen), session, ask)
    },
    sessions: async (ask) => {
      const spine = await shelf.spine(await eyes(ask))
      const names = sessionNames(spine, ask.on)
      return names.flatMap(
        (session) => sessionDossier(spine, session, { on: ask.on, matters: [], facts: [] }) ?? [],
      )
    },
  }
}

function mattersIn(fact: { readonly stream: string; readonly body: object }): readonly string[] {
  const { matter: one, matters: many } = fact.body as { matter?: string; matters?: string[] }
  return [...(one ? [one] : []), ...(many ?? [])]
}

/** The matters whose facts name a person or a State. */
function linesNaming(spine: RecordView, name: string, on: Day): readonly MatterLine[] {
  return linesOfMatters(spine, spine.naming(name).flatMap(mattersIn), on)
}

/** Where matters stand that are named by any of their ids. */
function linesOfMatters(spine: RecordView, ids: readonly string[], on: Day): readonly MatterLine[] {
  const named = new Set(ids)
  return matterLines(spine, on).filter(({ id }) =>
    [id, ...(fileOf(spine, id)?.ids ?? [])].some((one) => named.has(one)),
  )
}
