import { describe, expect, test } from 'vitest'
import { checkFact, isFault } from './check-fact.ts'
import { kinds } from './kinds.ts'

const finding = {
  id: '0b0f2c3e-7a51-4d0e-9f6b-2f4a1f6f9c01',
  stream: 'matter:2024-mng',
  type: 'FindingMade',
  on: '2024-10-24',
  officer: 'secretariat',
  proof: [{ symbol: 'ICC-01/22-90' }],
  source: ['ICC-ASP/23/31, para. 20'],
  confidence: 'confirmed',
  audience: ['public'],
  body: {
    matter: '2024-mng',
    state: 'MNG',
    persons: ['putin'],
    situation: 'ICC-01/22',
    chamber: 'Pre-Trial Chamber II',
    decision: { symbol: 'ICC-01/22-90' },
    of: 'nonCompliance',
    concerned: { what: 'presence', from: '2024-09-02', to: '2024-09-03', place: 'Ulaanbaatar' },
  },
}

describe('a fact at the door', () => {
  test('is let in as it came', () => {
    const outcome = checkFact(finding)
    expect(isFault(outcome) ? outcome.fault : outcome.draft).toEqual(finding)
  })

  test('keeps where it stood in the record it comes from', () => {
    const line = { ...finding, number: 7, entered: '2026-01-02T03:04:05.678Z' }
    expect(checkFact(line)).toMatchObject({
      origin: { number: 7, entered: '2026-01-02T03:04:05.678Z' },
    })
    const handedOn = { ...line, origin: { number: 3, entered: '2025-01-02T03:04:05Z' } }
    expect(checkFact(handedOn)).toMatchObject({ origin: { number: 3 } })
  })

  test.each([
    [
      'a State nobody knows',
      { body: { ...finding.body, state: 'XYZ' } },
      /body\.state: found "XYZ", expected a State/,
    ],
    ['40 April', { on: '2021-04-40' }, /on: found "2021-04-40", expected a day/],
    ['30 February', { on: '2024-02-30' }, /expected a day/],
    [
      'a kind nobody knows',
      { type: 'FindingMad' },
      /found "FindingMad", expected a kind of fact \(perhaps FindingMade, FindingDeclined\)/,
    ],
    [
      'an audience nobody holds',
      { audience: ['press'] },
      /audience\.0: found "press", expected public, /,
    ],
    ['an empty audience', { audience: [] }, /audience: found \[\], expected at least one office/],
    ['a mission of no State', { audience: ['mission:XYZ'] }, /found "mission:XYZ"/],
    [
      'a stream of another kind',
      { stream: 'person:putin' },
      /stream: found "person:putin", expected matter:… for FindingMade/,
    ],
    [
      'a stream that contradicts the body',
      { stream: 'matter:2025-hun' },
      /the body names matter "2024-mng"; file the fact in matter:2024-mng/,
    ],
    [
      'a member no such fact has',
      { body: { ...finding.body, guilty: true } },
      /body: found "guilty", which this kind of fact does not have/,
    ],
    [
      'a confidence outside the four',
      { confidence: 'certain' },
      /confidence: found "certain", expected one of confirmed, reported, unconfirmed, disputed/,
    ],
    [
      'half a surrogate pair',
      { source: ['\ud800'] },
      /source\.0: .*expected text without half surrogate pairs/,
    ],
    ['void spelt as false', { void: false }, /void: found false/],
    ['a number below one', { number: 0 }, /number: found 0/],
    ['an id that is no UUID', { id: '42' }, /id: found "42", expected a UUID/],
  ])('refuses %s with a sentence', (_, change, sentence) => {
    const outcome = checkFact({ ...finding, ...change })
    expect(isFault(outcome) && outcome.fault).toMatch(sentence)
  })

  test.each([null, 42, 'text', [], {}])('refuses what is no fact at all: %j', (value) => {
    expect(isFault(checkFact(value))).toBe(true)
  })

  test('refuses a narrowing to an office nobody holds, which would hide the fact from all', () => {
    const outcome = checkFact({
      ...finding,
      type: 'AudienceNarrowed',
      body: { fact: finding.id, to: ['keeper'] },
    })
    expect(isFault(outcome) && outcome.fault).toMatch(
      /body\.to\.0: found "keeper", expected public/,
    )
  })

  test('cuts what it found short, so that a message stays a sentence', () => {
    const outcome = checkFact({ ...finding, on: 'x'.repeat(100_000) })
    expect(isFault(outcome) && outcome.fault.length).toBeLessThan(400)
  })
})

describe('the kinds of fact', () => {
  test('each say in a sentence what they record', () => {
    for (const [name, { about }] of Object.entries(kinds))
      expect(about, name).toMatch(/^[A-Z].*\.$/)
  })

  test('each are past participles, or name what happened', () => {
    const past =
      /(ed|Made|Sent|Met|Given|Held|Kept|Sought|Effect|Force|Place|Decided|TookNote|Acted|ToCourt|OfTravel|ToHold|Council|ToBureau|Withdrawn|Inadmissible|Up|Undone)$/
    expect(Object.keys(kinds).filter((name) => !past.test(name))).toEqual([])
  })
})
