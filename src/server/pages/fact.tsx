import type { FactHistory } from '../../desk.ts'
import { describeFact } from '../../mechanism/describe.ts'
import type { Fact } from '../../record/fact.ts'
import { kinds } from '../../record/kinds.ts'
import type { StandingFact } from '../../record/record.ts'
import { href } from '../links.ts'
import { Address, webAddress } from '../parts/address.tsx'
import { BodyTable } from '../parts/body-table.tsx'
import { Proofs } from '../parts/ledger.tsx'
import { AudienceMark, ConfidenceMeaning } from '../parts/marks.tsx'
import { Particulars, Section } from '../parts/section.tsx'
import { StreamLink } from '../parts/stream-link.tsx'
import { WhenText } from '../parts/when.tsx'
import type { Page } from '../sheet.ts'
import type { View } from '../view.ts'
import { instantWords } from '../words/days.ts'

/** One fact with all that was said before, by whom and when: nothing is ever erased. */
export const factPage: Page = {
  path: '/facts/:id',
  answer: async ({ desk, ask, view, id }) => {
    const history = await desk.fact(ask, id)
    const last = history?.versions.at(-1)
    if (!history || !last)
      return {
        missing: `No fact "${id.slice(0, 60)}" is in the record, as of this day and in this view. Facts are called by their number in the log or by their id.`,
        wayOn: { path: '/', words: 'Go to the docket' },
      }
    return {
      title: `Fact ${last.number}`,
      lead: (
        <p class={`answer hand-${last.confidence}`}>
          {last.void ? 'This fact was retracted.' : describeFact(last as StandingFact)}
        </p>
      ),
      body: <History view={view} history={history} last={last} />,
    }
  },
}

function History({ view, history, last }: { view: View; history: FactHistory; last: Fact }) {
  const earlier = history.versions.slice(0, -1).toReversed()
  return (
    <>
      <Version
        view={view}
        fact={last}
        id="standing"
        heading={headingOf(last, earlier.length)}
        last
      />
      {earlier.length > 0 && (
        <p class="hint">
          A fact is never changed or erased. What was said before stands below, the latest first.
        </p>
      )}
      {earlier.map((fact) => (
        <Version
          view={view}
          fact={fact}
          id={`version-${fact.number}`}
          heading={`Said before, entered ${instantWords(fact.entered)}`}
        />
      ))}
    </>
  )
}

function headingOf(last: Fact, corrections: number): string {
  if (last.void) return 'Retracted'
  return corrections > 0 ? 'As it stands, corrected' : 'As it stands'
}

type Of = { view: View; fact: Fact; id: string; heading: string; last?: boolean }

function Version({ view, fact, id, heading, last }: Of) {
  return (
    <Section id={id} heading={heading}>
      {!last && <p class="version-words">{describeFact(fact as StandingFact)}</p>}
      <Particulars
        rows={[
          ['Kind', kinds[fact.type].about],
          ['On', <WhenText on={fact.on} />],
          ['Filed under', <StreamLink view={view} stream={fact.stream} />],
          [
            'Entered',
            `${instantWords(fact.entered)}, as number ${fact.number}${view.eyes === 'secretariat' ? `, by ${fact.officer}` : ''}`,
          ],
          ['Confidence', <ConfidenceMeaning confidence={fact.confidence} />],
          fact.confidenceNote ? ['Note', fact.confidenceNote] : undefined,
          ['Proof', <Proofs proofs={fact.proof} />],
          fact.source.length > 0 ? ['Source', <Sources sources={fact.source} />] : undefined,
          view.eyes === 'secretariat' ? ['Seen by', <Audience fact={fact} />] : undefined,
          last && mayBeAnswered(view, fact)
            ? ['Reply', <Reply view={view} fact={fact} />]
            : undefined,
        ]}
      />
      <details class="body">
        <summary>Everything entered</summary>
        <BodyTable view={view} body={fact.body} />
        <p class="hint">
          Identifier <bdi class="symbol">{fact.id}</bdi>
          {fact.corrects && (
            <>
              , correcting{' '}
              <a class="symbol" href={href(view, `/facts/${fact.corrects}`)}>
                {fact.corrects}
              </a>
            </>
          )}
        </p>
      </details>
    </Section>
  )
}

/** Officers draft the reply to a notice of contact that stands. */
function mayBeAnswered(view: View, fact: Fact): boolean {
  return view.eyes === 'secretariat' && fact.type === 'ContactNotified' && !fact.void
}

function Reply({ view, fact }: { view: View; fact: Fact }) {
  const notice = fact.corrects ?? fact.id
  return (
    <a href={href(view, '/letter/reply-to-contact', { notice })}>draft the reply to this notice</a>
  )
}

function Audience({ fact }: { fact: Fact }) {
  return (
    <>
      {fact.audience.join(', ')} <AudienceMark audience={fact.audience} />
    </>
  )
}

function Sources({ sources }: { sources: readonly string[] }) {
  return (
    <ul class="sources">
      {sources.map((source) => (
        <li>{webAddress(source) ? <Address address={source} /> : source}</li>
      ))}
    </ul>
  )
}
