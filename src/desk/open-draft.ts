import type { Ask } from '../desk.ts'
import type { DraftRefusal, DraftWish, KeptFile } from '../drafting/drafts/draft.ts'
import { refused, type Step } from '../drafting/drafts/step.ts'
import type { Ground } from '../drafting/drafts/steps.ts'
import { isOffice, type Office, officesExpected, publicOffice } from '../record/audience.ts'
import { keeperAlone } from '../store/offices.ts'
import type { Entering } from './append-steps.ts'
import { type DraftsNeeds, secretariat, type Texts } from './draft-texts.ts'

type Opening = Extract<DraftWish<KeptFile>, { do: 'open' }>

/** A new draft under the next free id of its session and language. */
export async function openedDraft(
  needs: DraftsNeeds,
  texts: Texts,
  ask: Ask,
  wish: Opening,
): Promise<Entering | DraftRefusal> {
  const { session, language, audience, base } = wish
  const asked: string = language
  const readers = [...new Set([secretariat, ...(wish.readers ?? [])])]
  const fault = audienceFault(audience, readers)
  if (fault) return fault
  if (!/^\d{1,3}$/.test(session) || !['en', 'fr'].includes(asked))
    return refused(
      'NO_SUCH_SESSION',
      `Found session "${session.slice(0, 20)}" in "${asked.slice(0, 20)}"; expected a numbered session of the Assembly, for example 24, in English (en) or French (fr).`,
    )
  const body = { session, language, madeFor: audience, ...(base ? { base } : {}) }
  const step: Step = { type: 'DraftOpened', body }
  const unmade = await textFault(texts, ask, body)
  return (
    unmade ?? { draft: await freeId(needs, session, language), readers, steps: [step], after: '' }
  )
}

/**
 * Whoever reads a draft must see all that its text may rest on: what the audience for which it is
 * made and the Secretariat both see.
 */
function audienceFault(audience: Office, readers: readonly Office[]): DraftRefusal | undefined {
  const unknown = [audience, ...readers].find((office): boolean => !isOffice(office))
  if (unknown !== undefined)
    return refused('NOT_THIS_AUDIENCE', `Found "${unknown.slice(0, 80)}"; ${officesExpected}.`)
  if (audience === publicOffice) return undefined
  const other = readers.find((office) => office !== secretariat && office !== audience)
  if (other === undefined) return undefined
  return refused(
    'NOT_THIS_AUDIENCE',
    `A text made for ${audience} may rest on what ${other} may not see; expected ${audience} and the Secretariat alone as readers. Make the draft for the public, or for ${other}, if it is to be read by ${other}.`,
  )
}

/** Why the text cannot be made, for example of a session that the record does not know. */
export async function textFault(
  texts: Texts,
  ask: Ask,
  ground: Ground,
): Promise<DraftRefusal | undefined> {
  try {
    await texts.of(ask, ground)
    return undefined
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return refused(ground.base ? 'UNREADABLE_FILE' : 'NO_SUCH_SESSION', error.message)
  }
}

async function freeId(needs: DraftsNeeds, session: string, language: string): Promise<string> {
  const streams = await needs.store.snapshot(keeperAlone, (snapshot) =>
    snapshot.streams(['DraftOpened']),
  )
  const taken = new Set(streams)
  const first = `${session}-${language}`
  let id = first
  for (let more = 2; taken.has(`draft:${id}`); more += 1) id = `${first}-${more}`
  return id
}
