import { languageProfile } from '../text/language-profile.ts'
import { type RedlineRun, redline } from '../text/redline.ts'
import { type Anchor, anchored } from './docx-anchors.ts'
import { type Indent, indentElement, inset, spacing, tabElement } from './docx-indents.ts'
import type { Line, ParagraphLine } from './docx-lines.ts'
import { listNumber } from './docx-lists.ts'
import type { MastheadLine, MastheadWords } from './docx-masthead-lines.ts'
import { changesOf, type Step } from './docx-merge.ts'
import { inlineRuns } from './docx-runs.ts'
import { wordRuns } from './docx-words.ts'
import { bookmarked, change, markChange, type Op, tracked, type Writing } from './docx-writing.ts'
import { element, setting } from './docx-xml.ts'

/** A paragraph with what changed in it, its bookmarks and the comments that stand at its words. */
export function paragraphElement(
  step: Step<ParagraphLine>,
  anchors: readonly Anchor[],
  writing: Writing,
  pageBreak = false,
): string {
  const { line, op } = step
  const words = anchored(changesOf(step), anchors, (run: RedlineRun) =>
    inlineRuns(
      run.inlines,
      run.op,
      run.op === 'delete' ? oldLanguage(step) : line.language,
      writing,
    ),
  )
  const ids = step.op === 'same' && !line.ids.length ? (step.base?.ids ?? []) : line.ids
  const inner = ids.reduceRight((within, id) => bookmarked(id, op, writing, within), words)
  return element('w:p', {}, paragraphProperties(step, op, writing, { pageBreak }), inner)
}

function oldLanguage(step: Step<ParagraphLine>) {
  return step.op === 'same' && step.base ? step.base.language : step.line.language
}

/** What stands at the left and at the right of a line of the masthead, compared each by itself. */
export function mastheadElement(
  step: Step<MastheadLine>,
  anchors: readonly Anchor[],
  writing: Writing,
): string {
  const { line, op } = step
  const base = step.op === 'same' ? step.base : undefined
  const side = (now: MastheadWords | undefined, old: MastheadWords | undefined) =>
    base ? changedWords(old, now, writing) : mastheadRuns(now, op, writing)
  const left = side(line.left, base?.left)
  const right = side(line.right, base?.right)
  const tab = element('w:r', {}, element('w:tab'))
  // The tab belongs to the line where both have one; else it comes and goes with the words.
  const tabOp =
    base && Boolean(base.right) !== Boolean(line.right) ? (line.right ? 'insert' : 'delete') : op
  const inner = [left, ...(right ? [tracked(tabOp, writing, tab), right] : [])].join('')
  return element(
    'w:p',
    {},
    paragraphProperties(step, op, writing, {}),
    anchored([{ op: 'same', inlines: [] }], anchors, () => inner),
  )
}

function changedWords(
  old: MastheadWords | undefined,
  now: MastheadWords | undefined,
  writing: Writing,
): string {
  const text = (words: MastheadWords | undefined) =>
    words ? [{ kind: 'text' as const, text: words.text }] : []
  return redline(text(old), text(now))
    .map(({ op, inlines }) => {
      const words = inlines.map((one) => (one.kind === 'text' ? one.text : '')).join('')
      const name = (op === 'delete' ? old : now)?.name ?? ''
      return mastheadRuns({ name, text: words }, op, writing)
    })
    .join('')
}

function mastheadRuns(words: MastheadWords | undefined, op: Op, writing: Writing): string {
  if (!words) return ''
  const style = words.name === 'Title' ? {} : { style: `Masthead${words.name}` }
  return tracked(op, writing, wordRuns(words.text, op, style, writing))
}

/** The end of a part; `section` is its element `w:sectPr`. */
export function breakElement(op: Op, section: string, writing: Writing): string {
  const mark = markChange(op, writing)
  return element(
    'w:p',
    {},
    element(
      'w:pPr',
      {},
      setting('pStyle', 'SectionEnd'),
      ...(mark ? [element('w:rPr', {}, mark)] : []),
      section,
    ),
  )
}

type Properties = { readonly pageBreak?: boolean }

function paragraphProperties(
  step: Step<ParagraphLine | MastheadLine>,
  op: Op,
  writing: Writing,
  { pageBreak = false }: Properties,
): string {
  const now = described(step.line, writing, pageBreak)
  const base = step.op === 'same' && step.base ? described(step.base, writing, pageBreak) : now
  const mark = [
    markChange(op, writing),
    // So that the number stands where the text begins.
    languageProfile(step.line.language).direction === 'rtl' ? '<w:rtl/>' : '',
  ].join('')
  return element(
    'w:pPr',
    {},
    now,
    mark ? element('w:rPr', {}, mark) : '',
    now === base ? '' : element('w:pPrChange', change(writing), element('w:pPr', {}, base)),
  )
}

/** The properties of a paragraph as they are compared with those it had. */
function described(
  line: ParagraphLine | MastheadLine,
  writing: Writing,
  pageBreak: boolean,
): string {
  const { direction } = languageProfile(line.language)
  const bidi = direction === writing.direction ? '' : setting('bidi', direction === 'rtl' ? 1 : 0)
  if (line.kind === 'masthead')
    return [setting('pStyle', line.style), ruleElement(line), bidi, room(line)].join('')
  const indent = indentOf(line)
  return [
    setting('pStyle', line.style),
    pageBreak ? '<w:pageBreakBefore/>' : '',
    numberElement(line, writing),
    indent ? tabElement(indent) : '',
    bidi,
    indent ? indentElement(indent) : '',
  ].join('')
}

function indentOf(line: ParagraphLine): Indent | undefined {
  // A heading that takes no number has none to hang from.
  if (line.list === 'none') return { left: inset }
  return line.indent
}

function numberElement({ list }: ParagraphLine, { lists }: Writing): string {
  if (!list) return ''
  const [level, number] = list === 'none' ? [0, 0] : [list.level, listNumber(list.list, lists)]
  return element('w:numPr', {}, setting('ilvl', level), setting('numId', number))
}

function room({ rule }: MastheadLine): string {
  return rule === 'thick' ? spacing(0, 200) : ''
}

function ruleElement({ rule }: MastheadLine): string {
  if (!rule) return ''
  const size = rule === 'thin' ? 4 : 18
  return element(
    'w:pBdr',
    {},
    element('w:bottom', { 'w:val': 'single', 'w:sz': size, 'w:space': 4, 'w:color': 'auto' }),
  )
}

export function isParagraph(step: Step): step is Step<ParagraphLine> {
  return step.line.kind === 'paragraph'
}

export function isMasthead(step: Step): step is Step<MastheadLine> {
  return step.line.kind === 'masthead'
}

export function isTable(step: Step): step is Step<Extract<Line, { kind: 'table' }>> {
  return step.line.kind === 'table'
}
