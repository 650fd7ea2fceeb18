import { readdirSync, readFileSync } from 'node:fs'
import { type Office, officesHeld } from '../src/record/audience.ts'
import { checkFact, isFault } from '../src/record/check-fact.ts'
import type { Fact, FactDraft } from '../src/record/fact.ts'
import { type Reader, type RecordView, recordFor } from '../src/record/record.ts'

const folder = new URL('../public-record/', import.meta.url)

/** The instant at which the public record is taken to have been entered. */
export const enteredAt = '2026-11-01T00:00:00.000Z'

/** Every fact of the public record, checked at the door; a line that is none ends the test. */
export const publicRecordDrafts: readonly FactDraft[] = readdirSync(folder)
  .filter((file) => file.endsWith('.jsonl'))
  .sort()
  .flatMap((file) => {
    const lines = readFileSync(new URL(file, folder), 'utf8').split('\n').filter(Boolean)
    return lines.map((line, index) => {
      const checked = checkFact(JSON.parse(line))
      if (isFault(checked)) throw new Error(`${file}, line ${index + 1}: ${checked.fault}`)
      return checked.draft
    })
  })

/** Drafts as entered one after the other, from a number on, all at one instant. */
export function numbered(
  drafts: readonly FactDraft[],
  from = 1,
  entered = enteredAt,
): readonly Fact[] {
  return drafts.map((draft, index) => ({ ...draft, number: from + index, entered }))
}

/** The public record as entered. */
export const publicRecord: readonly Fact[] = numbered(publicRecordDrafts)

/** One who holds an office; what is public is seen by all. */
export function readerOf(office: string, known?: string): Reader {
  return { offices: officesHeld([office as Office], () => false), known }
}

/** The record of these facts as one office has it. */
export function recordAs(office: string, facts: readonly Fact[] = publicRecord): RecordView {
  return recordFor(facts, readerOf(office))
}
