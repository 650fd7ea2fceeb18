import { type Document, type Element, parseXmlDocument } from 'slimdom'
import type { Refused } from './reading.ts'
import { hasMoreAttributes } from './xml-attributes.ts'

/** The longest XML read, in characters: the longest resolutions published have under 400,000. */
const longest = 8_000_000
/** How deep elements may lie: published documents stay under 20. */
const deepest = 200
/** Attributes of one element; the parser holds each against every other. Office programs write 40. */
const mostAttributes = 500

/**
 * Opens XML from outside. A document type declaration is refused before anything is parsed: with
 * it come entities, and with them other files and texts without end.
 */
export function openXml(xml: string): { readonly root: Element } | Refused {
  if (xml.length > longest)
    return {
      refused: `Found ${xml.length} characters, expected ${longest} at most; divide the document and read its parts.`,
    }
  if (/<!DOCTYPE|<!ENTITY/i.test(xml))
    return {
      refused:
        'Found a document type declaration, which can draw in other files; expected XML without one. Remove the declaration and write out what it stands for.',
    }
  if (hasMoreAttributes(xml, mostAttributes))
    return {
      refused: `Found an element of more than ${mostAttributes} attributes, expected a document; check how the file was made.`,
    }
  const parsed = parsedXml(xml)
  if ('refused' in parsed) return parsed
  const root = parsed.documentElement
  if (!root) return { refused: 'Found no element, expected an XML document.' }
  if (depthOf(root) > deepest)
    return {
      refused: `Found elements more than ${deepest} deep, expected a document; check how the file was made.`,
    }
  return { root }
}

function parsedXml(xml: string): Document | Refused {
  try {
    return parseXmlDocument(xml)
  } catch (error) {
    const [why = ''] = String(error instanceof Error ? error.message : error).split('\n')
    const line = /At line (\d+)/.exec(String(error))?.[1]
    return {
      refused: `Found no well-formed XML${line ? ` (line ${line})` : ''}: ${why}. Mend the file, or ask for it again from its publisher.`,
    }
  }
}

/** Level by level, never by recursion: the depth is what is not yet known. */
function depthOf(root: Element): number {
  let level: readonly Element[] = [root]
  let depth = 0
  while (level.length && depth <= deepest) {
    depth += 1
    level = level.flatMap((element) => element.children)
  }
  return depth
}
