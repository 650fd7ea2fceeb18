import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { report } from '../text/fixture-report.ts'
import { pageOf } from './pdf-lines.ts'
import { pdfText } from './pdf-text.ts'
import { printed } from './printed.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const made = await printed(report)
if ('refused' in made) throw new Error(made.refused)
const whole: Uint8Array = made

/** A file of one page on which nothing is written, as a scanner makes it. */
const unwritten = (trailer = '') =>
  bytes(`%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >> endobj
trailer << /Root 1 0 R ${trailer} >>
%%EOF`)
const encrypted = unwritten(
  `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >>`,
)

describe('what cannot be read is refused in a sentence', () => {
  test.each([
    ['an empty file', bytes(''), {}, /^Found an empty file, expected a PDF\.$/],
    ['another kind of file', bytes('PK\u0003\u0004 word/document.xml'), {}, /^Found no PDF header/],
    ['a file that asks for a password', encrypted, {}, /encrypted and asks for a password/],
    ['pages without text', unwritten(), {}, /has 1 page and no text: run a text recognition first/],
    ['a header and nothing else', bytes('%PDF-1.7\n'), {}, /cannot be read .* save it anew\.$/],
    ['too many bytes', whole, { bytes: 1000 }, /^Found \d+ bytes, expected 1000 at most/],
    ['too many pages', whole, { pages: 2 }, /^Found 3 pages, expected 2 at most/],
    ['too many characters', whole, { characters: 100 }, /more than 100 characters by page 1/],
    ['too long a time', whole, { seconds: 0 }, /stopped after 0 seconds/],
  ] as const)('%s', async (_, file, limits, expected) => {
    expect(await pdfText(file, limits)).toEqual({ refused: expect.stringMatching(expected) })
  })
})

describe('a file made to take for ever', () => {
  /** Ten drawings, each of ten drawings, and so on: a few kilobytes that never end. */
  const nested = Array.from({ length: 9 }, (_, at) => {
    const content = at === 8 ? 'BT /F1 12 Tf (a) Tj ET' : '/X Do '.repeat(10)
    return `${10 + at} 0 obj << /Type /XObject /Subtype /Form /BBox [0 0 1 1] /Resources << /XObject << /X ${11 + at} 0 R >> /Font << /F1 5 0 R >> >> /Length ${content.length} >> stream\n${content}\nendstream endobj`
  }).join('\n')
  const endless = bytes(`%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /XObject << /X 10 0 R >> >> >> endobj
4 0 obj << /Length 6 >> stream\n/X Do \nendstream endobj
5 0 obj << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> endobj
${nested}
trailer << /Root 1 0 R >>
%%EOF`)

  test('is stopped at its time, and others go on meanwhile', async () => {
    let turns = 0
    const ticking = setInterval(() => (turns += 1), 20)
    const read = await pdfText(endless, { seconds: 3 })
    clearInterval(ticking)
    expect(read).toEqual({ refused: expect.stringContaining('stopped after 3 seconds') })
    expect(turns).toBeGreaterThan(10)
  })
})

describe('what can be read is read', () => {
  test('bytes given are left as they are', async () => {
    const before = whole.slice()
    await pdfText(whole)
    expect(whole).toEqual(before)
  })

  test('a file whose table of contents points elsewhere', async () => {
    const text = Buffer.from(whole).toString('latin1')
    const broken = Buffer.from(text.replace(/startxref\s+\d+/, 'startxref\n7'), 'latin1')
    expect(await pdfText(broken)).toEqual(await pdfText(whole))
  })

  test('a file with other bytes before its header', async () => {
    const shifted = Buffer.concat([Buffer.from('\n\n'), whole])
    expect(await pdfText(shifted)).toMatchObject({ pages: expect.any(Array) })
  })

  test('any damage ends in lines or in a sentence, never in an error', async () => {
    const damage = fc.record({
      cut: fc.integer({ min: 10, max: whole.length }),
      at: fc.nat(whole.length - 1),
      put: fc.uint8Array({ minLength: 1, maxLength: 40 }),
    })
    await fc.assert(
      fc.asyncProperty(damage, async ({ cut, at, put }) => {
        const file = whole.slice(0, cut)
        file.set(put.slice(0, Math.max(0, cut - at)), Math.min(at, cut - 1))
        const read = await pdfText(file, { seconds: 10 })
        if ('refused' in read) expect(read.refused).toMatch(/\.$/)
        else expect(read.pages.length).toBeGreaterThan(0)
      }),
      { numRuns: 25 },
    )
  })
})

describe('runs of letters become lines', () => {
  const run = (text: string, left: number, foot: number, width: number, size = 10) => ({
    text,
    left,
    foot,
    width,
    size,
  })
  const lines = (...runs: readonly ReturnType<typeof run>[]) =>
    pageOf(runs, { width: 600, height: 800 }).lines.map(({ text }) => text)

  test.each([
    [
      'runs on one foot are one line',
      [run('Rome', 10, 700, 20), run('Statute', 34, 700, 30)],
      ['Rome Statute'],
    ],
    [
      'runs that touch are one word',
      [run('r', 10, 700, 5), run('ecalls', 15, 700, 30)],
      ['recalls'],
    ],
    [
      'a small raised figure is a note’s mark',
      [run('end.', 10, 700, 20), run('12', 30, 703, 6, 6)],
      ['end.¹²'],
    ],
    [
      'a small figure on the foot of the line is none',
      [run('H', 10, 700, 5), run('2', 15, 700, 4, 6)],
      ['H2'],
    ],
    [
      'a mark may begin a line',
      [run('1', 10, 703, 3, 5), run('See above.', 16, 700, 50)],
      ['¹ See above.'],
    ],
    [
      'what stands far off is another column',
      [run('Assembly', 10, 700, 50), run('Distr.', 300, 700, 30)],
      ['Assembly', 'Distr.'],
    ],
    [
      'a label stands far from its words',
      [run('(a)', 10, 700, 12), run('The Bureau', 60, 700, 50)],
      ['(a) The Bureau'],
    ],
    ['the next line', [run('One', 10, 700, 20), run('two', 10, 686, 20)], ['One', 'two']],
  ] as const)('%s', (_, runs, expected) => {
    expect(lines(...runs)).toEqual(expected)
  })

  test('a line knows its place, from the top, and its size', () => {
    const [line] = pageOf([run('1', 10, 703, 3, 5), run('See.', 16, 700, 50)], {
      width: 600,
      height: 800,
    }).lines
    expect(line).toEqual({ text: '¹ See.', left: 10, right: 66, down: 100, size: 10 })
  })
})
