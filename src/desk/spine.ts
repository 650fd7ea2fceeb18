import { opensOrCloses } from '../mechanism/matter-standing.ts'
import type { Office } from '../record/audience.ts'
import type { Fact } from '../record/fact.ts'
import type { Kind } from '../record/kinds.ts'
import { type RecordView, recordFor } from '../record/record.ts'
import type { Store } from '../store/store.ts'

/**
 * Kinds filed under matters that answers about anything else need: where each matter stands, the
 * requests sent to States, what Chambers held. The rest of a matter is read with the matter.
 */
const ofMatters: readonly Kind[] = [
  ...opensOrCloses,
  'CooperationRequested',
  'FindingDeclined',
  'PresenceReported',
]

/** Kinds that comparing the steps of all matters needs beyond those. */
const ofSteps: readonly Kind[] = [
  'DecisionTransmitted',
  'BureauMeetingConvened',
  'BureauMet',
  'OpenLetterSent',
  'ViewsReceived',
  'PublicDialogueConvened',
  'PublicDialogueHeld',
  'PlenaryDiscussionHeld',
  'FacilitatorAppointed',
  'ProceedingsConcluded',
]

/** The facts that most answers rest on, as one set of offices sees them, at one size of the log. */
type Spine = {
  readonly size: number
  /** Everything that is filed under no matter and no draft. */
  readonly common: readonly Fact[]
  /** Where each matter stands. */
  readonly standings: readonly Fact[]
  /** Views by the moment known, each with what was derived from it. */
  readonly views: Map<string, RecordView>
}

/** Who asks, already widened to all that the offices imply; and as known when. */
export type Eyes = { readonly held: ReadonlySet<Office>; readonly known: string | undefined }

const mostViews = 8
const mostSpines = 16

/**
 * Reads the record and keeps what may be asked again. Nothing kept is truth: a further entry in
 * the log makes a new spine, and everything here may be thrown away at any time.
 */
export type Shelf = {
  /** Everything but the inside of matters; kept until the record grows. */
  readonly spine: (eyes: Eyes) => Promise<RecordView>
  /** The inside of some matters, with what is filed under no matter; made for one answer. */
  readonly inside: (eyes: Eyes, matters: readonly string[]) => Promise<RecordView>
  /** Everything that names a stream, and nothing else; made for one answer. */
  readonly naming: (eyes: Eyes, name: string) => Promise<RecordView>
  /** The whole record; made for one answer. */
  readonly whole: (eyes: Eyes) => Promise<RecordView>
  /** What two readers both see of the whole record; made for one answer. */
  readonly shared: (one: Eyes, other: Eyes) => Promise<RecordView>
  /** Every stage of every matter, for comparisons; made for one answer. */
  readonly stages: (eyes: Eyes) => Promise<RecordView>
  /** The size of the log at which the record last grew by anything but known facts of drafting. */
  readonly worldSize: () => Promise<number>
  /** Told of facts of drafting that were entered: nothing about the world has to be read again. */
  readonly drafted: (facts: readonly Fact[]) => void
}

export function openShelf(store: Store): Shelf {
  const spines = new Map<string, Promise<Spine>>()
  const { worldSize, drafted } = openWorldSize(store)
  const spineFor = async ({ held }: Eyes): Promise<Spine> => {
    const key = [...held].sort().join(',')
    const size = await worldSize()
    const kept = await spines.get(key)?.catch(() => undefined)
    if (kept?.size === size) return kept
    const read = readSpine(store, held, size)
    keep(spines, key, read, mostSpines)
    return read
  }
  return {
    spine: async (eyes) => {
      const spine = await spineFor(eyes)
      const kept = spine.views.get(eyes.known ?? '')
      if (kept) return kept
      const view = viewFor(eyes, [...spine.common, ...spine.standings])
      keep(spine.views, eyes.known ?? '', view, mostViews)
      return view
    },
    inside: async (eyes, matters) => {
      const { common } = await spineFor(eyes)
      const streams = matters.map((id) => `matter:${id}`)
      return viewFor(eyes, [...common, ...(await store.facts(eyes.held, { streams }))])
    },
    naming: async (eyes, name) => viewFor(eyes, await store.facts(eyes.held, { names: [name] })),
    whole: async (eyes) => viewFor(eyes, await store.facts(eyes.held)),
    shared: async (one, other) => {
      const [facts, also] = await Promise.all([one, other].map(({ held }) => store.facts(held)))
      const numbers = new Set(also?.map(({ number }) => number))
      return viewFor(
        one,
        (facts ?? []).filter(({ number }) => numbers.has(number)),
      )
    },
    worldSize,
    drafted,
    stages: async (eyes) => {
      const { common, standings } = await spineFor(eyes)
      const steps = await store.facts(eyes.held, { kinds: ofSteps })
      return viewFor(eyes, [...common, ...standings, ...steps])
    },
  }
}

function viewFor({ held, known }: Eyes, facts: readonly Fact[]): RecordView {
  const once = new Map(facts.map((fact) => [fact.number, fact]))
  return recordFor([...once.values()], { offices: held, known })
}

async function readSpine(store: Store, held: ReadonlySet<Office>, asked: number): Promise<Spine> {
  return store.snapshot(held, async (snapshot) => {
    const [common, standings] = await Promise.all([
      snapshot.facts({ without: ['matter', 'draft'] }),
      snapshot.facts({ kinds: ofMatters }),
    ])
    // What came since it was asked for is in it too, and is read again with the next question.
    return { size: asked, common, standings, views: new Map() }
  })
}

/**
 * The size of the log without the facts of drafting at its end that this desk entered: on them no
 * answer about the world rests, so that work on a draft leaves what is kept of answers in place.
 */
function openWorldSize(store: Store): Pick<Shelf, 'worldSize' | 'drafted'> {
  const drafting = new Set<number>()
  let floor = 0
  return {
    drafted: (facts) => {
      for (const { number } of facts) drafting.add(number)
    },
    worldSize: async () => {
      const { size } = await store.head()
      let world = size
      while (world > floor && drafting.has(world)) world -= 1
      // Passed over once, it need not be passed over again.
      if (world < size) return world
      drafting.clear()
      floor = size
      return world
    },
  }
}

/** Keeps the newest; the oldest goes when there are too many. */
function keep<Key, Value>(into: Map<Key, Value>, key: Key, value: Value, most: number): void {
  into.delete(key)
  into.set(key, value)
  const oldest = into.keys().next()
  if (into.size > most && !oldest.done) into.delete(oldest.value)
}
