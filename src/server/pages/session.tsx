import type { Child } from 'hono/jsx'
import type { SessionDossier } from '../../mechanism/dossier-types.ts'
import { asSentence, sessionInWords } from '../../mechanism/words.ts'
import { href } from '../links.ts'
import { FocalPoints } from '../parts/focal-points.tsx'
import { ledgerSection } from '../parts/ledger-section.tsx'
import { MatterLines } from '../parts/matter-lines.tsx'
import { SymbolText } from '../parts/names.tsx'
import { Particulars, Section } from '../parts/section.tsx'
import { PartDays } from '../parts/session-days.tsx'
import { WhenText } from '../parts/when.tsx'
import type { Page } from '../sheet.ts'
import type { View } from '../view.ts'

/** One session and the period before it: who served, what was before it, and its ledger. */
export const sessionPage: Page = {
  path: '/sessions/:id',
  answer: async (question) => {
    const { desk, ask, view, id } = question
    const dossier = await desk.session(ask, id.toUpperCase())
    if (!dossier)
      return {
        missing: `No session "${id.slice(0, 60)}" is in the record, as of this day and in this view. Sessions are called by number, for example 23, special sessions S-1.`,
        wayOn: { path: '/sessions', words: 'See every session' },
      }
    const ledger = ledgerSection(question, dossier.facts)
    return {
      faults: ledger.faults,
      title: asSentence(sessionInWords(dossier.session)),
      body: <Session view={view} dossier={dossier} ledger={ledger.section} />,
    }
  },
}

type Of = { view: View; dossier: SessionDossier }

function Session({ view, dossier, ledger }: Of & { ledger: Child }) {
  return (
    <>
      <Head dossier={dossier} />
      <Section id="focal-points" heading="Focal points on non-cooperation">
        {dossier.focalPoints ? (
          <FocalPoints view={view} answer={dossier.focalPoints} />
        ) : (
          <p class="empty">No focal point is recorded for this period, as of this day.</p>
        )}
      </Section>
      <Section id="matters" heading="Matters before it">
        <MatterLines view={view} lines={dossier.matters} />
      </Section>
      {ledger}
      <Neighbours view={view} dossier={dossier} />
    </>
  )
}

function Head({ dossier }: { dossier: SessionDossier }) {
  const { parts, president, report } = dossier
  return (
    <Particulars
      rows={[
        [
          parts.length > 1 ? 'Parts' : 'Days',
          parts.length > 0 ? parts.map((part) => <PartDays part={part} />) : 'not recorded',
        ],
        ['President', president ?? 'not recorded'],
        [
          'Report on non-cooperation',
          report ? (
            <>
              {report.symbol ? <SymbolText text={report.symbol} /> : 'symbol to be supplied'},{' '}
              <WhenText on={report.on} />
            </>
          ) : (
            'none recorded'
          ),
        ],
      ]}
    />
  )
}

function Neighbours({ view, dossier: { previous, next } }: Of) {
  if (!previous && !next) return null
  return (
    <nav class="page-links" aria-label="Sessions before and after">
      {previous && (
        <a rel="prev" href={href(view, `/sessions/${previous}`)}>
          {asSentence(sessionInWords(previous))}
        </a>
      )}
      {next && (
        <a rel="next" href={href(view, `/sessions/${next}`)}>
          {asSentence(sessionInWords(next))}
        </a>
      )}
    </nav>
  )
}
