import {
  aligned,
  headingIndent,
  type Indent,
  indentElement,
  inset,
  pointIndent,
  spacing,
  step,
  tabElement,
  tabStops,
  tailIndent,
  textWidth,
} from './docx-indents.ts'
import { headingsNumber, paragraphsNumber } from './docx-lists.ts'
import { bold, italic, size } from './docx-style-words.ts'
import { element, setting } from './docx-xml.ts'

export type Style = {
  /** Elements of the paragraph, in the order of the schema. */
  readonly properties: string
  /** Elements of its words. */
  readonly words?: string
  readonly basedOn?: string
  readonly next?: string
  readonly isDefault?: true
}

const keepNext = '<w:keepNext/><w:keepLines/>'
const body: Indent = { left: inset, right: inset }

type Row = readonly [id: string, name: string, style: Style]

/** Every style of a paragraph with its id and its name. */
export function paragraphStyles(direction: 'ltr' | 'rtl'): readonly Row[] {
  return [
    ...mastheadStyles,
    ...[1, 2, 3].map((depth) => headingStyle(depth, direction)),
    [
      'Annex',
      'Annex',
      {
        properties: `${keepNext}${spacing(0, 240)}${indentElement({ left: 1701, hanging: 1701, right: inset })}${setting('outlineLvl', 0)}`,
        words: `${bold}${size(28)}`,
        next: 'Numbered',
      },
    ],
    ...textStyles,
    ...[1, 2, 3, 4].map((depth): Row => {
      const indent = { ...pointIndent(depth), right: inset }
      return [`Point${depth}`, `Point ${depth}`, text(indent, counted(paragraphsNumber, depth))]
    }),
    ['Tail', 'Tail', text({ ...tailIndent(0), right: inset })],
    ...[1, 2, 3, 4].map(
      (depth): Row => [
        `Tail${depth}`,
        `Tail ${depth}`,
        text({ ...tailIndent(depth), right: inset }),
      ],
    ),
    ...otherStyles,
    ...[1, 2, 3].map(contentsStyle),
  ]
}

/** A paragraph of the body: justified, with a blank half line after it. */
function text(indent: Indent, numbers = ''): Style {
  const { right = inset, ...rest } = indent
  return {
    properties: `${numbers}${tabElement(rest)}${spacing(0, 120)}${indentElement({ ...rest, right })}${aligned('both')}`,
  }
}

function counted(list: number, level: number): string {
  return element('w:numPr', {}, setting('ilvl', level), setting('numId', list))
}

const mastheadTabs = tabStops(['left', 6520], ['right', textWidth])

const mastheadStyles: readonly Row[] = [
  [
    'Masthead',
    'Masthead',
    { properties: `${mastheadTabs}${spacing(0, 40)}`, words: size(20), next: 'Masthead' },
  ],
  [
    'Title',
    'Title',
    {
      properties: `${keepNext}${spacing(360, 240)}${indentElement(body)}${setting('outlineLvl', 9)}`,
      words: `${bold}${size(32)}`,
      next: 'Unnumbered',
    },
  ],
]

function headingStyle(depth: number, direction: 'ltr' | 'rtl'): Row {
  const indent = { ...headingIndent(direction), right: inset }
  const words = `${bold}${size(depth === 1 ? 28 : depth === 2 ? 24 : 20)}`
  const before = depth === 1 ? 360 : 240
  return [
    `Heading${depth}`,
    `heading ${depth}`,
    {
      properties: `${keepNext}${counted(headingsNumber, depth - 1)}${spacing(before, 120)}${indentElement(indent)}${setting('outlineLvl', depth)}`,
      words,
      next: 'Numbered',
    },
  ]
}

const textStyles: readonly Row[] = [
  ['Numbered', 'Numbered', text(pointIndent(0), counted(paragraphsNumber, 0))],
  ['Unnumbered', 'Unnumbered', text(body)],
  ['Operative', 'Operative', text(pointIndent(0))],
  ['Preambular', 'Preambular', text({ left: inset + step })],
  ['Opening', 'Opening', text({ left: inset + step })],
  ['Quoted', 'Quoted', text(pointIndent(0, true))],
]

const otherStyles: readonly Row[] = [
  [
    'Adoption',
    'Adoption',
    {
      properties: `${spacing(240, 120)}${indentElement(body)}${aligned('right')}`,
      words: italic,
    },
  ],
  [
    'TableCaption',
    'Table Caption',
    { properties: `${keepNext}${spacing(120, 80)}${indentElement(body)}`, words: bold },
  ],
  [
    'TableHead',
    'Table Head',
    { properties: `<w:keepNext/>${spacing(60, 60)}`, words: `${bold}${size(18)}` },
  ],
  ['TableText', 'Table Text', { properties: spacing(40, 40), words: size(18) }],
  ['AfterTable', 'After Table', { properties: spacing(0, 60), words: size(12, 12) }],
  ['SectionEnd', 'Section End', { properties: exactly(20), words: size(2, 2) }],
  [
    'EndMark',
    'End Mark',
    {
      properties: `${element('w:pBdr', {}, element('w:top', { 'w:val': 'single', 'w:sz': 4, 'w:space': 1, 'w:color': 'auto' }))}${spacing(360, 0)}${indentElement({ left: 4019, right: 4019 })}`,
      words: size(12, 12),
    },
  ],
  [
    'FootnoteText',
    'footnote text',
    {
      properties: `${spacing(0, 20)}${indentElement(body)}`,
      words: size(17, 22),
    },
  ],
  ['CommentText', 'annotation text', { properties: spacing(0, 0), words: size(20) }],
  [
    'Header',
    'header',
    {
      properties: `${element('w:pBdr', {}, element('w:bottom', { 'w:val': 'single', 'w:sz': 4, 'w:space': 4, 'w:color': 'auto' }))}${spacing(0, 120)}`,
      words: `${bold}${size(18)}`,
    },
  ],
  ['Footer', 'footer', { properties: spacing(0, 0), words: size(18) }],
  [
    'TOCHeading',
    'TOC Heading',
    {
      properties: `${keepNext}${spacing(240, 120)}${indentElement(body)}`,
      words: `${bold}${size(24)}`,
    },
  ],
]

/** The words stand where the longest number ("Annexe III") leaves room for them. */
const contentsLeft = inset + step

function contentsStyle(depth: number): Row {
  const left = contentsLeft + step * (depth - 1)
  // No indent at the right: with one the numbers of pages vanish in LibreOffice.
  const tabs = tabStops(['left', left], ['right', textWidth, 'dot'])
  const hanging = depth === 1 ? contentsLeft - Math.floor(step / 2) : step
  const properties = `${tabs}${spacing(0, 80)}${indentElement({ left, hanging })}`
  return [`TOC${depth}`, `toc ${depth}`, { properties }]
}

function exactly(height: number): string {
  return element('w:spacing', {
    'w:before': 0,
    'w:after': 0,
    'w:line': height,
    'w:lineRule': 'exact',
  })
}
