import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { stateCode } from '../law/states.ts'
import { type DocxReading, fromDocx } from '../reading/from-docx.ts'
import { isRefused } from '../reading/reading.ts'
import { toDocx } from '../rendering/to-docx.ts'
import { paragraph, report } from '../text/fixture-report.ts'
import type { DocumentTree } from '../text/tree.ts'
import { proposedAmendments } from './amendments.ts'

const by = (author: string, day: string) =>
  `w:id="900" w:author="${author}" w:date="2026-11-${day}T09:00:00Z"`
const run = (words: string, name = 't') =>
  `<w:r><w:${name} xml:space="preserve">${words}</w:${name}></w:r>`

/** The report with two paragraphs that can change places. */
const sent: DocumentTree = {
  ...report,
  sections: report.sections.map((section, at) =>
    at === 0
      ? {
          ...section,
          blocks: [
            ...section.blocks,
            paragraph('silence', 'No State was asked for its views in the period under review.'),
            paragraph('thanks', 'The focal points are thanked.'),
          ],
        }
      : section,
  ),
}

/** What a delegation does in Word: words replaced by one, put in by another, a move, a comment. */
async function returned(): Promise<Uint8Array> {
  const files = unzipSync(await toDocx(sent))
  const document = strFromU8(files['word/document.xml'] ?? new Uint8Array())
  const mandate = document.replace(
    run('The Assembly gave the mandate.'),
    `${run('The Assembly ')}<w:del ${by('Anna Rossi', '20')}>${run('gave', 'delText')}</w:del><w:ins ${by('Anna Rossi', '20')}>${run('renewed')}</w:ins>${run(' the mandate')}<w:ins ${by('Luca Bianchi', '21')}>${run(' without a vote')}</w:ins>${run('.')}`,
  )
  expect(mandate).not.toBe(document)
  const moved = withMove(mandate)
  const commented = moved.replace(
    run('The focal points are thanked.'),
    `<w:commentRangeStart w:id="0"/>${run('The focal points')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${run(' are thanked.')}`,
  )
  expect(commented).not.toBe(moved)
  const relations = strFromU8(files['word/_rels/document.xml.rels'] ?? new Uint8Array())
  const comment = `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="0" w:author="Luca Bianchi" w:date="2026-11-21T10:00:00Z"><w:p>${run('By name?')}</w:p></w:comment></w:comments>`
  return zipSync({
    ...files,
    'word/document.xml': strToU8(commented),
    'word/comments.xml': strToU8(comment),
    'word/_rels/document.xml.rels': strToU8(
      relations.replace(
        '</Relationships>',
        '<Relationship Id="com" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>',
      ),
    ),
  })
}

/** Paragraph 3 dragged behind paragraph 4, as Word writes it: at both places, named alike. */
function withMove(document: string): string {
  const whole = /<w:p>(?:(?!<w:p>).)*No State was asked(?:(?!<\/w:p>).)*<\/w:p>/u.exec(
    document,
  )?.[0]
  if (!whole) throw new Error('paragraph to be moved not found')
  const name = (side: 'From' | 'To') =>
    `<w:move${side}RangeStart w:id="77" w:name="move1" w:author="Anna Rossi" w:date="2026-11-20T09:00:00Z"/>`
  const end = (side: 'From' | 'To') => `<w:move${side}RangeEnd w:id="77"/>`
  const words = run('No State was asked for its views in the period under review.')
  const side = (element: 'moveFrom' | 'moveTo') =>
    whole
      .replace('</w:pPr>', `<w:rPr><w:${element} ${by('Anna Rossi', '20')}/></w:rPr></w:pPr>`)
      .replace(words, `<w:${element} ${by('Anna Rossi', '20')}>${words}</w:${element}>`)
  const target = side('moveTo').replace(/<w:bookmark(?:Start|End)[^>]*>/gu, '')
  const next = document.indexOf('</w:p>', document.indexOf('The focal points are thanked.')) + 6
  return (document.slice(0, next) + name('To') + target + end('To') + document.slice(next)).replace(
    whole,
    name('From') + side('moveFrom') + end('From'),
  )
}

async function reading(): Promise<DocxReading> {
  const read = fromDocx(await returned())
  if (isRefused(read)) throw new Error(read.refused)
  return read
}

describe('the report that a delegation sends back', () => {
  test('amendments stand at their paragraphs by lasting id, with authors and days', async () => {
    const { amendments } = await reading()
    expect(
      amendments.map(({ paragraph: id, kind, authors, on }) => [id, kind, authors.join(), on]),
    ).toEqual([
      ['mandate', 'changed', 'Anna Rossi,Luca Bianchi', '2026-11-21T09:00:00Z'],
      ['silence', 'moved', 'Anna Rossi', '2026-11-20T09:00:00Z'],
      ['silence', 'moved', 'Anna Rossi', '2026-11-20T09:00:00Z'],
    ])
    expect(amendments.map(({ movedTo, movedFrom }) => movedTo ?? movedFrom)).toEqual([
      undefined,
      'new text after paragraph 4',
      'paragraph 3',
    ])
  })

  test('the comment stands at its words', async () => {
    const { comments } = await reading()
    expect(comments).toMatchObject([
      { author: 'Luca Bianchi', paragraph: 'thanks', words: 'The focal points', text: 'By name?' },
    ])
  })
})

describe('proposals as a Secretariat lists them', () => {
  const italy = stateCode('ITA')

  test('in English, in the order of the document, a move told once', async () => {
    const listed = proposedAmendments(await reading(), { state: italy, name: 'Italy' })
    expect(listed.map(({ words }) => words)).toEqual([
      'Italy: paragraph 1: replace “gave” by “renewed”; after “the mandate” insert “without a vote”',
      'Italy: paragraph 3: move (new text after paragraph 4)',
      'Italy: paragraph 4: comment on “The focal points”: By name? (Luca Bianchi)',
    ])
    expect(listed.map(({ state }) => state)).toEqual(['ITA', 'ITA', 'ITA'])
  })

  test('in French, with the blanks that French sets', async () => {
    const listed = proposedAmendments(await reading(), { state: italy, name: 'Italie' }, 'fr')
    expect(listed[0]?.words).toBe(
      'Italie\u00a0: paragraphe 1\u00a0: remplacer «\u00a0gave\u00a0» par «\u00a0renewed\u00a0»; après «\u00a0the mandate\u00a0», insérer «\u00a0without a vote\u00a0»',
    )
    expect(listed.map(({ kind }) => kind)).toEqual(['changed', 'moved', 'comment'])
  })

  test('nothing proposed, nothing listed', () => {
    const none = { amendments: [], comments: [] }
    expect(proposedAmendments(none, { state: italy, name: 'Italy' })).toEqual([])
  })
})
