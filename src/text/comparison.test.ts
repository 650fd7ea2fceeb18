import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { accepted, rejected } from './compare.ts'
import { type Comparison, comparison, comparisonOfPassages } from './comparison.ts'
import { note, operative, paragraph, report } from './fixture-report.ts'
import { treeFrom } from './fixture-tree.ts'
import { numbered } from './numbering.ts'
import { type Passage, passagesOf } from './passages.ts'
import type { DocumentTree, Section } from './tree.ts'

const withBlocks = (...blocks: Section['blocks']): DocumentTree => ({
  ...report,
  sections: [{ id: 's', blocks }],
  annexes: [],
})
const paragraphs = (compared: Comparison) => compared.paragraphs.filter(({ of }) => of !== 'title')

const exact = (compared: Comparison) => {
  for (const { old, new: now, runs } of compared.paragraphs) {
    expect(rejected(runs)).toBe(old ?? '')
    expect(accepted(runs)).toBe(now ?? '')
  }
}

describe('one document against another', () => {
  const old = withBlocks(
    operative('recalls', 'Recalls', ' the Procedures;'),
    paragraph('kept', 'The focal points kept States informed of any proposed travel.'),
    paragraph('gone', 'This paragraph is no longer there.'),
  )
  const now = withBlocks(
    paragraph('first', 'Another paragraph begins the section with something new.'),
    operative('recalls', 'Recalls', ' the Procedures;'),
    paragraph(
      'kept',
      'The focal points underlined the need to keep States informed of any proposed travel.',
    ),
  )
  const compared = comparison(old, now)

  test('each paragraph has its class, its numbers then and now, and its id', () => {
    const told = paragraphs(compared).map((one) => [
      one.class,
      one.oldNumber,
      one.newNumber,
      one.id,
    ])
    expect(told).toEqual([
      ['inserted', null, '1', 'first'],
      ['unchanged', '1', '2', 'recalls'],
      ['substantive', '2', '3', 'kept'],
      ['deleted', '3', null, 'gone'],
    ])
  })

  test('what is not there is null, and the runs say which', () => {
    const [inserted] = paragraphs(compared)
    expect(inserted).toMatchObject({ old: null, runs: [{ op: 'insert' }] })
    exact(compared)
  })

  test('a new number by itself is no change: numbers are not part of the text', () => {
    expect(paragraphs(compared)[1]?.runs).toEqual([{ op: 'same', text: 'Recalls the Procedures;' }])
  })

  test('a note stands in the text, and its new symbol is mechanical', () => {
    const cited = (symbol: string) => withBlocks(paragraph('p', 'Referred.', note('n', symbol)))
    expect(paragraphs(comparison(cited('ICC-01/22-90.'), cited('ICC-01/22-91.')))).toMatchObject([
      { class: 'mechanical', old: 'Referred.⟦ICC-01/22-90.⟧', new: 'Referred.⟦ICC-01/22-91.⟧' },
    ])
  })

  test('a paragraph that moved goes, comes and says so', () => {
    const a = paragraph('a', 'Alpha decides on the first of the several matters before it.')
    const b = paragraph('b', 'Beta considers quite another question at its next meeting.')
    const c = paragraph('c', 'Gamma invites everybody to a third consultation in the spring.')
    const moved = paragraphs(comparison(withBlocks(a, b, c), withBlocks(b, c, a)))
    expect(moved.map((one) => [one.class, one.id, one.moved])).toEqual([
      ['deleted', 'a', true],
      ['unchanged', 'b', false],
      ['unchanged', 'c', false],
      ['inserted', 'a', true],
    ])
  })

  test('a document against itself is unchanged throughout', () => {
    const same = comparison(report, report).paragraphs
    expect(new Set(same.map((one) => one.class))).toEqual(new Set(['unchanged']))
    expect(same.map(({ of }) => of)).toEqual(
      expect.arrayContaining(['title', 'heading', 'paragraph', 'point', 'row']),
    )
  })
})

describe('passages', () => {
  test('a sub-paragraph is one by itself, with its path', () => {
    const found = passagesOf(numbered(report))
    expect(found.find(({ id }) => id === 'letter-b-i')).toEqual({
      id: 'letter-b-i',
      of: 'point',
      number: '3 (b) (i)',
      text: 'The African States.',
    })
  })

  test('they hold every word of the document, for any tree', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { maxLength: 300 }), (numbers) => {
        const tree = numbered(treeFrom(numbers))
        const words: string[] = []
        JSON.stringify([tree.preamble, tree.sections, tree.annexes], (key, one) => {
          if (key === 'of' && typeof one === 'object') return undefined
          if (one?.kind === 'text') words.push(one.text)
          return one
        })
        const all = passagesOf(tree)
          .map(({ text }) => text)
          .join('\n')
        for (const word of words) expect(all).toContain(word)
      }),
    )
  })
})

describe('for any two trees', () => {
  test('accepting and rejecting give back both, exactly', () => {
    const numbers = fc.array(fc.nat(1000), { maxLength: 250 })
    fc.assert(
      fc.property(numbers, numbers, (a, b) => {
        const [old, now] = [treeFrom(a), treeFrom(b)]
        const compared = comparison(old, now)
        exact(compared)
        const told = (side: 'old' | 'new') => compared.paragraphs.flatMap((one) => one[side] ?? [])
        expect(told('old')).toEqual(passagesOf(numbered(old)).map(({ text }) => text))
        expect(told('new')).toEqual(passagesOf(numbered(now)).map(({ text }) => text))
      }),
    )
  })
})

describe('the cost', () => {
  const vocabulary = Array.from({ length: 3000 }, (_, at) => `word${at}`)
  const made = (count: number, year: number): readonly Passage[] =>
    Array.from({ length: count }, (_, at) => {
      const words = Array.from({ length: 80 }, (__, n) =>
        n % 3 ? (vocabulary[(at * 31 + n * 17) % 3000] ?? '') : ['the', 'of', 'and', 'to'][n % 4],
      )
      return { of: 'paragraph', number: String(at + 1), text: `${words.join(' ')} in ${year}.` }
    })
  const milliseconds = (count: number) => {
    const [old, now] = [made(count, 2023), made(count, 2024)]
    const runs = Array.from({ length: 3 }, () => {
      const before = performance.now()
      comparisonOfPassages(old, now)
      return performance.now() - before
    })
    return Math.min(...runs)
  }

  test('2,000 paragraphs cost no more than 40 times 60', { retry: 3 }, () => {
    milliseconds(60)
    const few = milliseconds(60)
    const many = milliseconds(2000)
    console.info(`60 paragraphs ${few.toFixed(1)} ms, 2,000 paragraphs ${many.toFixed(1)} ms`)
    expect(many / few).toBeLessThan(40)
  })

  test('2,000 paragraphs that repeat each other stay cheap', () => {
    const same: readonly Passage[] = Array.from({ length: 2000 }, () => ({
      of: 'paragraph',
      number: '',
      text: 'Takes note of the report;',
    }))
    const before = performance.now()
    const { paragraphs: all } = comparisonOfPassages(same, same.slice(0, 1500))
    expect(performance.now() - before).toBeLessThan(4000)
    expect(all.filter((one) => one.class === 'deleted')).toHaveLength(500)
  })
})
