import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changeClass } from './change-class.ts'

describe('mechanical: what a new year changes by itself', () => {
  test.each([
    ['a session by its ordinal', 'at its seventy-sixth session', 'at its seventy-seventh session'],
    ['a French session', 'sa soixante et onzième session', 'sa soixante-douzième session'],
    ['a French ordinal by itself', 'sa onzième session', 'sa dixième session'],
    ['a date', 'on 25 October 2021', 'on 15 April 2023'],
    ['a date that gains its year', 'on 29 January and', 'on 10 December 2020 and'],
    ['a month with its year', 'in February 2021', 'in March 2022'],
    ['a biennium', 'for 2019/20', 'for 2020/21'],
    ['a document symbol', 'of resolution ICC-ASP/19/Res.6', 'of resolution ICC-ASP/22/Res.3'],
    ['a resolution of the Council', 'resolution 1593', 'resolution 1593 (2005)'],
    ['a paragraph number', 'In operative paragraph 24', 'In operative paragraph 32'],
    ['a report and its corrigendum', 'x;⟦A/75/324 and A/75/324/Corr.1.⟧', 'x;⟦A/76/293.⟧'],
    ['the letter of a sub-paragraph cited', 'para. 3 (k)', 'para. 3 (l)'],
    ['a number in words', 'held two meetings', 'held three meetings'],
    ['capitals that the manual settles', 'Article 97 and Annex I', 'article 97 and annex I'],
    ['several of these', 'its first report of 1 May 2020', 'its third report of 2 May 2022'],
  ])('%s', (_, old, now) => {
    expect(changeClass(old, now)).toBe('mechanical')
  })
})

describe('editorial: what an editor may change', () => {
  test.each([
    ['quotation marks', 'the "Procedures"', 'the “Procedures”'],
    ['apostrophes', "the Court's", 'the Court’s'],
    ['a comma', 'the Court and', 'the Court, and'],
    ['a blank', 'paras.3', 'paras. 3'],
    ['a no-break space inside a date', '11 June 2010', '11\u00a0June 2010'],
    ['a no-break hyphen', 'post-conflict', 'post\u2011conflict'],
    ['-ize and -ise', 'organised', 'organized'],
    ['-our and -or', 'obligations are honored', 'obligations are honoured'],
    ['a prefix with and without hyphen', 'inter-sessional', 'intersessional'],
    ['brackets of a quotation', 'which [had been] revised', 'which had been revised'],
    ['a letter in brackets', '[r]ecall[ed]', 'recalled'],
    ['a capital', 'the Appeal', 'the appeal'],
    ['a note mark across a comma', 'Court⟦A/1⟧, and', 'Court,⟦A/1⟧ and'],
    ['a comma and a date at once', 'on 1 May 2020 and', 'on 2 May 2021, and'],
    ['how an accent is composed', 'Cote\u0302', 'Cot\u00ea'],
  ])('%s', (_, old, now) => {
    expect(changeClass(old, now)).toBe('editorial')
  })
})

describe('substantive: anything else', () => {
  test.each([
    [
      'a changed verb',
      'the focal points also kept States Parties informed regarding any proposed travel.',
      'the focal points also underlined the need to keep States Parties informed regarding any proposed travel.',
    ],
    ['the tense of a verb', 'Recalls the Procedures', 'Recalled the Procedures'],
    ['may and shall', 'States Parties may cooperate', 'States Parties shall cooperate'],
    ['a word more', 'expressing concern', 'expressing continued concern'],
    ['a not', 'shall cooperate', 'shall not cooperate'],
    ['another State', 'the authorities in Libya', 'the authorities in Sudan'],
    ['her and his', 'presented her reports', 'presented his reports'],
    ['to sign again and to leave', 'they re-signed', 'they resigned'],
    ['a time limit in figures', 'within 30 days', 'within 60 days'],
    ['a time limit in words', 'within two weeks', 'within three months'],
    ['a share of votes', 'by one third of', 'by one fifth of'],
    ['a percentage', '10 per cent', '20 per cent'],
    ['its and it’s', 'its', 'it’s'],
    ['a note more', 'the Court', 'the Court⟦See also the report.⟧'],
    ['a name of one month for a word', 'the May', 'the June'],
    ['a date and a verb at once', 'Recalls 1 May 2020', 'Notes 2 May 2021'],
  ])('%s', (_, old, now) => {
    expect(changeClass(old, now)).toBe('substantive')
    expect(changeClass(now, old)).toBe('substantive')
  })
})

test('a paragraph that is not there', () => {
  expect(changeClass(null, 'x')).toBe('inserted')
  expect(changeClass('x', null)).toBe('deleted')
  expect(changeClass('', '')).toBe('unchanged')
})

describe('for any text', () => {
  test('it is unchanged against itself, and only then', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        expect(changeClass(a, a)).toBe('unchanged')
        expect(changeClass(a, b) === 'unchanged').toBe(a === b)
      }),
    )
  })

  test('the class is the same in both directions', () => {
    const words = fc.constantFrom(
      'Recalls',
      'recalls',
      '2 May 2021',
      '1 May 2020',
      ' ',
      ',',
      '“',
      '"',
      'third',
      'two',
      'days',
      'A/1/2',
    )
    const made = fc.array(words, { maxLength: 8 }).map((parts) => parts.join(' '))
    fc.assert(
      fc.property(made, made, (a, b) => {
        expect(changeClass(a, b)).toBe(changeClass(b, a))
      }),
    )
  })

  test('a word of letters put in is never less than substantive', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom<string>('the', 'Court', 'of', '5 May 2024'), { maxLength: 8 }),
        fc.nat(8),
        (parts, at) => {
          const longer = [...parts]
          longer.splice(at, 0, 'urges')
          expect(changeClass(parts.join(' '), longer.join(' '))).toBe('substantive')
        },
      ),
    )
  })
})
