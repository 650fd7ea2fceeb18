import type { Day } from '../law/day.ts'
import { plainWords } from '../text/numbering.ts'
import type { Anchor } from './docx-anchors.ts'
import type { Line, ParagraphLine } from './docx-lines.ts'
import type { Step } from './docx-merge.ts'
import { wordRuns } from './docx-words.ts'
import type { Writing } from './docx-writing.ts'
import { element, part, setting, wordNamespaces } from './docx-xml.ts'

/**
 * A comment in the margin. `paragraph` is the lasting id of what it is about; `words` are those it
 * stands at, and the whole paragraph where they are absent or not to be found.
 */
export type DocxComment = {
  readonly paragraph: string
  readonly words?: string
  readonly author: string
  readonly on?: Day
  readonly text: string
}

/**
 * Where each comment stands. One about a paragraph that neither document has is not lost: it stands
 * at the title, and says where it stood.
 */
export function anchorsOf(
  comments: readonly DocxComment[],
  steps: readonly Step[],
): ReadonlyMap<Line, readonly Anchor[]> {
  const anchors = new Map<Line, Anchor[]>()
  comments.forEach((comment, at) => {
    const { line, words } = placeOf(comment, steps)
    if (!line) return
    const anchor = { comment: at, ...(words ? { words } : {}) }
    anchors.set(line, [...(anchors.get(line) ?? []), anchor])
  })
  return anchors
}

type Place = { readonly line: Line | undefined; readonly words?: Anchor['words'] }

function placeOf(comment: DocxComment, steps: readonly Step[]): Place {
  const { words } = comment
  const lines = linesAbout(comment, steps)
  const found = words ? lines.find((line) => plainWords(line.content).includes(words)) : undefined
  if (found && words) {
    const from = plainWords(found.content).indexOf(words)
    return { line: found, words: { from, to: from + words.length } }
  }
  return { line: lines[0] ?? steps.find(({ line }) => line.key === 'masthead title')?.line }
}

/** The lines of a paragraph: its own words, then what follows its sub-paragraphs. */
function linesAbout({ paragraph }: DocxComment, steps: readonly Step[]): readonly ParagraphLine[] {
  const about = (line: ParagraphLine) =>
    line.key === paragraph ||
    line.key === `tail ${paragraph}` ||
    line.ids.includes(paragraph) ||
    line.content.some((one) => one.kind === 'note' && one.id === paragraph)
  const standing = [...steps].sort((a, b) => rank(a) - rank(b))
  return standing.flatMap(({ line }) => (line.kind === 'paragraph' && about(line) ? [line] : []))
}

/** What stays comes before what is deleted. */
function rank({ op }: Step): number {
  return op === 'delete' ? 1 : 0
}

/** The part `word/comments.xml`. */
export function commentsPart(
  comments: readonly DocxComment[],
  steps: readonly Step[],
  writing: Writing,
): string {
  return part(
    element(
      'w:comments',
      wordNamespaces,
      ...comments.map((comment, at) =>
        commentElement(comment, at, linesAbout(comment, steps).length > 0, writing),
      ),
    ),
  )
}

function commentElement(
  { paragraph, words, author, on, text }: DocxComment,
  at: number,
  isPlaced: boolean,
  writing: Writing,
): string {
  const place = [paragraph, words && `“${words}”`].filter(Boolean).join(', ')
  const whole = isPlaced ? text : `[${place}] ${text}`
  const attributes = {
    'w:id': at,
    'w:author': author,
    'w:date': on ? instantOf(on) : undefined,
    'w:initials': initials(author),
  }
  const paragraphs = whole
    .split(/\r\n|[\n\r]/)
    .map((line, nth) =>
      element(
        'w:p',
        {},
        element('w:pPr', {}, setting('pStyle', 'CommentText')),
        nth === 0 ? reference : '',
        wordRuns(line, 'same', {}, writing),
      ),
    )
  return element('w:comment', attributes, ...paragraphs)
}

const reference = element(
  'w:r',
  {},
  element('w:rPr', {}, setting('rStyle', 'CommentReference')),
  element('w:annotationRef'),
)

/** A day as Word dates changes: its first moment. */
export function instantOf(day: Day): string {
  return `${day}T00:00:00Z`
}

function initials(author: string): string {
  return author
    .split(/\s+/)
    .map((word) => [...word][0] ?? '')
    .join('')
    .slice(0, 9)
}
