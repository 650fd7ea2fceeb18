import type { Amendment } from '../reading/docx-amendments.ts'
import type { DocxComment } from '../reading/docx-comments.ts'
import type { DocxPlace } from '../reading/docx-places.ts'
import type { TrackedRun } from '../reading/docx-tracked-runs.ts'
import type { DraftLanguage } from './phrasing/phrasing.ts'

/** The words in which proposals are listed, in one language. */
export type AmendmentWords = {
  readonly line: (name: string, place: string, proposal: string) => string
  readonly place: (place: DocxPlace) => string
  readonly proposal: (amendment: Amendment) => string
  readonly move: (whither: string) => string
  readonly comment: (comment: DocxComment) => string
}

/** What differs from language to language. */
type Parts = {
  readonly open: string
  readonly close: string
  readonly colon: string
  readonly annex: string
  readonly masthead: string
  readonly paragraph: string
  readonly unnumbered: string
  readonly note: string
  readonly table: string
  readonly heading: string
  readonly headingOf: string
  readonly newText: string
  readonly after: string
  readonly atBeginning: string
  readonly replace: (old: string, now: string) => string
  readonly insert: (now: string, behind: string) => string
  readonly insertFirst: (now: string) => string
  readonly remove: (old: string) => string
  readonly insertWhole: (now: string) => string
  readonly removeWhole: string
  readonly move: (whither: string) => string
  readonly comment: string
  readonly commentOn: (words: string) => string
}

const english: Parts = {
  open: '“',
  close: '”',
  colon: ':',
  annex: 'annex',
  masthead: 'masthead',
  paragraph: 'paragraph',
  unnumbered: 'unnumbered paragraph',
  note: 'footnote',
  table: 'table',
  heading: 'heading',
  headingOf: 'heading of section',
  newText: 'new text',
  after: 'after paragraph',
  atBeginning: 'at the beginning',
  replace: (old, now) => `replace ${old} by ${now}`,
  insert: (now, behind) => `after ${behind} insert ${now}`,
  insertFirst: (now) => `at the beginning insert ${now}`,
  remove: (old) => `delete ${old}`,
  insertWhole: (now) => `insert ${now}`,
  removeWhole: 'delete',
  move: (whither) => `move (${whither})`,
  comment: 'comment',
  commentOn: (words) => `comment on ${words}`,
}

const french: Parts = {
  open: '«\u00a0',
  close: '\u00a0»',
  colon: '\u00a0:',
  annex: 'annexe',
  masthead: 'en-tête',
  paragraph: 'paragraphe',
  unnumbered: 'paragraphe non numéroté',
  note: 'note',
  table: 'tableau',
  heading: 'titre',
  headingOf: 'titre de la section',
  newText: 'texte nouveau',
  after: 'après le paragraphe',
  atBeginning: 'au début',
  replace: (old, now) => `remplacer ${old} par ${now}`,
  insert: (now, behind) => `après ${behind}, insérer ${now}`,
  insertFirst: (now) => `au début, insérer ${now}`,
  remove: (old) => `supprimer ${old}`,
  insertWhole: (now) => `insérer ${now}`,
  removeWhole: 'supprimer',
  move: (whither) => `déplacer (${whither})`,
  comment: 'observation',
  commentOn: (words) => `observation sur ${words}`,
}

export function amendmentWords(language: DraftLanguage): AmendmentWords {
  const parts = language === 'fr' ? french : english
  return {
    line: (name, place, proposal) =>
      [name, place, proposal].filter(Boolean).join(`${parts.colon} `),
    place: (place) => placeIn(place, parts),
    proposal: (amendment) => proposalIn(amendment, parts),
    move: parts.move,
    comment: (comment) => commentIn(comment, parts),
  }
}

function placeIn(place: DocxPlace, parts: Parts): string {
  const { annex } = place
  const part = annex === undefined ? '' : [parts.annex, annex].filter(Boolean).join(' ')
  return [part, ownPlace(place, parts)].filter(Boolean).join(', ')
}

function ownPlace({ of, number, after, isNew }: DocxPlace, parts: Parts): string {
  const behind = after === undefined ? parts.atBeginning : `${parts.after} ${after}`
  if (isNew) return `${parts.newText} ${behind}`
  const counted = { note: parts.note, heading: parts.headingOf, paragraph: parts.paragraph }
  if (of === 'masthead') return parts.masthead
  if (of === 'table') return `${parts.table} ${behind}`
  if (of === 'unnumbered') return `${parts.unnumbered} ${behind}`
  if (number !== null) return `${counted[of]} ${number}`
  return of === 'heading' ? parts.heading : counted[of]
}

function proposalIn({ kind, old, new: now, runs }: Amendment, parts: Parts): string {
  if (kind === 'changed') return changesIn(runs, parts).join('; ')
  if (now === null) return old === null ? '' : parts.removeWhole
  return parts.insertWhole(quoted(now, parts))
}

/** Each stretch that changes: what is replaced, put in after some words, or taken out. */
function changesIn(runs: readonly TrackedRun[], parts: Parts): readonly string[] {
  const result: string[] = []
  for (let at = 0; at < runs.length; at += 1) {
    if (runs[at]?.op === 'same') continue
    let end = at
    while (runs[end + 1] && runs[end + 1]?.op !== 'same') end += 1
    result.push(changeIn(runs.slice(at, end + 1), runs[at - 1], parts))
    at = end
  }
  return result
}

function changeIn(
  stretch: readonly TrackedRun[],
  before: TrackedRun | undefined,
  parts: Parts,
): string {
  const words = (op: TrackedRun['op']) =>
    stretch.map((run) => (run.op === op ? run.text : '')).join('')
  const [old, now] = [words('delete'), words('insert')]
  if (old && now) return parts.replace(quoted(old, parts), quoted(now, parts))
  if (old) return parts.remove(quoted(old, parts))
  const behind = lastWords(before?.text ?? '')
  return behind
    ? parts.insert(quoted(now, parts), quoted(behind, parts))
    : parts.insertFirst(quoted(now, parts))
}

/** The words by which the place of an insertion is found: three are enough for a person. */
function lastWords(text: string): string {
  return text.trim().split(/\s+/).slice(-3).join(' ')
}

function quoted(words: string, { open, close }: Parts): string {
  return `${open}${words.trim()}${close}`
}

function commentIn({ words, text, author, replies = [] }: DocxComment, parts: Parts): string {
  const about = words ? parts.commentOn(quoted(words, parts)) : parts.comment
  const said = [{ author, text }, ...replies].map((one) => `${one.text} (${one.author})`)
  return `${about}${parts.colon} ${said.join('; ')}`
}
