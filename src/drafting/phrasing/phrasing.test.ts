import { describe, expect, test } from 'vitest'
import { allStates, stateCode } from '../../law/states.ts'
import { when } from '../../law/when.ts'
import { ordinalWords } from '../../text/ordinals.ts'
import type { Words } from '../words.ts'
import { english } from './english.ts'
import { french } from './french.ts'
import { frenchGrammar, masculineOrdinal } from './french-names.ts'

/** Every phrase of a language by its path, with what kind of thing it is. */
function phrases(value: unknown, path = ''): readonly string[] {
  if (value === null || typeof value !== 'object' || Array.isArray(value) || 'kind' in value)
    return [`${path}: ${Array.isArray(value) ? 'words' : typeof value}`]
  return Object.entries(value).flatMap(([key, one]) => phrases(one, `${path}.${key}`))
}

function plain(words: Words): string {
  return words
    .map((one) => {
      if (typeof one === 'string') return one
      if (one.kind === 'text') return one.text
      return one.kind === 'ordinal' ? `#${one.number}` : ''
    })
    .join('')
    .replace(/\u00a0/g, ' ')
}

describe('the two languages', () => {
  test('have the same phrases, of the same kinds', () => {
    expect(phrases(french).toSorted()).toEqual(phrases(english).toSorted())
    expect(phrases(english).length).toBeGreaterThan(150)
  })

  test('share no sentence: nothing is left untranslated', () => {
    const fixed = (value: unknown): readonly string[] => {
      if (Array.isArray(value)) return [plain(value as Words)]
      if (typeof value === 'string') return [value]
      if (value === null || typeof value !== 'object') return []
      return Object.values(value).flatMap(fixed)
    }
    const own = new Set(fixed(english).filter((words) => words.includes(' ')))
    expect(own.size).toBeGreaterThan(25)
    expect(fixed(french).filter((words) => own.has(words))).toEqual([])
  })
})

describe('States in French', () => {
  test.each(allStates)('%s agrees with its article everywhere', (code) => {
    const name = french.state(code)
    expect(name).not.toMatch(/'/)
    expect(french.ofState(code)).toMatch(/^(du |de la |des |de l’|d’|de )\p{Lu}?/u)
    expect(french.ofState(code)).not.toMatch(/\bde (le|les) /)
    expect(french.toState(code)).not.toMatch(/^à (le|les) /)
    expect(french.byState(code)).toBe(`par ${name}`)
    const clause = frenchGrammar.thatState(code)
    expect(clause).not.toMatch(/^que [AEIOUÉÎ]/)
    expect(frenchGrammar.has(code)).toBe(name.startsWith('les ') ? 'ont' : 'a')
  })

  test.each([
    ['MNG', 'la Mongolie', 'de la Mongolie', 'à la Mongolie', 'que la Mongolie'],
    ['KEN', 'le Kenya', 'du Kenya', 'au Kenya', 'que le Kenya'],
    ['ITA', 'l’Italie', 'de l’Italie', 'à l’Italie', 'que l’Italie'],
    ['ISR', 'Israël', 'd’Israël', 'à Israël', 'qu’Israël'],
    ['CUB', 'Cuba', 'de Cuba', 'à Cuba', 'que Cuba'],
    ['COM', 'les Comores', 'des Comores', 'aux Comores', 'que les Comores'],
    [
      'CIV',
      'la Côte d’Ivoire',
      'de la Côte d’Ivoire',
      'à la Côte d’Ivoire',
      'que la Côte d’Ivoire',
    ],
  ])('%s is %s, %s, %s, %s', (code, name, of, to, that) => {
    const state = stateCode(code)
    expect(french.state(state)).toBe(name)
    expect(french.ofState(state)).toBe(of)
    expect(french.toState(state)).toBe(to)
    expect(frenchGrammar.thatState(state)).toBe(that)
  })

  test('every name of a person takes its elision', () => {
    expect(plain(frenchGrammar.ofPerson(['Omar Al Bashir']))).toBe('d’Omar Al Bashir')
    expect(plain(frenchGrammar.ofPerson(['Vladimir Putin']))).toBe('de Vladimir Putin')
  })
})

describe('States in English', () => {
  test.each(allStates)('%s stands with its article', (code) => {
    expect(english.ofState(code)).toBe(`of ${english.state(code)}`)
    expect(english.state(code)).toMatch(/^(the )?\p{Lu}/u)
    expect(english.listedState(code)).toMatch(/^\p{Lu}/u)
  })
})

describe('ordinals', () => {
  test.each(Array.from({ length: 60 }, (_, at) => at + 1))(
    '%i has words in both languages',
    (number) => {
      expect(ordinalWords(number, 'en')).toMatch(/^[a-z]+(-[a-z]+)?$/)
      expect(ordinalWords(number, 'fr')).toMatch(/(ième|première)$/)
      expect(ordinalWords(number, 'fr')).not.toMatch(/eième|fième$|cinqième/)
    },
  )

  test.each([
    [1, 'first', 'première'],
    [5, 'fifth', 'cinquième'],
    [9, 'ninth', 'neuvième'],
    [12, 'twelfth', 'douzième'],
    [20, 'twentieth', 'vingtième'],
    [21, 'twenty-first', 'vingt et unième'],
    [32, 'thirty-second', 'trente-deuxième'],
    [39, 'thirty-ninth', 'trente-neuvième'],
    [60, 'sixtieth', 'soixantième'],
    [71, 'seventy-first', 'soixante et onzième'],
    [99, 'ninety-ninth', 'quatre-vingt-dix-neuvième'],
  ])('%i is %s and %s', (number, en, fr) => {
    expect(ordinalWords(number, 'en')).toBe(en)
    expect(ordinalWords(number, 'fr')).toBe(fr)
  })

  test('the first report is masculine in French, the first session feminine', () => {
    expect(plain([masculineOrdinal(1)])).toBe('premier')
    expect(plain(french.session('1'))).toBe('#1 session')
  })
})

describe('days', () => {
  test.each([
    ['2024-09-02', '2024-09-03', 'on 2 and 3 September 2024', 'les 2 et 3 septembre 2024'],
    ['2020-10-17', '2020-10-20', 'from 17 to 20 October 2020', 'du 17 au 20 octobre 2020'],
    ['2021-05-28', '2021-06-02', 'from 28 May to 2 June 2021', 'du 28 mai au 2 juin 2021'],
    ['2011-05-08', '2011-05-08', 'on 8 May 2011', 'le 8 mai 2011'],
    [
      '2024-12-31',
      '2025-01-01',
      'from 31 December 2024 to 1 January 2025',
      'du 31 décembre 2024 au 1er janvier 2025',
    ],
    ['2013', undefined, 'in 2013', 'en 2013'],
    ['2024-08', undefined, 'in August 2024', 'en août 2024'],
    ['unknown', undefined, 'on a day not recorded', 'à une date non consignée'],
    ['2024-03-01', undefined, 'on 1 March 2024', 'le 1er mars 2024'],
  ])('from %s to %s', (from, to, en, fr) => {
    const last = to === undefined ? undefined : when(to)
    expect(english.span(when(from), last).replace(/\u00a0/g, ' ')).toBe(en)
    expect(french.span(when(from), last).replace(/\u00a0/g, ' ')).toBe(fr)
  })

  test('a French month with a vowel takes an elision after "de"', () => {
    expect(frenchGrammar.from(when('2024-10'))).toBe('d’octobre 2024')
    expect(frenchGrammar.from(when('2024-03'))).toBe('de mars 2024')
  })

  test('a day and its month are joined by a no-break space', () => {
    expect(english.when(when('2024-09-02'))).toContain('2\u00a0September')
    expect(french.when(when('2024-09-02'))).toContain('2\u00a0septembre')
  })
})

describe('lists and numbers', () => {
  test.each([
    [['A'], 'A', 'A'],
    [['A', 'B'], 'A and B', 'A et B'],
    [['A', 'B', 'C'], 'A, B and C', 'A, B et C'],
  ])('%s', (items, en, fr) => {
    expect(plain(english.list(items.map((one) => [one])))).toBe(en)
    expect(plain(french.list(items.map((one) => [one])))).toBe(fr)
  })

  test('numbers under ten are words, ten and more figures', () => {
    expect(english.cardinal(9)).toBe('nine')
    expect(english.cardinal(10)).toBe('10')
    expect(french.cardinal(4)).toBe('quatre')
    expect(french.cardinal(24)).toBe('24')
  })

  test('two Council resolutions are named once, each with its year', () => {
    const both = ['S/RES/1593 (2005)', 'S/RES/1970 (2011)']
    expect(plain(english.councilResolutions(both))).toBe(
      'Security Council resolutions 1593 (2005) and 1970 (2011)',
    )
    expect(plain(french.councilResolutions(both))).toBe(
      'les résolutions 1593 (2005) et 1970 (2011) du Conseil de sécurité',
    )
  })
})

describe('Chambers in French', () => {
  test.each([
    ['Pre-Trial Chamber II', 'la Chambre préliminaire II'],
    ['Trial Chamber V(B)', 'la Chambre de première instance V(B)'],
    ['Appeals Chamber', 'la Chambre d’appel'],
    ['the plenary of the judges', 'l’assemblée plénière des juges'],
  ])('%s is %s', (en, fr) => {
    expect(french.chamber(en)).toBe(fr)
  })
})

describe('situations', () => {
  test.each([
    ['Ukraine', 'the situation in Ukraine', 'la situation en Ukraine'],
    ['Philippines', 'the situation in the Philippines', 'la situation aux Philippines'],
    ['Darfur, Sudan', 'the situation in Darfur, the Sudan', 'la situation au Darfour (Soudan)'],
    [
      'Central African Republic (II)',
      'the situation in the Central African Republic (II)',
      'la situation en République centrafricaine (II)',
    ],
    [
      'State of Palestine',
      'the situation in the State of Palestine',
      'la situation dans l’État de Palestine',
    ],
  ])('%s', (name, en, fr) => {
    expect(plain(english.court.situation(name))).toBe(en)
    expect(plain(french.court.situation(name))).toBe(fr)
  })
})
