import { statute } from '../law/rome-statute.ts'
import { stateInSentence } from '../law/states.ts'
import type { When } from '../law/when.ts'
import type { Branch } from './answer.ts'
import type { PersonFact } from './person-facts.ts'
import type { PersonReading } from './person-reading.ts'
import { branch } from './treaty-branches.ts'
import { inWords, listed, onInWords } from './words.ts'

/** The branches about the person, where the record leaves nothing open. */
export function personBranches(reading: PersonReading): readonly Branch[] {
  const { custody, dead, sealed, summons, outstanding, issued } = reading
  return [
    warrantBranch(reading),
    ...(dead && outstanding.length > 0 ? [deathBranch(dead)] : []),
    ...(custody && outstanding.length > 0 ? [custodyBranch(custody)] : []),
    ...(issued.some(isOfArticle70) ? [article70] : []),
    ...(sealed.length > 0 ? [sealedBranch(sealed)] : []),
    ...(summons ? [summonsBranch(summons)] : []),
  ]
}

/** Where facts dated to a month, a year or not at all decide. */
export function openBranch(
  open: readonly PersonFact[],
  outstanding: 'yes' | 'no' | 'cannotTell',
): Branch {
  const times = listed([...new Set(open.map((fact) => onInWords(fact.on)))])
  const what =
    outstanding === 'cannotTell' ? 'Whether a warrant is outstanding' : 'Where the person stands'
  return branch(
    statute('58 (4)'),
    'cannotTell',
    `${what} turns on what the record dates no closer than this: ${times}.`,
    open.map((fact) => fact.number),
  )
}

function warrantBranch(reading: PersonReading): Branch {
  const { outstanding, ended, summons } = reading
  if (outstanding.length > 0) {
    const issued = listed(outstanding.map((one) => `${one.warrant} (issued ${onDay(one.since)})`))
    return branch(
      statute('58 (4)'),
      'yes',
      `Outstanding: ${issued}. The record shows no order of a Chamber that ends ${outstanding.length > 1 ? 'them' : 'it'}, and no surrender.`,
      outstanding.flatMap((one) => one.facts),
    )
  }
  if (ended) return endedBranch(ended)
  if (summons)
    return branch(statute('58 (4)'), 'no', 'No warrant of arrest stands beside the summons.')
  return noWarrant
}

const noWarrant = branch(
  statute('58 (4)'),
  'no',
  'No public warrant of arrest stands in the record for this person on this day; warrants may be under seal.',
)

function endedBranch(ended: PersonFact): Branch {
  const day = onInWords(ended.on)
  const say = (rule: Parameters<typeof statute>[0], why: string) =>
    branch(statute(rule), 'no', why, [ended.number])
  switch (ended.type) {
    case 'WarrantExecuted':
      return say(
        '58 (4)',
        `The person came into the custody of the Court ${day}: no warrant is left to execute.`,
      )
    case 'WarrantWithdrawn':
      return say('58 (4)', `A Chamber withdrew or set aside the warrant ${day}.`)
    case 'ProceedingsTerminated':
      return say(
        '58 (4)',
        `A Chamber ended the proceedings ${day}${ended.body.reason === 'death' ? ', on the death of the person' : ''}.`,
      )
    case 'CaseFoundInadmissible':
      return say(
        '17',
        `A Chamber found the case inadmissible ${day}${ended.body.upheld ? `, upheld on appeal ${onInWords(ended.body.upheld)}` : ''}: no surrender is sought in it.`,
      )
    case 'ChargesEnded':
      return say(
        '61',
        `The charges ${ended.body.how === 'notConfirmed' ? 'were not confirmed' : 'were withdrawn'} ${day}.`,
      )
    case 'PersonAcquitted':
      return say(
        '74',
        `A Chamber acquitted the person ${day}${ended.body.final ? ', finally' : '; the record does not give that as final'}.`,
      )
    default:
      return noWarrant
  }
}

function deathBranch(dead: NonNullable<PersonReading['dead']>): Branch {
  return branch(
    statute('58 (4)'),
    'yes',
    `The person was reported dead ${onInWords(dead.on)}; the warrant stays in effect until the Chamber ends it.`,
    [dead.number],
  )
}

function custodyBranch(custody: NonNullable<PersonReading['custody']>): Branch {
  const by = custody.body.by ? ` of ${stateInSentence(custody.body.by)}` : ''
  return branch(
    statute('59 (7)'),
    'yes',
    `In the custody of the national authorities${by} since ${inWords(custody.on)}: that is no surrender, and the warrant stands.`,
    [custody.number],
  )
}

/** The record keeps what a warrant is for in its note only. */
function isOfArticle70(issued: PersonReading['issued'][number]): boolean {
  return /\barticle 70\b/i.test(issued.body.note ?? '')
}

const article70 = branch(
  statute('70 (2)'),
  'yes',
  'The warrant is recorded as one for offences against the administration of justice: in such proceedings the conditions of cooperation are governed by the law of the State asked.',
)

function sealedBranch(sealed: PersonReading['sealed']): Branch {
  return branch(
    statute('87 (3)'),
    'cannotTell',
    'A warrant in this record was not public on this day. A State that had received a request kept it confidential; without one nothing is asked of it.',
    sealed.map((fact) => fact.number),
  )
}

function summonsBranch(summons: NonNullable<PersonReading['summons']>): Branch {
  return branch(
    statute('58 (7)'),
    'yes',
    `A summons to appear was issued ${onInWords(summons.on)}; a summons is no warrant, and asks no State to arrest.`,
    [summons.number],
  )
}

function onDay(on: When | undefined): string {
  return on ? onInWords(on) : 'on a day not recorded'
}
