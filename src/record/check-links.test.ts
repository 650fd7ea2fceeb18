import { describe, expect, test } from 'vitest'
import { checkFact, isFault } from './check-fact.ts'
import { linkFault, type Register } from './check-links.ts'
import type { FactDraft } from './fact.ts'

const original = 'a0000000-0000-4000-8000-000000000001'
const correction = 'a0000000-0000-4000-8000-000000000002'
const register: Register = {
  isPerson: (id) => id === 'putin',
  entry: (id) => {
    if (id === original) return { type: 'DeathReported', stream: 'person:putin' }
    if (id === correction)
      return { type: 'DeathReported', stream: 'person:putin', corrects: original }
    return undefined
  },
}

function draft(change: object): FactDraft {
  const outcome = checkFact({
    id: 'a0000000-0000-4000-8000-0000000000ff',
    stream: 'person:putin',
    type: 'DeathReported',
    on: '2020-01-01',
    officer: 'secretariat',
    proof: [],
    source: [],
    confidence: 'unconfirmed',
    audience: ['secretariat'],
    body: { person: 'putin', died: 'unknown' },
    ...change,
  })
  if (isFault(outcome)) throw new Error(outcome.fault)
  return outcome.draft
}

describe('what a fact refers to', () => {
  test.each([
    ['a person in the register', {}, undefined],
    ['a correction of an original', { corrects: original }, undefined],
    ['a retraction of an original', { corrects: original, void: true }, undefined],
    [
      'a person not in the register',
      { stream: 'person:kony', body: { person: 'kony', died: 'unknown' } },
      /found "kony", who is not in the register/,
    ],
    [
      'a correction of a correction',
      { corrects: correction },
      new RegExp(`is itself a correction; correct the original, ${original}`),
    ],
    [
      'a correction of nothing',
      { corrects: 'a0000000-0000-4000-8000-00000000dead' },
      /which is not in the record/,
    ],
    ['a retraction of nothing', { void: true }, /without corrects/],
    [
      'a correction that changes the kind',
      {
        corrects: original,
        type: 'PersonReleased',
        body: { person: 'putin', by: 'court' },
      },
      /expected a DeathReported in person:putin/,
    ],
    [
      'a narrowing of nothing',
      {
        type: 'AudienceNarrowed',
        body: { fact: 'a0000000-0000-4000-8000-00000000dead', to: ['secretariat'] },
      },
      /expected the id of an original fact/,
    ],
    [
      'a narrowing told to those it leaves out',
      {
        type: 'AudienceNarrowed',
        audience: ['public'],
        body: { fact: original, to: ['secretariat'] },
      },
      /it would be told what it may no longer see/,
    ],
    [
      'a narrowing of a correction alone',
      { type: 'AudienceNarrowed', body: { fact: correction, to: ['secretariat'] } },
      /expected the id of an original fact/,
    ],
  ])('%s', (_, change, sentence) => {
    const fault = linkFault(draft(change), register)
    if (!sentence) return expect(fault).toBeUndefined()
    return expect(fault?.fault).toMatch(sentence)
  })
})
