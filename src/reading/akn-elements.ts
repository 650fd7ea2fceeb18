import type { Element, Node } from 'slimdom'
import { treeNamespace } from '../text/tree-namespace.ts'

/** Ways through an Akoma Ntoso document. Names are local: files differ in their prefixes. */

export function childrenOf(element: Element, ...names: readonly string[]): readonly Element[] {
  return element.children.filter((child) => names.includes(child.localName))
}

export function childOf(element: Element, name: string): Element | undefined {
  return element.children.find((child) => child.localName === name)
}

/** The first element of that name below, in document order. */
export function findBelow(
  element: Element,
  name: string,
  fits: (found: Element) => boolean = () => true,
): Element | undefined {
  return allBelow(element, name).find(fits)
}

export function allBelow(element: Element, name: string): readonly Element[] {
  return element.children.flatMap((child) => [
    ...(child.localName === name ? [child] : []),
    ...allBelow(child, name),
  ])
}

/** Attributes with empty values count as absent. */
export function attribute(element: Element | undefined, name: string): string | undefined {
  return element?.getAttribute(name) || undefined
}

export function ownAttribute(element: Element | undefined, name: string): string | undefined {
  return element?.getAttributeNS(treeNamespace, name) || undefined
}

/** The words of an element with blanks made one, without its notes. */
export function wordsOf(element: Element | undefined): string {
  return element ? collapsed(rawWords(element)) : ''
}

function rawWords(node: Node): string {
  if (isText(node)) return node.nodeValue ?? ''
  if (isElement(node) && node.localName === 'authorialNote') return ''
  if (isElement(node) && node.localName === 'eol') return ' '
  // Published files leave out the blank before a date.
  if (isElement(node) && node.localName === 'docDate')
    return ` ${node.childNodes.map(rawWords).join('')}`
  return node.childNodes.map(rawWords).join('')
}

/** Runs of blanks as one blank; no-break spaces are words of the text and stay. */
function collapsed(words: string): string {
  return words.replace(/[\t\n\r ]+/g, ' ').replace(/^ | $/g, '')
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1
}

export function isText(node: Node): boolean {
  return node.nodeType === 3 || node.nodeType === 4
}
