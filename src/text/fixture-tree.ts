import {
  days,
  inlines,
  type Maker,
  makerFrom,
  named,
  one,
  optional,
  sentence,
  several,
  words,
} from './fixture-maker.ts'
import type {
  Annex,
  Block,
  Cell,
  DocumentTree,
  Masthead,
  Paragraph,
  Point,
  Run,
  Section,
} from './tree.ts'

/**
 * A tree made from numbers, for tests: every choice takes the next number, and where they have run
 * out the plainest choice is made, so that a failing test can be shortened.
 */
export function treeFrom(numbers: readonly number[]): DocumentTree {
  const make = makerFrom(numbers)
  const standing = one(make, ['issued', 'draft'] as const)
  const preamble = optional(make, () => ({
    opening: inlines(make),
    paragraphs: several(make, 3, () => paragraph(make, false)),
  }))
  return {
    kind: one(make, ['report', 'resolution', 'paper'] as const),
    language: one(make, ['en', 'fr', 'ar', 'es', 'ru', 'zh'] as const),
    standing,
    masthead: masthead(make, standing === 'issued'),
    ...named('preamble', preamble),
    sections: several(make, 3, () => section(make, 1)),
    ...named(
      'adoption',
      optional(make, () => adoption(make)),
    ),
    annexes: several(make, 3, () => annex(make)),
  }
}

function item(make: Maker): Pick<Point, 'id' | 'sentences' | 'tail' | 'printed'> {
  return {
    id: make.id('paragraph'),
    sentences: several(make, 2, () => sentence(make)),
    ...named(
      'tail',
      optional(make, () => several(make, 2, () => sentence(make))),
    ),
    ...named(
      'printed',
      optional(make, () => '41.'),
    ),
  }
}

function point(make: Maker, depth: number): Point {
  const points = depth < 4 ? several(make, 2, () => point(make, depth + 1)) : []
  return { ...item(make), ...(points.length ? { points } : {}) }
}

function paragraph(make: Maker, role: boolean): Paragraph {
  const points = several(make, 2, () => point(make, 1))
  return {
    kind: 'paragraph',
    ...named(
      'role',
      optional(make, () => one(make, ['operative', 'preambular'] as const)),
    ),
    ...(role
      ? named(
          'numbered',
          optional(make, () => false as const),
        )
      : {}),
    ...item(make),
    ...(points.length ? { points } : {}),
  }
}

function run(make: Maker): Run {
  return { style: one(make, ['figures', 'letters'] as const), start: make.next(40) + 1 }
}

function cell(make: Maker): Cell {
  return inlines(make)
}

function block(make: Maker): Block {
  const kind = make.next(4)
  if (kind === 1)
    return {
      kind: 'quoted',
      id: make.id('quoted'),
      ...named(
        'of',
        optional(make, () => ({
          symbol: 'ICC-ASP/22/Res.3',
          ...named(
            'part',
            optional(make, () => 'annex I'),
          ),
        })),
      ),
      numbering: run(make),
      paragraphs: several(make, 3, () => paragraph(make, true)),
    }
  if (kind === 2)
    return {
      kind: 'table',
      id: make.id('table'),
      ...named(
        'caption',
        optional(make, () => inlines(make)),
      ),
      ...named(
        'head',
        optional(make, () => [cell(make), cell(make)]),
      ),
      rows: [[cell(make)], ...several(make, 2, () => [cell(make), cell(make)])],
    }
  return paragraph(make, true)
}

function section(make: Maker, depth: number): Section {
  const sections = depth < 3 ? several(make, 2, () => section(make, depth + 1)) : []
  return {
    id: make.id('section'),
    ...named(
      'heading',
      optional(make, () => inlines(make)),
    ),
    ...named(
      'label',
      optional(make, () => 'none' as const),
    ),
    blocks: several(make, 3, () => block(make)),
    ...(sections.length ? { sections } : {}),
    ...named(
      'printed',
      optional(make, () => 'IV'),
    ),
  }
}

function annex(make: Maker): Annex {
  return {
    id: make.id('annex'),
    heading: inlines(make),
    ...named(
      'numbering',
      optional(make, () => run(make)),
    ),
    sections: several(make, 2, () => section(make, 1)),
    ...named(
      'printed',
      optional(make, () => 'II'),
    ),
  }
}

function adoption(make: Maker) {
  return {
    ...named(
      'meeting',
      optional(make, () => '9th plenary meeting'),
    ),
    ...named(
      'on',
      optional(make, () => one(make, days)),
    ),
  }
}

function masthead(make: Maker, issued: boolean): Masthead {
  return {
    organ: words(make),
    ...named(
      'publisher',
      optional(make, () => words(make)),
    ),
    ...(issued
      ? named(
          'symbol',
          optional(make, () => 'ICC-ASP/23/31'),
        )
      : {}),
    ...named(
      'distribution',
      optional(make, () => one(make, ['general', 'limited', 'restricted'] as const)),
    ),
    ...named(
      'date',
      optional(make, () => one(make, days)),
    ),
    ...named(
      'originalLanguage',
      optional(make, () => one(make, ['en', 'fr', 'ar'] as const)),
    ),
    ...named(
      'session',
      optional(make, () => ({
        number: make.next(200) + 1,
        ...named(
          'words',
          optional(make, () => 'Resumed session'),
        ),
      })),
    ),
    ...named(
      'place',
      optional(make, () => 'The Hague'),
    ),
    ...named(
      'dates',
      optional(make, () => ({ from: one(make, days), to: one(make, days) })),
    ),
    ...named(
      'agendaItem',
      optional(make, () => 'Agenda item 9'),
    ),
    ...named(
      'lines',
      optional(make, () => [words(make), ...several(make, 1, () => words(make))]),
    ),
    title: words(make),
  }
}
