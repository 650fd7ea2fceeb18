import type { NumberedDocument } from '../text/numbered.ts'
import type { Language } from '../text/tree.ts'

/**
 * A line of the masthead: words at the left and at the right edge, each with the name of what they
 * are (the style of the run is `Masthead` and that name). `rule` is the line drawn under it.
 */
export type MastheadLine = {
  readonly kind: 'masthead'
  readonly key: string
  readonly style: 'Masthead' | 'Title'
  readonly left?: MastheadWords
  readonly right?: MastheadWords
  readonly rule?: 'thin' | 'thick'
  readonly language: Language
}

export type MastheadWords = { readonly name: string; readonly text: string }

/** Beyond this an organ's name would run into what stands at the right. */
const longestBeside = 42

export function mastheadLines(document: NumberedDocument): readonly MastheadLine[] {
  const { masthead, language } = document
  const { printed } = masthead
  const head = withRule(headLines(document), 'thick')
  const below: readonly (readonly [name: string, text: string | undefined])[] = [
    ['Session', printed.session],
    ['Place', printed.placeAndDates],
    ['Agenda', masthead.agendaItem],
    ...(masthead.lines ?? []).map((line) => ['Line', line] as const),
  ]
  return [
    ...head,
    ...below.flatMap(([name, text], at) =>
      text ? [line(`below ${name} ${at}`, language, words(name, text))] : [],
    ),
    { ...line('title', language, words('Title', masthead.title)), style: 'Title' },
  ]
}

/** Publisher and symbol over a thin rule; organ, distribution, day and language under it. */
function headLines({ masthead, language }: NumberedDocument): readonly MastheadLine[] {
  const { printed, publisher, symbol, organ } = masthead
  const sign = symbol
    ? words('Symbol', symbol)
    : printed.draft
      ? words('Draft', printed.draft)
      : undefined
  const first = line('first', language, publisher ? words('Publisher', publisher) : undefined, sign)
  const right = (
    [
      ['Distribution', printed.distribution],
      ['Date', printed.date],
      ['Original', printed.original],
    ] as const
  ).flatMap(([name, text]) => (text ? [words(name, text)] : []))
  const beside = organ.length <= longestBeside
  const [next, rest] = beside ? [right[0], right.slice(1)] : [undefined, right]
  return [
    ...(publisher || sign ? withRule([first], 'thin') : []),
    line('organ', language, words('Organ', organ), next),
    ...rest.map((one) => line(one.name, language, undefined, one)),
  ]
}

function withRule(lines: readonly MastheadLine[], rule: 'thin' | 'thick'): readonly MastheadLine[] {
  return lines.map((one, at) => (at === lines.length - 1 ? { ...one, rule } : one))
}

function words(name: string, text: string): MastheadWords {
  return { name, text }
}

function line(
  name: string,
  language: Language,
  left?: MastheadWords,
  right?: MastheadWords,
): MastheadLine {
  return {
    kind: 'masthead',
    key: `masthead ${name}`,
    style: 'Masthead',
    ...(left ? { left } : {}),
    ...(right ? { right } : {}),
    language,
  }
}
