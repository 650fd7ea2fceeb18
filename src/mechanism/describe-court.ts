import type { courtKinds } from '../record/court.ts'
import { at, bracketed, chamber, type Sentences, saying, state } from './describe-words.ts'
import { asSentence, inWords } from './words.ts'

const stages = {
  registered: 'is registered with the Court',
  preliminaryExamination: 'is under preliminary examination',
  investigation: 'is under investigation',
} as const
const bases = {
  stateReferral: ', referred by a State',
  councilReferral: ', referred by the Security Council',
  ownMotion: ', on the Prosecutor’s own motion',
  notRecorded: '',
} as const

export const courtSentences: Sentences<keyof typeof courtKinds> = {
  SituationOpened: ({ situation, name, stage, basis, decision }) =>
    `The situation ${name} (${situation}) ${stages[stage]}${bases[basis]}${bracketed(decision)}.`,
  PersonRegistered: ({ name, situation }) =>
    `${name} is in the register, in the situation ${situation}.`,
  SummonsIssued: ({ person: id, decision }, name) =>
    `A Chamber summoned ${name(id)} to appear${bracketed(decision)}; a summons is no warrant.`,
  WarrantIssued: ({ person: id, chamber: by, decision, replaces }, name) =>
    `${by ? asSentence(chamber(by)) : 'A Chamber'} issued a warrant of arrest for ${name(id)}${bracketed(decision)}${replaces ? ', in the place of an earlier one' : ''}.`,
  WarrantUnsealed: ({ person: id, extent, decision }, name) =>
    extent === 'existenceOnly'
      ? `That there is a warrant of arrest for ${name(id)} was made public, and not the warrant itself${bracketed(decision)}.`
      : `The warrant of arrest for ${name(id)} was made public${extent === 'notRecorded' ? ', to an extent not recorded' : ''}${bracketed(decision)}.`,
  WarrantWithdrawn: ({ person: id, decision, reason }, name) =>
    `A Chamber withdrew the warrant of arrest for ${name(id)}${bracketed(decision)}${saying(reason)}.`,
  WarrantExecuted: ({ person: id, by, manner, detail }, name) =>
    `${name(id)} came into the custody of the Court${executed(manner, by && state(by))}${saying(detail)}.`,
  PersonArrested: ({ person: id, by, place, purpose, detail }, name) =>
    `${by ? `The authorities of ${state(by)}` : 'National authorities'} took ${name(id)} into custody${at(place)}${purposes[purpose]}${saying(detail)}.`,
  PersonReleased: ({ person: id, by, state: of, detail }, name) =>
    `${by === 'court' ? 'The Court' : `The authorities of ${of ? state(of) : 'a State'}`} released ${name(id)}${saying(detail)}.`,
  DeathReported: ({ person: id, died }, name) =>
    `${name(id)} was reported to have died (${inWords(died)}); the warrant stands until a Chamber ends it.`,
  ProceedingsTerminated: ({ person: id, reason, decision, detail }, name) =>
    `A Chamber ended the proceedings against ${name(id)}${reason === 'death' ? ' after the person’s death' : ''}${bracketed(decision)}${saying(detail)}.`,
  CaseFoundInadmissible: ({ person: id, decision, upheld }, name) =>
    `A Chamber found the case against ${name(id)} inadmissible${bracketed(decision)}${upheld ? `; that was upheld (${inWords(upheld)})` : ''}.`,
  ChargesConfirmed: ({ person: id, inAbsence, decision }, name) =>
    `A Chamber confirmed charges against ${name(id)}${inAbsence ? ', in the person’s absence' : ''}${bracketed(decision)}.`,
  ChargesEnded: ({ person: id, how, decision }, name) =>
    how === 'withdrawn'
      ? `The charges against ${name(id)} were withdrawn${bracketed(decision)}.`
      : `A Chamber did not confirm the charges against ${name(id)}${bracketed(decision)}.`,
  PersonConvicted: ({ person: id, decision, detail }, name) =>
    `A Chamber convicted ${name(id)}${bracketed(decision)}${saying(detail)}.`,
  PersonAcquitted: ({ person: id, final, decision }, name) =>
    `A Chamber acquitted ${name(id)}${bracketed(decision)}${final ? '; no appeal is open' : ''}.`,
}

const purposes = {
  forTheCourt: ' at the request of the Court',
  nationalProceedings: ' for proceedings of their own',
  notRecorded: '',
} as const

function executed(manner: string, by: string | undefined): string {
  if (manner === 'surrenderedOneself') return ', having come forward'
  if (manner === 'surrenderedByState')
    return by ? `, surrendered by ${by}` : ', surrendered by a State'
  return by ? `, with the help of ${by}` : ''
}
