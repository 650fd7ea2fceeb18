import type { Ask } from '../desk.ts'
import { bureauReport } from '../drafting/bureau-report.ts'
import type { DraftBase, KeptFile } from '../drafting/drafts/draft.ts'
import type { DraftTexts } from '../drafting/drafts/draft-from.ts'
import type { Ground } from '../drafting/drafts/steps.ts'
import type { Day } from '../law/day.ts'
import { isRefused } from '../reading/reading.ts'
import { type Office, publicOffice } from '../record/audience.ts'
import type { RecordView } from '../record/record.ts'
import { StoreRefusal } from '../store/refusal.ts'
import type { Store } from '../store/store.ts'
import type { DocumentTree } from '../text/tree.ts'
import { documentIn } from './document-in.ts'
import type { Eyes, Shelf } from './spine.ts'

export type DraftsNeeds = {
  readonly store: Store
  readonly shelf: Shelf
  readonly eyes: (ask: Ask) => Promise<Eyes>
  readonly today: () => Day
}

/** The office that writes drafts. */
export const secretariat = 'secretariat' as Office

/** The texts under drafts: as they follow from the record, or rolled forward. */
export type Texts = {
  readonly of: (ask: Ask, ground: Ground) => Promise<DraftTexts>
  /** A file as a document, or why it is none, in a sentence. */
  readonly read: (name: string, bytes: Uint8Array) => Promise<DocumentTree | string>
  readonly bytesOf: (file: KeptFile) => Promise<Uint8Array>
}

const mostTexts = 16

/** What is kept may be thrown away at any time: it is derived again. */
export function openTexts(needs: DraftsNeeds): Texts {
  const texts = new Map<string, Promise<DraftTexts>>()
  const bytesOf = (file: KeptFile) => keptBytes(needs.store, file)
  return {
    read,
    bytesOf,
    of: async (ask, ground) => {
      const { session, language, madeFor, base } = ground
      const world = await needs.shelf.worldSize()
      const of = [session, language, madeFor, base?.hash, base?.name]
      const key = JSON.stringify([world, ask.on, ask.known, ...of])
      const kept = texts.get(key) ?? derivedTexts(needs, ask, ground)
      keepLast(texts, key, kept)
      // A failure is not an answer: the next question asks again.
      kept.catch(() => texts.delete(key))
      return kept
    },
  }
}

function keepLast<Value>(into: Map<string, Value>, key: string, value: Value): void {
  into.delete(key)
  into.set(key, value)
  const oldest = into.keys().next()
  if (into.size > mostTexts && !oldest.done) into.delete(oldest.value)
}

async function derivedTexts(
  needs: DraftsNeeds,
  ask: Ask,
  { session, language, madeFor, base: file }: Ground,
): Promise<DraftTexts> {
  const view = await viewFor(needs, ask, madeFor)
  const wish = { session, language, on: ask.on, audience: madeFor }
  if (!file) return { derived: bureauReport(view, wish) }
  const document = await read(file.name, await keptBytes(needs.store, file))
  if (typeof document === 'string')
    throw new StoreRefusal(
      'DATA_FOLDER_UNUSABLE',
      `The text under the draft, ${file.name}: ${document}`,
    )
  const { name, hash, mediaType } = file
  const base: DraftBase = { name, hash, mediaType, document }
  if (document.language !== language)
    throw new RangeError(
      `${name}: the text is in another language (${document.language}); expected ${language}. Open the draft in the language of the text that is rolled forward.`,
    )
  // Read when it is first needed: most drafts are made from the record alone.
  const { rolledForward } = await import('../drafting/rolling/rolled-report.ts')
  const rolled = rolledForward(document, { ...wish, view })
  return { derived: rolled.document, base, rolled: rolled.changes }
}

/**
 * What the audience of a draft sees of the record, and the Secretariat too: it writes the draft,
 * and is told nothing by it that it may not see.
 */
async function viewFor(needs: DraftsNeeds, ask: Ask, madeFor: Office): Promise<RecordView> {
  const eyesOf = (office: Office) =>
    needs.eyes({ offices: [office], officer: false, on: ask.on, known: ask.known })
  const audience = await eyesOf(madeFor)
  if (madeFor === publicOffice || madeFor === secretariat) return needs.shelf.whole(audience)
  return needs.shelf.shared(audience, await eyesOf(secretariat))
}

async function read(name: string, bytes: Uint8Array): Promise<DocumentTree | string> {
  const outcome = await documentIn(name, bytes)
  return isRefused(outcome) ? outcome.refused : outcome.tree
}

async function keptBytes(store: Store, { hash, name }: KeptFile): Promise<Uint8Array> {
  if (!(await store.files.has(hash)))
    throw new StoreRefusal(
      'DATA_FOLDER_UNUSABLE',
      `The file ${name} is not in the data folder, where the draft expects it under its SHA-256 ${hash}. Put the folder "files" of the record's backup back beside the record.`,
    )
  const pieces: Uint8Array[] = []
  for await (const piece of store.files.read(hash)) pieces.push(piece as Uint8Array)
  return new Uint8Array(Buffer.concat(pieces))
}
