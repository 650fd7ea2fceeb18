import { proposedAmendments } from '../drafting/amendments.ts'
import type { Amendments, KeptFile } from '../drafting/drafts/draft.ts'
import type { ListedAmendments } from '../drafting/drafts/listed-amendments.ts'
import type { DraftLanguage } from '../drafting/phrasing/phrasing.ts'
import { isStateCode, stateName } from '../law/states.ts'
import type { DocxReading } from '../reading/from-docx.ts'
import { isRefused, type Refused } from '../reading/reading.ts'
import { StoreRefusal } from '../store/refusal.ts'
import type { Texts } from './draft-texts.ts'

const mostReadings = 16

type Marked = Pick<DocxReading, 'amendments' | 'comments'>

/** Lists what a kept file of a delegation proposes; each file is read once while it is asked about. */
export function amendmentsListed({
  bytesOf,
}: Pick<Texts, 'bytesOf'>): (
  received: Amendments,
  language: DraftLanguage,
) => Promise<ListedAmendments> {
  const readings = new Map<string, Promise<Marked | Refused>>()
  const readingOf = (file: KeptFile) => {
    const reading = readings.get(file.hash) ?? markedIn(file, bytesOf)
    readings.delete(file.hash)
    readings.set(file.hash, reading)
    const oldest = readings.keys().next()
    if (readings.size > mostReadings && !oldest.done) readings.delete(oldest.value)
    // A failure is not an answer: the next question asks again.
    reading.catch(() => readings.delete(file.hash))
    return reading
  }
  return async ({ number, state, file, entered, about }, language) => {
    const name = isStateCode(state) ? stateName(state, language) : state
    const from = { number, state, name, file, on: entered, ...(about ? { about } : {}) }
    const marked = await readingOf(file).catch(notThere)
    if ('gone' in marked) return { ...from, notListed: marked.gone }
    if (isRefused(marked)) return { ...from, notListed: notRead(marked) }
    if (!isStateCode(state)) return { ...from, notListed: noState(state) }
    const proposals = proposedAmendments(marked, { state, name }, language)
    return proposals.length ? { ...from, proposals } : { ...from, notListed: nothingTracked }
  }
}

async function markedIn(file: KeptFile, bytesOf: Texts['bytesOf']): Promise<Marked | Refused> {
  const bytes = await bytesOf(file)
  const { fromDocx } = await import('../reading/from-docx.ts')
  const read = fromDocx(bytes)
  if (isRefused(read)) return read
  const { amendments, comments } = read
  return { amendments, comments }
}

/** A file that is gone hinders nobody from working on the draft. */
function notThere(error: unknown): { readonly gone: string } {
  if (error instanceof StoreRefusal) return { gone: error.message }
  throw error
}

function notRead({ refused }: Refused): string {
  return `Its proposals cannot be listed: tracked changes and comments are read from Word files (.docx) only. ${refused}`
}

function noState(state: string): string {
  return `Its proposals cannot be listed: found "${state.slice(0, 40)}" as the delegation, expected a State by its three letters.`
}

const nothingTracked =
  'The file has no tracked change and no comment, so nothing is listed. If it was edited without tracking, compare it with the text that was sent.'
