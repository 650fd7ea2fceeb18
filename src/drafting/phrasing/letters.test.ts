import { describe, expect, test } from 'vitest'
import { regionalGroups } from '../../law/regional-groups.ts'
import { allStates, stateCode } from '../../law/states.ts'
import { when } from '../../law/when.ts'
import type { Words } from '../words.ts'
import { english } from './english.ts'
import { french } from './french.ts'

function plain(words: Words): string {
  return words
    .map((one) => (typeof one === 'string' ? one : one.kind === 'text' ? one.text : ''))
    .join('')
    .replace(/\u00a0/g, ' ')
}

const on = when('2026-03-19')

/** What elision and contraction forbid. */
const unset =
  /(?<!\p{L})((de|à) les?(?!\p{L})|(de|que|se) [aeiouéèêîôû]|du [AEIOU])|undefined| {2}/u

describe('letters in French', () => {
  test.each(allStates)('agree with %s in every sentence', (state) => {
    const { letters } = french
    const sentences = [
      letters.theGovernment(state),
      plain(letters.onBehalf(state)),
      plain(letters.finding(on, 'Pre-Trial Chamber II', state, 'nonCompliance')),
      plain(letters.finding(on, 'Pre-Trial Chamber II', state, 'lackOfCooperation')),
      plain(letters.copySent(state, on)),
      plain(letters.travelOf('Omar Al Bashir', [state, stateCode('KEN')], 'le 19 mars 2026')),
      plain(letters.contactReceived(state, 'Omar Al Bashir', on)),
      plain(letters.renewedToGovernment(state)),
    ]
    expect(sentences.filter((sentence) => unset.test(sentence))).toEqual([])
    expect(sentences[2]).toMatch(
      french.state(state).startsWith('les ') ? /n’avaient pas/ : /n’avait pas/,
    )
  })

  test.each(regionalGroups)('name the members of %s with one article', (group) => {
    expect(french.letters.membersOf(group)).toMatch(/^les membres du Groupe des États/)
    expect(plain(french.letters.compliments(group))).toMatch(/aux membres du Groupe des États/)
  })

  test.each([
    ['Omar Al Bashir', ['MNG'], 'signalé qu’Omar Al Bashir', 'se rendrait en Mongolie'],
    ['Vladimir Putin', ['JPN'], 'signalé que Vladimir Putin', 'se rendrait au Japon'],
    ['A. B.', ['PHL', 'CUB'], 'signalé qu’A. B.', 'se rendrait aux Philippines et à Cuba'],
  ])('%s is said to go, and the days are those of the travel', (who, codes, said, goes) => {
    const words = plain(french.letters.travelOf(who, codes.map(stateCode), 'le 19 mars 2026'))
    expect(words).toContain(said)
    expect(words).toContain(`${goes} le 19 mars 2026`)
  })
})

describe('letters in both languages', () => {
  test.each([english, french])('cite no provision and accuse nobody', ({ letters }) => {
    const fixed = Object.values(letters)
      .flatMap((one): readonly unknown[] =>
        Array.isArray(one) || typeof one !== 'object' ? [one] : Object.values(one),
      )
      .flatMap((one) =>
        Array.isArray(one) ? [plain(one as Words)] : typeof one === 'string' ? [one] : [],
      )
    expect(fixed.length).toBeGreaterThan(20)
    for (const words of fixed) {
      expect(words).not.toMatch(/\b(article|paragraph\w*|para\.|Res\.)\s*\d/i)
      expect(words).not.toMatch(/fail|refus|manqu|viol|fugitif|must|doit\b/i)
    }
  })
})
