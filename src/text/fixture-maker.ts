import { tidied } from './inline.ts'
import type { Inline, Mark, Note, Phrase, Sentence, Source } from './tree.ts'

/** The pieces that `treeFrom` puts trees together from, for tests. */

const snippets = [
  'words',
  ' ',
  'Recalls',
  'a  b',
  '& < > " \' ]]> <b>',
  'ICC-ASP/22/Res.3',
  '25 October 2021',
  'non\u00a0; «\u00a0x\u00a0»',
  'e\u0301 😀 ',
  'المرفق ١',
  '⟦not a note⟧',
  '*_[x](y)_* `# 1. |',
  '缔约国',
  '…',
]
export const days = ['2024-12-05', '2024-02-29', '2021-01-01'] as const

export function named<Name extends string, Value>(name: Name, value: Value | undefined) {
  return (value === undefined ? {} : { [name]: value }) as { [Key in Name]?: Value }
}

/** The next number below a bound, and the next id of a kind. */
export type Maker = {
  readonly next: (below: number) => number
  readonly id: (kind: string) => string
}

export function makerFrom(numbers: readonly number[]): Maker {
  let at = 0
  let given = 0
  return {
    next: (below) => {
      const number = numbers[at] ?? 0
      at += 1
      return Math.abs(Math.trunc(number)) % below
    },
    id: (kind) => {
      given += 1
      return `${kind}_${given}.x-y`
    },
  }
}

export function one<Choice>(make: Maker, choices: readonly [Choice, ...Choice[]]): Choice {
  return choices[make.next(choices.length)] ?? choices[0]
}

export function optional<Value>(make: Maker, value: () => Value): Value | undefined {
  return make.next(2) ? value() : undefined
}

export function several<Value>(make: Maker, most: number, value: () => Value): Value[] {
  return Array.from({ length: make.next(most + 1) }, value)
}

export function words(make: Maker): string {
  return `w${several(make, 3, () => snippets[make.next(snippets.length)] ?? '').join('')}`
}

function someMarks(make: Maker): readonly Mark[] {
  const choices: readonly Mark[] = [
    { is: 'operativePhrase' },
    { is: 'italic' },
    { is: 'bold' },
    { is: 'superscript' },
    { is: 'quotation' },
    { is: 'foreign', language: 'la' },
    { is: 'reference', symbol: 'A/RES/78/6' },
    { is: 'reference', address: 'https://x.example/a?b=1&c=2' },
    { is: 'reference', symbol: 'S/RES/1593 (2005)', address: 'http://x.example/' },
  ]
  return several(make, 2, () => choices[make.next(choices.length)] ?? { is: 'italic' })
}

function phrase(make: Maker): Phrase {
  const marks = someMarks(make)
  const marked = marks.length ? { marks } : {}
  const kind = make.next(5)
  if (kind === 1)
    return {
      kind: 'ordinal',
      number: make.next(120) + 1,
      ...named(
        'capital',
        optional(make, () => true as const),
      ),
      ...marked,
    }
  if (kind === 2)
    return {
      kind: 'crossReference',
      to: `paragraph_${make.next(12)}.x-y`,
      ...named(
        'named',
        optional(make, () => true as const),
      ),
      ...marked,
    }
  return { kind: 'text', text: words(make), ...marked }
}

function note(make: Maker): Note {
  return {
    kind: 'note',
    id: make.id('note'),
    content: tidied(several(make, 2, () => phrase(make))),
    ...named(
      'from',
      optional(make, () => source(make)),
    ),
    ...named(
      'printed',
      optional(make, () => '7'),
    ),
  }
}

export function inlines(make: Maker): readonly Inline[] {
  return tidied(several(make, 4, () => (make.next(4) === 3 ? note(make) : phrase(make))))
}

function source(make: Maker): Source {
  return {
    facts: several(make, 2, () => make.next(99) + 1),
    rules: several(make, 2, () => 'Rome Statute, article 87 (7) "x" & y'),
    ...named(
      'ids',
      optional(make, () => ['a1']),
    ),
  }
}

export function sentence(make: Maker): Sentence {
  return {
    inlines: inlines(make),
    ...named(
      'from',
      optional(make, () => source(make)),
    ),
    ...named(
      'edited',
      optional(make, () => true as const),
    ),
  }
}
