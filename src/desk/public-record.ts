import { createReadStream, existsSync } from 'node:fs'
import { join } from 'node:path'
import { StoreRefusal } from '../store/refusal.ts'
import type { Store } from '../store/store.ts'

/** The files of the public record in the order in which they are entered: persons before what names them. */
const publicRecordFiles = [
  'treaty.jsonl',
  'council.jsonl',
  'court-persons.jsonl',
  'court-matters.jsonl',
  'assembly.jsonl',
  'bureau.jsonl',
  'travel.jsonl',
  'consultation.jsonl',
] as const

const setting = 'public-record'

/**
 * Enters the public record into an empty record, once. A record that holds anything is left
 * alone: what came with the program is corrected by facts, not by a newer program.
 */
export async function loadPublicRecord(store: Store, folder: string): Promise<void> {
  if (!existsSync(folder)) return
  if ((await store.head()).size > 0 || (await store.setting(setting))) return
  const { faults } = await store.importLines(linesOf(folder))
  const [first] = faults
  if (first)
    throw new StoreRefusal(
      'IMPORT_CUT_OFF',
      `The public record that comes with the program has a fault, so nothing was entered: line ${first.line}, ${first.why} Use an unchanged copy of the program.`,
    )
  await store.keepSetting(setting, 'entered')
}

async function* linesOf(folder: string): AsyncIterable<Uint8Array> {
  for (const file of publicRecordFiles)
    for await (const piece of createReadStream(join(folder, file))) yield piece as Uint8Array
}
