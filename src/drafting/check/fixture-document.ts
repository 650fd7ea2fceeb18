import {
  type CheckedDocument,
  type CheckedMasthead,
  type CheckedNote,
  type CheckedText,
  type Heading,
  markSign,
  type NoteMark,
  type Paragraph,
  type Span,
} from './checked-document.ts'

/** What a test may set besides the lines. */
export type Written = {
  readonly kind?: CheckedDocument['kind']
  readonly standing?: CheckedDocument['standing']
  readonly masthead?: CheckedMasthead
  readonly contents?: readonly string[]
}

export const wholeMasthead: CheckedMasthead = {
  organ: 'Assembly of States Parties',
  symbol: 'ICC-ASP/23/31',
  distribution: 'general',
  date: '2024-12-05',
  originalLanguage: 'en',
  session: 23,
  title: 'Report of the Bureau on non-cooperation',
}

/**
 * A document for tests, a line an element. `# I. Title` and `## A. Title` are headings, `@ II
 * Title` an annex, `1. words` a paragraph, `(a) words` its sub-paragraph, `! words` the organ,
 * `~ words` a preambular and `= 1. words` an operative paragraph, `> 32. words` and `> (l) words`
 * paragraphs quoted for another document. In the words: `*italic*`, `**bold**`, `{1: a note}`.
 */
export function document(lines: readonly string[], written: Written = {}): CheckedDocument {
  const writer: Writer = { blocks: [], notes: [], series: '', under: '', parent: '' }
  lines.forEach((line, at) => {
    element(writer, line, `line-${at + 1}`)
  })
  return {
    kind: written.kind ?? 'report',
    standing: written.standing ?? 'issued',
    masthead: written.masthead ?? wholeMasthead,
    contents: (written.contents ?? []).map((words, at) => ({
      is: 'contents',
      id: `contents-${at + 1}`,
      place: `contents, line ${at + 1}`,
      text: { words, marks: [], italics: [], bold: [] },
    })),
    blocks: writer.blocks,
    notes: writer.notes,
  }
}

type Writer = {
  readonly blocks: (Heading | Paragraph)[]
  readonly notes: CheckedNote[]
  series: string
  under: string
  parent: string
}

function element(writer: Writer, line: string, id: string): void {
  const heading = /^(#+) (?:([IVXLC]+|[A-Z]|\d+)\. )?(.*)$/.exec(line)
  if (heading) {
    const [, depth = '', label, words = ''] = heading
    writer.under = words
    addHeading(writer, { id, of: 'section', depth: depth.length, label, words })
    return
  }
  const annex = /^@ (\S+) (.*)$/.exec(line)
  if (annex) {
    const [, label = '', words = ''] = annex
    writer.series = `annex ${label}`
    writer.under = words
    addHeading(writer, { id, of: 'annex', depth: 1, label, words })
    return
  }
  addParagraph(writer, line, id)
}

function addHeading(
  writer: Writer,
  of: { id: string; of: Heading['of']; depth: number; label: string | undefined; words: string },
): void {
  const { label, words, ...rest } = of
  writer.blocks.push({
    is: 'heading',
    ...rest,
    place: of.of === 'annex' ? writer.series : `heading ${label ?? words}`,
    series: of.of === 'annex' ? '' : writer.series,
    text: text(writer, words),
    ...(label ? { label } : {}),
  })
}

const roles: Readonly<Record<string, NonNullable<Paragraph['role']>>> = {
  '!': 'opening',
  '~': 'preambular',
  '=': 'operative',
  '>': 'operative',
}

function addParagraph(writer: Writer, line: string, id: string): void {
  const [, sign = '', rest = ''] = /^(?:([!~=>]) )?(.*)$/s.exec(line) ?? []
  const [, label = '', words = ''] =
    /^(\d+(?: bis)?\.|\([a-z0-9]{1,4}\)|[a-z]{1,3}\))? ?(.*)$/s.exec(rest) ?? []
  const role = roles[sign]
  const numbering = numberingOf(label)
  const below = numbering === 'points' && sign !== '>'
  if (below) introduce(writer)
  else writer.parent = id
  const own = `${writer.series}${role ?? ''}`
  const run = below ? writer.parent : own
  writer.blocks.push({
    is: 'paragraph',
    id,
    place: [writer.series, `para. ${(label || id).replace(/\.$/, '')}`].filter(Boolean).join(', '),
    series: writer.series,
    run,
    numbering,
    start: 1,
    depth: below ? 1 : 0,
    text: text(writer, words),
    under: writer.under,
    ...(label ? { label } : {}),
    ...(role ? { role } : {}),
    ...(sign === '>' ? quoted(writer, numbering, label) : {}),
  })
}

function numberingOf(label: string): Paragraph['numbering'] {
  if (label === '') return 'none'
  return /[()]/.test(label) ? 'points' : 'figures'
}

function quoted(writer: Writer, numbering: string, label: string) {
  const run = `quoted ${numbering}`
  return { quoted: true, run, start: firstOf(writer, run, label) } as const
}

/** A quoted run begins with its first number, or where (1) is printed for (l), with 12. */
function firstOf({ blocks }: Writer, run: string, label: string): number {
  const first = blocks.find((one) => one.is === 'paragraph' && one.run === run)
  if (first?.is === 'paragraph') return first.start
  const bare = label.replace(/[().]/g, '')
  if (label.startsWith('(')) return bare === '1' ? 12 : bare.charCodeAt(0) - 96
  return Number(bare)
}

function introduce(writer: Writer): void {
  const last = writer.blocks.at(-1)
  if (last?.is !== 'paragraph' || last.depth > 0) return
  writer.blocks[writer.blocks.length - 1] = { ...last, introduces: true }
}

function text(writer: Writer, source: string): CheckedText {
  const spans: Readonly<Record<string, Span[]>> = { '*': [], '**': [] }
  const marks: NoteMark[] = []
  const open = new Map<string, number>()
  let words = ''
  for (const piece of source.match(/\*\*|\*|\{[^}]*\}|[^*{]+/g) ?? []) {
    const from = open.get(piece)
    if (piece.startsWith('{')) {
      words += markSign
      marks.push(note(writer, piece.slice(1, -1)))
    } else if (!spans[piece]) words += piece
    else if (from === undefined) open.set(piece, words.length)
    else {
      spans[piece].push({ from, to: words.length })
      open.delete(piece)
    }
  }
  return { words, marks, italics: spans['*'] ?? [], bold: spans['**'] ?? [] }
}

function note(writer: Writer, source: string): NoteMark {
  const [, printed = '', words = ''] = /^(\S+): ?(.*)$/s.exec(source) ?? []
  const id = `${writer.series} note ${printed} ${writer.notes.length}`
  const place = [writer.series, `note ${printed}`].filter(Boolean).join(', ')
  const { series } = writer
  writer.notes.push({ is: 'note', id, place, series, printed, text: text(writer, words) })
  return { note: id, printed }
}
