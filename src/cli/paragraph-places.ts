import type { NumberedBlock, NumberedItem, NumberedSection } from '../text/numbered.ts'
import { numbered } from '../text/numbering.ts'
import type { DocumentTree } from '../text/tree.ts'

/**
 * Where paragraphs, sub-paragraphs and headings of a text stand, by their lasting ids, as a person
 * finds them on paper: `paragraph 3 (l)`, `annex I, paragraph 32`, `preamble`, `heading II`.
 */
export function paragraphPlaces(document: DocumentTree): ReadonlyMap<string, string> {
  const { preamble, sections, annexes } = numbered(document)
  return new Map([
    ['masthead', 'masthead'],
    ...(preamble?.paragraphs ?? []).map(({ id }) => [id, 'preamble'] as const),
    ...sections.flatMap((section) => inSection(section, '')),
    ...annexes.flatMap(({ id, title, sections: inner }) => {
      const within = `${title.charAt(0).toLowerCase()}${title.slice(1)}`
      return [[id, within] as const, ...inner.flatMap((one) => inSection(one, `${within}, `))]
    }),
  ])
}

type Place = readonly [id: string, place: string]

function inSection({ id, label, blocks, sections }: NumberedSection, of: string): readonly Place[] {
  return [
    [id, `${of}heading${label ? ` ${label}` : ''}`],
    ...blocks.flatMap((block) => itemsIn(block).flatMap((item) => ofItem(item, of))),
    ...sections.flatMap((inner) => inSection(inner, of)),
  ]
}

function itemsIn(block: NumberedBlock): readonly NumberedItem[] {
  if (block.kind === 'paragraph') return [block]
  return block.kind === 'quoted' ? block.paragraphs : []
}

function ofItem({ id, path, points }: NumberedItem, of: string): readonly Place[] {
  const place = path ? `${of}paragraph ${path}` : `${of}a paragraph without number`
  return [[id, place], ...points.flatMap((point) => ofItem(point, of))]
}
