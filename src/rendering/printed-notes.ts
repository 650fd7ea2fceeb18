import type {
  NumberedAnnex,
  NumberedBlock,
  NumberedDocument,
  NumberedItem,
  NumberedSection,
  Printed,
  PrintedNote,
} from '../text/numbered.ts'

/** The notes of the body in order; those of an annex are its own. */
export function notesOfBody({ preamble, sections }: NumberedDocument): readonly PrintedNote[] {
  return notesAmong([
    ...(preamble?.opening ?? []),
    ...(preamble?.paragraphs ?? []).flatMap(inlinesOfItem),
    ...sections.flatMap(inlinesOfSection),
  ])
}

export function notesOfAnnex(annex: NumberedAnnex): readonly PrintedNote[] {
  return notesAmong([...annex.heading, ...annex.sections.flatMap(inlinesOfSection)])
}

export function notesAmong(inlines: readonly Printed[]): readonly PrintedNote[] {
  return inlines.filter((one) => one.kind === 'note')
}

/** An item with everything under it, in reading order. */
export function inlinesOfItem(item: NumberedItem): readonly Printed[] {
  return [
    ...item.sentences.flatMap((sentence) => sentence.inlines),
    ...item.points.flatMap(inlinesOfItem),
    ...item.tail.flatMap((sentence) => sentence.inlines),
  ]
}

function inlinesOfSection(section: NumberedSection): readonly Printed[] {
  return [
    ...(section.heading ?? []),
    ...section.blocks.flatMap(inlinesOfBlock),
    ...section.sections.flatMap(inlinesOfSection),
  ]
}

function inlinesOfBlock(block: NumberedBlock): readonly Printed[] {
  if (block.kind === 'paragraph') return inlinesOfItem(block)
  if (block.kind === 'quoted') return block.paragraphs.flatMap(inlinesOfItem)
  return [...(block.caption ?? []), ...(block.head ?? []).flat(), ...block.rows.flat(2)]
}
