import type { Element } from 'slimdom'

/** Ways through the XML of a word-processing document, transitional or strict. */

const main = [
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]
const relations = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'http://purl.oclc.org/ooxml/officeDocument/relationships',
]
const word2010 = 'http://schemas.microsoft.com/office/word/2010/wordml'
const word2012 = 'http://schemas.microsoft.com/office/word/2012/wordml'

/** The name of a word-processing element; undefined for one of another vocabulary. */
export function nameOf(element: Element): string | undefined {
  return main.includes(element.namespaceURI ?? '') ? element.localName : undefined
}

export function childrenNamed(
  element: Element | undefined,
  ...names: readonly string[]
): readonly Element[] {
  return (element?.children ?? []).filter((child) => names.includes(nameOf(child) ?? ''))
}

export function childNamed(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((child) => nameOf(child) === name)
}

/** An attribute in the word-processing namespace; some programs leave the prefix out. */
export function attributeOf(element: Element | undefined, name: string): string | undefined {
  if (!element) return undefined
  for (const space of main) {
    const value = element.getAttributeNS(space, name)
    if (value !== null) return value
  }
  return element.getAttribute(name) ?? undefined
}

/** The `w:val` of a child: how most settings are written. */
export function settingOf(element: Element | undefined, name: string): string | undefined {
  return attributeOf(childNamed(element, name), 'val')
}

/** A whole number of a child's `w:val`. */
export function numberOf(element: Element | undefined, name: string): number | undefined {
  return asNumber(settingOf(element, name))
}

export function asNumber(written: string | undefined): number | undefined {
  return written !== undefined && /^-?\d{1,9}$/.test(written) ? Number(written) : undefined
}

/** A setting that is on, off, or not said. */
export function isOn(element: Element | undefined, name: string): boolean | undefined {
  const child = childNamed(element, name)
  if (!child) return undefined
  return !['0', 'false', 'off', 'none'].includes(attributeOf(child, 'val') ?? '1')
}

/** The relationship an element names. */
export function relationOf(element: Element): string | undefined {
  for (const space of relations) {
    const id = element.getAttributeNS(space, 'id')
    if (id) return id
  }
  return undefined
}

/** The id that newer programs give a paragraph; comments and their replies are linked by it. */
export function paraIdOf(element: Element, name = 'paraId'): string | undefined {
  return (
    element.getAttributeNS(word2010, name) ?? element.getAttributeNS(word2012, name) ?? undefined
  )
}
