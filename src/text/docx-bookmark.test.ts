import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bookmarkOf, idOfBookmark, isHashed } from './docx-bookmark.ts'

const first = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_']
const later = [...first, ...'0123456789.-']
const ids = fc
  .tuple(
    fc.constantFrom(...first),
    fc.array(fc.constantFrom(...later), { maxLength: 99 }).map((letters) => letters.join('')),
  )
  .map(([letter, rest]) => letter + rest)

describe('the bookmark of a lasting id', () => {
  test.each([
    ['hyphens become low lines', 'letter-b-i', 'p_letter_b_i'],
    ['low lines, stops, z and capitals are written out', 'A_z.b', 'p_zcazuzzzdb'],
    ['what is no letter of an id is written by its number', 'é😀', 'p_zxe9zzx1f600z'],
    ['an empty id', '', 'p_'],
  ])('%s', (_, id, bookmark) => {
    expect(bookmarkOf(id)).toBe(bookmark)
    if (id) expect(idOfBookmark(bookmark)).toBe(id)
  })

  test('the longest that is kept whole has 38 letters; one more gives a hash', () => {
    expect(isHashed(bookmarkOf('a'.repeat(38)))).toBe(false)
    const long = bookmarkOf('a'.repeat(39))
    expect(long).toMatch(/^p_a{23}zh[0-9a-y]{13}$/)
    expect(isHashed(long)).toBe(true)
    expect(idOfBookmark(long)).toBeUndefined()
    expect(idOfBookmark(long, new Map([[long, 'a'.repeat(39)]]))).toBe('a'.repeat(39))
  })

  test('bookmarks of others keep no id', () => {
    for (const name of [
      '_Toc123',
      'Text',
      'p_',
      'p_z',
      'p_A',
      'p_zx',
      'p_zc1',
      'x_a',
      'p_zx110000z',
      'p_zxffffffffz',
    ])
      expect(idOfBookmark(name)).toBeUndefined()
  })

  test('any id gives a name that Word takes, and comes back from it', () => {
    fc.assert(
      fc.property(ids, (id) => {
        const name = bookmarkOf(id)
        expect(name).toMatch(/^p_[a-z0-9_]{1,38}$/)
        expect(idOfBookmark(name, new Map([[bookmarkOf(id), id]]))).toBe(id)
        if (!isHashed(name)) expect(idOfBookmark(name)).toBe(id)
      }),
      { numRuns: 500 },
    )
  })

  test('two ids have two names, though Word knows no capitals', () => {
    fc.assert(
      fc.property(ids, ids, (a, b) => {
        fc.pre(a !== b)
        expect(bookmarkOf(a).toLowerCase()).not.toBe(bookmarkOf(b).toLowerCase())
      }),
    )
    const alike = 'a-paragraph-of-a-very-long-name-number-'
    expect(bookmarkOf(`${alike}1`)).not.toBe(bookmarkOf(`${alike}2`))
  })
})
