import { describe, expect, test } from 'vitest'
import { type Kind, kinds } from '../record/kinds.ts'
import { describeFact } from './describe.ts'
import { assemblySamples, bureauSamples } from './fixture-samples-assembly.ts'
import { courtSamples, findingSamples } from './fixture-samples-court.ts'
import { draftingSamples } from './fixture-samples-drafting.ts'
import { consultationSamples, partySamples, travelSamples } from './fixture-samples-others.ts'
import { type Samples, sampled, sentencesOf } from './fixture-sentences.ts'

const samples: Samples<Kind> = {
  ...courtSamples,
  ...findingSamples,
  ...assemblySamples,
  ...bureauSamples,
  ...partySamples,
  ...travelSamples,
  ...consultationSamples,
  ...draftingSamples,
}
const rows = Object.entries(samples) as [Kind, readonly [object, string]][]

describe('one sentence for each kind of fact', () => {
  test.each(rows)('%s', (type, [body, sentence]) => {
    expect(describeFact(sampled(type, body))).toBe(sentence)
  })

  test('no kind is without a sample', () => {
    expect(Object.keys(samples).sort()).toEqual(Object.keys(kinds).sort())
  })
})

describe('every sentence, with each part that may be missing left out', () => {
  const all = rows.flatMap(([type, [body]]) =>
    sentencesOf(type, body).map((sentence) => [type, sentence] as const),
  )

  test.each([
    ['begins with a capital letter, a symbol or a name', /^[A-Z]/],
    ['ends with one full stop', /[^.]\.$/],
    [
      'has no gap, no empty brackets and nothing undefined',
      /^(?!.*( {2}|\(\)|undefined|null| [.,;:])).*$/,
    ],
    ['accuses nobody', /^(?!.*\b(failed|refused to|violat|breach|wanted|fugitive|guilty)).*$/i],
    ['is one sentence', /^[^\n]+$/],
  ])('%s', (_, form) => {
    for (const [, sentence] of all) expect(sentence).toMatch(form)
  })

  test('there are more of them than kinds', () => {
    expect(all.length).toBeGreaterThan(rows.length)
  })
})

test('a person is called by the name that is handed in', () => {
  const fact = sampled('DeathReported', samples.DeathReported[0])
  expect(describeFact(fact, (id) => `the person ${id}`)).toContain('the person otti was reported')
})

describe('where a word decides', () => {
  test.each([
    [
      'a lack of cooperation under a Council resolution',
      'FindingMade',
      { of: 'lackOfCooperation' },
      'found a lack of cooperation by Mongolia',
    ],
    [
      'a finding on records',
      'FindingMade',
      { concerned: { what: 'records' } },
      '(a request for records)',
    ],
    [
      'a warrant made public as a whole',
      'WarrantUnsealed',
      { extent: 'whole' },
      'The warrant of arrest for Someone was made public (',
    ],
    [
      'a warrant made public to an extent not recorded',
      'WarrantUnsealed',
      { extent: 'notRecorded' },
      'to an extent not recorded',
    ],
    [
      'a person who came forward',
      'WarrantExecuted',
      { manner: 'surrenderedOneself' },
      'having come forward',
    ],
    [
      'a manner not recorded',
      'WarrantExecuted',
      { manner: 'notRecorded' },
      'with the help of Belgium',
    ],
    [
      'charges not confirmed',
      'ChargesEnded',
      { how: 'notConfirmed' },
      'did not confirm the charges',
    ],
    ['released by the Court', 'PersonReleased', { by: 'court' }, 'The Court released Njeem'],
    [
      'the need to inform States underlined',
      'StatesInformedOfTravel',
      { how: 'needUnderlined' },
      'underlined through the Groups of',
    ],
    [
      'an invited State that did not take part',
      'BureauMet',
      { attended: 'no' },
      'was invited and did not take part',
    ],
    ['attendance without an invitation', 'BureauMet', { invited: false }, '; Mongolia took part'],
    [
      'attendance not recorded',
      'PublicDialogueHeld',
      { attended: 'notRecorded' },
      'was held in the New York Working Group.',
    ],
    [
      'a recommendation not yet assessed',
      'RecommendationAssessed',
      { outcome: 'pending' },
      'was not yet assessed',
    ],
    [
      'a consultation by the Court',
      'ConsultationSought',
      { by: 'court' },
      'The Court consulted Jordan',
    ],
    [
      'an answer of the State',
      'ConsultationAnswered',
      { by: 'state' },
      'Jordan answered the Court',
    ],
    [
      'a document whose symbol is to be supplied',
      'MatterResumed',
      { document: { symbolToBeSupplied: true } },
      '(symbol to be supplied)',
    ],
    [
      'a resolution that bears on a situation',
      'CouncilResolutionAdopted',
      { refers: false },
      'which bears on the situation ICC-02/05',
    ],
  ] as const)('%s', (_, type, changed, words) => {
    const [body] = samples[type as Kind]
    expect(describeFact(sampled(type as Kind, { ...body, ...changed }))).toContain(words)
  })
})
