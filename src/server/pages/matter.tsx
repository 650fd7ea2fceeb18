import type { Child } from 'hono/jsx'
import { stateInSentence } from '../../law/states.ts'
import type { DialogueArithmetic, MatterAnswer } from '../../mechanism/answer.ts'
import { matterJson } from '../../mechanism/json.ts'
import { sessionInWords } from '../../mechanism/words.ts'
import { href } from '../links.ts'
import { CitationList } from '../parts/citations.tsx'
import { FactNumbers } from '../parts/fact-numbers.tsx'
import { Informal } from '../parts/informal.tsx'
import { ledgerSection } from '../parts/ledger-section.tsx'
import { LetterLinks } from '../parts/letter-links.tsx'
import { HoldsMark, MatterMark, UnconfirmedMark } from '../parts/marks.tsx'
import { PersonLinks, StateLink, SymbolText } from '../parts/names.tsx'
import { WithDay, WithoutDay } from '../parts/next-items.tsx'
import { StepsPath } from '../parts/path.tsx'
import { Particulars, Section } from '../parts/section.tsx'
import { WhenText } from '../parts/when.tsx'
import { personNames } from '../person-names.ts'
import type { Page } from '../sheet.ts'
import type { View } from '../view.ts'

/** One matter: where it stands, the path of its steps, what could come next, and its ledger. */
export const matterPage: Page = {
  path: '/matters/:id',
  json: {
    path: '/matters/:id',
    answer: async ({ desk, ask, id }) => {
      const matter = await desk.matter(ask, id.toLowerCase())
      return matter ? matterJson(matter) : undefined
    },
  },
  answer: async (question) => {
    const { desk, ask, view, id } = question
    const matter = await desk.matter(ask, id.toLowerCase())
    if (!matter)
      return {
        missing: `No matter called "${id.slice(0, 60)}" is in the record, as of this day and in this view. Matters are called by year and State, for example 2024-mng.`,
        wayOn: { path: '/matters', words: 'See every matter of this view' },
      }
    const names = await personNames(desk, ask)
    const ledger = ledgerSection(question, matter.facts)
    const informal = await desk.informal(ask, matter.id)
    const letters = (await desk.letters(ask, matter.id)).flatMap((about) => about.letters)
    return {
      faults: ledger.faults,
      title: `${stateTitle(matter)}, matter ${matter.id}`,
      lead: <p class="answer">{matter.why}</p>,
      json: href(view, `/matters/${matter.id}.json`),
      body: (
        <Matter view={view} matter={matter} names={names}>
          {letters.length > 0 && (
            <Section id="letters" heading="Letters">
              <LetterLinks view={view} letters={letters} />
            </Section>
          )}
          {informal && <Informal view={view} informal={informal} />}
          {ledger.section}
        </Matter>
      ),
    }
  },
}

function stateTitle({ state }: MatterAnswer): string {
  const name = stateInSentence(state)
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`
}

type Names = ReadonlyMap<string, string>
type Of = { view: View; matter: MatterAnswer }

function Matter({ view, matter, names, children }: Of & { names: Names; children?: Child }) {
  return (
    <>
      <Head view={view} matter={matter} names={names} />
      <Section id="path" heading="The steps of the Procedures">
        <StepsPath view={view} steps={matter.steps} />
        <p class="hint">
          The Procedures say what could be done and leave it to the organs. “None recorded” means
          that the record holds nothing, and no more.
        </p>
      </Section>
      {matter.deferral && <Deferral view={view} deferral={matter.deferral} />}
      <Arithmetics matter={matter} />
      <Section id="next" heading="What could come next">
        <Next view={view} matter={matter} />
      </Section>
      {children}
      <Rules matter={matter} />
    </>
  )
}

function Head({ view, matter, names }: Of & { names: Names }) {
  const { referredTo, ids, id, since, standing, unconfirmed } = matter
  const others = ids.filter((other) => other !== id)
  return (
    <Particulars
      rows={[
        [
          'Standing',
          <>
            <MatterMark standing={standing} />
            {since && (
              <>
                {' since '}
                <WhenText on={since} />
              </>
            )}{' '}
            {unconfirmed && <UnconfirmedMark />}
          </>,
        ],
        ['State', <StateLink view={view} state={matter.state} />],
        matter.persons.length > 0
          ? ['Concerning', <PersonLinks view={view} persons={matter.persons} names={names} />]
          : undefined,
        ['Referred to', referredTo.map((to) => referredWords[to]).join(' and ') || 'nobody so far'],
        others.length > 0
          ? ['Also called', others.map((other) => <SymbolText text={other} />)]
          : undefined,
      ]}
    />
  )
}

const referredWords = {
  assembly: 'the Assembly of States Parties',
  council: 'the Security Council',
} as const

function Deferral({
  view,
  deferral,
}: {
  view: View
  deferral: NonNullable<MatterAnswer['deferral']>
}) {
  return (
    <Section id="deferral" heading="Deferral">
      <Particulars
        rows={[
          ['In force since', <WhenText on={deferral.since} />],
          ['Until', deferral.condition],
          [
            'Condition reported met',
            <>
              {deferral.reportedMet === 'no' ? (
                'no report that it is met'
              ) : (
                <HoldsMark holds={deferral.reportedMet} words="met" />
              )}{' '}
              · <FactNumbers view={view} numbers={deferral.facts} />
            </>,
          ],
        ]}
      />
      <p>{deferral.why}</p>
    </Section>
  )
}

function Arithmetics({ matter }: { matter: MatterAnswer }) {
  const found = matter.steps.flatMap(({ arithmetic }) => (arithmetic ? [arithmetic] : []))
  return found.map((arithmetic) => <Arithmetic arithmetic={arithmetic} />)
}

/** The condition of the public dialogue, reckoned in the open. */
function Arithmetic({ arithmetic }: { arithmetic: DialogueArithmetic }) {
  const { session, sessionOpens, meeting, met, lastDay, months } = arithmetic
  return (
    <Section id="arithmetic" heading={`The ${months}-month condition of the public dialogue`}>
      <Particulars
        rows={[
          [
            'Ambassadorial meeting',
            meeting ? <WhenText on={meeting} /> : 'none held or called, as far as recorded',
          ],
          [
            `Opening of ${sessionInWords(session)}`,
            sessionOpens ? <WhenText on={sessionOpens} /> : 'not fixed, as far as recorded',
          ],
          [
            'Last day of a meeting that leaves room',
            lastDay ? <WhenText on={lastDay} /> : 'cannot be reckoned',
          ],
          ['Condition', <HoldsMark holds={met} words="met" />],
        ]}
      />
      <p>{arithmetic.words}</p>
    </Section>
  )
}

function Next({ view, matter }: Of) {
  const withDay = matter.next
    .filter(({ day }) => day)
    .sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : 1))
  const withoutDay = matter.next.filter(({ day }) => !day)
  if (matter.next.length === 0) return <p class="empty">Nothing is open on this day.</p>
  return (
    <>
      {withDay.length > 0 && <WithDay view={view} lines={withDay.map((item) => ({ item }))} />}
      {withoutDay.length > 0 && <WithoutDay lines={withoutDay.map((item) => ({ item }))} />}
    </>
  )
}

function Rules({ matter }: { matter: MatterAnswer }) {
  const rules = [...matter.steps, ...matter.next].flatMap(({ rule }) => (rule ? [rule] : []))
  if (rules.length === 0) return null
  return (
    <Section id="rules" heading="Rules relied on">
      <details>
        <summary>Where each rule stands, and where it was read</summary>
        <CitationList rules={rules} />
      </details>
    </Section>
  )
}
