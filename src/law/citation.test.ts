import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Citation, type Confidence, leastSure, printCitation } from './citation.ts'

const citation: Citation = {
  text: 'ICC-ASP/17/Res.5, annex II',
  provision: 'paragraph 14 (b)',
  since: '2018-12-12',
  source: 'ICC-ASP/23/31, footnote 2',
  confidence: 'confirmed',
}

test('a citation prints its text and its provision', () => {
  expect(printCitation(citation)).toBe('ICC-ASP/17/Res.5, annex II, paragraph 14 (b)')
})

const confidences = ['confirmed', 'reported', 'unconfirmed', 'disputed'] as const

describe('the least sure of several', () => {
  test.each([
    ['nothing said leaves nothing unsure', [], 'confirmed'],
    ['one alone', ['reported'], 'reported'],
    ['a report among confirmed ones', ['confirmed', 'reported', 'confirmed'], 'reported'],
    ['unconfirmed before reported', ['reported', 'unconfirmed'], 'unconfirmed'],
    ['disputed before all', ['unconfirmed', 'disputed', 'confirmed'], 'disputed'],
  ] as const)('%s', (_, given, least) => {
    expect(leastSure(given)).toBe(least)
  })

  const some = fc.array(fc.constantFrom<Confidence[]>(...confidences))

  test('order does not matter, and it is one of those given', () => {
    fc.assert(
      fc.property(some, (given) => {
        expect(leastSure(given)).toBe(leastSure([...given].reverse()))
        if (given.length > 0) expect(given).toContain(leastSure(given))
      }),
    )
  })

  test('parts taken together are as sure as the least sure part', () => {
    fc.assert(
      fc.property(some, some, (one, other) => {
        expect(leastSure([...one, ...other])).toBe(leastSure([leastSure(one), leastSure(other)]))
      }),
    )
  })

  test('a further statement never makes it surer', () => {
    fc.assert(
      fc.property(some, fc.constantFrom(...confidences), (given, added) => {
        const rank = (one: Confidence) => confidences.indexOf(one)
        expect(rank(leastSure([...given, added]))).toBeGreaterThanOrEqual(rank(leastSure(given)))
      }),
    )
  })
})
