import { describe, expect, test } from 'vitest'
import { day } from '../../law/day.ts'
import { sentence, text } from '../../text/inline.ts'
import type { Inline, Mark } from '../../text/tree.ts'
import { inlines } from './fixture-resolution.ts'
import { rolledInlines, rolledSentence } from './rolled-inlines.ts'
import type { Rolling } from './rolled-words.ts'

const rolling: Rolling = {
  language: 'en',
  lasting: [],
  successions: [
    { was: { is: 'session', number: 75 }, to: { is: 'session', number: 76 } },
    { was: { is: 'session', number: 23 }, to: { is: 'session', number: 24 } },
    { was: { is: 'document', symbol: 'A/75/324' }, to: { is: 'document', symbol: 'A/76/293' } },
    { was: { is: 'document', symbol: 'A/75/324/Corr.1' }, to: null },
    { was: { is: 'document', symbol: 'A/RES/74/6' }, to: { is: 'document', symbol: 'A/RES/75/3' } },
    {
      was: { is: 'days', from: day('2019-11-04') },
      to: { is: 'days', from: day('2020-11-02') },
    },
  ],
}
const link = (address: string): Mark => ({ is: 'reference', address })
const roll = (...given: readonly Inline[]) => rolledInlines(given, rolling)

describe('inlines rolled forward', () => {
  test('marks, notes and what is computed are kept', () => {
    const given: readonly Inline[] = [
      text('Recalls', { is: 'operativePhrase' }),
      text(' annex '),
      { kind: 'crossReference', to: 'annex-i' },
      text(' and its seventy-'),
      text('fifth', { is: 'italic' }),
      text(' session'),
      ...inlines('⟦A/75/324.⟧, in The Hague'),
    ]
    const { inlines: now, replaced, flags } = roll(...given)
    expect(now).toEqual([
      text('Recalls', { is: 'operativePhrase' }),
      text(' annex '),
      { kind: 'crossReference', to: 'annex-i' },
      text(' and its seventy-'),
      text('sixth', { is: 'italic' }),
      text(' session'),
      ...inlines('⟦A/76/293.⟧, in The Hague'),
    ])
    expect(replaced.map((one) => one.now)).toEqual(['seventy-sixth', 'A/76/293'])
    expect(flags.map(({ words }) => words)).toEqual(['The Hague'])
  })

  test('a bound ordinal stays one, with its capital', () => {
    const given: readonly Inline[] = [
      text('Its '),
      { kind: 'ordinal', number: 75, capital: true },
      text(' Session'),
    ]
    expect(roll(...given).inlines).toEqual([
      text('Its '),
      { kind: 'ordinal', number: 76, capital: true },
      text(' Session'),
    ])
  })

  test('a raised ending stays raised', () => {
    const given = [text('the 23'), text('th', { is: 'superscript' }), text(' session')]
    // "23th" is no English, and is told as unreadable nowhere: the figures say the number.
    expect(roll(...given).inlines).toEqual([
      text('the 24'),
      text('th', { is: 'superscript' }),
      text(' session'),
    ])
  })

  test('a link leads to the new document', () => {
    const { inlines: now, flags } = roll(
      text('its '),
      text('resolution 74/6', link('https://undocs.org/en/A/RES/74/6')),
      text(' of 4 November 2019'),
    )
    expect(now).toEqual([
      text('its '),
      text('resolution 75/3', link('https://undocs.org/en/A/RES/75/3')),
      text(' of 2 November 2020'),
    ])
    expect(flags).toEqual([])
  })

  test('what is dropped takes its link with it, and the link of the other is its own', () => {
    const { inlines: now, flags } = roll(
      text('See '),
      text('A/75/324', link('https://undocs.org/en/A/75/324')),
      text(' and '),
      text('A/75/324/Corr.1', link('https://undocs.org/en/A/75/324/Corr.1')),
      text('.'),
    )
    expect(now).toEqual([
      text('See '),
      text('A/76/293', link('https://undocs.org/en/A/76/293')),
      text('.'),
    ])
    expect(flags.map(({ is }) => is)).toEqual(['dropped'])
  })

  test('a link by symbol whose address says nothing loses the address, and that is told', () => {
    const mark: Mark = { is: 'reference', symbol: 'A/75/324', address: 'https://x.example/1' }
    const { inlines: now, flags } = roll(text('the report', mark))
    expect(now).toEqual([text('the report', { is: 'reference', symbol: 'A/76/293' })])
    expect(flags).toMatchObject([{ is: 'decide', words: 'https://x.example/1' }])
  })

  test('words marked as a quotation are not changed', () => {
    const given = [text('“'), text('its seventy-fifth session', { is: 'quotation' }), text('”')]
    const { inlines: now, flags } = roll(...given)
    expect(now).toEqual(given)
    expect(flags).toMatchObject([{ is: 'decide', words: 'seventy-fifth' }])
  })

  test('what is not touched is the very same value, in whatever form it lay', () => {
    const given = [text('no '), text('reference'), text(' here')]
    expect(rolledInlines(given, rolling).inlines).toBe(given)
  })

  test('a sentence keeps what it is bound to', () => {
    const from = { facts: [3], rules: ['rule'] }
    const bound = { ...sentence('Its seventy-fifth session'), from }
    expect(rolledSentence(bound, rolling).sentence).toEqual({
      ...sentence('Its seventy-sixth session'),
      from,
    })
  })
})
