import type { Day } from '../../law/day.ts'
import type { StandingFact } from '../../record/record.ts'
import { text } from '../../text/inline.ts'
import type { Inline, Note, Phrase } from '../../text/tree.ts'
import { sourceOf } from '../bound.ts'
import type { Stated } from './reference.ts'
import type { OldNote, OldSentence } from './report-facts.ts'
import { said } from './report-lists.ts'
import { allReferences } from './report-roles.ts'
import type { Rolling } from './report-rolling.ts'
import { rolledRun, successorsOf } from './report-run.ts'
import { withEdits } from './report-text.ts'
import type { Flag, Replaced } from './rolled.ts'

/** What was cited last, and whether the note that cites it still stands. */
export type Cited = { readonly content: readonly Phrase[]; readonly standing: boolean }

type NoteRolled = {
  readonly notes: readonly Note[]
  readonly facts: readonly StandingFact[]
  readonly replaced: readonly Replaced[]
  readonly flags: readonly Flag[]
}

/**
 * A note in the new period: its values rolled; taken from our own draft where it proves facts that
 * have another proof now; written out where it says "the same" of a note that is gone.
 */
export function rolledNote(
  rolling: Rolling,
  sentence: OldSentence,
  old: OldNote,
  last: Cited | undefined,
): NoteRolled {
  if (repeats(old.words))
    return last && !last.standing
      ? { ...nothing, notes: [{ ...bare(old.note), content: last.content }] }
      : { ...nothing, notes: [bare(old.note)] }
  const other = otherProof(rolling, sentence, old)
  if (other) return other
  const run = rolledRun(
    rolling,
    { inlines: old.note.content, words: old.words, references: old.references },
    sentence.facts,
    allReferences(sentence),
  )
  const content = run.inlines as readonly Phrase[]
  const from = run.facts.length > 0 ? { from: sourceOf({ facts: run.facts }) } : {}
  return { ...run, notes: [{ ...bare(old.note), content, ...from }] }
}

/** Without the number it had: numbers are computed. */
function bare({ printed: _, ...note }: Note): Note {
  return note
}

const nothing = { facts: [], replaced: [], flags: [] } as const

/** "Id.", "Ibid.": the source cited just before. */
export function repeats(words: string): boolean {
  return /^\s*(?:ibid|id|idem|ibidem)\b\.?/iu.test(words)
}

/** Notes of our own draft on the new facts, where the old note cites what the record does not know. */
function otherProof(rolling: Rolling, sentence: OldSentence, old: OldNote): NoteRolled | undefined {
  const unknown = old.references.filter(
    ({ reference, roles }) =>
      (reference.states.is === 'days' || reference.states.is === 'address') && roles.length === 0,
  )
  const own = new Set(
    sentence.facts.flatMap((fact) => successorsOf(rolling, fact)).map(({ id }) => id),
  )
  if (unknown.length === 0 || own.size === 0) return undefined
  const inForm = inOldForm(rolling, sentence, old)
  if (inForm) return inForm
  const drafted = rolling.newDraft.filter(({ facts }) => facts.some((id) => own.has(id)))
  const notes = drafted.flatMap(({ sentence: { inlines } }) =>
    inlines.filter((one): one is Note => one.kind === 'note'),
  )
  if (notes.length === 0) return undefined
  return {
    ...nothing,
    notes,
    flags: [
      {
        is: 'decide',
        words: old.words,
        why: `The old note cites what the record does not know (${unknown.map(({ reference }) => reference.words).join(', ')}); the new facts have their own proof, which stands in its place.`,
      },
    ],
  }
}

/** The old note with the day and the address of each new proof: one that has no symbol. */
function inOldForm(rolling: Rolling, sentence: OldSentence, old: OldNote): NoteRolled | undefined {
  const day = old.references.find(({ reference }) => reference.states.is === 'days')?.reference
  const printed = /\s?https?:\/\/\S*[^\s.,;]/u.exec(old.words)
  if (!day || !printed || day.end > printed.index) return undefined
  const facts = [...new Set(sentence.facts.flatMap((fact) => successorsOf(rolling, fact)))]
  const proofs = new Map(
    facts.flatMap((fact) => {
      const document = 'decision' in fact.body ? fact.body.decision : undefined
      const { address, symbol, on = fact.on } = document ?? {}
      return address && !symbol ? [[address, { fact, on }] as const] : []
    }),
  )
  if (proofs.size === 0) return undefined
  const notes = [...proofs].map(([address, { fact, on }]): Note => {
    const time: Stated =
      on.length === 10 ? { is: 'days', from: on as unknown as Day } : { is: 'month', month: on }
    const setting = { text: old.words, language: rolling.language }
    const words = said(time, day, setting)
    const [before, after] = [printed.index, printed.index + printed[0].length]
    const content = [
      ...withEdits(
        [text(old.words.slice(0, before))],
        [{ start: day.start, end: day.end, words }],
        rolling.language,
      ),
      text(' '),
      text(address, { is: 'reference', address } as const),
      text(old.words.slice(after)),
    ]
    return { ...bare(old.note), content, from: sourceOf({ facts: [fact] }) }
  })
  const why = `The old note cites what the record does not know of the new facts (${day.words}); it stands with their own proof.`
  return { ...nothing, notes, flags: [{ is: 'decide', words: old.words, why }] }
}

/** The run with its old notes, in order, replaced. */
export function withNotes(
  inlines: readonly Inline[],
  notes: ReadonlyMap<string, readonly Note[]>,
): readonly Inline[] {
  return inlines.flatMap((one): readonly Inline[] =>
    one.kind === 'note' ? (notes.get(one.id) ?? [one]) : [one],
  )
}
