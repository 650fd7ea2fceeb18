import { describe, expect, test } from 'vitest'
import { entered, instant, reads, recordOf, told } from './fixture.ts'

const letter = told('OpenLetterSent', '2025-03-01', { matter: '2025-mwi', state: 'MWI' })
const deferred = told('MatterDeferred', '2025-03-02', {
  matter: '2025-mwi',
  until: 'proceedingsConcluded',
  condition: 'all proceedings before the Court have concluded',
})

describe('facts for tests', () => {
  test('a fact goes through the same door as any other', () => {
    expect(() =>
      told('OpenLetterSent', '2025-02-30', { matter: '2025-mwi', state: 'MWI' }),
    ).toThrow('expected a day')
  })

  test('the stream follows from the body', () => {
    expect(letter.stream).toBe('matter:2025-mwi')
    expect(told('SessionOpened', '2024-12-02', { session: '23' }).stream).toBe('session:23')
  })

  test('a fact that names no stream is refused', () => {
    expect(() =>
      told('LetterSent', '2025-03-01', { by: 'president', to: 'a Minister', use: 'other' }),
    ).toThrow('name a stream')
  })

  test('the same fact has the same id, another one another', () => {
    expect(told('OpenLetterSent', '2025-03-01', { matter: '2025-mwi', state: 'MWI' }).id).toBe(
      letter.id,
    )
    expect(deferred.id).not.toBe(letter.id)
  })

  test('numbers follow the order of entry, and instants never decrease', () => {
    const [first, second] = entered([letter, deferred])
    expect([first?.number, second?.number]).toEqual([1, 2])
    expect(instant(1) < instant(2)).toBe(true)
  })

  test('a reader sees what the offices held see', () => {
    const kept = told(
      'OpenLetterSent',
      '2025-03-03',
      { matter: '2025-mwi', state: 'MWI' },
      { audience: ['bureau'] },
    )
    expect(recordOf([letter, kept], reads()).facts).toHaveLength(1)
    expect(recordOf([letter, kept], reads('bureau')).facts).toHaveLength(2)
    expect(recordOf([letter, kept]).facts).toHaveLength(2)
  })
})
