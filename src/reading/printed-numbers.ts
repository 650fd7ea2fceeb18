import type { NumberedItem, NumberedSection } from '../text/numbered.ts'
import { numbered } from '../text/numbering.ts'
import type { DocumentTree, Inline } from '../text/tree.ts'
import { inlinesOfAnnex, inlinesOfBody } from '../text/walk.ts'
import type { Finding } from './reading.ts'

/**
 * Where the numbers printed in a document read are not those its order gives: paragraphs,
 * sub-paragraphs, headings and notes.
 */
export function printedNumberFindings(document: DocumentTree): readonly Finding[] {
  const shown = numbered(document)
  return toldOnce([
    ...(shown.preamble?.paragraphs ?? []).flatMap((one) => ofItem(one, '')),
    ...shown.sections.flatMap((section) => ofSection(section, '')),
    ...shown.annexes.flatMap((annex) =>
      annex.sections.flatMap((section) => ofSection(section, `${annex.title}, `)),
    ),
    ...ofNotes(inlinesOfBody(document), ''),
    ...document.annexes.flatMap((annex, at) =>
      ofNotes(inlinesOfAnnex(annex), `${shown.annexes[at]?.title ?? ''}, `),
    ),
  ])
}

/** `off`: by how much the printed number differs; no number for labels that are no figures. */
type Found = Finding & { readonly off: number }

function ofSection(section: NumberedSection, before: string): readonly Found[] {
  return [
    ...differing(`${before}heading`, section.printed, section.label),
    ...section.blocks.flatMap((block) => {
      if (block.kind === 'paragraph') return ofItem(block, before)
      return block.kind === 'quoted' ? block.paragraphs.flatMap((one) => ofItem(one, before)) : []
    }),
    ...section.sections.flatMap((one) => ofSection(one, before)),
  ]
}

function ofItem(item: NumberedItem, before: string): readonly Found[] {
  return [
    ...differing(
      `${before}${item.path ? `paragraph ${item.path}` : item.id}`,
      item.printed,
      item.label,
    ),
    ...item.points.flatMap((point) => ofItem(point, before)),
  ]
}

function ofNotes(inlines: readonly Inline[], before: string): readonly Found[] {
  return inlines
    .filter((one) => one.kind === 'note')
    .flatMap(({ printed }, at) => differing(`${before}note ${at + 1}`, printed, String(at + 1)))
}

function differing(place: string, printed: string | undefined, label: string): readonly Found[] {
  if (!printed || bare(printed) === bare(label)) return []
  const off = Number(bare(printed)) - Number(bare(label))
  const due = label
    ? `by its place the number is ${stopless(label)}`
    : 'by its place it takes no number'
  return [{ place, words: printed, why: `Printed ${stopless(printed)}; ${due}.`, off }]
}

/** Brackets and stops differ from language to language; the number does not. */
function bare(label: string): string {
  return label.replace(/[().\s]/g, '')
}

function stopless(label: string): string {
  return label.replace(/\.$/, '')
}

/** A mistake is told once: numbers after it that are off alike follow from it. */
function toldOnce(found: readonly Found[]): readonly Finding[] {
  const runs: Found[][] = []
  for (const one of found) {
    const run = runs.at(-1)
    if (run?.[0] && run[0].off === one.off && kindOf(run[0]) === kindOf(one)) run.push(one)
    else runs.push([one])
  }
  return runs.flatMap(([first, ...rest]) => {
    if (!first) return []
    const { off: _, ...finding } = first
    if (!rest.length) return [finding]
    return [{ ...finding, why: `${finding.why} The ${rest.length} after it are off alike.` }]
  })
}

/** The place without its number: paragraphs of one annex, notes of the body. */
function kindOf({ place }: Pick<Finding, 'place'>): string {
  return place.replace(/[\d().]+.*$/u, '')
}
