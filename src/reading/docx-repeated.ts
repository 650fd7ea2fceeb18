import type { Element } from 'slimdom'
import { attributeOf, nameOf } from './docx-xml.ts'
import type { Refused } from './reading.ts'

/** How often one note may be referred to; a program refers to each once, or twice where it moved. */
const mostReferences = 20

/**
 * The refusal of a file that refers to one note over and over: each time its words would be read
 * again, so that a small file would become a text without end.
 */
export function repeatedNote(document: Element): Refused | undefined {
  const counted = new Map<string, number>()
  const open: Element[] = [document]
  for (let element = open.pop(); element; element = open.pop()) {
    const name = nameOf(element)
    if (name === 'footnoteReference' || name === 'endnoteReference') {
      const note = `${name} ${attributeOf(element, 'id') ?? ''}`
      const count = (counted.get(note) ?? 0) + 1
      counted.set(note, count)
      if (count > mostReferences)
        return {
          refused: `Found more than ${mostReferences} references to one and the same note (${note}), expected one; save the document anew in a word processor.`,
        }
    }
    open.push(...element.children)
  }
  return undefined
}
