import { describe, expect, test } from 'vitest'
import { groupOffice, isOffice, keeper, type Office, officesHeld, sees } from './audience.ts'

const offices = (...names: string[]) => names as Office[]
const party = (state: string) => state === 'ITA'

describe('the offices', () => {
  test.each([
    ['public', true],
    ['focal-point:asia-pacific', true],
    ['focal-point:asiaPacific', false],
    ['focal-point:nowhere', false],
    ['mission:ITA', true],
    ['mission:ita', false],
    ['mission:XYZ', false],
    ['court:prosecutor', true],
    ['court:defence', false],
    ['source:0123456789abcdef', true],
    ['source:short', false],
    ['keeper', false],
    ['', false],
  ])('%s can be held: %s', (text, held) => {
    expect(isOffice(text)).toBe(held)
  })

  test('a regional group has one spelling as an office', () => {
    expect(groupOffice('easternEuropean')).toBe('focal-point:eastern-european')
  })
})

describe('who sees a fact', () => {
  test.each([
    ['everyone sees what is public', [], ['public'], true],
    ['the public does not see what waits for an officer', [], ['secretariat'], false],
    ['an office sees what names it', ['bureau'], ['bureau'], true],
    [
      'the mission of a State Party sees what States Parties see',
      ['mission:ITA'],
      ['states-parties'],
      true,
    ],
    ['the mission of a State not a party does not', ['mission:USA'], ['states-parties'], false],
    [
      'a regional focal point sees what focal points see',
      ['focal-point:grulac'],
      ['focal-points'],
      true,
    ],
    ['the President implies nothing else', ['president'], ['bureau'], false],
    ['the Secretariat implies nothing else', ['secretariat'], ['focal-points'], false],
    [
      'one regional focal point does not see another’s',
      ['focal-point:grulac'],
      ['focal-point:weog'],
      false,
    ],
  ])('%s', (_, held, audience, expected) => {
    expect(sees(officesHeld(offices(...held), party), offices(...audience))).toBe(expected)
  })

  test('the keeper of the record sees all', () => {
    expect(sees(new Set([keeper]), offices('source:0123456789abcdef'))).toBe(true)
  })
})
