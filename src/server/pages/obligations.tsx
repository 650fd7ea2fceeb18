import {
  allStates,
  isStateCode,
  type StateCode,
  stateInSentence,
  stateName,
} from '../../law/states.ts'
import type { Obligation } from '../../mechanism/answer.ts'
import { obligationJson } from '../../mechanism/json.ts'
import { arrestPresupposes } from '../../mechanism/owed.ts'
import { asSentence } from '../../mechanism/words.ts'
import { href } from '../links.ts'
import { Carried } from '../parts/carried.tsx'
import { Branches, CitationList } from '../parts/citations.tsx'
import { type Choice, Select } from '../parts/filters.tsx'
import { ConfidenceMark, UnconfirmedMark } from '../parts/marks.tsx'
import { Section } from '../parts/section.tsx'
import { personNames } from '../person-names.ts'
import type { Page, Question, Sheet } from '../sheet.ts'
import type { Fault } from '../typed-day.ts'
import type { View } from '../view.ts'
import { owedWords, requestWords } from '../words/standings.ts'

type Names = ReadonlyMap<string, string>
/** What was chosen on the form; what was asked for and is not there is a fault. */
type Choosing = {
  readonly state: StateCode | undefined
  readonly person: string | undefined
  readonly overflight: boolean
  readonly faults: readonly Fault[]
}

/** What one State owes about one person, under what, and what was considered and set aside. */
export const obligationsPage: Page = {
  path: '/obligations',
  json: { path: '/obligations.json', answer: data },
  answer: async (question) => {
    const { desk, ask, view } = question
    const names = await personNames(desk, ask)
    const choosing = readChoosing(question.asked, names)
    const { state, person, overflight } = choosing
    const form = <Form view={view} names={names} choosing={choosing} />
    if (!state || !person) return asking(form, choosing.faults)
    const answer = await desk.obligation(ask, state, person, { overflight })
    if (!answer) return asking(form, [noPerson(person)])
    const own = { state, person, overflight: overflight ? 'yes' : '' }
    return {
      title: `${stateName(state)} and ${names.get(person) ?? person}`,
      lead: <Verdict answer={answer} name={names.get(person) ?? person} overflight={overflight} />,
      json: href(view, '/obligations.json', own),
      body: (
        <>
          <Answer view={view} answer={answer} />
          <Section id="another" heading="Ask about another">
            {form}
          </Section>
        </>
      ),
    }
  },
}

function asking(form: Sheet['body'], faults: readonly Fault[]): Sheet {
  return {
    title: 'Obligations',
    lead: <p>What a State owes about a person, as of the day chosen above, and under what.</p>,
    faults,
    body: form,
  }
}

async function data({ desk, ask, asked }: Question) {
  const choosing = readChoosing(asked, await personNames(desk, ask))
  const { state, person, overflight, faults } = choosing
  if (faults[0]) return { fault: faults.map(({ sentence }) => sentence).join(' ') }
  if (!state || !person)
    return { fault: 'Expected state, three letters such as MNG, and person, an id such as putin.' }
  const answer = await desk.obligation(ask, state, person, { overflight })
  return answer ? obligationJson(answer) : undefined
}

function readChoosing(asked: URLSearchParams, names: Names): Choosing {
  const typedState = asked.get('state') ?? ''
  const typedPerson = asked.get('person') ?? ''
  const upper = typedState.toUpperCase()
  const faults: Fault[] = []
  if (typedState !== '' && !isStateCode(upper))
    faults.push({
      field: 'state',
      sentence: `Found the State "${typedState.slice(0, 40)}", expected three letters by ISO 3166-1 such as MNG. Choose a State from the list.`,
    })
  if (typedPerson !== '' && !names.has(typedPerson)) faults.push(noPerson(typedPerson))
  return {
    state: isStateCode(upper) ? upper : undefined,
    person: names.has(typedPerson) ? typedPerson : undefined,
    overflight: ['yes', 'true', 'on', '1'].includes(asked.get('overflight') ?? ''),
    faults,
  }
}

function noPerson(typed: string): Fault {
  return {
    field: 'person',
    sentence: `Found the person "${typed.slice(0, 40)}", who is not in the register as this view has it; that proves nothing, since a warrant may be under seal. Choose a person from the list.`,
  }
}

const stateChoices: readonly Choice[] = [...allStates]
  .map((value) => ({ value, words: stateName(value) }))
  .sort((a, b) => a.words.localeCompare(b.words, 'en'))

function Form({ view, names, choosing }: { view: View; names: Names; choosing: Choosing }) {
  const persons = [...names].map(([value, words]) => ({ value, words }))
  persons.sort((a, b) => a.words.localeCompare(b.words, 'en'))
  return (
    <form class="filters asking" method="get" action="/obligations" aria-label="What is asked">
      <Carried view={view} />
      <Select
        name="state"
        label="State"
        value={choosing.state ?? ''}
        choices={stateChoices}
        none="choose a State"
        required
      />
      <Select
        name="person"
        label="Person"
        value={choosing.person ?? ''}
        choices={persons}
        none="choose a person"
        required
      />
      <div class="filter filter-check">
        <input
          class="ds-input"
          id="overflight"
          name="overflight"
          type="checkbox"
          value="yes"
          checked={choosing.overflight}
        />
        <label class="ds-label" for="overflight">
          Crossing its airspace without landing
        </label>
      </div>
      <div class="filter-buttons">
        <button class="ds-button" type="submit">
          Ask
        </button>
      </div>
    </form>
  )
}

type Told = { answer: Obligation; name: string; overflight: boolean }

function Verdict({ answer, name, overflight }: Told) {
  return (
    <p class={`answer verdict owes-${answer.owes}`}>
      {asSentence(stateInSentence(answer.state))} owes, about {name}
      {overflight ? ' crossing its airspace without landing' : ''}:{' '}
      <strong>{owedWords[answer.owes]}</strong>
      {answer.owes === 'arrest-and-surrender' && `, ${arrestPresupposes}`}.{' '}
      {answer.unconfirmed && <UnconfirmedMark />}
    </p>
  )
}

function Answer({ view, answer }: { view: View; answer: Obligation }) {
  const applied = answer.because.filter(({ holds }) => holds !== 'no')
  const setAside = answer.because.filter(({ holds }) => holds === 'no')
  return (
    <>
      <p>
        {requestWords[answer.request]} <ConfidenceMark confidence={answer.confidence} />
      </p>
      <Section id="under" heading="Under what">
        {answer.under.length > 0 ? (
          <CitationList rules={answer.under} />
        ) : (
          <p class="empty">Under no text that the record holds.</p>
        )}
      </Section>
      <Section id="because" heading="Because">
        <Branches view={view} branches={applied} />
      </Section>
      {setAside.length > 0 && (
        <Section id="set-aside" heading="Considered, and not applying">
          <Branches view={view} branches={setAside} />
        </Section>
      )}
      {answer.mayInvoke.length > 0 && (
        <Section id="may-invoke" heading="What the State may invoke">
          <Branches view={view} branches={answer.mayInvoke} />
        </Section>
      )}
    </>
  )
}
