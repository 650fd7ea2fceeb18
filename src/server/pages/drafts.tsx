import type { DraftLine } from '../../drafting/drafts/draft.ts'
import { asSentence, sessionInWords } from '../../mechanism/words.ts'
import { looksNow } from '../draft-seen.ts'
import { doOpen } from '../draft-wishes.ts'
import {
  audienceChoices,
  audienceWords,
  howWords,
  languageWords,
  reviewWords,
} from '../draft-words.ts'
import { href } from '../links.ts'
import { DoButton, DraftForm, FileField, TypedField } from '../parts/draft-forms.tsx'
import { type Choice, Select } from '../parts/filters.tsx'
import { PageLinks, pageOf } from '../parts/pages.tsx'
import { Section } from '../parts/section.tsx'
import { type Column, Table } from '../parts/table.tsx'
import type { SentForm } from '../sent-form.ts'
import type { Page, Question, Sheet } from '../sheet.ts'
import type { Fault } from '../typed-day.ts'
import { instantWords } from '../words/days.ts'

/** Every draft of this view, and the form that opens one. */
export const draftsPage: Page = {
  path: '/drafts',
  answer: (question) => sheet(question, nothingTyped, []),
  act: async (question, form) => {
    const outcome = await doOpen(question, form)
    if ('done' in outcome) return outcome
    return { ...(await sheet(question, form.words, [outcome.fault])), refused: true }
  },
}

const nothingTyped: SentForm['words'] = () => ''

async function sheet(
  question: Question,
  typed: SentForm['words'],
  faults: readonly Fault[],
): Promise<Sheet> {
  const { desk, ask, view, path, asked } = question
  const lines = await desk.drafts(ask)
  const page = pageOf(lines, asked)
  return {
    title: 'Drafts',
    lead: (
      <p>
        Drafts of the Bureau’s report on non-cooperation: what the record says, with what persons
        worded in its place.
      </p>
    ),
    faults: [...faults, ...(page.fault ? [page.fault] : [])],
    body: (
      <>
        <div id="list">
          <Lines question={question} rows={page.rows} />
          <PageLinks view={view} path={path} asked={asked} of={page} />
        </div>
        {looksNow(view) && (
          <Section id="open-a-draft" heading="Open a draft">
            <OpenForm question={question} typed={typed} />
          </Section>
        )}
      </>
    ),
  }
}

function Lines({ question: { view }, rows }: { question: Question; rows: readonly DraftLine[] }) {
  if (rows.length === 0)
    return (
      <p class="empty">
        {view.eyes === 'public'
          ? 'No draft is public. A draft is read by whoever its officer names, and by the public only once it says so.'
          : 'No draft is open, as of this day. Open one below: it is made from the record at once.'}
      </p>
    )
  const columns: Column<DraftLine>[] = [
    {
      head: 'Draft',
      cell: ({ id, session, language }) => (
        <a href={href(view, `/draft/${id}`)}>
          <bdi class="symbol">{id}</bdi>
          <span class="ds-sr-only">{`, ${sessionInWords(session)}, ${languageWords[language]}`}</span>
        </a>
      ),
    },
    { head: 'Session', cell: ({ session }) => asSentence(sessionInWords(session)) },
    { head: 'Language', cell: ({ language }) => languageWords[language] },
    { head: 'Made for', cell: ({ audience }) => audienceWords(audience) },
    { head: 'Made', cell: ({ how }) => howWords[how] },
    { head: 'Standing', cell: ({ review }) => reviewWords[review.standing] },
    { head: 'Opened', cell: ({ opened, officer }) => `${instantWords(opened)}, ${officer}` },
  ]
  return <Table caption="Drafts" columns={columns} rows={rows} />
}

const languages: readonly Choice[] = [
  { value: 'en', words: languageWords.en },
  { value: 'fr', words: languageWords.fr },
]

function OpenForm({ question, typed }: { question: Question; typed: SentForm['words'] }) {
  const { view, path, asked } = question
  return (
    <DraftForm view={view} path={path} asked={asked} label="Open a draft" files>
      <TypedField
        id="draft-session"
        name="session"
        label="Session of the Assembly"
        hint="Its number, for example 25."
        value={typed('session')}
        required
      />
      <Select
        name="language"
        label="Language of the draft"
        value={typed('language') || 'en'}
        choices={languages}
      />
      <Select
        name="audience"
        label="For whose eyes the text is made"
        value={typed('audience') || 'public'}
        choices={audienceChoices}
      />
      <Select
        name="readers"
        label="Who may read the draft, its review and comments while it is made"
        value={typed('readers')}
        choices={audienceChoices.filter(({ value }) => value !== 'secretariat')}
        none="the Secretariat alone"
      />
      <FileField
        id="draft-base"
        name="base"
        label="Last year’s report, to be rolled forward"
        hint="DOCX, PDF, plain text or Akoma Ntoso, in the language of the draft; it is kept unchanged, by its hash. Without a file the draft is made from the record alone."
      />
      <DoButton wish="open">Open the draft</DoButton>
    </DraftForm>
  )
}
