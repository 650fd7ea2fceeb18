import { statute } from '../law/rome-statute.ts'
import type { Standing } from '../record/record.ts'
import type { Paragraph } from '../text/tree.ts'
import { idOf, paragraphOf } from './bound.ts'
import { byNow, type Material } from './material.ts'
import type { Words } from './words.ts'

/** The omnibus resolution of the session before, where the record has its paragraphs. */
export function lastOmnibus(material: Material): Standing<'AssemblyResolutionAdopted'> | undefined {
  return byNow(material, 'AssemblyResolutionAdopted').findLast(
    ({ body }) =>
      body.session === material.previous && body.is === 'omnibus' && body.paragraphs.length > 0,
  )
}

/** One paragraph for each operative paragraph of it: its number and what it is about. */
export function operativeParagraphs(material: Material): readonly Paragraph[] {
  const { phrasing, say, previous } = material
  const words = phrasing.introduction
  const omnibus = lastOmnibus(material)
  if (!omnibus)
    return paragraphOf('operative', [
      say({ rules: [statute('112 (2) (f)')] }, words.noResolution(previous)),
    ])
  const { document, paragraphs } = omnibus.body
  return paragraphs.flatMap((paragraph) =>
    paragraphOf(idOf('operative', paragraph.subject, paragraph.paragraph), [
      say(
        { facts: [omnibus] },
        words.operative(paragraph, named(phrasing.symbolOrTitle(document))),
      ),
    ]),
  )
}

/** The mandates that a session gave, in the order of their paragraphs. */
export function mandatesOf(
  material: Material,
  session: string,
): readonly Standing<'MandateGiven'>[] {
  return byNow(material, 'MandateGiven')
    .filter(({ body }) => body.session === session)
    .sort((a, b) => (a.body.paragraph.paragraph < b.body.paragraph.paragraph ? -1 : 1))
}

/** The mandates of the session before, in one paragraph. */
export function mandates(material: Material): readonly Paragraph[] {
  const { phrasing, say, previous } = material
  const words = phrasing.introduction
  const given = mandatesOf(material, previous)
  return paragraphOf(
    'mandates',
    given.map((fact) => {
      const { resolution, paragraph } = fact.body
      return say(
        { facts: [fact] },
        words.mandateGiven(paragraph, named(phrasing.symbolOrTitle(resolution))),
      )
    }),
  )
}

/** A symbol or a title as plain words. */
export function named(words: Words): string {
  return words
    .map((one) => (typeof one === 'string' ? one : one.kind === 'text' ? one.text : ''))
    .join('')
}
