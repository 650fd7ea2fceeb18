import type { Element } from 'slimdom'
import { attributeOf, childNamed, childrenNamed, isOn, numberOf, settingOf } from './docx-xml.ts'

/** What a style says, with what it takes from the styles it is based on. */
export type DocxStyle = {
  readonly id: string
  /** As programs name it, in small letters without blanks: `heading1`, `footnotetext`. */
  readonly name: string
  /** Names of the styles it is based on, itself first. */
  readonly names: readonly string[]
  readonly outline?: number
  readonly numbering?: { readonly list?: string; readonly level?: number }
  readonly run: RunLook
  readonly centred: boolean
}

/** How words look: undefined is not said. */
export type RunLook = {
  readonly italic?: boolean
  readonly bold?: boolean
  readonly superscript?: boolean
  readonly hidden?: boolean
  readonly capitals?: boolean
}

export type DocxStyles = {
  readonly of: (id: string | undefined) => DocxStyle
  /** The style of paragraphs that name none. */
  readonly usual: string | undefined
}

const deepest = 20
const plain: DocxStyle = { id: '', name: '', names: [], run: {}, centred: false }

/** The styles of a document, each with its inheritance resolved. */
export function stylesOf(root: Element | undefined): DocxStyles {
  const elements = new Map(
    childrenNamed(root, 'style').map((style) => [attributeOf(style, 'styleId') ?? '', style]),
  )
  const known = new Map<string, DocxStyle>()
  const resolve = (id: string, depth: number): DocxStyle => {
    const element = elements.get(id)
    const before = known.get(id)
    if (before) return before
    if (!element || depth > deepest)
      return { ...plain, id, name: shortName(id), names: [shortName(id)] }
    const base = settingOf(element, 'basedOn')
    const style = styleOf(id, element, base ? resolve(base, depth + 1) : plain)
    known.set(id, style)
    return style
  }
  const usual = childrenNamed(root, 'style').find(
    (style) => attributeOf(style, 'type') === 'paragraph' && attributeOf(style, 'default') === '1',
  )
  return {
    of: (id) => (id ? resolve(id, 0) : plain),
    usual: usual && attributeOf(usual, 'styleId'),
  }
}

function styleOf(id: string, element: Element, base: DocxStyle): DocxStyle {
  const name = shortName(settingOf(element, 'name') ?? id)
  const properties = childNamed(element, 'pPr')
  const outline = numberOf(properties, 'outlineLvl') ?? base.outline
  const numbering = numberingOf(properties, base.numbering)
  const alignment = settingOf(properties, 'jc')
  return {
    id,
    name,
    names: [...new Set([name, shortName(id), ...base.names])],
    ...(outline === undefined ? {} : { outline }),
    ...(numbering ? { numbering } : {}),
    run: { ...base.run, ...lookOf(childNamed(element, 'rPr')) },
    centred: alignment ? alignment === 'center' : base.centred,
  }
}

/** The list a paragraph or style belongs to; what is not said is taken from the base. */
export function numberingOf(
  properties: Element | undefined,
  base: DocxStyle['numbering'],
): DocxStyle['numbering'] {
  const own = childNamed(properties, 'numPr')
  if (!own) return base
  const list = settingOf(own, 'numId') ?? base?.list
  const level = numberOf(own, 'ilvl') ?? base?.level
  return {
    ...(list === undefined ? {} : { list }),
    ...(level === undefined ? {} : { level }),
  }
}

/** What run properties say about the look of words. */
export function lookOf(properties: Element | undefined): RunLook {
  const raised = settingOf(properties, 'vertAlign')
  return {
    ...said('italic', isOn(properties, 'i')),
    ...said('bold', isOn(properties, 'b')),
    ...said('superscript', raised === undefined ? undefined : raised === 'superscript'),
    ...said('hidden', isOn(properties, 'vanish')),
    ...said('capitals', isOn(properties, 'caps')),
  }
}

function said<Name extends string>(
  name: Name,
  value: boolean | undefined,
): { readonly [Key in Name]?: boolean } {
  return (value === undefined ? {} : { [name]: value }) as { readonly [Key in Name]?: boolean }
}

function shortName(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, '')
}
