import type { DraftRefusal, DraftWish, IncomingFile, KeptFile } from '../drafting/drafts/draft.ts'
import { refused } from '../drafting/drafts/step.ts'
import { largestDocument } from './document-in.ts'
import type { DraftsNeeds, Texts } from './draft-texts.ts'

/** The wish with its file kept by its hash; a text that cannot be read is refused, and not kept. */
export async function withKeptFiles(
  needs: DraftsNeeds,
  texts: Texts,
  wish: DraftWish,
): Promise<DraftWish<KeptFile> | DraftRefusal> {
  if (wish.do === 'receiveAmendments') {
    const file = await kept(needs, wish.file)
    return 'refused' in file ? file : { ...wish, file }
  }
  if (wish.do === 'replaceBase') {
    const base = await readable(needs, texts, wish.base)
    return 'refused' in base ? base : { ...wish, base }
  }
  if (wish.do !== 'open') return wish
  const { base, ...rest } = wish
  if (!base) return rest
  const file = await readable(needs, texts, base)
  return 'refused' in file ? file : { ...rest, base: file }
}

/** A text that is to be rolled forward, kept once it can be read. */
async function readable(
  needs: DraftsNeeds,
  texts: Texts,
  file: IncomingFile,
): Promise<KeptFile | DraftRefusal> {
  const document = await texts.read(file.name, file.bytes)
  if (typeof document !== 'string') return kept(needs, file)
  return refused('UNREADABLE_FILE', `${file.name.slice(0, 120)}: ${document}`)
}

async function kept(
  needs: DraftsNeeds,
  { name, mediaType, bytes }: IncomingFile,
): Promise<KeptFile | DraftRefusal> {
  if (bytes.length > largestDocument)
    return refused(
      'FILE_TOO_LARGE',
      `${name.slice(0, 120)} has ${bytes.length} bytes; expected ${largestDocument} at most. Nothing was kept of it.`,
    )
  if (bytes.length === 0 || name.trim() === '' || !name.isWellFormed())
    return refused(
      'UNREADABLE_FILE',
      `Found a file "${name.slice(0, 120).toWellFormed()}" of ${bytes.length} bytes; expected a name and some content.`,
    )
  const { hash, size } = await needs.store.files.keep(
    (async function* () {
      yield bytes
    })(),
  )
  return { hash, size, name: name.slice(-200), mediaType: mediaType || 'application/octet-stream' }
}
