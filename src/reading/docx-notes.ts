import { documentWords } from '../text/document-words.ts'
import type { Language, Note } from '../text/tree.ts'
import type { DocxFile } from './docx-file.ts'
import type { IdGiver } from './docx-ids.ts'
import { type InlineMaker, phrasesOf, withoutStart } from './docx-inlines.ts'
import type { NoteMark, Piece, Words } from './docx-piece.ts'
import { flatLines, type Line, type Seen } from './docx-view.ts'
import type { Finding } from './reading.ts'

/** The pieces of a note in one of the two texts, its paragraphs parted by a blank. */
export function notePieces(mark: NoteMark, file: DocxFile, seen: Seen): readonly Piece[] {
  const blocks = file.notes.get(`${mark.of} ${mark.note}`) ?? []
  const lines = flatLines(blocks, seen)
  const pieces = lines.flatMap((line, at) => (at > 0 ? [blank, ...line.pieces] : line.pieces))
  const [first] = pieces.filter((one) => one.kind === 'words')
  // After its own mark a note begins with a blank that is none of its words.
  return first ? withoutStart(pieces, /^[ \t\u00a0]?/.exec(first.text)?.[0].length ?? 0) : pieces
}

const blank: Words = { kind: 'words', text: ' ', marks: [] }

export type NoteReader = {
  readonly noteOf: InlineMaker['noteOf']
  /** Ids of notes by their marks, as they were given. */
  readonly idOf: ReadonlyMap<string, string>
}

type Reading = {
  readonly file: DocxFile
  readonly seen: Seen
  readonly ids: IdGiver
  readonly findings: Finding[]
  readonly printed: ReadonlyMap<NoteMark, string>
}

/** Reads notes where their marks stand; a note with two marks is read twice. */
export function noteReader(
  { file, seen, ids, findings, printed }: Reading,
  maker: Omit<InlineMaker, 'noteOf'>,
): NoteReader {
  const idOf = new Map<string, string>()
  const noteOf = (mark: NoteMark, bookmark: string | undefined): Note | undefined => {
    const key = `${mark.of} ${mark.note}`
    if (!file.notes.has(key)) {
      findings.push({
        place: key,
        words: mark.note,
        why: 'A note mark without a note; the mark was left out. Compare with the printed page.',
      })
      return undefined
    }
    const wanted = `note-${mark.of === 'endnote' ? 'e' : ''}${mark.note}`
    const id = ids.give(ids.lastingOf(bookmark), wanted)
    idOf.set(key, id)
    const pieces = notePieces(mark, file, seen)
    const shown = printed.get(mark)
    return {
      kind: 'note',
      id,
      content: phrasesOf(pieces, { ...maker, noteOf: () => undefined }),
      ...(shown ? { printed: shown } : {}),
    }
  }
  return { noteOf, idOf }
}

/**
 * The number each note mark is printed with: they count through the file, or through each of its
 * sections where the file says so. A mark typed by hand is its own.
 */
export function printedMarks(
  lines: readonly Line[],
  restarts: boolean,
): ReadonlyMap<NoteMark, string> {
  const result = new Map<NoteMark, string>()
  let count = 0
  for (const line of lines) {
    for (const mark of marksIn(line)) {
      count += mark.typed ? 0 : 1
      result.set(mark, mark.typed || String(count))
    }
    if (line.endsSection && (restarts || line.restartsNotes)) count = 0
  }
  return result
}

/** Endnotes count in a row of their own, which is not kept. */
function marksIn({ pieces }: Line): readonly NoteMark[] {
  return pieces
    .filter((piece) => piece.kind === 'note')
    .filter(({ of, typed }) => of === 'footnote' || typed)
}

/** Notes at the end of a document are read like those at the foot of its pages, and told. */
export function endnoteFindings(file: DocxFile, lines: readonly Line[]): readonly Finding[] {
  const marks = lines.flatMap(({ pieces }) =>
    pieces.filter((piece) => piece.kind === 'note' && piece.of === 'endnote'),
  )
  if (!marks.length || !file.notes.size) return []
  return [
    {
      place: 'endnotes',
      words: `${marks.length}`,
      why: `The file has ${marks.length} endnote${marks.length > 1 ? 's' : ''}; read as footnotes, in one row with them.`,
    },
  ]
}

/** The word before a number of another element, for what the element is. */
export function wordBefore(
  language: Language,
  of: 'paragraph' | 'section' | 'annex' | 'note' | 'table',
): string {
  return documentWords(language)[of].toLowerCase()
}
