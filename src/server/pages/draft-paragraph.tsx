import type { ParagraphVersion } from '../../drafting/drafts/draft.ts'
import type { ListedAmendments } from '../../drafting/drafts/listed-amendments.ts'
import { type DraftSeen, draftSeen, type SeenItem } from '../draft-seen.ts'
import { materialFor, wordsBefore } from '../draft-typed.ts'
import { doStep, type NotDone } from '../draft-wishes.ts'
import { href } from '../links.ts'
import { ParagraphActs } from '../parts/draft-acts.tsx'
import { AttentionList } from '../parts/draft-attention.tsx'
import { BothTexts, EditForm, Preview } from '../parts/draft-edit.tsx'
import { Said } from '../parts/draft-forms.tsx'
import { DraftHistory } from '../parts/draft-history.tsx'
import { Life } from '../parts/draft-life.tsx'
import { DraftStandingMark, Findings } from '../parts/draft-marks.tsx'
import { ParagraphProposals } from '../parts/draft-proposals.tsx'
import { CommentForm, Comments } from '../parts/draft-review.tsx'
import { ItemNotes, Sentences } from '../parts/draft-sentences.tsx'
import { Section } from '../parts/section.tsx'
import type { SentForm } from '../sent-form.ts'
import type { Missing, Page, Question, Sheet } from '../sheet.ts'
import { missingDraft } from './draft.tsx'

/** A form that was sent and not done, or only to be looked at: what was typed, and what is wrong. */
type Back = { readonly form: SentForm; readonly notDone?: NotDone }

/**
 * One paragraph or sub-paragraph of a draft: its words, the form that edits them, what waits for a
 * decision, its life across years, and what was done to it.
 */
export const draftParagraphPage: Page = {
  path: '/draft/:id/paragraph/:part',
  answer: (question) => sheet(question),
  act: async (question, form) => {
    if (form.words('do') === 'preview') return sheet(question, { form })
    const outcome = await doStep(question, form)
    if ('done' in outcome) return outcome
    return sheet(question, { form, notDone: outcome })
  },
}

async function sheet(question: Question, back?: Back): Promise<Sheet | Missing> {
  const seen = await draftSeen(question)
  if (!seen) return missingDraft(question.id)
  const { desk, ask, part } = question
  const { session, language } = seen.draft
  const of = seen.items.get(part)
  const life = await desk.paragraphLife(ask, part, session, language)
  const received = await desk.draftAmendments(ask, seen.draft.id)
  if (!of && !seen.standings.has(part) && life.length === 0)
    return {
      missing: `No paragraph "${part.slice(0, 60)}" is in this draft. Open the draft, and follow the number in the margin.`,
      wayOn: { path: `/draft/${seen.draft.id}`, words: 'Go to the draft' },
    }
  const faults = back?.notDone ? [back.notDone.fault] : []
  return {
    title: titleOf(seen, of),
    lead: <Lead question={question} seen={seen} of={of} />,
    faults,
    ...(faults.length ? { refused: true } : {}),
    ...(seen.mayWrite && of ? { editor: true } : {}),
    body: (
      <Body question={question} seen={seen} of={of} life={life} received={received} back={back} />
    ),
  }
}

function titleOf({ draft }: DraftSeen, of: SeenItem | undefined): string {
  const called = of?.called ?? 'a paragraph that is not in the text'
  return `${called.charAt(0).toUpperCase()}${called.slice(1)} of draft ${draft.id}`
}

type Of = { question: Question; seen: DraftSeen; of: SeenItem | undefined }

function Lead({ question, seen, of }: Of) {
  const { view, part } = question
  const standing = seen.standings.get(part)
  const path = `/draft/${seen.draft.id}`
  const ids = [...seen.items.keys()]
  const at = ids.indexOf(part)
  const [before, after] = at < 0 ? [] : [ids[at - 1], ids[at + 1]]
  return (
    <>
      {standing && <DraftStandingMark standing={standing} how={seen.draft.how} />}
      <nav class="page-links" aria-label="In the draft">
        <a href={of ? `${href(view, path)}#${part}` : href(view, path)}>In the text</a>
        {before && (
          <a rel="prev" href={href(view, `${path}/paragraph/${before}`)}>
            Before it
          </a>
        )}
        {after && (
          <a rel="next" href={href(view, `${path}/paragraph/${after}`)}>
            After it
          </a>
        )}
      </nav>
    </>
  )
}

type WithLife = Of & { life: readonly ParagraphVersion[]; back: Back | undefined }

type WithReceived = WithLife & { received: readonly ListedAmendments[] }

function Body({ question, seen, of, life, received, back }: WithReceived) {
  const { view, asked, part } = question
  const { draft, mayWrite } = seen
  const attention = seen.attention.get(part) ?? []
  const comments = draft.comments.filter(({ paragraph }) => paragraph === part)
  return (
    <>
      <Said asked={asked} />
      {back?.notDone?.refusal && <BothTexts refusal={back.notDone.refusal} />}
      {attention.length > 0 && (
        <Section id="draft-attention" heading="Waits for a decision">
          <AttentionList question={question} seen={seen} attention={attention} />
        </Section>
      )}
      <ParagraphProposals seen={seen} received={received} part={part} />
      {of && <Words question={question} seen={seen} of={of} life={life} back={back} />}
      {!of && <p class="note">This paragraph is not in the text of the draft.</p>}
      {of && (seen.findings.get(part) ?? []).length > 0 && (
        <Section id="draft-findings" heading="What the checker finds">
          <Findings findings={seen.findings.get(part) ?? []} />
        </Section>
      )}
      {mayWrite && <ParagraphActs question={question} seen={seen} of={of} back={back?.form} />}
      <Section id="draft-comments" heading="Comments">
        <Comments question={question} seen={seen} comments={comments} />
        {mayWrite && <CommentForm question={question} of={of?.called ?? 'this paragraph'} />}
      </Section>
      <Section id="draft-life" heading="Its life across the years">
        <Life view={view} life={life} />
      </Section>
      <Section id="draft-history" heading="What was done to it in this draft">
        <DraftHistory
          question={question}
          seen={seen}
          events={draft.history.filter(({ paragraph }) => paragraph === part)}
        />
      </Section>
    </>
  )
}

function Words({ question, seen, of, life, back }: WithLife & { of: SeenItem }) {
  const { view } = question
  const { shown, mayWrite } = seen
  const form = isAboutWords(back) ? back?.form : undefined
  const typed = form?.words('words')
  const base = wordsBefore(seen, of, life)
  return (
    <>
      <Section id="draft-stands" heading="As it stands">
        <div class="draft-words stands" lang={shown.language} dir={shown.direction}>
          <p>
            <Sentences view={view} seen={seen} item={of.printed} />
          </p>
          {of.printed.points.length > 0 && (
            <p class="hint" lang="en">
              Its sub-paragraphs stand here; each is opened from the text.
            </p>
          )}
          {of.printed.tail.length > 0 && (
            <p>
              <Sentences view={view} seen={seen} item={of.printed} tail />
            </p>
          )}
          <ItemNotes view={view} seen={seen} item={of.printed} />
        </div>
      </Section>
      {form && <Preview view={view} seen={seen} of={of} typed={form.words('words')} />}
      {mayWrite && (
        <Section id="draft-edit" heading="Edit">
          <EditForm
            question={question}
            seen={seen}
            of={of}
            typed={typed}
            material={materialFor(seen, of, typed, base?.words)}
            base={base}
          />
        </Section>
      )}
    </>
  )
}

/** Whether what came back is the form that words the paragraph. */
function isAboutWords(back: Back | undefined): boolean {
  const wish = back?.form.words('do')
  return wish === 'edit' || wish === 'preview'
}
