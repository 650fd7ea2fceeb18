import type { Child } from 'hono/jsx'
import { groupName } from '../../law/regional-groups.ts'
import { isStateCode, stateNamed } from '../../law/states.ts'
import type { StateDossier } from '../../mechanism/dossier-types.ts'
import { Branches } from '../parts/citations.tsx'
import { Grouped } from '../parts/grouped.tsx'
import { ledgerSection } from '../parts/ledger-section.tsx'
import { ConfidenceMark } from '../parts/marks.tsx'
import { MatterLines } from '../parts/matter-lines.tsx'
import { Particulars, Section } from '../parts/section.tsx'
import { WhenText } from '../parts/when.tsx'
import { personNames } from '../person-names.ts'
import type { Page } from '../sheet.ts'
import type { View } from '../view.ts'
import { treatyWords } from '../words/standings.ts'

/** Everything the record says of a State, as of the day. */
export const statePage: Page = {
  path: '/states/:id',
  answer: async (question) => {
    const { desk, ask, view, id } = question
    const upper = id.toUpperCase()
    const code = isStateCode(upper) ? upper : stateNamed(id)
    if (!code)
      return {
        missing: `No State has the code or name "${id.slice(0, 60)}". Expected three letters by ISO 3166-1, for example MNG.`,
        wayOn: { path: '/states', words: 'See every State' },
      }
    if (code !== id) return { moved: `/states/${code}` }
    const [dossier, names] = await Promise.all([desk.state(ask, code), personNames(desk, ask)])
    const ledger = ledgerSection(question, dossier.facts)
    return {
      faults: ledger.faults,
      title: dossier.name,
      lead: <p class="answer">{dossier.treaty.why}</p>,
      body: <State view={view} dossier={dossier} names={names} ledger={ledger.section} />,
    }
  },
}

type Of = { view: View; dossier: StateDossier; names: ReadonlyMap<string, string> }

function State({ view, dossier, names, ledger }: Of & { ledger: Child }) {
  const { state, group, treaty } = dossier
  return (
    <>
      <Particulars
        rows={[
          [
            'Standing under the Statute',
            <>
              {treatyWords(treaty.standing)}
              {treaty.since && (
                <>
                  {' since '}
                  <WhenText on={treaty.since} />
                </>
              )}{' '}
              <ConfidenceMark confidence={treaty.confidence} />
            </>,
          ],
          ['Regional group', group ? groupName(group) : 'none'],
          ['Code', <span class="symbol">{state}</span>],
        ]}
      />
      <Section id="treaty" heading="Why it stands so">
        <Branches view={view} branches={treaty.because} />
      </Section>
      <Section id="matters" heading="Matters">
        <MatterLines view={view} lines={dossier.matters} />
      </Section>
      <Section id="obligations" heading="What it owes, person by person">
        <Obligations view={view} dossier={dossier} names={names} />
      </Section>
      {ledger}
    </>
  )
}

function Obligations({ view, dossier, names }: Of) {
  const { state, obligations } = dossier
  if (obligations.length === 0)
    return <p class="empty">No person is in the register, as of this day and in this view.</p>
  const owing = obligations.map((one) => ({
    ...one,
    state,
    name: names.get(one.person) ?? one.person,
  }))
  return <Grouped view={view} owing={owing} of="Persons" />
}
