import type { Child } from 'hono/jsx'
import type { StandingFact } from '../../record/record.ts'
import type { Question } from '../sheet.ts'
import type { Fault } from '../typed-day.ts'
import { Ledger } from './ledger.tsx'
import { PageLinks, pageOf } from './pages.tsx'
import { Section } from './section.tsx'

/** Facts on one page of a ledger: more than the busiest session has, so that most stand whole. */
const factsPerPage = 100

/** The ledger of a page under its heading, paged where it is long, and what is to mend in that. */
export function ledgerSection(
  { view, path, asked }: Pick<Question, 'view' | 'path' | 'asked'>,
  facts: readonly StandingFact[],
): { readonly section: Child; readonly faults: readonly Fault[] } {
  const { rows, page, pages, total, fault } = pageOf(facts, asked, factsPerPage)
  const first = (page - 1) * factsPerPage
  return {
    faults: fault ? [fault] : [],
    section: (
      <Section id="list" heading="Ledger">
        {pages > 1 && (
          <p class="total">{`Facts ${first + 1} to ${first + rows.length} of ${total}, the oldest first.`}</p>
        )}
        <Ledger view={view} facts={rows} />
        <PageLinks view={view} path={path} asked={asked} of={{ page, pages }} />
      </Section>
    ),
  }
}
