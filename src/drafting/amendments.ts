import type { StateCode } from '../law/states.ts'
import type { Amendment } from '../reading/docx-amendments.ts'
import type { DocxComment } from '../reading/docx-comments.ts'
import type { DocxPlace } from '../reading/docx-places.ts'
import type { DocxReading } from '../reading/from-docx.ts'
import { type AmendmentWords, amendmentWords } from './amendment-words.ts'
import type { DraftLanguage } from './phrasing/phrasing.ts'

/** Whose file it is; `name` is the State's name as the document is to print it. */
export type Proposer = { readonly state: StateCode; readonly name: string }

/**
 * What a State proposes, as a Secretariat lists it: "Italy: paragraph 12: replace ... by ...". The
 * words say who proposes what and where, and nothing about why.
 */
export type ProposedAmendment = {
  readonly state: StateCode
  readonly kind: Amendment['kind'] | 'comment'
  /** Lasting id; null for what is new or stands in the masthead. */
  readonly paragraph: string | null
  /** In the language asked for: `paragraph 12`, `annexe I, paragraphe 32`. */
  readonly place: string
  readonly authors: readonly string[]
  readonly on: string | null
  readonly words: string
  /** What `words` says after whose it is and where. */
  readonly proposal: string
  readonly amendment?: Amendment
  readonly comment?: DocxComment
}

/** Amendments and comments of one file under its State's name, in the order of the document. */
export function proposedAmendments(
  { amendments, comments }: Pick<DocxReading, 'amendments' | 'comments'>,
  proposer: Proposer,
  language: DraftLanguage = 'en',
): readonly ProposedAmendment[] {
  const words = amendmentWords(language)
  const left = [...comments]
  const listed = amendments
    // A move is one proposal: it is told where the paragraph stood.
    .filter(({ movedFrom }) => movedFrom === undefined)
    .flatMap((one) => {
      const about = left.filter((comment) => isAbout(comment, one))
      for (const comment of about) left.splice(left.indexOf(comment), 1)
      return [
        amended(one, amendments, proposer, words),
        ...about.map((comment) => commented(comment, proposer, words)),
      ]
    })
  return withRest(
    listed,
    left.map((comment) => commented(comment, proposer, words)),
  )
}

function isAbout({ paragraph }: DocxComment, amendment: Amendment): boolean {
  return paragraph !== null && paragraph === amendment.paragraph
}

/** Comments on paragraphs that nobody amends go where their paragraph is due. */
function withRest(
  listed: readonly ProposedAmendment[],
  rest: readonly ProposedAmendment[],
): readonly ProposedAmendment[] {
  const result = [...listed]
  for (const one of rest) {
    const at = result.findIndex((other) => comesAfter(other, one))
    result.splice(at < 0 ? result.length : at, 0, one)
  }
  return result
}

function comesAfter(other: ProposedAmendment, one: ProposedAmendment): boolean {
  const [a, b] = [orderOf(placeOf(other)), orderOf(placeOf(one))]
  const differing = a.findIndex((value, at) => value !== b[at])
  return differing >= 0 && (a[differing] ?? 0) > (b[differing] ?? 0)
}

function placeOf({ amendment, comment }: ProposedAmendment): DocxPlace | undefined {
  return amendment?.at ?? comment?.at
}

/** The body before the annexes, in each the paragraphs by their first number. */
function orderOf(place: DocxPlace | undefined): readonly number[] {
  if (!place || place.of === 'masthead') return [-1, -1]
  const annex = place.annex === undefined ? 0 : 1 + (romanValue(place.annex) ?? 0)
  const cited = place.of === 'paragraph' && !place.isNew ? place.number : place.after
  return [annex, Number(/\d+/.exec(cited ?? '')?.[0] ?? 0)]
}

function romanValue(label: string): number | undefined {
  const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 }
  const each = [...label].map((letter) => values[letter] ?? 0)
  return each.reduce((sum, value, at) => sum + (value < (each[at + 1] ?? 0) ? -value : value), 0)
}

function amended(
  amendment: Amendment,
  all: readonly Amendment[],
  { state, name }: Proposer,
  words: AmendmentWords,
): ProposedAmendment {
  const place = words.place(amendment.at)
  const target = all.find(
    ({ movedFrom, paragraph }) => movedFrom !== undefined && paragraph === amendment.paragraph,
  )
  const proposal =
    amendment.kind === 'moved' && target
      ? words.move(words.place(target.at))
      : words.proposal(amendment)
  return {
    state,
    kind: amendment.kind,
    paragraph: amendment.paragraph,
    place,
    authors: amendment.authors,
    on: amendment.on ?? null,
    words: words.line(name, place, proposal),
    proposal,
    amendment,
  }
}

function commented(
  comment: DocxComment,
  { state, name }: Proposer,
  words: AmendmentWords,
): ProposedAmendment {
  const place = words.place(comment.at)
  const proposal = words.comment(comment)
  return {
    state,
    kind: 'comment',
    paragraph: comment.paragraph,
    place,
    authors: [comment.author],
    on: comment.on,
    words: words.line(name, place, proposal),
    proposal,
    comment,
  }
}
