import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { report } from '../text/fixture-report.ts'
import { treeFrom } from '../text/fixture-tree.ts'
import { toJson } from './to-json.ts'

const json = toJson(report)

describe('the JSON contract of a report', () => {
  test('symbol, session, language', () => {
    expect(json).toMatchObject({ symbol: 'ICC-ASP/23/31', session: 23, language: 'en' })
  })

  test('a draft has no symbol', () => {
    expect(toJson({ ...report, standing: 'draft' })).toMatchObject({
      symbol: null,
      standing: 'draft',
    })
  })

  test('sections with number and title, sub-sections after their section', () => {
    expect(json.sections.map(({ number, title, depth }) => [number, title, depth])).toEqual([
      ['I', 'Introduction', 1],
      ['II', 'Actions undertaken', 1],
      ['A', 'The Bureau', 2],
    ])
  })

  test('a paragraph with id, number, text, notes and what it is from', () => {
    expect(json.sections[0]?.paragraphs).toMatchObject([
      {
        id: 'mandate',
        number: 1,
        text: 'The Assembly gave the mandate.',
        notes: [{ id: 'n-mandate', number: 1, text: 'ICC-ASP/22/Res.3.' }],
        from: { facts: [], rules: [] },
      },
      {
        id: 'period',
        number: 2,
        text: 'The report covers the year up to the twenty-third session. The letter is in paragraph 3.',
        from: { facts: [3, 7], rules: ['ICC-ASP/17/Res.5, annex II, paragraph 14'] },
        sentences: [{ from: { facts: [7, 3] } }, { edited: true }],
      },
    ])
  })

  test('sub-paragraphs stand in the text, each on its line with its label', () => {
    expect(json.sections[1]?.paragraphs[0]?.text).toBe(
      [
        'The President wrote to:',
        '(a) A State Party;',
        '(b) Two regional groups:',
        '(i) The African States.',
        'No answer was asked for.',
      ].join('\n'),
    )
  })

  test('annexes with their paragraphs, quoted ones with their own numbers', () => {
    expect(json.annexes.map(({ number, title }) => [number, title])).toEqual([
      ['I', 'Language for the omnibus resolution'],
      ['II', 'Toolkit'],
    ])
    const paragraphs = json.annexes[0]?.sections.flatMap((section) => section.paragraphs)
    expect(paragraphs?.map(({ number, quoted }) => [number, quoted])).toEqual([
      [1, undefined],
      [32, 'ICC-ASP/22/Res.3'],
      [33, 'ICC-ASP/22/Res.3'],
      [2, undefined],
      ['(l)', 'ICC-ASP/22/Res.3'],
      ['(m)', 'ICC-ASP/22/Res.3'],
    ])
  })

  test('a table is a paragraph without number', () => {
    expect(json.sections[1]?.paragraphs[1]).toMatchObject({
      role: 'table',
      number: null,
      text: 'Meetings\nDay\tBody\n6 November 2024\tBureau',
    })
  })

  test('of any tree it is JSON, each time alike', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { maxLength: 200 }), (numbers) => {
        const tree = treeFrom(numbers)
        expect(JSON.parse(JSON.stringify(toJson(tree)))).toEqual(toJson(tree))
      }),
    )
  })
})
