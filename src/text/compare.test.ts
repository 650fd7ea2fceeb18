import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { accepted, compareTexts, type Run, rejected } from './compare.ts'

const shown = (runs: readonly Run[]) =>
  runs
    .map(({ op, text }) => {
      if (op === 'same') return text
      return op === 'delete' ? `[-${text}-]` : `{+${text}+}`
    })
    .join('')

describe('a redline', () => {
  test.each([
    ['one word', 'the Court decides', 'the Court decided', 'the Court [-decides-]{+decided+}'],
    [
      'a date is replaced whole',
      'in Sudan on 25 October 2021;',
      'in Sudan on 15 April 2023;',
      'in Sudan on [-25 October 2021-]{+15 April 2023+};',
    ],
    [
      'changes parted by a short word are one, deletions first',
      'concern about the military takeover in Sudan',
      'continued concern about the military conflict that erupted in the Sudan',
      '{+continued +}concern about the military [-takeover in -]{+conflict that erupted in the +}Sudan',
    ],
    [
      'a resolution number with its year is one',
      'resolution 1593, while',
      'resolution 1593 (2005), while',
      'resolution [-1593-]{+1593 (2005)+}, while',
    ],
    [
      'a footnote is one',
      'referred.⟦ICC-01/22-90.⟧ It',
      'referred.⟦ICC-01/22-91.⟧ It',
      'referred.[-⟦ICC-01/22-90.⟧-]{+⟦ICC-01/22-91.⟧+} It',
    ],
    ['two insertions apart stay apart', 'a b c', 'x a b y c', '{+x +}a b {+y +}c'],
    ['everything new', '', 'new', '{+new+}'],
    ['everything gone', 'old', '', '[-old-]'],
    ['nothing changed', 'same', 'same', 'same'],
    ['nothing at all', '', '', ''],
  ])('%s', (_, old, now, expected) => {
    expect(shown(compareTexts(old, now))).toBe(expected)
  })
})

const words = fc.constantFrom(
  'the',
  ' ',
  'Court',
  '25 October 2021',
  '15 April 2023',
  ',',
  '.',
  'A/RES/78/6',
  '⟦A/1.⟧',
  'المحكمة',
  '\u0301',
  '😀',
  '\ud83d',
  '\ude00',
  '\u200f',
  '\u00a0',
  '\n',
  'l’',
  'non-',
  '缔',
)
const madeText = fc.array(words, { maxLength: 40 }).map((parts) => parts.join(''))
const anyText = fc.oneof(madeText, fc.string({ unit: 'binary', maxLength: 80 }))

describe('for any two texts', () => {
  test('accepting all gives the new one, rejecting all the old one, exactly', () => {
    fc.assert(
      fc.property(anyText, anyText, (old, now) => {
        const runs = compareTexts(old, now)
        expect(accepted(runs)).toBe(now)
        expect(rejected(runs)).toBe(old)
      }),
      { numRuns: 2000 },
    )
  })

  test('also when one is an edit of the other', () => {
    const edit = fc.array(fc.tuple(fc.nat(40), words), { maxLength: 6 })
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), edit, (parts, edits) => {
        const edited = [...parts]
        for (const [at, word] of edits) edited.splice(at, at % 2, word)
        const runs = compareTexts(parts.join(''), edited.join(''))
        expect(accepted(runs)).toBe(edited.join(''))
        expect(rejected(runs)).toBe(parts.join(''))
      }),
      { numRuns: 1000 },
    )
  })

  test('no run is empty, and no insertion stands before the deletion it replaces', () => {
    fc.assert(
      fc.property(madeText, madeText, (old, now) => {
        const runs = compareTexts(old, now)
        runs.forEach(({ op, text }, at) => {
          expect(text).not.toBe('')
          expect(runs[at + 1]?.op).not.toBe(op)
          if (op === 'insert') expect(runs[at + 1]?.op).not.toBe('delete')
        })
      }),
    )
  })

  test('two long texts with nothing in common cost little and are replaced whole', () => {
    const old = Array.from({ length: 20_000 }, (_, at) => `a${at}`).join(' ')
    const now = Array.from({ length: 20_000 }, (_, at) => `b${at}`).join(' ')
    const before = performance.now()
    const runs = compareTexts(old, now)
    expect(performance.now() - before).toBeLessThan(3000)
    expect([accepted(runs) === now, rejected(runs) === old]).toEqual([true, true])
  })
})
