import { describe, expect, test } from 'vitest'
import { report, resolution } from '../text/fixture-report.ts'
import { allParagraphs, itemsOf } from '../text/walk.ts'
import { paragraphPlaces } from './paragraph-places.ts'

const places = paragraphPlaces(report)

describe('where a paragraph stands, as a person finds it on paper', () => {
  test.each([
    ['the masthead', 'masthead', 'masthead'],
    ['a heading by its number', 'introduction', 'heading I'],
    ['a paragraph by its number', 'mandate', 'paragraph 1'],
    ['a sub-paragraph within its paragraph', 'letter-a', 'paragraph 3 (a)'],
  ])('%s', (_, id, place) => {
    expect(places.get(id)).toBe(place)
  })

  test('an annex counts for itself, and says which it is', () => {
    const [annex] = report.annexes
    const [paragraph] = allParagraphs({ ...report, sections: [] })
    expect(places.get(annex?.id ?? '')).toMatch(/^annex/)
    expect(places.get(paragraph?.id ?? '')).toMatch(/^annex.*, paragraph/)
  })

  test('nothing that has a lasting id in a text is without a place', () => {
    for (const tree of [report, resolution]) {
      const found = paragraphPlaces(tree)
      const ids = allParagraphs(tree).flatMap((one) => itemsOf(one).map(({ id }) => id))
      expect(ids.filter((id) => !found.has(id))).toEqual([])
    }
  })
})
