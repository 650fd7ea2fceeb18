import { describe, expect, test } from 'vitest'
import { allStates, stateCode, stateInFrench } from './states.ts'

describe('a State in a French sentence', () => {
  test.each([
    ['MNG', 'la', 'feminine', 'la Mongolie', 'de la Mongolie', 'en Mongolie'],
    ['KEN', 'le', 'masculine', 'le Kenya', 'du Kenya', 'au Kenya'],
    ['ITA', "l'", 'feminine', "l'Italie", "de l'Italie", 'en Italie'],
    ['UGA', "l'", 'masculine', "l'Ouganda", "de l'Ouganda", 'en Ouganda'],
    ['PHL', 'les', 'feminine', 'les Philippines', 'des Philippines', 'aux Philippines'],
    ['ARE', 'les', 'masculine', 'les Émirats arabes unis', 'des Émirats arabes unis', undefined],
    ['ISR', undefined, 'masculine', 'Israël', "d'Israël", 'en Israël'],
    ['CUB', undefined, undefined, 'Cuba', 'de Cuba', 'à Cuba'],
    ['HTI', undefined, undefined, 'Haïti', "d'Haïti", 'en Haïti'],
    ['CYP', undefined, 'feminine', 'Chypre', 'de Chypre', 'à Chypre'],
    ['SLV', undefined, 'masculine', 'El Salvador', "d'El Salvador", 'à El Salvador'],
    ['HND', 'le', 'masculine', 'le Honduras', 'du Honduras', 'au Honduras'],
    ['HUN', 'la', 'feminine', 'la Hongrie', 'de la Hongrie', 'en Hongrie'],
    ['DJI', undefined, 'masculine', 'Djibouti', 'de Djibouti', 'à Djibouti'],
    ['BRB', 'la', 'feminine', 'la Barbade', 'de la Barbade', 'à la Barbade'],
    ['TJK', 'le', 'masculine', 'le Tadjikistan', 'du Tadjikistan', 'au Tadjikistan'],
    ['PSE', "l'", 'masculine', "l'État de Palestine", undefined, "dans l'État de Palestine"],
    ['SLE', 'la', 'feminine', 'la Sierra Leone', 'de la Sierra Leone', 'en Sierra Leone'],
    ['ZAF', "l'", 'feminine', "l'Afrique du Sud", "de l'Afrique du Sud", 'en Afrique du Sud'],
    ['NLD', 'le', 'masculine', 'le Royaume des Pays-Bas', 'du Royaume des Pays-Bas', undefined],
  ] as const)('%s', (code, article, gender, inSentence, of, at) => {
    const french = stateInFrench(stateCode(code))
    expect(french.article).toBe(article)
    expect(french.gender).toBe(gender)
    expect(french.inSentence).toBe(inSentence)
    if (of) expect(french.of).toBe(of)
    if (at) expect(french.at).toBe(at)
    expect(french.plural).toBe(article === 'les')
  })

  test.each(allStates.map((code) => [code, stateInFrench(code)] as const))(
    '%s has an article that elides where it must, and a gender wherever it has an article',
    (_, { inSentence, article, gender, of, at }) => {
      const startsWithVowel = /^(le |la |de |l'|d'|du |en )?[AEIOUÉÎ]/.test(inSentence)
      if (article === 'le' || article === 'la') expect(startsWithVowel).toBe(false)
      if (article === "l'") expect(startsWithVowel).toBe(true)
      if (article && !['PLW'].includes(_)) expect(gender).toBeDefined()
      expect(of).toMatch(/^(du |de la |de l'|des |de (?![AEIOUÉÎ])|d'(?=[AEIOUÉÎH]))/)
      expect(at).toMatch(/^(en|au|aux|à|à la|dans l'|dans les) ?\S/)
    },
  )
})
