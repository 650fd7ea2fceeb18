import { raw } from 'hono/html'
import { appearance, type FillName } from '../../geography/fills.ts'
import { obligationMap } from '../../geography/map.ts'
import { boundariesSentence, mapWords } from '../../geography/map-words.ts'
import { stateName } from '../../law/states.ts'
import type { Obligation } from '../../mechanism/answer.ts'
import { Carried } from '../parts/carried.tsx'
import { Select } from '../parts/filters.tsx'
import { Grouped, type Owing, owedOrder } from '../parts/grouped.tsx'
import { Section } from '../parts/section.tsx'
import { personNames } from '../person-names.ts'
import type { Page } from '../sheet.ts'
import type { View } from '../view.ts'
import { whenWords } from '../words/days.ts'
import { owedWords } from '../words/standings.ts'

type Names = ReadonlyMap<string, string>

/** What every State owes about one person: as a quiet map, and the same as a table. */
export const mapPage: Page = {
  path: '/map',
  officersOnly: true,
  answer: async ({ desk, ask, view, asked }) => {
    const names = await personNames(desk, ask)
    const person = asked.get('person') ?? ''
    const form = <Form view={view} names={names} person={person} />
    const answers = names.has(person) ? await desk.obligations(ask, person) : undefined
    if (!answers)
      return {
        title: 'Map of obligations',
        lead: <p>What every State owes about a person, as of the day chosen above.</p>,
        faults: person === '' ? [] : [noPerson(person)],
        body: form,
      }
    const name = names.get(person) ?? person
    return {
      title: `What States owe about ${name}`,
      lead: <p class="answer">{countsOf(answers)}</p>,
      body: (
        <>
          <Drawing answers={answers} name={name} view={view} />
          <Section id="list" heading="The same as a table">
            <Grouped view={view} owing={answers.map(owing)} of="States" />
          </Section>
          <Section id="another" heading="Another person">
            {form}
          </Section>
        </>
      ),
    }
  },
}

function noPerson(typed: string) {
  return {
    field: 'person',
    sentence: `Found the person "${typed.slice(0, 40)}", who is not in the register as this view has it. Choose a person from the list.`,
  }
}

function Form({ view, names, person }: { view: View; names: Names; person: string }) {
  const choices = [...names].map(([value, words]) => ({ value, words }))
  choices.sort((a, b) => a.words.localeCompare(b.words, 'en'))
  return (
    <form class="filters asking" method="get" action="/map" aria-label="Whose map">
      <Carried view={view} />
      <Select
        name="person"
        label="Person"
        value={person}
        choices={choices}
        none="choose a person"
        required
      />
      <div class="filter-buttons">
        <button class="ds-button" type="submit">
          Draw
        </button>
      </div>
    </form>
  )
}

function countsOf(answers: readonly Obligation[]): string {
  const counted = owedOrder
    .map((owes) => [owes, answers.filter((answer) => answer.owes === owes).length] as const)
    .filter(([, count]) => count > 0)
  const parts = counted.map(([owes, count]) => `${owedWords[owes]}: ${count}`)
  return `Of ${answers.length} States, ${parts.join('; ')}.`
}

function Drawing({
  answers,
  name,
  view,
}: {
  answers: readonly Obligation[]
  name: string
  view: View
}) {
  const fills = new Map(
    answers.map(({ state, owes }) => [state as string, { fill: owes, label: stateName(state) }]),
  )
  const drawing = obligationMap(fills, {
    title: `What States owe about ${name}, ${whenWords(view.on)}`,
    description: `${countsOf(answers)} The table below says the same, State by State.`,
    on: view.on,
  })
  return (
    <figure class="map-figure">
      {raw(drawing)}
      <figcaption>
        <Key answers={answers} />
        <p class="hint">{boundariesSentence.en}</p>
      </figcaption>
    </figure>
  )
}

/** The key beside the map: each fill that is on it, with its word. */
function Key({ answers }: { answers: readonly Obligation[] }) {
  const used = owedOrder.filter((owes) => answers.some((answer) => answer.owes === owes))
  return (
    <ul class="map-key">
      {used.map((owes) => (
        <li>
          <svg class="swatch" viewBox="0 0 18 12" aria-hidden="true" focusable="false">
            <rect class={appearance[owes].css} width="18" height="12" fill={swatch(owes)} />
          </svg>
          {mapWords.en[owes]}
        </li>
      ))}
      <li>
        <svg class="swatch" viewBox="0 0 18 12" aria-hidden="true" focusable="false">
          <rect width="18" height="12" fill="url(#map-hatch)" />
        </svg>
        {mapWords.en.area}
      </li>
    </ul>
  )
}

function swatch(owes: FillName): string {
  const { colour } = appearance[owes]
  return colour === 'pattern' ? 'url(#map-hatch)' : colour
}

function owing({ state, person, owes, unconfirmed }: Obligation): Owing {
  return { state, person, owes, unconfirmed, name: stateName(state) }
}
