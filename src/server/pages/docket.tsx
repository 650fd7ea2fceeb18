import type { Day } from '../../law/day.ts'
import { intervalOf, unknown } from '../../law/when.ts'
import type { Docket } from '../../mechanism/answer.ts'
import type { SessionDossier } from '../../mechanism/dossier-types.ts'
import { docketJson } from '../../mechanism/json.ts'
import { asSentence, onInWords, sessionInWords } from '../../mechanism/words.ts'
import { href } from '../links.ts'
import { withDayOf } from '../parts/docket-due.tsx'
import { DocketMatters, DocketTravels } from '../parts/docket-tables.tsx'
import { type NextLine, WithDay } from '../parts/next-items.tsx'
import { Section } from '../parts/section.tsx'
import { personNames } from '../person-names.ts'
import type { Page } from '../sheet.ts'
import type { View } from '../view.ts'
import { distance, whenWords } from '../words/days.ts'

/** The first screen: what has a day, what travel is to follow, and what each matter leaves open. */
export const docketPage: Page = {
  path: '/',
  json: {
    path: '/docket.json',
    answer: async ({ desk, ask }) => docketJson(await desk.docket(ask)),
  },
  answer: async ({ desk, ask, view }) => {
    const [docket, names, sessions] = await Promise.all([
      desk.docket(ask),
      personNames(desk, ask),
      desk.sessions(ask),
    ])
    const withDay = withDayOf(view, docket, names)
    return {
      title: 'Docket',
      lead: (
        <p class="answer">
          {summary(view, docket, withDay)} {sessionAhead(view, sessions)}
        </p>
      ),
      json: href(view, '/docket.json'),
      body: (
        <>
          {withDay.length > 0 && (
            <Section id="due" heading="What has a day">
              <WithDay view={view} lines={withDay} />
            </Section>
          )}
          <Section id="travel" heading="Travel">
            <DocketTravels view={view} travel={docket.travel} names={names} />
          </Section>
          <Section id="matters" heading="Matters">
            <DocketMatters view={view} matters={docket.matters} />
          </Section>
        </>
      ),
    }
  },
}

/** The session that opens next, where the record knows of one. */
function sessionAhead(view: View, sessions: readonly SessionDossier[]): string {
  const ahead = sessions
    .flatMap(({ session, parts }) => parts.map(({ opens }) => ({ session, opens })))
    .filter(({ opens }) => opens && opens !== unknown && intervalOf(opens).last >= view.on)
    .sort((a, b) => ((a.opens ?? '') < (b.opens ?? '') ? -1 : 1))[0]
  if (!ahead?.opens) return ''
  return `${asSentence(sessionInWords(ahead.session))} opens ${onInWords(ahead.opens)}.`
}

/** The answer in one breath: how much is open, and the next day. */
function summary(view: View, docket: Docket, withDay: readonly NextLine[]): string {
  const open = docket.matters.filter(({ standing }) => standing === 'open').length
  const deferred = docket.matters.filter(({ standing }) => standing === 'deferred').length
  const standing = [
    `${asSentence(counted(open, 'matter'))} open`,
    ...(deferred > 0 ? [`${deferred} deferred`] : []),
    `${counted(docket.travel.length, 'travel', 'travels')} to follow`,
  ].join(', ')
  const days = withDay.map(({ item }) => item.day).filter((day) => day !== undefined)
  return `${nextDay(view.on, days)} ${standing}.`
}

function nextDay(on: Day, days: readonly Day[]): string {
  const ahead = days.find((day) => day >= on)
  if (!ahead) return days.length > 0 ? 'No day lies ahead.' : 'Nothing open has a day attached.'
  return `The next day is ${whenWords(ahead)}, ${distance(on, ahead)}.`
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count === 0 ? 'no' : count} ${count === 1 ? one : many}`
}
