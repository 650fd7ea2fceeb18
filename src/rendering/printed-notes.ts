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
  const notes: PrintedNote[] = []
  take(preamble?.opening ?? [], notes)
  for (const paragraph of preamble?.paragraphs ?? []) takeFromItem(paragraph, notes)
  for (const section of sections) takeFromSection(section, notes)
  return notes
}

export function notesOfAnnex({ heading, sections }: NumberedAnnex): readonly PrintedNote[] {
  const notes: PrintedNote[] = []
  take(heading, notes)
  for (const section of sections) takeFromSection(section, notes)
  return notes
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

// Notes are few among the words of a long document: they alone are gathered, into one list.

function take(inlines: readonly Printed[], notes: PrintedNote[]): void {
  for (const one of inlines) if (one.kind === 'note') notes.push(one)
}

function takeFromSection(section: NumberedSection, notes: PrintedNote[]): void {
  take(section.heading ?? [], notes)
  for (const block of section.blocks) takeFromBlock(block, notes)
  for (const inner of section.sections) takeFromSection(inner, notes)
}

function takeFromBlock(block: NumberedBlock, notes: PrintedNote[]): void {
  if (block.kind === 'table') {
    take(block.caption ?? [], notes)
    for (const cell of [...(block.head ?? []), ...block.rows.flat()]) take(cell, notes)
    return
  }
  const paragraphs = block.kind === 'quoted' ? block.paragraphs : [block]
  for (const paragraph of paragraphs) takeFromItem(paragraph, notes)
}

function takeFromItem(item: NumberedItem, notes: PrintedNote[]): void {
  for (const { inlines } of item.sentences) take(inlines, notes)
  for (const point of item.points) takeFromItem(point, notes)
  for (const { inlines } of item.tail) take(inlines, notes)
}
