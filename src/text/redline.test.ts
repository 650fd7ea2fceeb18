import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Printed } from './numbered.ts'
import { inlineText } from './passages.ts'
import { redline } from './redline.ts'
import type { Mark } from './tree.ts'

const text = (words: string, ...marks: readonly Mark[]): Printed =>
  marks.length ? { kind: 'text', text: words, marks } : { kind: 'text', text: words }
const note = (number: number, words: string): Printed => ({
  kind: 'note',
  id: `n${number}`,
  number,
  series: '',
  content: [{ kind: 'text', text: words }],
})
const italic: Mark = { is: 'italic' }

describe('a redline that keeps marks and notes', () => {
  test('italics come from the new side, in deletions from the old', () => {
    expect(
      redline([text('Recalls', italic), text(' this;')], [text('Notes', italic), text(' this;')]),
    ).toEqual([
      { op: 'delete', inlines: [text('Recalls', italic)] },
      { op: 'insert', inlines: [text('Notes', italic)] },
      { op: 'same', inlines: [text(' this;')] },
    ])
  })

  test('words that only gain italics are the same words', () => {
    expect(redline([text('inter alia')], [text('inter alia', italic)])).toEqual([
      { op: 'same', inlines: [text('inter alia', italic)] },
    ])
  })

  test('a note that stays keeps its new number, one that changes goes and comes whole', () => {
    const old = [text('a '), note(1, 'x'), text(' b '), note(2, 'y')]
    const now = [text('a '), note(4, 'x'), text(' b '), note(5, 'z')]
    expect(redline(old, now)).toEqual([
      { op: 'same', inlines: [text('a '), note(4, 'x'), text(' b ')] },
      { op: 'delete', inlines: [note(2, 'y')] },
      { op: 'insert', inlines: [note(5, 'z')] },
    ])
  })

  const words = fc.constantFrom('the ', 'Court', ', ', '5 May 2024', '😀', 'e\u0301')
  const printed = fc.oneof(
    words.map((one) => text(one)),
    words.map((one) => text(one, italic)),
    fc.nat(9).map((number) => note(number, `A/${number}`)),
    fc.constantFrom('⟦', 'a ⟧ b', '⟦x⟧', '⟧⟦').map((signs) => note(1, signs)),
  )
  const anyInlines = fc.array(printed, { maxLength: 12 })

  test('without insertions it is the old text, without deletions the new one, notes included', () => {
    fc.assert(
      fc.property(anyInlines, anyInlines, (old, now) => {
        const runs = redline(old, now)
        const side = (leftOut: string) =>
          runs.filter(({ op }) => op !== leftOut).flatMap(({ inlines }) => inlines)
        expect(inlineText(side('delete'))).toBe(inlineText(now))
        expect(inlineText(side('insert'))).toBe(inlineText(old))
        const notes = (all: readonly Printed[]) => all.filter(({ kind }) => kind === 'note')
        expect(notes(side('delete'))).toEqual(notes(now))
      }),
      { numRuns: 500 },
    )
  })
})
