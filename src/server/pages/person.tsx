import type { Child } from 'hono/jsx'
import type { PersonDossier } from '../../mechanism/dossier-types.ts'
import { href } from '../links.ts'
import { FactNumbers } from '../parts/fact-numbers.tsx'
import { ledgerSection } from '../parts/ledger-section.tsx'
import { MatterLines } from '../parts/matter-lines.tsx'
import { OwnScript, StateLink, StateLinks, SymbolText } from '../parts/names.tsx'
import { Particulars, Section } from '../parts/section.tsx'
import { Table } from '../parts/table.tsx'
import { WhenText } from '../parts/when.tsx'
import type { Page } from '../sheet.ts'
import type { View } from '../view.ts'
import { owedWords, personStandingWords, warrantStandingWords } from '../words/standings.ts'

/** Everything the record says of a person, as of the day. */
export const personPage: Page = {
  path: '/persons/:id',
  answer: async (question) => {
    const { desk, ask, view, id } = question
    const dossier = await desk.person(ask, id.toLowerCase())
    if (!dossier)
      return {
        missing: `No person called "${id.slice(0, 60)}" is in the register, as of this day and in this view. That proves nothing: a warrant may be under seal. Persons are called by a name in lower case, for example al-bashir.`,
        wayOn: { path: '/persons', words: 'See the register of persons' },
      }
    const ledger = ledgerSection(question, dossier.facts)
    return {
      faults: ledger.faults,
      title: dossier.name,
      lead: <p class="answer">{dossier.standing.why}</p>,
      body: <Person view={view} dossier={dossier} ledger={ledger.section} />,
    }
  },
}

type Of = { view: View; dossier: PersonDossier }

function Person({ view, dossier, ledger }: Of & { ledger: Child }) {
  return (
    <>
      <Head view={view} dossier={dossier} />
      <Section id="warrants" heading="Warrants">
        <Warrants view={view} dossier={dossier} />
      </Section>
      <Section id="owed" heading="What States owe">
        <Owed view={view} dossier={dossier} />
      </Section>
      <Section id="matters" heading="Matters">
        <MatterLines view={view} lines={dossier.matters} />
      </Section>
      {ledger}
    </>
  )
}

function Head({ view, dossier }: Of) {
  const { aliases, nameOriginal, nationality, situation, situationName, standing } = dossier
  return (
    <Particulars
      rows={[
        [
          'Standing',
          <>
            {personStandingWords[standing.standing]} ·{' '}
            <FactNumbers view={view} numbers={standing.facts} />
          </>,
        ],
        nameOriginal ? ['Name in own script', <OwnScript text={nameOriginal} />] : undefined,
        aliases.length > 0
          ? [
              'Also written',
              aliases.map((alias, index) => (
                <>
                  {index > 0 ? '; ' : ''}
                  <OwnScript text={alias} />
                </>
              )),
            ]
          : undefined,
        nationality ? ['Nationality', <StateLink view={view} state={nationality} />] : undefined,
        situation
          ? [
              'Situation',
              <>
                <SymbolText text={situation} /> {situationName}
              </>,
            ]
          : undefined,
      ]}
    />
  )
}

function Warrants({ view, dossier }: Of) {
  const { warrants } = dossier.standing
  if (warrants.length === 0)
    return <p class="empty">No warrant is recorded, as of this day and in this view.</p>
  return (
    <Table
      caption="Warrants of arrest"
      columns={[
        { head: 'Warrant', cell: ({ warrant }) => <SymbolText text={warrant} /> },
        { head: 'Standing', cell: ({ standing }) => warrantStandingWords[standing] },
        {
          head: 'Since',
          cell: ({ since }) => (since ? <WhenText on={since} /> : 'not recorded'),
        },
        { head: 'Situation', cell: ({ situation }) => <SymbolText text={situation} /> },
        { head: 'Rests on', cell: ({ facts }) => <FactNumbers view={view} numbers={facts} /> },
      ]}
      rows={warrants}
    />
  )
}

function Owed({ view, dossier }: Of) {
  const groups = dossier.owed.filter(({ states }) => states.length > 0)
  return (
    <>
      <ul class="owed">
        {groups.map(({ owes, states }) => (
          <li>
            <details>
              <summary>
                <strong>{owedWords[owes]}</strong>:{' '}
                {states.length === 1 ? '1 State' : `${states.length} States`}
              </summary>
              <p>
                <StateLinks view={view} states={states} />
              </p>
            </details>
          </li>
        ))}
      </ul>
      <p>
        <a href={href(view, '/obligations', { person: dossier.person })}>Ask about one State</a>
        {view.eyes === 'secretariat' && (
          <>
            {' · '}
            <a href={href(view, '/map', { person: dossier.person })}>See it on the map</a>
          </>
        )}
      </p>
    </>
  )
}
