import { tidied } from '../../text/inline.ts'
import type { Printed } from '../../text/numbered.ts'
import { numbered } from '../../text/numbering.ts'
import type {
  Annex,
  Block,
  DocumentTree,
  Inline,
  Note,
  Paragraph,
  Phrase,
  Point,
  Section,
  Sentence,
  Text,
} from '../../text/tree.ts'
import { markSign } from './checked-document.ts'
import { gapBefore } from './checked-text.ts'
import type { Edit, Finding } from './finding.ts'
import { editsByElement, labelsByElement } from './fixes.ts'
import { tailId } from './from-tree.ts'
import { printedById } from './printed-by-id.ts'

type WordEdit = Extract<Edit, { becomes: string }>

type Mending = {
  readonly edits: ReadonlyMap<string, readonly WordEdit[]>
  readonly labels: ReadonlyMap<string, string>
  readonly printed: ReadonlyMap<string, readonly (readonly Printed[])[]>
}

/**
 * The tree with the certain mends made. A mend that reaches over two sentences, or into a number
 * or reference that is computed, is left to a person.
 */
export function mendedTree(tree: DocumentTree, findings: readonly Finding[]): DocumentTree {
  const mending: Mending = {
    edits: editsByElement(findings),
    labels: labelsByElement(findings),
    printed: printedById(numbered(tree)),
  }
  const { preamble } = tree
  return {
    ...tree,
    ...(preamble
      ? {
          preamble: {
            opening: mendedInlines(mending, 'preamble', preamble.opening),
            paragraphs: preamble.paragraphs.map((one) => mendedItem(mending, one)),
          },
        }
      : {}),
    sections: tree.sections.map((one) => mendedSection(mending, one)),
    annexes: tree.annexes.map((one) => mendedAnnex(mending, one)),
  }
}

function mendedAnnex(mending: Mending, annex: Annex): Annex {
  return {
    ...annex,
    heading: mendedInlines(mending, annex.id, annex.heading),
    sections: annex.sections.map((one) => mendedSection(mending, one)),
  }
}

function mendedSection(mending: Mending, section: Section): Section {
  const { heading, sections } = section
  return {
    ...section,
    ...(heading ? { heading: mendedInlines(mending, section.id, heading) } : {}),
    blocks: section.blocks.map((one) => mendedBlock(mending, one)),
    ...(sections ? { sections: sections.map((one) => mendedSection(mending, one)) } : {}),
  }
}

function mendedBlock(mending: Mending, block: Block): Block {
  if (block.kind === 'table') return block
  if (block.kind === 'paragraph') return mendedItem(mending, block)
  return { ...block, paragraphs: block.paragraphs.map((one) => mendedItem(mending, one)) }
}

function mendedItem<One extends Paragraph | Point>(mending: Mending, item: One): One {
  const { points, tail } = item
  // A label that was wrong is dropped: the right one is computed.
  const { printed, ...rest } = item
  const kept = mending.labels.has(item.id) || printed === undefined ? rest : { ...rest, printed }
  return {
    ...kept,
    sentences: mendedSentences(mending, item.id, item.sentences),
    ...(points ? { points: points.map((one) => mendedItem(mending, one)) } : {}),
    ...(tail ? { tail: mendedSentences(mending, tailId(item.id), tail) } : {}),
  } as Paragraph | Point as One
}

function mendedInlines(
  mending: Mending,
  id: string,
  inlines: readonly Inline[],
): readonly Inline[] {
  return mendedSentences(mending, id, [{ inlines }])[0]?.inlines ?? inlines
}

function mendedSentences(
  mending: Mending,
  id: string,
  sentences: readonly Sentence[],
): readonly Sentence[] {
  const printed = mending.printed.get(id) ?? []
  const edits = mending.edits.get(id) ?? []
  let before = ''
  return sentences.map((sentence, at) => {
    const words = printed[at] ?? []
    const start = before.length + gapBefore(before, words).length
    before = before.padEnd(start) + plain(words)
    const end = before.length
    const own = edits.filter(({ from, to }) => from >= start && to <= end)
    const inlines = sentence.inlines.map((one) => withMendedNote(mending, one))
    if (own.length === 0) return { ...sentence, inlines }
    const lengths = words.map((one) => (one.kind === 'note' ? 1 : one.text.length))
    return { ...sentence, inlines: edited(inlines, lengths, own, start), edited: true as const }
  })
}

function plain(words: readonly Printed[]): string {
  return words.map((one) => (one.kind === 'note' ? markSign : one.text)).join('')
}

function withMendedNote(mending: Mending, inline: Inline): Inline {
  if (inline.kind !== 'note') return inline
  const edits = mending.edits.get(inline.id)
  if (!edits) return inline
  const lengths = (mending.printed.get(inline.id)?.[0] ?? []).map((one) =>
    one.kind === 'note' ? 1 : one.text.length,
  )
  const content = edited(inline.content, lengths, edits, 0).filter(
    (one): one is Phrase => one.kind !== 'note',
  )
  return { ...inline, content }
}

/** Inlines with edits made, from the last to the first so that places stay. */
function edited(
  inlines: readonly Inline[],
  lengths: readonly number[],
  edits: readonly WordEdit[],
  start: number,
): readonly Inline[] {
  let units = inlines.map((inline, at) => ({ inline, length: lengths[at] ?? 0 }))
  for (const edit of [...edits].reverse()) {
    const from = edit.from - start
    const to = edit.to - start
    const head = cut(units, from)
    const middle = head && cut(head.after, to - from)
    if (!head || !middle) continue
    const replaced = middle.before.map(({ inline }) => inline)
    if (replaced.some(({ kind }) => kind === 'ordinal' || kind === 'crossReference')) continue
    const left = head.before.at(-1)?.inline
    const set = replacement(edit.becomes, replaced, left)
    units = [...head.before, ...set.map(measured), ...middle.after]
  }
  return tidied(units.map(({ inline }) => inline))
}

type Unit = { readonly inline: Inline; readonly length: number }

function measured(inline: Inline): Unit {
  return { inline, length: inline.kind === 'text' ? inline.text.length : 1 }
}

/** Units before and after a place; undefined where it lies inside a computed one. */
function cut(
  units: readonly Unit[],
  place: number,
): { readonly before: Unit[]; readonly after: Unit[] } | undefined {
  const before: Unit[] = []
  let rest = place
  for (const [at, unit] of units.entries()) {
    if (rest === 0) return { before, after: units.slice(at) }
    if (unit.length <= rest) {
      before.push(unit)
      rest -= unit.length
      continue
    }
    if (unit.inline.kind !== 'text') return undefined
    const first: Text = { ...unit.inline, text: unit.inline.text.slice(0, rest) }
    const second: Text = { ...unit.inline, text: unit.inline.text.slice(rest) }
    return {
      before: [...before, measured(first)],
      after: [measured(second), ...units.slice(at + 1)],
    }
  }
  return { before, after: [] }
}

/** The new words in the manner of the old, with the old notes where their signs stand. */
function replacement(
  becomes: string,
  replaced: readonly Inline[],
  left: Inline | undefined,
): readonly Inline[] {
  const model = replaced.find((one) => one.kind === 'text') ?? left
  const marks = model?.kind === 'text' ? model.marks : undefined
  const notes = replaced.filter((one): one is Note => one.kind === 'note')
  return becomes.split(markSign).flatMap((words, at) => {
    const note = at > 0 ? notes[at - 1] : undefined
    const set: Text = { kind: 'text', text: words, ...(marks ? { marks } : {}) }
    return [...(note ? [note] : []), ...(words ? [set] : [])]
  })
}
