import type { Element } from 'slimdom'
import { nameOf } from './docx-xml.ts'
import { openZip, type Zip } from './docx-zip.ts'
import { type Finding, isRefused, type Refused } from './reading.ts'
import { openXml } from './xml-door.ts'

/** The parts of a document that are read, each as its root element, and where links lead. */
export type DocxParts = {
  readonly document: Element
  readonly styles?: Element
  readonly numbering?: Element
  readonly settings?: Element
  readonly footnotes?: Element
  readonly endnotes?: Element
  readonly comments?: Element
  readonly commentsExtended?: Element
  /** Titles and names that the program keeps beside the text. */
  readonly properties?: Element
  readonly core?: Element
  /** Parts of the writer's own, in no vocabulary of the format. */
  readonly custom: readonly Element[]
  /** Addresses by relationship, for each part that has links. */
  readonly links: {
    readonly document: ReadonlyMap<string, string>
    readonly footnotes: ReadonlyMap<string, string>
    readonly endnotes: ReadonlyMap<string, string>
  }
}

type Relation = { readonly id: string; readonly type: string; readonly target: string }

/** Opens the archive and the parts in it; every part goes through the same door as other XML. */
export function openDocx(bytes: Uint8Array, findings: Finding[]): DocxParts | Refused {
  if (!bytes.length) return { refused: 'Found an empty file (0 bytes), expected a .docx document.' }
  const zip = openZip(bytes)
  if (isRefused(zip)) return zip
  const main = mainPart(zip)
  if (!main) return noDocument(zip)
  const document = rootOf(zip, main)
  if (!document) return noDocument(zip)
  if (isRefused(document)) return document
  if (nameOf(document) !== 'document')
    return {
      refused: `Found a part of "${document.localName}" where the text should be (${main}), expected a word-processing document; save it again as .docx.`,
    }
  tellMacros(zip, findings)
  return withOthers(zip, main, document)
}

function withOthers(zip: Zip, main: string, document: Element): DocxParts | Refused {
  const related = relationsOf(zip, main)
  const roots: Partial<Record<Beside, Element>> = {}
  for (const { name, type } of beside) {
    const target = related.find((one) => one.type.endsWith(`/${type}`))?.target
    const root = target && rootOf(zip, resolved(main, target))
    if (!root) continue
    if (isRefused(root)) return root
    roots[name] = root
  }
  const custom = zip.names.filter((name) => /^customXml\/item\d+\.xml$/.test(name)).slice(0, 20)
  const linksOf = (type: string) => {
    const target = related.find((one) => one.type.endsWith(`/${type}`))?.target
    return target ? addresses(relationsOf(zip, resolved(main, target))) : new Map()
  }
  const properties = rootOf(zip, 'docProps/custom.xml')
  const core = rootOf(zip, 'docProps/core.xml')
  return {
    document,
    ...roots,
    ...(properties && !isRefused(properties) ? { properties } : {}),
    ...(core && !isRefused(core) ? { core } : {}),
    custom: custom.flatMap((name) => {
      const root = rootOf(zip, name)
      return root && !isRefused(root) ? [root] : []
    }),
    links: {
      document: addresses(related),
      footnotes: linksOf('footnotes'),
      endnotes: linksOf('endnotes'),
    },
  }
}

type Beside =
  | 'styles'
  | 'numbering'
  | 'settings'
  | 'footnotes'
  | 'endnotes'
  | 'comments'
  | 'commentsExtended'

const beside: readonly { readonly name: Beside; readonly type: string }[] = [
  { name: 'styles', type: 'styles' },
  { name: 'numbering', type: 'numbering' },
  { name: 'settings', type: 'settings' },
  { name: 'footnotes', type: 'footnotes' },
  { name: 'endnotes', type: 'endnotes' },
  { name: 'comments', type: 'comments' },
  { name: 'commentsExtended', type: 'commentsExtended' },
]

/** The root of a part; undefined where the archive has no such part. */
function rootOf(zip: Zip, name: string): Element | Refused | undefined {
  const bytes = zip.read(name)
  if (!bytes) return undefined
  if (isRefused(bytes)) return bytes
  const xml = decoded(bytes)
  if (xml === undefined)
    return {
      refused: `The part "${name}" is no readable text: it holds bytes that are no characters. Open the document in its program and save it again as .docx.`,
    }
  const opened = openXml(xml)
  if (isRefused(opened)) return { refused: `In the part "${name}": ${opened.refused}` }
  return opened.root
}

/** Parts are UTF-8, seldom UTF-16 with its mark; half surrogate pairs are no characters. */
function decoded(bytes: Uint8Array): string | undefined {
  const mark = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)
  const encoding = mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8'
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return text.isWellFormed() ? text : undefined
  } catch {
    return undefined
  }
}

function mainPart(zip: Zip): string | undefined {
  const named = relationsOf(zip, '').find(({ type }) => type.endsWith('/officeDocument'))?.target
  const found = named && resolved('', named)
  if (found && zip.names.includes(found)) return found
  return zip.names.includes('word/document.xml') ? 'word/document.xml' : undefined
}

/** The relationships of a part, or with an empty name those of the whole. */
function relationsOf(zip: Zip, part: string): readonly Relation[] {
  const [folder, file] = divided(part)
  const root = rootOf(zip, `${folder}_rels/${file}.rels`)
  if (!root || isRefused(root)) return []
  return root.children.map((one) => ({
    id: one.getAttribute('Id') ?? '',
    type: one.getAttribute('Type') ?? '',
    target: one.getAttribute('Target') ?? '',
  }))
}

function addresses(relations: readonly Relation[]): ReadonlyMap<string, string> {
  const links = relations.filter(({ type }) => type.endsWith('/hyperlink'))
  return new Map(links.map(({ id, target }) => [id, target]))
}

function divided(part: string): readonly [string, string] {
  const at = part.lastIndexOf('/') + 1
  return [part.slice(0, at), part.slice(at)]
}

/** A target beside its part, or from the root of the archive. */
function resolved(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const path: string[] = []
  for (const step of `${divided(part)[0]}${target}`.split('/'))
    if (step === '..') path.pop()
    else if (step !== '.' && step !== '') path.push(step)
  return path.join('/')
}

function tellMacros(zip: Zip, findings: Finding[]): void {
  const macros = zip.names.filter((name) => /vba(?:Project|Data)[^/]*\.(?:bin|xml)$/i.test(name))
  if (macros.length)
    findings.push({
      place: 'file',
      words: macros.join(', '),
      why: 'The file carries macros. They were not opened and are no part of what was read.',
    })
}

function noDocument(zip: Zip): Refused {
  const kind = kindOf(zip.names)
  return {
    refused: `Found ${kind}, expected a .docx with its text in word/document.xml; open it and save it as .docx.`,
  }
}

function kindOf(names: readonly string[]): string {
  if (names.includes('content.xml') && names.includes('mimetype'))
    return 'an OpenDocument file (.odt or alike)'
  if (names.some((name) => name.startsWith('xl/'))) return 'a workbook (.xlsx)'
  if (names.some((name) => name.startsWith('ppt/'))) return 'a presentation (.pptx)'
  return 'a ZIP archive without a word-processing document in it'
}
