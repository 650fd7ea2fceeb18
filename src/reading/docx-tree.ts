import { plainInlines } from '../text/inline.ts'
import type { Annex, DocumentTree, Language, Section } from '../text/tree.ts'
import { type Division, divided } from './docx-division.ts'
import type { DocxFile } from './docx-file.ts'
import { growthOf } from './docx-growing.ts'
import { bookmarkOfTable, type IdGiver, idGiver } from './docx-ids.ts'
import { type InlineMaker, inlinesOf, withoutStart } from './docx-inlines.ts'
import { looksOf } from './docx-look.ts'
import { noteReader, printedMarks, wordBefore } from './docx-notes.ts'
import { type PartMaker, runOf, type Told, type ToldLine } from './docx-open.ts'
import { ownAdoption, ownMasthead, saysDraft } from './docx-own-masthead.ts'
import { plainPieces } from './docx-piece.ts'
import { withoutRightNumbers } from './docx-printed.ts'
import { roleTeller } from './docx-roles.ts'
import { exactSections, type Growth } from './docx-sections.ts'
import { hasWords, toldOf } from './docx-told.ts'
import { type Line, linesOf, type Seen } from './docx-view.ts'
import { sectionsOfFlow } from './flow.ts'
import { languageOfText } from './plain-language.ts'
import { mastheadOf } from './plain-masthead.ts'
import { isTitle } from './plain-paragraphs.ts'
import type { Finding } from './reading.ts'

/** One of the two texts as a tree, and which element came of which line. */
export type TreeRead = {
  readonly document: DocumentTree
  readonly lines: readonly Line[]
  readonly idOf: ReadonlyMap<Line, string>
  /** How much of a line is a number typed before its words. */
  readonly cutOf: ReadonlyMap<Line, number>
  /** Ids of notes by what they are and the id of their mark. */
  readonly noteIds: ReadonlyMap<string, string>
}

/** Ids that lines and tables are to have, where the other text has them already. */
export type WantedIds = (line: Line) => string | undefined

export function treeOf(
  file: DocxFile,
  seen: Seen,
  findings: Finding[],
  wanted: WantedIds,
): TreeRead {
  const found = linesOf(file.blocks, seen)
  const lines = found.flatMap((one) =>
    one.kind === 'line' ? [one] : one.rows.flatMap(({ cells }) => cells.flat()),
  )
  const reserved = reservedIds(lines, file)
  const own = reserved.size > 0 || file.kept.has('Kind')
  const language = languageOf(file, own, lines)
  const teller = roleTeller(file.lists, own, looksOf(lines))
  const told = found.flatMap((one) => toldOf(one, teller)).filter((one) => own || hasWords(one))
  const ids = idGiver(file.longIds, reserved)
  const building = buildingOf({ file, seen, findings, wanted, ids, own, language, told, lines })
  const division = divided(told, own)
  const document = assembled(division, building)
  return {
    document: withoutRightNumbers(document),
    lines,
    idOf: building.idOf,
    cutOf: new Map(told.flatMap((one) => ('line' in one ? [[one.line, one.role.cut]] : []))),
    noteIds: building.noteIds,
  }
}

function reservedIds(lines: readonly Line[], { longIds }: DocxFile): ReadonlySet<string> {
  const { lastingOf } = idGiver(longIds, new Set())
  return new Set(lines.flatMap(({ bookmarks }) => bookmarks.flatMap((one) => lastingOf(one) ?? [])))
}

const languages: readonly Language[] = ['ar', 'en', 'es', 'fr', 'ru', 'zh']

function languageOf(file: DocxFile, own: boolean, lines: readonly Line[]): Language {
  const said = languages.find((one) => one === file.language)
  return own && said
    ? said
    : languageOfText(lines.map(({ pieces }) => plainPieces(pieces)).join('\n') || ' ')
}

type Given = {
  readonly file: DocxFile
  readonly seen: Seen
  readonly findings: Finding[]
  readonly wanted: WantedIds
  readonly ids: IdGiver
  readonly own: boolean
  readonly language: Language
  readonly told: readonly Told[]
  readonly lines: readonly Line[]
}

type Building = Given & {
  readonly inlines: InlineMaker
  readonly idOf: Map<Line, string>
  readonly noteIds: ReadonlyMap<string, string>
}

function buildingOf(given: Given): Building {
  const { file, seen, own, language, ids, findings, told, lines } = given
  const words = elementWords(told, ids, language)
  const maker = {
    view: seen.view,
    language,
    own,
    longIds: file.longIds,
    wordOf: (id: string) => words.get(id),
  }
  const restarts = file.restartsNotes
  const printed = own ? new Map() : printedMarks(lines, restarts)
  const notes = noteReader({ file, seen, ids, findings, printed }, maker)
  return {
    ...given,
    inlines: { ...maker, noteOf: notes.noteOf },
    idOf: new Map(),
    noteIds: notes.idOf,
  }
}

/** For every element with a lasting id the word that stands before its number. */
function elementWords(
  told: readonly Told[],
  ids: IdGiver,
  language: Language,
): ReadonlyMap<string, string> {
  const words = new Map<string, string>()
  const add = (id: string | undefined, of: Parameters<typeof wordBefore>[1]) =>
    id && words.set(id, wordBefore(language, of))
  const addNotes = ({ pieces, bookmarks }: Line) => {
    if (bookmarks.length)
      pieces.forEach((piece, at) => {
        if (piece.kind === 'bookmark' && pieces[at + 1]?.kind === 'note')
          add(ids.lastingOf(piece.name), 'note')
      })
  }
  for (const one of told) {
    if ('table' in one) {
      add(ids.lastingOf(bookmarkOfTable(one.table)), 'table')
      one.table.rows.flatMap(({ cells }) => cells.flat()).forEach(addNotes)
      continue
    }
    addNotes(one.line)
    const [first, second] = ids.lastingIdsOf(one.line)
    add(first, second ? 'table' : wordKind(one))
    add(second, wordKind(one))
  }
  return words
}

function wordKind({ role: { of } }: ToldLine) {
  if (of === 'heading') return 'section'
  if (of === 'annex') return 'annex'
  return of === 'caption' ? 'table' : 'paragraph'
}

function assembled(division: Division, building: Building): DocumentTree {
  const { file, own, language, findings, inlines } = building
  const mastheadLines = division.head.map(({ line }) => line)
  const title = division.title
    ? plainInlines(inlinesOf(division.title.line.pieces, inlines))
    : undefined
  const masthead = own
    ? ownMasthead(mastheadLines, title ?? '', language, file.kept, findings)
    : mastheadOf(mastheadLines.map(plainLine), findings, title ? { title } : {})
  const body = partMaker(building, '')
  const preamble = division.opening && {
    opening: inlinesOf(division.opening.line.pieces, inlines),
    paragraphs: growthOf(division.preamble, body).flatMap((one) =>
      one.of === 'block' && one.block.kind === 'paragraph' ? [one.block] : [],
    ),
  }
  const sections = sectionsOf(growthOf(division.body, body), body)
  return {
    kind: kindOf(building, masthead.title),
    language,
    standing: standingOf(building, mastheadLines, masthead.symbol),
    masthead,
    ...(preamble ? { preamble } : {}),
    sections,
    ...(division.adoption ? { adoption: ownAdoption(division.adoption.line, language) } : {}),
    annexes: division.annexes.map((lines, at) => annexOf(lines, at, building)),
  }
}

function plainLine(line: Line): string {
  return plainPieces(line.pieces).replace(/\s+/g, ' ').trim()
}

function kindOf({ file, own }: Building, title: string): DocumentTree['kind'] {
  const kept = file.kept.get('Kind')
  if (own && (kept === 'report' || kept === 'resolution' || kept === 'paper')) return kept
  return /\b(?:report|rapport|informe)\b/iu.test(title) ? 'report' : 'paper'
}

function standingOf(
  { own }: Building,
  lines: readonly Line[],
  symbol: string | undefined,
): DocumentTree['standing'] {
  return own && !symbol && saysDraft(lines) ? 'draft' : 'issued'
}

function partMaker(building: Building, prefix: string): PartMaker {
  const { inlines, own, findings, ids, idOf, wanted } = building
  return {
    inlines,
    own,
    prefix,
    findings,
    idOf: (line, name, words) => {
      const found = ids.lastingIdsOf(line)
      const lasting = (found.length > 1 ? found[1] : found[0]) ?? wanted(line)
      const id = ids.give(lasting, name, words)
      idOf.set(line, id)
      return id
    },
    idOfTable: ({ table, source }, name) => {
      const [first] = source.rows[0]?.cells[0] ?? []
      const id = ids.give(
        ids.lastingOf(bookmarkOfTable(table)) ?? (first && wanted(first)),
        name,
        table.rows.flatMap(({ cells }) => cells.flat().map(plainLine)).join(' '),
      )
      for (const line of source.rows.flatMap(({ cells }) => cells.flat())) idOf.set(line, id)
      return id
    },
    idOfQuotation: (line) => {
      const found = ids.lastingIdsOf(line)
      return found.length > 1 ? ids.give(found[0], `${prefix}quoted`) : undefined
    },
    newId: (name, words) => ids.give(undefined, name, words),
  }
}

function sectionsOf(growth: readonly Growth[], maker: PartMaker): readonly Section[] {
  if (maker.own) return exactSections(growth, maker.newId)
  return sectionsOfFlow(growth, maker.newId, maker.prefix)
}

function annexOf([first, ...rest]: readonly Told[], at: number, building: Building): Annex {
  const maker = partMaker(building, `annex-${at + 1}-`)
  const begins = first && 'line' in first ? first : undefined
  const own = begins ? withoutStart(begins.line.pieces, begins.role.cut) : []
  const words = inlinesOf(own, building.inlines)
  // What stands under the word "Annex" and ends in nothing is its title.
  const next = rest[0]
  const isBelow = !building.own && !words.length && next && 'line' in next && isTitleLine(next)
  const heading = isBelow ? inlinesOf(next.line.pieces, building.inlines) : words
  const id = begins
    ? maker.idOf(begins.line, `annex-${at + 1}`, plainInlines(heading))
    : maker.newId(`annex-${at + 1}`)
  const growth = growthOf(isBelow ? rest.slice(1) : rest, maker)
  const numbering = firstRun(growth)
  const printed = begins?.role.label.replace(/^\p{L}{3,}[\s\u00a0]*/u, '').trim()
  return {
    id,
    heading,
    ...(numbering ? { numbering } : {}),
    sections: sectionsOf(growth, maker),
    ...(printed ? { printed } : {}),
  }
}

function isTitleLine({ line, role }: ToldLine): boolean {
  const words = plainLine(line)
  return (role.of === 'heading' && !role.label) || (role.of === 'text' && isTitle(words))
}

/** How the paragraphs of an annex are numbered, where it is not from 1 on. */
function firstRun(growth: readonly Growth[]): Annex['numbering'] {
  for (const one of growth) {
    if (one.of !== 'block' || one.block.kind !== 'paragraph') continue
    if (one.block.numbered === false || one.block.role === 'preambular') continue
    const run = runOf(one.block.printed ?? '')
    return run && (run.style === 'letters' || run.start > 1) ? run : undefined
  }
  return undefined
}
