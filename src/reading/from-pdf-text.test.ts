import { describe, expect, test } from 'vitest'
import { numbered, plainWords } from '../text/numbering.ts'
import { inlinesOfBody } from '../text/walk.ts'
import { fromPdfText } from './from-pdf-text.ts'
import type { PlainReading } from './from-plain-text.ts'
import type { PdfLine, PdfPage } from './pdf-page.ts'
import { isRefused } from './reading.ts'

/** Pages set by hand: lines of ten points, 14 apart, between 90 and 500 across. */
const line = (text: string, down: number, more: Partial<PdfLine> = {}): PdfLine => ({
  text,
  left: 90,
  right: 500,
  down,
  size: 10,
  ...more,
})
const foot = (text: string, down: number) => line(text, down, { size: 8, right: 300 })
const page = (...lines: readonly PdfLine[]): PdfPage => ({ width: 595, height: 842, lines })
const read = (...pages: readonly PdfPage[]): PlainReading => {
  const reading = fromPdfText(pages)
  if (isRefused(reading)) throw new Error(reading.refused)
  return reading
}
const head = [
  line('Assembly of States Parties', 90, { size: 15, right: 300 }),
  line('ICC-ASP/23/31', 88, { left: 350, right: 420, size: 11 }),
  line('Distr.: General', 102, { left: 350, right: 420, size: 9 }),
  line('Report of the Bureau', 150, { size: 15, right: 300 }),
]
const words = ({ document }: PlainReading): readonly string[] => {
  const { sections } = numbered(document)
  return sections.flatMap(({ heading, blocks }) => [
    ...(heading ? [`# ${plainWords(heading)}`] : []),
    ...blocks.flatMap((block) =>
      block.kind === 'paragraph'
        ? [block.sentences.map(({ inlines }) => plainWords(inlines)).join(' ')]
        : [],
    ),
  ])
}
const notes = ({ document }: PlainReading) =>
  inlinesOfBody(document).flatMap((one) =>
    one.kind === 'note' ? [`${one.printed} ${plainWords(one.content as never)}`] : [],
  )
const whys = ({ findings }: PlainReading) => findings.map(({ place, why }) => `${place}: ${why}`)

describe('lines become paragraphs by how they stand', () => {
  test('lines of one paragraph are joined, a wider gap parts paragraphs', () => {
    const reading = read(
      page(
        ...head,
        line('I. Introduction', 200, { size: 12, right: 180 }),
        line('1. The Assembly recalls that the Court relies on', 220),
        line('the cooperation of States, and that every request', 234),
        line('is to be executed.', 248, { right: 160 }),
        line('2. The Bureau met', 268, { right: 170 }),
        line('in New York.', 282, { right: 140 }),
      ),
    )
    expect(words(reading)).toEqual([
      '# Introduction',
      'The Assembly recalls that the Court relies on the cooperation of States, and that every request is to be executed.',
      'The Bureau met in New York.',
    ])
    expect(reading.document.masthead).toMatchObject({
      organ: 'Assembly of States Parties',
      symbol: 'ICC-ASP/23/31',
      distribution: 'general',
      title: 'Report of the Bureau',
    })
    expect(reading.findings).toEqual([])
  })

  test('a paragraph goes on over the foot of a page with its notes', () => {
    const reading = read(
      page(
        ...head,
        line('1. The Court issued a finding.¹ The Bureau was', 220),
        foot('¹ ICC-01/22-90.', 760),
      ),
      page(
        line('informed of it.²', 90, { right: 150 }),
        foot('² ICC-01/22-91, pp. 4', 750),
        foot('to 8.', 760),
      ),
    )
    expect(words(reading)).toEqual(['The Court issued a finding. The Bureau was informed of it.'])
    expect(notes(reading)).toEqual(['1 ICC-01/22-90.', '2 ICC-01/22-91, pp. 4 to 8.'])
    expect(reading.findings).toEqual([])
  })

  test('a whole sentence at the foot of a page leaves a doubt, which is said', () => {
    const first = page(...head, line('1. The Bureau met.', 220), line('It decided so.', 234))
    const full = read(first, page(line('The decision was sent.', 90)))
    expect(words(full)).toEqual(['The Bureau met. It decided so. The decision was sent.'])
    expect(whys(full)).toEqual([expect.stringMatching(/^page 2: .* read as going on/)])
    const short = read(
      page(...head, line('1. The Bureau met.', 220), line('It decided.', 234, { right: 140 })),
      page(line('The decision was sent.', 90)),
    )
    expect(words(short)).toEqual(['The Bureau met. It decided.', 'The decision was sent.'])
    expect(whys(short)).toEqual([expect.stringMatching(/^page 2: .* paragraph of its own/)])
  })
})

describe('what is not text is told by its place', () => {
  const body = (number: number) =>
    line(`${number}. The Bureau met in New York and considered the matter at length.`, 220)

  test('running lines are left out, and said once', () => {
    const running = (number: number) => [
      line('ICC-ASP/23/31', 50, { right: 160, size: 8 }),
      line(String(number), 50, { left: 490, size: 8 }),
    ]
    const reading = read(
      page(...head, body(1)),
      page(...running(2), body(2)),
      page(...running(3), body(3)),
    )
    expect(words(reading)).toHaveLength(3)
    expect(reading.findings.map(({ words }) => words)).toEqual(['ICC-ASP/23/31', '3'])
  })

  test('printed contents are compared with the headings and left out', () => {
    const reading = read(
      page(
        ...head,
        line('Contents', 180, { right: 150 }),
        line('I. Introduction . . . . . . . . . . 1', 200),
        line('II. Actions undertaken by the President and', 214),
        line('the Bureau . . . . . . . . . . . 2', 228),
        line('I. Introduction', 260, { size: 12, right: 180 }),
        line('1. The Bureau met.', 280, { right: 180 }),
        line('II. Actions undertaken by the President', 310, { size: 12, right: 400 }),
        line('2. The President wrote.', 330, { right: 180 }),
      ),
    )
    expect(words(reading)).toEqual([
      '# Introduction',
      'The Bureau met.',
      '# Actions undertaken by the President',
      'The President wrote.',
    ])
    expect(whys(reading)).toEqual([
      'page 1: This line of the contents is not the heading of any part. The contents are made anew from the headings.',
    ])
  })

  test('a note without mark is kept at the end of its page, a mark without note as text', () => {
    const reading = read(
      page(
        ...head,
        line('1. The Bureau met.³', 220, { right: 180 }),
        foot('¹ ICC-ASP/20/22.', 760),
      ),
    )
    expect(notes(reading)).toEqual(['1 ICC-ASP/20/22.'])
    expect(words(reading)).toEqual(['The Bureau met.³'])
    expect(whys(reading)).toEqual([
      expect.stringMatching(/^page 1: A mark 3 stands in the text, and no note/),
      expect.stringMatching(/^page 1: No mark 1 was found/),
    ])
  })

  test('a number that is not due is told', () => {
    const reading = read(page(...head, body(1), line('3. It met again.', 250, { right: 180 })))
    expect(whys(reading)).toEqual(['paragraph 2: Printed 3; by its place the number is 2.'])
  })

  test('a figure straight after a word may be a mark that the file does not tell', () => {
    const reading = read(page(...head, line('1. The Court found so.14 It said', 220)))
    expect(whys(reading)[0]).toMatch(/perhaps it is the mark of a note/)
    const none = read(page(...head, line('1. See ICC-ASP/10/Res.5 and R284 and para.7.', 220)))
    expect(none.findings).toEqual([])
  })

  test('cells of a table are read as text, and said to be', () => {
    const reading = read(
      page(
        ...head,
        body(1),
        line('6 November 2024', 400, { right: 180 }),
        line('Bureau', 400, { left: 300, right: 340 }),
      ),
    )
    expect(whys(reading).join()).toMatch(/stands in columns, perhaps a table/)
  })

  test('the lines of a draft say that it is one', () => {
    const draft = line('DRAFT, not issued', 88, { left: 350, right: 450, size: 11 })
    const [organ, , distribution, title] = head
    const lines = [organ, draft, distribution, title].flatMap((one) => one ?? [])
    const reading = read(page(...lines, body(1)))
    expect(reading.document.standing).toBe('draft')
    expect(JSON.stringify(reading.document.masthead)).not.toContain('DRAFT')
  })
})

describe('broken lines are joined as they were', () => {
  test.each([
    ['a hyphen is kept', 'matters of non-', 'cooperation.', 'matters of non-cooperation.'],
    ['a symbol broken after a stroke', 'as in ICC-ASP/17/', 'Res.5.', 'as in ICC-ASP/17/Res.5.'],
    ['a range broken after its dash', 'from 2012–', '2024 on.', 'from 2012–2024 on.'],
    [
      'an address',
      'at https://asp.icc-cpi.',
      'int/sites/x.pdf.',
      'at https://asp.icc-cpi.int/sites/x.pdf.',
    ],
    [
      'words after an address',
      'at https://x.example/a.pdf.',
      'The Court said.',
      'at https://x.example/a.pdf. The Court said.',
    ],
  ])('%s', (_, before, after, expected) => {
    const reading = read(page(...head, line(`1. ${before}`, 220), line(after, 234, { right: 200 })))
    expect(words(reading)).toEqual([expected])
  })
})

describe('pages that cannot be read', () => {
  test('no text at all', () => {
    expect(fromPdfText([page(), page()])).toEqual({
      refused: 'The file has 2 pages and no text: run a text recognition first.',
    })
  })

  test('private characters do not pass for notes', () => {
    const reading = read(page(...head, line('1. Words \ue1000\ue101 end.', 220)))
    expect(words(reading)).toEqual(['Words \ufffd0\ufffd end.'])
    expect(whys(reading)[0]).toMatch(/Control or private characters/)
  })

  test('lines in no order are put in order by their place, and that is said', () => {
    const downs = [700, 250, 600, 300, 500, 220, 450, 270, 400, 230, 380]
    const lines = downs.map((down, at) => line(`Line ${at} of the text goes on`, down))
    const reading = read(page(...head, ...lines))
    expect(whys(reading)[0]).toMatch(/^page 1: The lines of this page do not stand in the file/)
  })

  test('Arabic is read with a warning', () => {
    const reading = read(
      page(
        ...head,
        line('1. تقرير المكتب عن عدم التعاون إلى جمعية الدول', 220),
        line('الأطراف في نظام روما الأساسي للمحكمة الجنائية الدولية الدائمة في لاهاي', 234),
      ),
    )
    expect(whys(reading).join()).toMatch(/runs from right to left/)
  })
})
