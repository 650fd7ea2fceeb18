import type {
  CheckedDocument,
  CheckedElement,
  CheckedText,
  Heading,
  Paragraph,
  Span,
} from './checked-document.ts'
import type { Edit, Finding } from './finding.ts'

type WordEdit = Extract<Edit, { becomes: string }>

/**
 * The certain mends of the findings, by element: in order, none overlapping another. Where two
 * would change the same words the first found stands, and a second check finds the other again.
 */
export function editsByElement(
  findings: readonly Finding[],
): ReadonlyMap<string, readonly WordEdit[]> {
  const found = new Map<string, WordEdit[]>()
  for (const { edits } of findings)
    for (const edit of edits ?? []) {
      if (!('becomes' in edit)) continue
      const list = found.get(edit.element)
      if (list) list.push(edit)
      else found.set(edit.element, [edit])
    }
  for (const [element, list] of found) found.set(element, withoutOverlaps(list))
  return found
}

function withoutOverlaps(edits: readonly WordEdit[]): WordEdit[] {
  const inOrder = edits
    .map((edit, rank) => ({ edit, rank }))
    .sort((a, b) => a.edit.from - b.edit.from || a.rank - b.rank)
  const kept: WordEdit[] = []
  for (const { edit } of inOrder) {
    const last = kept.at(-1)
    if (!last || edit.from >= last.to) kept.push(edit)
  }
  return kept
}

/** New labels of the findings' mends, by element. */
export function labelsByElement(findings: readonly Finding[]): ReadonlyMap<string, string> {
  return new Map(
    findings.flatMap(({ edits }) =>
      (edits ?? []).flatMap((edit) =>
        'label' in edit ? [[edit.element, edit.label] as const] : [],
      ),
    ),
  )
}

/** The document with the certain mends made, and nothing else changed. */
export function fixes(document: CheckedDocument, findings: readonly Finding[]): CheckedDocument {
  const edits = editsByElement(findings)
  const labels = labelsByElement(findings)
  const mended = <One extends CheckedElement>(one: One): One => {
    const list = edits.get(one.id)
    return list ? { ...one, text: editedText(one.text, list) } : one
  }
  const labelled = <One extends Heading | Paragraph>(one: One): One => {
    const label = labels.get(one.id)
    return label === undefined ? one : { ...one, label }
  }
  return {
    ...document,
    contents: document.contents.map(mended),
    blocks: document.blocks.map((block) => labelled(mended(block))),
    notes: document.notes.map(mended),
  }
}

function editedText(text: CheckedText, edits: readonly WordEdit[]): CheckedText {
  let words = ''
  let at = 0
  for (const { from, to, becomes } of edits) {
    words += text.words.slice(at, from) + becomes
    at = to
  }
  words += text.words.slice(at)
  return {
    words,
    marks: text.marks,
    italics: movedSpans(text.italics, edits),
    bold: movedSpans(text.bold, edits),
  }
}

function movedSpans(spans: readonly Span[], edits: readonly WordEdit[]): readonly Span[] {
  return spans
    .map(({ from, to }) => ({ from: moved(from, edits), to: moved(to, edits) }))
    .filter(({ from, to }) => to > from)
}

/** Where a place lies after the edits; inside one it goes to the same place or to its end. */
function moved(place: number, edits: readonly WordEdit[]): number {
  let shift = 0
  for (const { from, to, becomes } of edits) {
    if (place <= from) break
    if (place < to) return from + shift + Math.min(place - from, becomes.length)
    shift += becomes.length - (to - from)
  }
  return place + shift
}
