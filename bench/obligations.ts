import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Day, day } from '../src/law/day.ts'
import { allStates } from '../src/law/states.ts'
import { obligation } from '../src/mechanism/obligation.ts'
import { keeper, officesHeld } from '../src/record/audience.ts'
import { checkFact, isFault } from '../src/record/check-fact.ts'
import type { Fact } from '../src/record/fact.ts'
import { type RecordView, recordFor } from '../src/record/record.ts'

/** What a measurement found, against what it has to reach. */
export type Measurement = {
  readonly name: string
  readonly value: number
  readonly target: number
  readonly details: Readonly<Record<string, string | number>>
}

/**
 * Obligations a second on one core: every State, every person, every first of January since 2002,
 * each answer with its provisions and branches. From a cold start: deriving is part of it.
 */
export async function obligationsPerSecond(): Promise<Measurement> {
  const folder = join(import.meta.dirname, '..', 'public-record')
  const found = existsSync(folder) ? factsIn(folder) : []
  const view = viewOf(found.length > 0 ? found : madeUp())
  const persons = view.of('PersonRegistered').map((fact) => fact.body.person)
  const days = Array.from({ length: 25 }, (_, index) => day(`${2002 + index}-01-01`))
  const before = process.memoryUsage().rss
  const cold = asked(view, persons, days)
  const warm = asked(view, persons, days)
  const memory = Math.round(process.memoryUsage().rss / 1e6)
  return {
    name: 'obligations a second',
    value: Math.round(cold.answers / cold.seconds),
    target: 100_000,
    details: {
      record: found.length > 0 ? 'public record' : 'made up',
      facts: view.facts.length,
      persons: persons.length,
      answers: cold.answers,
      citations: cold.citations,
      'warm, a second': Math.round(warm.answers / warm.seconds),
      'memory, MB': memory,
      'memory before, MB': Math.round(before / 1e6),
      'memory target, MB': 400,
    },
  }
}

function asked(view: RecordView, persons: readonly string[], days: readonly Day[]) {
  const start = performance.now()
  let answers = 0
  let citations = 0
  for (const state of allStates)
    for (const person of persons)
      for (const on of days) {
        const answer = obligation(view, state, person, on)
        answers += 1
        citations += answer.under.length
      }
  return { answers, citations, seconds: (performance.now() - start) / 1000 }
}

function viewOf(values: readonly unknown[]): RecordView {
  const facts = values.map((value, index): Fact => {
    const checked = checkFact(value)
    if (isFault(checked)) throw new Error(`fact ${index + 1}: ${checked.fault}`)
    return { ...checked.draft, number: index + 1, entered: '2026-01-01T00:00:00Z' }
  })
  return recordFor(facts, { offices: officesHeld([keeper], () => true) })
}

function factsIn(folder: string): readonly unknown[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line))
}

const situations = ['ICC-02/05', 'ICC-01/11', 'ICC-01/22', 'ICC-01/18', 'ICC-01/04']

/** As many States and persons as the real record has, where that is not at hand. */
function madeUp(): readonly unknown[] {
  const told: unknown[] = []
  const tell = (type: string, stream: string, on: string, body: object) =>
    told.push({
      id: `00000000-0000-4000-8000-${String(told.length).padStart(12, '0')}`,
      stream,
      type,
      on,
      officer: 'bench',
      proof: [],
      source: [],
      confidence: 'confirmed',
      audience: ['public'],
      body,
    })
  for (const [index, state] of allStates.slice(0, 127).entries())
    tell('InstrumentDeposited', `state:${state}`, `${2000 + (index % 20)}-05-10`, {
      state,
      instrument: 'ratification',
    })
  for (const state of ['BDI', 'BOL'])
    tell('WithdrawalNotified', `state:${state}`, '2020-10-27', { state })
  for (let index = 0; index < 65; index += 1) tellOfPerson(tell, index)
  return told
}

function tellOfPerson(
  tell: (type: string, stream: string, on: string, body: object) => void,
  index: number,
): void {
  const person = `person-${index}`
  const situation = situations[index % situations.length] ?? 'ICC-01/04'
  const year = 2005 + (index % 20)
  const about = { person, situation }
  tell('PersonRegistered', `person:${person}`, `${year}-01-01`, {
    ...about,
    name: person,
    aliases: [],
  })
  for (const number of [1, 2]) {
    const warrant = `${person}-${number}`
    const issued = `${year}-0${number}-11`
    tell('WarrantIssued', `person:${person}`, issued, { ...about, warrant })
    tell('WarrantUnsealed', `person:${person}`, issued, { person, warrant, extent: 'whole' })
  }
  if (index % 3 === 0)
    tell('WarrantExecuted', `person:${person}`, `${year + 2}-01-11`, {
      person,
      manner: 'notRecorded',
    })
}
