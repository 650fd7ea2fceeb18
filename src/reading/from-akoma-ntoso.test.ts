import { describe, expect, test } from 'vitest'
import { numbered } from '../text/numbering.ts'
import { passagesOf } from '../text/passages.ts'
import { fromAkomaNtoso } from './from-akoma-ntoso.ts'
import { isRefused, type Reading } from './reading.ts'

const namespace = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0'
const file = (body: string, preamble = '') =>
  `<akomaNtoso xmlns="${namespace}"><statement name="resolution"><meta><identification source="#x"><FRBRExpression><FRBRlanguage language="eng"/></FRBRExpression></identification></meta>${preamble}<mainBody>${body}</mainBody></statement></akomaNtoso>`
const read = (xml: string): Reading => {
  const reading = fromAkomaNtoso(xml)
  if (isRefused(reading)) throw new Error(reading.refused)
  return reading
}
const paragraph = (num: string, inner: string) =>
  `<paragraph><num>${num}</num><content><p>${inner}</p></content></paragraph>`
const told = (body: string) =>
  passagesOf(numbered(read(file(body)).document)).map(({ number, text }) => [number, text])
const first = (inner: string) => {
  const block = read(file(paragraph('1.', inner))).document.sections[0]?.blocks[0]
  return block?.kind === 'paragraph' ? block.sentences[0]?.inlines : undefined
}

describe('what is not read', () => {
  test.each([
    [
      'a document type with another file',
      '<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><a>&e;</a>',
      'document type declaration',
    ],
    [
      'a document type with entities in entities',
      '<!DOCTYPE a [<!ENTITY b "&c;&c;">]><a>&b;</a>',
      'document type declaration',
    ],
    ['a document type by itself', '<!doctype a><a/>', 'document type declaration'],
    ['an entity nobody declared', '<akomaNtoso>&e;</akomaNtoso>', 'no well-formed XML'],
    ['an element left open', '<akomaNtoso><p></akomaNtoso>', 'no well-formed XML (line 1)'],
    ['no XML', 'Report of the Bureau', 'no well-formed XML'],
    ['nothing', '', 'no well-formed XML'],
    ['XML of another kind', '<html><body/></html>', 'an XML document of "html"'],
    ['a file without a document', `<akomaNtoso xmlns="${namespace}"/>`, 'no document'],
    ['elements nested without end', '<a>'.repeat(50_000) + '</a>'.repeat(50_000), 'deep'],
    [
      'an element of a hundred thousand attributes',
      `<a ${Array.from({ length: 100_000 }, (_, at) => `a${at}=">"`).join(' ')}/>`,
      'more than 500 attributes',
    ],
    [
      'such an element behind quotation marks that belong to no tag',
      `<a><?b "?><!--"--><![CDATA[<"]]><b ${Array.from({ length: 501 }, (_, at) => `a${at}='"'`).join(' ')}/></a>`,
      'more than 500 attributes',
    ],
    ['more than a document can be', ' '.repeat(8_000_001), 'expected 8000000 at most'],
  ])('%s is refused in a sentence', (_, xml, why) => {
    const reading = fromAkomaNtoso(xml)
    expect(isRefused(reading) && reading.refused).toContain(why)
    expect(isRefused(reading) && reading.refused).not.toContain('passwd')
  })
})

describe('words and their marks', () => {
  test('blanks are one, none at the ends, none under a mark', () => {
    expect(first('\n\t<span class="italic">\tRecalls </span>the\n   Statute ')).toEqual([
      { kind: 'text', text: 'Recalls', marks: [{ is: 'operativePhrase' }] },
      { kind: 'text', text: ' the Statute' },
    ])
  })

  test('words in no language that can be told are kept, without one', () => {
    expect(
      first('A <span xml:lang="fr">note</span> and <span xml:lang="x&quot;>">more</span>'),
    ).toEqual([
      { kind: 'text', text: 'A ' },
      { kind: 'text', text: 'note', marks: [{ is: 'foreign', language: 'fr' }] },
      { kind: 'text', text: ' and more' },
    ])
  })

  test('a no-break space is a word of the text and stays', () => {
    expect(first('5\u00a0May ')).toEqual([{ kind: 'text', text: '5\u00a0May' }])
  })

  test('italics beside the verb stay italics', () => {
    expect(first('Takes note <i>inter alia</i> of')).toEqual([
      { kind: 'text', text: 'Takes note ' },
      { kind: 'text', text: 'inter alia', marks: [{ is: 'italic' }] },
      { kind: 'text', text: ' of' },
    ])
  })

  test('a note keeps its place, its marks and its printed number', () => {
    const inlines = first(
      'the Court,<authorialNote marker="4"><p>See <i>Yearbook</i>.</p></authorialNote> and',
    )
    expect(inlines).toMatchObject([
      { text: 'the Court,' },
      {
        kind: 'note',
        printed: '4',
        content: [{ text: 'See ' }, { text: 'Yearbook', marks: [{ is: 'italic' }] }, { text: '.' }],
      },
      { text: ' and' },
    ])
  })

  test.each([
    [
      'a web address is a link',
      '<a href="https://undocs.org/A/1">A/1</a>',
      { is: 'reference', address: 'https://undocs.org/A/1' },
    ],
    [
      'a reference by its place among documents is one by symbol',
      '<ref href="/akn/un/x">A/RES/1</ref>',
      { is: 'reference', symbol: 'A/RES/1' },
    ],
  ])('%s', (_, inner, mark) => {
    expect(first(inner)).toMatchObject([{ marks: [mark] }])
  })

  test('a link that is none is dropped, its words kept, and a finding says so', () => {
    const { document, findings } = read(
      file(paragraph('1.', '<a href="javascript:alert(1)">here</a>')),
    )
    expect(JSON.stringify(document)).not.toContain('javascript')
    expect(passagesOf(numbered(document)).at(-1)?.text).toBe('here')
    expect(findings).toMatchObject([{ place: 'paragraph 1', words: 'here' }])
  })

  test('deleted words are left out, and a finding says so', () => {
    const { document, findings } = read(file(paragraph('1.', 'a <del>b</del><ins>c</ins>')))
    expect(passagesOf(numbered(document)).at(-1)?.text).toBe('a c')
    expect(findings).toMatchObject([{ words: 'b', why: expect.stringContaining('deleted') }])
  })
})

describe('paragraphs and what lies under them', () => {
  const point = (num: string, inner: string) =>
    `<point><num>${num}</num><content><p>${inner}</p></content></point>`

  test('a list with its introduction and its end', () => {
    expect(
      told(
        `<paragraph><num>1.</num><list><intro><p>Decides to:</p></intro>${point('(a)', 'Go;')}${point('(b)', 'Stay;')}<wrapUp><p>as the case may be.</p></wrapUp></list></paragraph>`,
      ),
    ).toEqual([
      ['', '?'],
      ['1', 'Decides to:'],
      ['1 (a)', 'Go;'],
      ['1 (b)', 'Stay;'],
      ['', 'as the case may be.'],
    ])
  })

  test('a list within a list', () => {
    const inner = `<list><intro><p>x:</p></intro>${point('(i)', 'y')}</list>`
    expect(
      told(
        `<paragraph><num>1.</num><list>${`<point><num>(a)</num>${inner}</point>`}</list></paragraph>`,
      ),
    ).toEqual([
      ['', '?'],
      ['1', ''],
      ['1 (a)', 'x:'],
      ['1 (a) (i)', 'y'],
    ])
  })

  test('labelled paragraphs go under the one before: (i) after (h) is a letter, after (a) a numeral', () => {
    const flat = ['(a)', '(i)', '(ii)', '(b)'].map((label) => paragraph(label, label)).join('')
    expect(told(paragraph('1.', 'x') + flat).map(([number]) => number)).toEqual([
      '',
      '1',
      '1 (a)',
      '1 (a) (i)',
      '1 (a) (ii)',
      '1 (b)',
    ])
    const eight = 'abcdefghi'
      .split('')
      .map((letter) => paragraph(`(${letter})`, letter))
      .join('')
    expect(told(paragraph('1.', 'x') + eight).at(-1)).toEqual(['1 (i)', 'i'])
  })

  test('a number that is not the one its place gives is a finding, and is kept', () => {
    const { document, findings } = read(file(paragraph('1.', 'x') + paragraph('3.', 'y')))
    expect(findings).toEqual([
      { place: 'paragraph 2', words: '3.', why: 'Printed 3; by its place the number is 2.' },
    ])
    expect(document.sections[0]?.blocks[1]).toMatchObject({ printed: '3.' })
  })

  test('headings: a numeral by itself belongs to the next one, others stand under it', () => {
    const heading = (words: string) =>
      `<paragraph class="H23"><subheading>${words}</subheading></paragraph>`
    const { document } = read(
      file(
        heading('I') +
          heading('Oceans') +
          paragraph('1.', 'x') +
          heading('Fish') +
          paragraph('2.', 'y'),
      ),
    )
    const shown = numbered(document)
    expect(shown.contents.map(({ depth, label, title }) => [depth, label, title])).toEqual([
      [1, 'I', 'Oceans'],
      [2, '', 'Fish'],
    ])
    expect(shown.sections[0]?.sections[0]?.blocks).toHaveLength(1)
  })

  test('sections as elements', () => {
    const body = `<section><num>II.</num><heading>Findings</heading>${paragraph('1.', 'x')}<section><heading>Sub</heading>${paragraph('2.', 'y')}</section></section>`
    const { document, findings } = read(file(body))
    expect(numbered(document).contents.map(({ label, title }) => [label, title])).toEqual([
      ['I', 'Findings'],
      ['', 'Sub'],
    ])
    expect(findings).toMatchObject([{ words: 'II' }])
  })

  test('a table', () => {
    const body =
      '<paragraph><content><table><tr><th><p>Day</p></th></tr><tr><td><p>5 May</p><p>6 May</p></td></tr></table></content></paragraph>'
    expect(read(file(body)).document.sections[0]?.blocks[0]).toMatchObject({
      kind: 'table',
      head: [[{ text: 'Day' }]],
      rows: [[[{ text: '5 May 6 May' }]]],
    })
  })
})

test('a file that names no language is read as English, and a finding says so', () => {
  const { document, findings } = read(file('').replace('language="eng"', 'language="deu"'))
  expect(document.language).toBe('en')
  expect(findings).toMatchObject([{ words: 'FRBRlanguage' }])
})
