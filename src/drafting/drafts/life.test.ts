import { describe, expect, test } from 'vitest'
import { recordAs } from '../../../tests/read-public-record.ts'
import { day } from '../../law/day.ts'
import type { DocumentTree } from '../../text/tree.ts'
import { draft as report } from '../fixture-drafts.ts'
import type { ParagraphVersion } from './draft.ts'
import { lifeOf, type TextOfYear } from './life.ts'

const view = recordAs('public')
const sessions = ['21', '22', '23', '24'] as const
const trees = new Map(
  sessions.map((session) => [session, report(view, session, 'en', day('2026-11-22'))]),
)

function text(
  session: (typeof sessions)[number],
  is: ParagraphVersion['of']['is'] = 'draft',
): TextOfYear {
  const document = trees.get(session)
  if (!document) throw new Error(`No report to session ${session}.`)
  const name = is === 'base' ? { name: `${session}.txt` } : {}
  return { session, language: 'en', of: { is, draft: `${session}-en`, ...name }, document }
}

/** The same text as it is read from a file: paragraphs under other ids. */
function readAgain(one: TextOfYear): TextOfYear {
  const other = JSON.stringify(one.document, (key, value) =>
    (key === 'id' || key === 'to') && typeof value === 'string' ? `read-${value}` : value,
  )
  return { ...one, document: JSON.parse(other) as DocumentTree }
}

function told(versions: readonly ParagraphVersion[]): readonly string[] {
  return versions.map(({ session, of }) => `${session} ${of.is}`)
}

describe('the life of a paragraph', () => {
  test('goes through the years, oldest first, in whatever order the texts are given', () => {
    const texts = [text('24'), text('22'), text('21'), text('23')]
    const life = lifeOf('period', '23', texts)
    expect(told(life)).toEqual(['21 draft', '22 draft', '23 draft', '24 draft'])
    expect(new Set(life.map((one) => one.text)).size).toBe(4)
    for (const one of life) expect(one).toMatchObject({ paragraph: 'period', language: 'en' })
    expect(life.every(({ number }) => /^\d+$/.test(number))).toBe(true)
  })

  test('is the same from whichever year it is asked', () => {
    const texts = sessions.map((session) => text(session))
    for (const session of sessions)
      expect(lifeOf('period', session, texts)).toEqual(lifeOf('period', '24', texts))
  })

  test('finds the paragraph by its words in a text that was read from a file', () => {
    const texts = [text('21'), readAgain(text('22', 'base')), text('23'), text('24')]
    const life = lifeOf('period', '24', texts)
    expect(told(life)).toEqual(['21 draft', '22 base', '23 draft', '24 draft'])
    expect(life[1]).toMatchObject({
      paragraph: 'read-period',
      of: { is: 'base', draft: '22-en', name: '22.txt' },
    })
    const plain = lifeOf('period', '24', [text('21'), text('22'), text('23'), text('24')])
    expect(life[1]?.text).toBe(plain[1]?.text)
    expect(lifeOf('read-period', '22', texts).map((one) => one.text)).toEqual(
      life.map((one) => one.text),
    )
  })

  test('in one session the draft comes first, then the final text, then what was issued', () => {
    const texts = [readAgain(text('22', 'base')), text('22', 'final'), text('22')]
    expect(told(lifeOf('period', '22', texts))).toEqual(['22 draft', '22 final', '22 base'])
  })

  test('passes over a year in which the paragraph does not stand', () => {
    const id = 'matter-2024-mng-decision'
    const life = lifeOf(
      id,
      '23',
      sessions.map((session) => text(session)),
    )
    expect(told(life)).not.toContain('21 draft')
    expect(told(life)).toContain('23 draft')
  })

  test.each([
    ['no such paragraph', 'nowhere', '23'],
    ['a heading', 'introduction', '23'],
    ['no such session, no such paragraph', 'nowhere', '99'],
  ])('%s has none', (_, id, session) => {
    expect(
      lifeOf(
        id,
        session,
        sessions.map((one) => text(one)),
      ),
    ).toEqual([])
  })

  test('without any text there is none', () => {
    expect(lifeOf('period', '23', [])).toEqual([])
  })
})
