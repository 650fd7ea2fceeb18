import { expect, test } from 'vitest'
import type { Office } from '../../record/audience.ts'
import { officeName } from './office-names.ts'

test.each([
  ['secretariat', 'the Secretariat', 'le Secrétariat'],
  ['states-parties', 'States Parties', 'les États Parties'],
  ['court:prosecutor', 'the Office of the Prosecutor', 'le Bureau du Procureur'],
  ['mission:SDN', 'the mission of the Sudan', 'la mission (Soudan)'],
  [
    'focal-point:asia-pacific',
    'the focal point for the Group of Asia-Pacific States',
    'le point de contact du Groupe des États d’Asie et du Pacifique',
  ],
])('%s reads "%s" and "%s"', (office, english, french) => {
  expect(officeName(office as Office, 'en')).toBe(english)
  expect(officeName(office as Office, 'fr')).toBe(french)
})

test('a receipt is a secret: a source is named as no more than that', () => {
  expect(officeName('source:0123456789abcdef' as Office, 'en')).toBe('a source')
})
