import { describe, expect, test } from 'vitest'
import { plainInlines, sameMarks, sentence, text, tidied } from './inline.ts'

describe('the normal form of inlines', () => {
  test('neighbours with equal marks are one, empty ones are none', () => {
    expect(tidied([text('a'), text(''), text('b'), text('c', { is: 'italic' })])).toEqual([
      text('ab'),
      text('c', { is: 'italic' }),
    ])
  })

  test('marks stand in one order, each kind once', () => {
    const mixed = text('x', { is: 'superscript' }, { is: 'italic' }, { is: 'italic' })
    expect(tidied([mixed])).toEqual([text('x', { is: 'italic' }, { is: 'superscript' })])
  })

  test('no marks are no member', () => {
    expect(tidied([{ kind: 'text', text: 'x', marks: [] }])).toEqual([{ kind: 'text', text: 'x' }])
  })

  test('a note is tidied within, and parts its neighbours', () => {
    const note = { kind: 'note', id: 'n', content: [text('a'), text('b')] } as const
    expect(tidied([text('x'), note, text('y')])).toEqual([
      text('x'),
      { ...note, content: [text('ab')] },
      text('y'),
    ])
  })

  test('two links to different places are two', () => {
    const a = { is: 'reference', symbol: 'A/RES/78/6' } as const
    const b = { is: 'reference', symbol: 'A/RES/77/6' } as const
    expect(sameMarks([a], [a])).toBe(true)
    expect(sameMarks([a], [b])).toBe(false)
    expect(tidied([text('x', a), text('y', b)])).toHaveLength(2)
  })

  test('a sentence takes words as they are', () => {
    expect(sentence('a', ' b').inlines).toEqual([text('a b')])
    expect(plainInlines(sentence('a', { kind: 'ordinal', number: 2 }, 'b').inlines)).toBe('ab')
  })
})
