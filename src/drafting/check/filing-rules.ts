import type { CheckedDocument } from './checked-document.ts'
import type { Fault } from './finding.ts'
import { fault, matches, ownMatchesIn, type Passage, type Reading } from './passage.ts'
import { englishOnly, rule } from './rule.ts'

/** O13 and O14: nothing asked is left without an answer, nothing old without an account. */
export const filingRules = [
  rule('O13', 'I', 'own', 'Every filing has an outcome or is pending.', filings, englishOnly),
  rule('O14', 'W', 'own', 'Every old operative paragraph is accounted for.', rolled, englishOnly),
] as const

type Asked = {
  readonly one: Passage
  readonly from: number
  readonly to: number
  readonly about: string
}

const filed =
  /(?<!\p{L})(?:submitted|filed|lodged) ([^.;\ufffc]{0,20}(?:application|request|appeal|motion)[^.]{0,400})/giu
const decided =
  /(?<!\p{L})(?:dismissed|rejected|granted|denied|dismissing|rejecting) ([^.;]{0,40}?)requests? for ([^,.;\ufffc]{3,120})/giu
/** What is asked: after "for", up to a comma, a mark or "and". */
const objects =
  /(?<!\p{L}|(?:decision|ruling) on the application )for ((?:the )?\p{L}[^,.;"“\ufffc]{3,80}?)(?=,|\.|;|\ufffc|"|“| and (?:for|requests?|a request)|$)/giu
/** Words too common to tell one request from another. */
const common = new Set(
  'the a an of to and in on by with certain temporary partial other relevant proceedings decision article finding judges hearing'.split(
    ' ',
  ),
)

function* filings({ paragraphs }: Reading): Generator<Fault> {
  const body = paragraphs.filter(({ element }) => element.series === '')
  const asked = body.flatMap((one) => [...requests(one)])
  const answered = body.flatMap((one) => [...outcomes(one)])
  if (asked.length === 0) return
  for (const request of asked) {
    if (answered.some((outcome) => sameMatter(request.about, outcome.about))) continue
    yield fault(
      request.one,
      request,
      'No outcome is given for this request: say so if it is pending.',
    )
  }
  for (const outcome of answered) {
    if (asked.some((request) => sameMatter(request.about, outcome.about))) continue
    yield fault(outcome.one, outcome, 'The filing on which this was decided is not mentioned.')
  }
}

function* requests(one: Passage): Generator<Asked> {
  for (const match of matches(one, filed)) {
    const words = match.groups[1] ?? ''
    const base = match.to - words.length
    for (const found of words.matchAll(objects)) {
      const about = found[1] ?? ''
      const to = base + found.index + found[0].length
      yield { one, from: to - about.length, to, about }
    }
  }
}

function* outcomes(one: Passage): Generator<Asked> {
  for (const match of matches(one, decided)) {
    const about = (match.groups[2] ?? '').split(/ and rejected| and granted/)[0] ?? ''
    yield { one, from: match.from, to: match.to, about }
  }
}

function sameMatter(a: string, b: string): boolean {
  const first = wordsOf(a)
  const second = wordsOf(b)
  return [...first].some((word) => second.has(word))
}

function wordsOf(words: string): ReadonlySet<string> {
  const found = words.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  return new Set(found.filter((word) => !common.has(word)))
}

/** A gap longer than this is another part of the resolution, on another subject. */
const longestGap = 2

const recited = /operative paragraph (\d+) of resolution ([\p{L}\d/.-]{0,40}[\p{L}\d])/giu

function* rolled({ paragraphs, base }: Reading): Generator<Fault> {
  let before: { readonly symbol: string; readonly number: number } | undefined
  for (const [one, match] of ownMatchesIn(paragraphs, recited)) {
    const [, printed = '', symbol = ''] = match.groups
    const number = Number(printed)
    const last = before?.symbol === symbol ? before.number : number - 1
    const gap = number - last - 1
    if (gap > 0 && gap <= longestGap) yield fault(one, match, jump(last, number))
    before = { symbol, number }
  }
  if (base) yield* dropped(paragraphs, base)
}

function jump(last: number, number: number): string {
  const missing =
    number - last === 2
      ? `paragraph ${number - 1} is`
      : `paragraphs ${last + 1} and ${number - 1} are`
  return `After operative paragraph ${last} follows ${number}: ${missing} not accounted for.`
}

/** Old operative paragraphs of which no new one keeps half of the words. */
function* dropped(paragraphs: Reading['paragraphs'], base: CheckedDocument): Generator<Fault> {
  const now = paragraphs
    .filter(({ element }) => element.role === 'operative')
    .map(({ words }) => significant(words))
  if (now.length === 0) return
  for (const old of base.blocks) {
    if (old.is !== 'paragraph' || old.role !== 'operative' || old.depth > 0) continue
    const words = significant(old.text.words)
    const kept = now.some((set) => shared(words, set) * 2 >= words.size)
    if (kept || words.size < 4) continue
    yield {
      place: `${old.place}, earlier text`,
      words: old.text.words.slice(0, 120),
      why: 'No operative paragraph takes this one up: keep it, or say that it is dropped.',
    }
  }
}

function significant(words: string): ReadonlySet<string> {
  return new Set(words.toLowerCase().match(/\p{L}{5,}/gu) ?? [])
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0
  for (const word of a) if (b.has(word)) count += 1
  return count
}
