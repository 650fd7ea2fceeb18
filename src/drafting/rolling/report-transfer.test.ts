import { describe, expect, test } from 'vitest'
import { text } from '../../text/inline.ts'
import { withEdits, wordsOfInlines } from './report-text.ts'
import { transferred } from './report-transfer.ts'

function changed(words: string, was: string, now: string, purpose = false): string | undefined {
  const edits = transferred(words, was, now, purpose)
  return edits && wordsOfInlines(withEdits([text(words)], edits, 'en'), 'en')
}

describe('what the record says otherwise, done to a text in other words', () => {
  test.each([
    [
      'words put in at the end stand before the stop',
      'The chair called for a faster review of the rules.',
      'that the rules be reviewed faster; a review of the rules',
      'that the rules be reviewed faster; a review of the rules and the forms',
      'The chair called for a faster review of the rules and the forms.',
    ],
    [
      'words left out at the end go with the clause that tells them',
      'They met to prepare the plan for 2031, in particular after each stage of the review under way.',
      'plan for 2031, in particular after each stage of the review',
      'plan for 2031',
      'They met to prepare the plan for 2031.',
    ],
    [
      'words put in between stand between the same words',
      'The members should inform the secretary of visits.',
      'the members inform the secretary of visits',
      'the members promptly inform the secretary of visits',
      'The members promptly inform the secretary of visits.',
    ],
    ['nothing changed', 'They met.', 'a meeting', 'a meeting', 'They met.'],
  ])('%s', (_, words, was, now, expected) => {
    expect(changed(words, was, now)).toBe(expected)
  })

  test('a text too far from the description is left to a person', () => {
    expect(
      changed('They met on a fine day.', 'budget of the Court', 'seat of the Court'),
    ).toBeUndefined()
  })

  test('the purpose of a meeting is replaced whole', () => {
    const words = 'They met twice, to discuss the plan for the budget.'
    expect(changed(words, 'plan for the budget', 'seat of the organ', true)).toBe(
      'They met twice, to discuss the seat of the organ.',
    )
  })
})
