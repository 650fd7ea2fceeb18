import { describe, expect, test } from 'vitest'
import { printCitation } from './citation.ts'
import { courtRegulation, type Regulation, sealedByDefault } from './court-regulations.ts'
import { day } from './day.ts'

describe('the Regulations of the Court', () => {
  test.each([
    ['the State is heard first', '109 (3)', 'reported'],
    ['the Presidency transmits', '109 (4)', 'confirmed'],
  ] as const)('%s: regulation %s, %s', (_, regulation, confidence) => {
    const citation = courtRegulation(regulation)
    expect(printCitation(citation)).toBe(`Regulations of the Court, regulation ${regulation}`)
    expect(citation.confidence).toBe(confidence)
    expect(courtRegulation(regulation)).toBe(citation)
    expect(Object.isFrozen(citation)).toBe(true)
    expect(citation.source).toContain('first day from general knowledge, unconfirmed')
  })

  test.each(['109', '110 (1)', ''])('%j is refused, with what the table has', (regulation) => {
    expect(() => courtRegulation(regulation as Regulation)).toThrow('it has 109 (3), 109 (4)')
  })
})

describe('warrants under seal unless the Chamber decides otherwise', () => {
  test.each([
    ['the day before the amendment', '2025-11-09', undefined],
    ['the day of the amendment', '2025-11-10', 'reported'],
    ['a year after', '2026-11-10', 'reported'],
  ])('%s', (_, on, confidence) => {
    expect(sealedByDefault(day(on))?.confidence).toBe(confidence)
  })

  test('its number is not invented', () => {
    expect(sealedByDefault(day('2026-01-01'))?.provision).toContain('number not at hand')
  })
})
