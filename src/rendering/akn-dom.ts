import type { Document, Element, Node } from 'slimdom'
import { treeNamespace } from '../text/tree-namespace.ts'

/** Elements of Akoma Ntoso, made so that none can be ill-formed. */

export const aknNamespace = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0'
const xmlNamespace = 'http://www.w3.org/XML/1998/namespace'

/** Attributes by name; `own:` and `xml:` say the namespace, undefined ones are left out. */
export type Attributes = Readonly<Record<string, string | undefined>>

export type Child = Node | string

/** Makes elements of one document. */
export type Maker = (
  name: string,
  attributes?: Attributes,
  ...children: readonly Child[]
) => Element

export function maker(document: Document): Maker {
  return (name, attributes = {}, ...children) => {
    const element = document.createElementNS(aknNamespace, name)
    for (const [key, value] of Object.entries(attributes)) setAttribute(element, key, value)
    for (const child of children)
      element.appendChild(typeof child === 'string' ? document.createTextNode(child) : child)
    return element
  }
}

function setAttribute(element: Element, key: string, value: string | undefined): void {
  if (value === undefined) return
  if (key.startsWith('own:'))
    element.setAttributeNS(treeNamespace, `pursuant:${key.slice(4)}`, value)
  else if (key.startsWith('xml:')) element.setAttributeNS(xmlNamespace, key, value)
  else element.setAttribute(key, value)
}

/** Children each on a line of its own, for elements that hold no text themselves. */
export function onLines(children: readonly Child[]): readonly Child[] {
  return children.length ? ['\n', ...children.flatMap((child) => [child, '\n'])] : []
}
