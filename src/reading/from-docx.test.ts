import { describe, expect, test } from 'vitest'
import { numbered } from '../text/numbering.ts'
import { passagesOf } from '../text/passages.ts'
import type { DocumentTree } from '../text/tree.ts'
import { by, type DocxPartsByHand, del, docxOf, endBy, ins, p, r, styled } from './fixture-docx.ts'
import { type DocxReading, fromDocx } from './from-docx.ts'
import { isRefused } from './reading.ts'

const read = (parts: DocxPartsByHand): DocxReading => {
  const reading = fromDocx(docxOf(parts))
  if (isRefused(reading)) throw new Error(reading.refused)
  return reading
}
const lines = (tree: DocumentTree | undefined) =>
  tree
    ? passagesOf(numbered(tree)).map(({ number, text }) => [number, text].filter(Boolean).join(' '))
    : []
const head = p(r('Report on cooperation'), styled('Title'))
const styles = `
  <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
  <w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>
  <w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Own"/><w:basedOn w:val="Titre1"/></w:style>`
const list = (level: number, id = 1) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`
const numbering = `<w:abstractNum w:abstractNumId="0">
  <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
  <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl>
  <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="(%3)"/></w:lvl>
  </w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="32"/></w:lvlOverride></w:num>`
const body = (inner: string): DocxPartsByHand => ({
  body: head + p(r('Background'), styled('Own')) + inner,
  styles,
  numbering,
})
const note = (id: number, inner: string) =>
  `<w:footnote w:id="${id}"><w:p><w:r><w:footnoteRef/></w:r>${inner}</w:p></w:footnote>`
const mark = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`

describe('numbers', () => {
  test('automatic ones are counted: levels begin anew under each paragraph', () => {
    const { document, findings } = read(
      body([0, 1, 2, 1, 0, 1].map((level, at) => p(r(`Item ${at};`), list(level))).join('')),
    )
    expect(lines(document).slice(2)).toEqual([
      '1 Item 0;',
      '1 (a) Item 1;',
      '1 (a) (i) Item 2;',
      '1 (b) Item 3;',
      '2 Item 4;',
      '2 (a) Item 5;',
    ])
    expect(findings.filter(({ why }) => why.startsWith('Printed'))).toEqual([])
  })

  test('typed ones are numbers too, and are no words', () => {
    const { document } = read(
      body(
        p(`${r('1.')}<w:r><w:tab/></w:r>${r('States were asked:')}`) +
          p(r('(a)&#9;to arrest;')) +
          p(r('(b) to surrender.')) +
          p(r('2. They answered.')),
      ),
    )
    expect(lines(document).slice(2)).toEqual([
      '1 States were asked:',
      '1 (a) to arrest;',
      '1 (b) to surrender.',
      '2 They answered.',
    ])
  })

  test('a printed number that is not due is kept and told', () => {
    const { document, findings } = read(body(p(r('1. One.')) + p(r('3. Two.'))))
    expect(JSON.stringify(document)).toContain('"printed":"3."')
    expect(findings).toContainEqual(expect.objectContaining({ place: 'paragraph 2', words: '3.' }))
  })

  test('paragraphs quoted after a colon keep the numbers they have elsewhere', () => {
    const { document } = read(
      body(
        p(r('To be amended as follows:'), list(0)) +
          p(r('Recalls this;'), list(0, 2)) +
          p(r('Urges that;'), list(0, 2)),
      ),
    )
    expect(lines(document).slice(2)).toEqual([
      '1 To be amended as follows:',
      '32 Recalls this;',
      '33 Urges that;',
    ])
  })
})

describe('a file without styles', () => {
  const centred = '<w:jc w:val="center"/>'
  const bold = (words: string) => p(r(words, '<w:b/>'))

  test('masthead and headings are told by their look', () => {
    const { document, findings } = read({
      body:
        p(r('Assembly of States Parties'), centred) +
        p(r('ICC-ASP/23/31')) +
        p(r('Report of the Bureau on non-cooperation', '<w:b/>'), centred) +
        bold('I.&#9;Introduction') +
        p(r('1.&#9;The Assembly asked for a report.')) +
        bold('Visits') +
        p(r('2.&#9;None was announced.')),
    })
    expect(document.masthead).toEqual({
      organ: 'Assembly of States Parties',
      symbol: 'ICC-ASP/23/31',
      title: 'Report of the Bureau on non-cooperation',
    })
    expect(lines(document).slice(1)).toEqual([
      'I Introduction',
      '1 The Assembly asked for a report.',
      'Visits',
      '2 None was announced.',
    ])
    expect(findings).toEqual([])
  })
})

describe('words', () => {
  test('marks, no-break hyphens, soft hyphens, tabs, symbols and links', () => {
    const { document, findings } = read({
      ...body(
        p(
          `${r('1. See ')}${r('Recalls', '<w:i/>')}${r(' not ', '<w:i w:val="0"/>')}<w:r><w:t>non</w:t><w:noBreakHyphen/><w:t>co</w:t><w:softHyphen/><w:t>operation</w:t><w:tab/><w:sym w:font="Symbol" w:char="F0B7"/></w:r><w:hyperlink r:id="x">${r(' here')}</w:hyperlink>${r('.')}`,
        ),
      ),
      links: { x: 'https://example.org/a' },
    })
    expect(lines(document).at(-1)).toBe('1 See Recalls not non\u2011cooperation • here.')
    expect(JSON.stringify(document)).toContain('"is":"italic"')
    expect(JSON.stringify(document)).toContain('"address":"https://example.org/a"')
    expect(findings.filter(({ place }) => place !== 'masthead')).toEqual([])
  })

  test('contents and page fields are left out, other results are read', () => {
    const field = (code: string, result: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
    const { document } = read(
      body(
        p(field('TOC \\o', 'Background 2')) +
          p(`${r('1. Page ')}${field('PAGE', '7')}${field('DATE', 'today')}.`),
      ),
    )
    expect(lines(document).slice(2)).toEqual(['1 Page today'])
  })

  test('of two alternatives one is read; a text box and hidden words are told', () => {
    const { document, findings } = read(
      body(
        p(
          `${r('1. Once')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent>${p(r('Boxed'))}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p(r('Boxed'))}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>${r('secret', '<w:vanish/>')}<w:smartTag>${r(' and tagged')}</w:smartTag><w:sdt><w:sdtContent>${r(', held.')}</w:sdtContent></w:sdt>`,
        ),
      ),
    )
    expect(lines(document).at(-1)).toBe('1 Once and tagged, held.')
    expect(findings.map(({ words }) => words).slice(0, 2)).toEqual(['Boxed', 'secret'])
  })

  test('footnotes stand at their marks, endnotes are told', () => {
    const { document, findings } = read({
      ...body(
        p(`${r('1. A')}${mark(2)}${r(' and B')}<w:r><w:endnoteReference w:id="1"/></w:r>${r('.')}`),
      ),
      footnotes: `<w:footnote w:type="separator" w:id="0"/>${note(2, r(' First.'))}`,
      endnotes: `<w:endnote w:id="1">${p(r('Last.'))}</w:endnote>`,
    })
    expect(lines(document).at(-1)).toBe('1 A⟦First.⟧ and B⟦Last.⟧.')
    expect(findings.map(({ place }) => place)).toContain('endnotes')
  })

  test('tables are read by rows, and an annex begins its own numbers', () => {
    const cell = (words: string) => `<w:tc>${p(r(words))}</w:tc>`
    const { document } = read(
      body(
        `${p(r('1. One.'))}<w:tbl><w:tr>${cell('Day')}${cell('Body')}</w:tr><w:tr>${cell('6 May')}${cell('Bureau')}</w:tr></w:tbl>${p(r('Annex I'))}${p(r('Language'))}${p(r('1. In the annex.'))}${p(r('Annex II'))}${p(r('Second'))}`,
      ),
    )
    expect(lines(document).slice(2)).toEqual([
      '1 One.',
      'Day | Body',
      '6 May | Bureau',
      'Annex I Language',
      '1 In the annex.',
      'Annex II Second',
    ])
  })
})

describe('tracked changes', () => {
  const three = [
    p(
      `${r('1. States ')}${del('shall', 'Ana', '08')}${ins(r('may'), 'Ben')}${r(' answer')}${ins(r(' soon'), 'Cleo', '11')}${r('.')}`,
    ),
    p(ins(r('1bis. Wholly new.')), endBy('ins')),
    p(del('2. To go.'), endBy('del')),
    p(r('2. To stay.')),
  ].join('')

  test('rejected is what was sent, accepted what is proposed', () => {
    const { document, amended } = read(body(three))
    expect(lines(document).slice(2)).toEqual(['1 States shall answer.', '2 To go.', '3 To stay.'])
    expect(lines(amended)).toContain('1 States may answer soon.')
    expect(lines(amended)).toContain('2 To stay.')
    expect(lines(amended).join()).toContain('Wholly new.')
  })

  test('each amendment has its place, its authors and its runs; two authors stay apart', () => {
    const { amendments } = read(body(three))
    expect(amendments.map(({ kind, place, authors }) => ({ kind, place, authors }))).toEqual([
      { kind: 'changed', place: 'paragraph 1', authors: ['Ana', 'Ben', 'Cleo'] },
      { kind: 'inserted', place: 'new text after paragraph 1', authors: ['Ana'] },
      { kind: 'deleted', place: 'paragraph 2', authors: ['Ana'] },
    ])
    expect(amendments[0]?.runs.slice(1, 3)).toEqual([
      { op: 'delete', text: 'shall', author: 'Ana', on: '2026-11-20T08:00:00Z' },
      { op: 'insert', text: 'may', author: 'Ben', on: '2026-11-20T09:00:00Z' },
    ])
    // The number before the words is no part of them.
    expect(amendments[0]?.old).toBe('States shall answer.')
    expect(amendments[0]).toMatchObject({ on: '2026-11-20T11:00:00Z', class: 'substantive' })
  })

  test('a paragraph written after the end of another is new, and the other is as it was', () => {
    const { document, amended, amendments } = read(
      body(p(r('1. Kept.'), endBy('ins')) + p(ins(r('2. New.')))),
    )
    expect(lines(document).slice(2)).toEqual(['1 Kept.'])
    expect(lines(amended).slice(2)).toEqual(['1 Kept.', '2 New.'])
    expect(amendments.map(({ kind }) => kind)).toEqual(['inserted'])
  })

  test('a paragraph divided in two, and two made one', () => {
    const divided = read(body(p(r('1. First. '), endBy('ins')) + p(r('Second.'))))
    expect(lines(divided.document).slice(2)).toEqual(['1 First. Second.'])
    expect(divided.amendments).toMatchObject([
      { kind: 'changed', new: expect.stringContaining('\n') },
    ])
    const joined = read(body(p(r('1. First. '), endBy('del')) + p(r('Second.'))))
    expect(lines(joined.amended).slice(2)).toEqual(['1 First. Second.'])
  })

  test('what one inserted and another deleted is in neither text', () => {
    const { document, amended, amendments } = read(
      body(p(`${r('1. A')}<w:ins ${by('Ana')}>${del(' never', 'Ben')}</w:ins>${r(' b.')}`)),
    )
    expect([lines(document).at(-1), lines(amended).at(-1)]).toEqual(['1 A b.', '1 A b.'])
    expect(amendments).toEqual([])
  })

  test('a move is told at both ends, with one lasting id', () => {
    const range = (name: 'From' | 'To', inner: string) =>
      `<w:move${name}RangeStart w:id="9" w:name="move1" ${by('Ana').replace('w:id="1" ', '')}/>${inner}<w:move${name}RangeEnd w:id="9"/>`
    const moved = 'The President wrote to the State concerned.'
    const { document, amended, amendments } = read(
      body(
        range(
          'From',
          p(
            `<w:bookmarkStart w:id="3" w:name="p_letter"/><w:moveFrom ${by('Ana')}>${r(moved)}</w:moveFrom>`,
            `${list(0)}${endBy('moveFrom')}`,
          ),
        ) +
          p(r('Between.'), list(0)) +
          range(
            'To',
            p(`<w:moveTo ${by('Ana')}>${r(moved)}</w:moveTo>`, `${list(0)}${endBy('moveTo')}`),
          ) +
          p(r('Last.'), list(0)),
      ),
    )
    expect(lines(document).slice(2)).toEqual([`1 ${moved}`, '2 Between.', '3 Last.'])
    expect(lines(amended).slice(2)).toEqual(['1 Between.', `2 ${moved}`, '3 Last.'])
    expect(amendments).toMatchObject([
      {
        kind: 'moved',
        paragraph: 'letter',
        place: 'paragraph 1',
        old: moved,
        new: null,
        movedTo: 'new text after paragraph 2',
      },
      { kind: 'moved', paragraph: 'letter', old: null, new: moved, movedFrom: 'paragraph 1' },
    ])
    expect(JSON.stringify(amended)).toContain('"id":"letter"')
  })

  test('a change in a footnote is an amendment of the footnote', () => {
    const { amendments } = read({
      ...body(p(`${r('1. A')}${mark(1)}${r('.')}`)),
      footnotes: note(1, `${r(' ICC-ASP/22/Res.')}${del('2')}${ins(r('3'))}`),
    })
    expect(amendments).toMatchObject([
      {
        place: 'footnote 1',
        kind: 'changed',
        old: 'ICC-ASP/22/Res.2',
        new: 'ICC-ASP/22/Res.3',
        class: 'mechanical',
      },
    ])
  })

  test('an inserted row of a table is in the new text alone', () => {
    const row = (words: string, properties = '') =>
      `<w:tr><w:trPr>${properties}</w:trPr><w:tc>${p(r(words))}</w:tc></w:tr>`
    const { document, amended, amendments } = read(
      body(`${p(r('1. One.'))}<w:tbl>${row('a')}${row('b', `<w:ins ${by('Ana')}/>`)}</w:tbl>`),
    )
    expect(lines(document).at(-1)).toBe('a')
    expect(lines(amended).at(-1)).toBe('b')
    expect(amendments).toMatchObject([{ kind: 'inserted', new: 'b', authors: ['Ana'] }])
  })
})

describe('comments', () => {
  test('with place, words, answer and whether they are settled', () => {
    const { comments } = read({
      ...body(
        p(
          `${r('1. States ')}<w:commentRangeStart w:id="0"/>${r('shall answer')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r><w:r><w:commentReference w:id="1"/></w:r>${r('.')}`,
        ),
      ),
      comments: `<w:comment w:id="0" w:author="Ana" w:initials="A" w:date="2026-11-20T09:00:00Z"><w:p w14:paraId="0A">${r('By when?')}</w:p></w:comment><w:comment w:id="1" w:author="Ben"><w:p w14:paraId="0B">${r('Two weeks.')}</w:p></w:comment>`,
      commentsExtended:
        '<w15:commentEx w15:paraId="0A" w15:done="1"/><w15:commentEx w15:paraId="0B" w15:paraIdParent="0A" w15:done="0"/>',
    })
    expect(comments).toMatchObject([
      {
        author: 'Ana',
        initials: 'A',
        on: '2026-11-20T09:00:00Z',
        place: 'paragraph 1',
        words: 'shall answer',
        text: 'By when?',
        replies: [{ author: 'Ben', on: null, text: 'Two weeks.' }],
        resolved: true,
      },
    ])
  })
})

test('a file that refers to one note over and over is refused, whatever that note holds', () => {
  const text = body(p(r('Words.') + mark(2).repeat(21)))
  const outcome = fromDocx(docxOf({ ...text, footnotes: note(2, r('ICC-ASP/22/Res.3.')) }))
  expect(outcome).toEqual({ refused: expect.stringContaining('one and the same note') })
})
