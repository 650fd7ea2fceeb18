import { describe, expect, test } from 'vitest'
import { type Day, day, plusDays } from '../src/law/day.ts'
import { allStates } from '../src/law/states.ts'
import { consistency } from '../src/mechanism/consistency.ts'
import { describeFact } from '../src/mechanism/describe.ts'
import { docket } from '../src/mechanism/docket.ts'
import { focalPoints } from '../src/mechanism/focal-points.ts'
import { informalResponse } from '../src/mechanism/informal-response.ts'
import { matters, whyNoMatter } from '../src/mechanism/matters.ts'
import { obligation } from '../src/mechanism/obligation.ts'
import { partiesOn } from '../src/mechanism/parties.ts'
import { personsList } from '../src/mechanism/person-dossier.ts'
import { personStanding } from '../src/mechanism/person-standing.ts'
import { promptness } from '../src/mechanism/promptness.ts'
import { treatyStanding } from '../src/mechanism/treaty-standing.ts'
import { workedDates } from '../src/mechanism/worked-dates.ts'
import type { RecordView } from '../src/record/record.ts'
import { accusations, gather, titlesIn } from './accusing-words.ts'
import { publicRecordDrafts, recordAs } from './read-public-record.ts'

const titles = titlesIn(publicRecordDrafts)

/** Thirty days from the entry into force of the Statute to the end of 2026, evenly spread. */
const spread: readonly Day[] = Array.from({ length: 30 }, (_, at) =>
  plusDays(day('2002-07-01'), at * 308),
)

/** Everything that the mechanism says on a day, about every matter and about some persons. */
function saidOn(view: RecordView, on: Day, persons: readonly string[], forOfficers: boolean) {
  const said = new Set<string>()
  const ids = new Set(
    view.facts.flatMap(({ stream }) => /^(matter|travel):(.+)/.exec(stream) ?? []),
  )
  for (const answer of [
    matters(view, on),
    docket(view, on, { forOfficers }),
    workedDates(view, on),
    consistency(view, on),
    focalPoints(view, on),
    partiesOn(view, on),
    personsList(view, on, forOfficers),
    promptness(view, on, { forOfficers }),
    [...ids].flatMap((id) => [whyNoMatter(view, id, on), informalResponse(view, id, on)]),
    allStates.map((state) => treatyStanding(view, state, on)),
    persons.map((person) => personStanding(view, person, on)),
    persons.flatMap((person) => allStates.map((state) => obligation(view, state, person, on))),
  ])
    gather(answer, said)
  return said
}

describe.each(['public', 'secretariat'])('what is said to the %s', (office) => {
  const view = recordAs(office)
  const persons = view.of('PersonRegistered').map(({ body }) => body.person)

  test('a fact is told without accusing anybody', () => {
    const told = view.facts.map((fact) => describeFact(fact))
    expect(told.length).toBeGreaterThan(700)
    expect(accusations(told, titles)).toEqual([])
  })

  test('no answer on thirty days from 2002 to 2026 accuses anybody', () => {
    expect(spread.at(-1)).toBe('2026-12-14')
    const said = new Set<string>()
    for (const [at, on] of spread.entries()) {
      // Some persons on each day, others on the next: in the end every one has been asked of.
      const some = persons.filter((_, place) => place % 15 === at % 15)
      for (const text of saidOn(view, on, some, office !== 'public')) said.add(text)
    }
    expect(said.size).toBeGreaterThan(1_500)
    expect(accusations(said, titles)).toEqual([])
  })
})

describe('the check itself', () => {
  test.each([
    ['Kenya failed to answer.', 1],
    ['a violation of article 86', 1],
    ['The fugitive is wanted.', 1],
    ['The State refused to cooperate.', 1],
    ['It is in breach.', 1],
    ['Found guilty of it.', 1],
    ['The Chamber made a finding under article 87 (7).', 0],
    ['The Bureau could meet; none is recorded, and none is owed.', 0],
  ])('"%s"', (sentence, count) => {
    expect(accusations([sentence], titles).length).toBe(count)
  })

  test('an official title may say what its organ says, and only the title may', () => {
    const title = 'Decision on the failure to comply'
    expect(accusations([`The Chamber issued "${title}".`], [title])).toEqual([])
    expect(accusations([`A failure; the Chamber issued "${title}".`], [title]).length).toBe(1)
  })

  test('texts are found at whatever depth, facts as entered excepted', () => {
    const found = new Set<string>()
    gather({ next: [{ why: 'deep' }], facts: [{ note: 'raw' }] }, found)
    expect([...found]).toEqual(['deep'])
  })
})
