import { z } from 'zod'
import {
  chamberField,
  documentField,
  personField,
  placeField,
  situationField,
  stateField,
  whenField,
  words,
} from './fields.ts'
import { kind } from './kind.ts'

const warrant = words.regex(
  /^[a-z0-9]+(-[a-z0-9]+)*-\d+$/,
  'expected a warrant by id: the person and a number, for example al-bashir-2',
)
/** Facts of the Court on situations, persons, warrants and what became of them. */
export const courtKinds = {
  SituationOpened: kind(
    'The Court has a situation: referred, or investigated on the Prosecutor’s own motion.',
    ['state'],
    10,
    z.strictObject({
      situation: situationField,
      name: words,
      state: stateField,
      stage: z.enum(['registered', 'preliminaryExamination', 'investigation']),
      basis: z.enum(['stateReferral', 'councilReferral', 'ownMotion', 'notRecorded']),
      decision: documentField.optional(),
    }),
  ),
  PersonRegistered: kind(
    'A person is entered in the register, with the names by which documents call the person.',
    ['person'],
    11,
    z.strictObject({
      person: personField,
      name: words,
      aliases: z.array(words),
      nameOriginal: words.optional(),
      script: words.optional(),
      nationality: stateField.optional(),
      situation: situationField,
      caseNumber: words.optional(),
      courtCase: words.optional(),
    }),
  ),
  SummonsIssued: kind(
    'A Chamber issued a summons to appear (article 58 (7)): no warrant.',
    ['person'],
    20,
    z.strictObject({
      person: personField,
      situation: situationField,
      decision: documentField.optional(),
    }),
  ),
  WarrantIssued: kind(
    'A Chamber issued a warrant of arrest (article 58). Not yet public unless unsealed.',
    ['person'],
    20,
    z.strictObject({
      person: personField,
      warrant,
      situation: situationField,
      chamber: chamberField.optional(),
      decision: documentField.optional(),
      replaces: warrant.optional(),
      note: words.optional(),
    }),
  ),
  WarrantUnsealed: kind(
    'A warrant, or its existence, was made public by the Court; how much of it may not be recorded.',
    ['person'],
    21,
    z.strictObject({
      person: personField,
      warrant,
      extent: z.enum(['whole', 'existenceOnly', 'notRecorded']),
      decision: documentField.optional(),
    }),
  ),
  WarrantWithdrawn: kind(
    'A Chamber withdrew or set aside a warrant.',
    ['person'],
    60,
    z.strictObject({
      person: personField,
      warrant,
      decision: documentField.optional(),
      reason: words.optional(),
    }),
  ),
  WarrantExecuted: kind(
    'The person came into the custody of the Court under the warrant.',
    ['person'],
    55,
    z.strictObject({
      person: personField,
      warrant: warrant.optional(),
      by: stateField.optional(),
      manner: z.enum(['surrenderedByState', 'surrenderedOneself', 'notRecorded']),
      detail: words.optional(),
    }),
  ),
  PersonArrested: kind(
    'National authorities took the person into custody, for the Court or for proceedings of their own.',
    ['person'],
    50,
    z.strictObject({
      person: personField,
      by: stateField.optional(),
      place: placeField.optional(),
      purpose: z.enum(['forTheCourt', 'nationalProceedings', 'notRecorded']),
      detail: words.optional(),
    }),
  ),
  PersonReleased: kind(
    'National authorities or the Court let the person go.',
    ['person'],
    56,
    z.strictObject({
      person: personField,
      by: z.enum(['nationalAuthorities', 'court']),
      state: stateField.optional(),
      detail: words.optional(),
    }),
  ),
  DeathReported: kind(
    'The person was reported dead. The warrant stands until the Chamber ends it.',
    ['person'],
    57,
    z.strictObject({ person: personField, died: whenField, detail: words.optional() }),
  ),
  ProceedingsTerminated: kind(
    'A Chamber ended the proceedings against the person, for death or another reason.',
    ['person'],
    61,
    z.strictObject({
      person: personField,
      reason: z.enum(['death', 'other', 'notRecorded']),
      decision: documentField.optional(),
      detail: words.optional(),
    }),
  ),
  CaseFoundInadmissible: kind(
    'A Chamber found the case inadmissible (article 17).',
    ['person'],
    62,
    z.strictObject({
      person: personField,
      decision: documentField.optional(),
      upheld: whenField.optional(),
    }),
  ),
  ChargesConfirmed: kind(
    'A Chamber confirmed charges (article 61).',
    ['person'],
    63,
    z.strictObject({
      person: personField,
      inAbsence: z.boolean(),
      decision: documentField.optional(),
    }),
  ),
  ChargesEnded: kind(
    'A Chamber did not confirm the charges, or the Prosecutor withdrew them.',
    ['person'],
    63,
    z.strictObject({
      person: personField,
      how: z.enum(['notConfirmed', 'withdrawn']),
      decision: documentField.optional(),
    }),
  ),
  PersonConvicted: kind(
    'A Chamber convicted the person.',
    ['person'],
    64,
    z.strictObject({
      person: personField,
      decision: documentField.optional(),
      detail: words.optional(),
    }),
  ),
  PersonAcquitted: kind(
    'A Chamber acquitted the person; `final` once no appeal is open.',
    ['person'],
    65,
    z.strictObject({ person: personField, final: z.boolean(), decision: documentField.optional() }),
  ),
} as const
