import type { StandingFact } from '../../record/record.ts'
import type { Source } from '../../text/tree.ts'
import { type DraftSeen, draftSeen } from '../draft-seen.ts'
import { href } from '../links.ts'
import { Printed } from '../parts/draft-sentences.tsx'
import { Ledger } from '../parts/ledger.tsx'
import { Section } from '../parts/section.tsx'
import type { Page, Sheet } from '../sheet.ts'
import type { View } from '../view.ts'
import { missingDraft } from './draft.tsx'

/** One sentence of a draft: the facts and the rules it states, each leading to its proof. */
export const draftFromPage: Page = {
  path: '/draft/:id/from',
  answer: async (question) => {
    const seen = await draftSeen(question)
    if (!seen) return missingDraft(question.id)
    const { view, asked } = question
    const paragraph = asked.get('paragraph') ?? ''
    const wish = asked.get('sentence') ?? '1'
    const found = /^[1-9]\d{0,3}$/.test(wish)
      ? sentenceAt(seen, paragraph, Number(wish))
      : undefined
    if (!found)
      return {
        missing: `No sentence "${wish.slice(0, 20)}" of "${paragraph.slice(0, 60)}" is in this draft. A sentence is named by its paragraph and its place in it, from 1 on.`,
        wayOn: { path: `/draft/${seen.draft.id}`, words: 'Go to the draft' },
      }
    return sheet(view, seen, found)
  },
}

type Found = NonNullable<ReturnType<typeof sentenceAt>>

/** A sentence by its paragraph and its place, what follows the sub-paragraphs counted on. */
function sentenceAt({ items }: DraftSeen, paragraph: string, place: number) {
  const seen = items.get(paragraph)
  const sentence = [...(seen?.printed.sentences ?? []), ...(seen?.printed.tail ?? [])][place - 1]
  return seen && sentence && { seen, sentence, place }
}

function sheet(view: View, seen: DraftSeen, { seen: item, sentence, place }: Found): Sheet {
  const { draft } = seen
  // Its notes stand below: there is no text here that their marks could lead to.
  const words = sentence.inlines.filter(({ kind }) => kind === 'text')
  const notes = sentence.inlines.filter((one) => one.kind === 'note')
  const source = sentence.from ?? { facts: [], rules: [] }
  return {
    title: `From what? Sentence ${place} of ${item.called}`,
    lead: (
      <blockquote class="answer from-sentence" lang={draft.language}>
        <Printed view={view} seen={seen} inlines={words} />
      </blockquote>
    ),
    body: (
      <>
        {sentence.edited && (
          <p class="note">
            A person worded this sentence. What stands below is what it rested on before; whether
            its words still say so is for a person to judge.
          </p>
        )}
        <Facts view={view} seen={seen} source={source} />
        {notes.length > 0 && (
          <Section id="from-notes" heading={notes.length === 1 ? 'Its note' : 'Its notes'}>
            {notes.map(({ number, content }) => (
              <p lang={draft.language}>
                {`${number}. `}
                <Printed view={view} seen={seen} inlines={content} />
              </p>
            ))}
          </Section>
        )}
        <Section id="from-rules" heading="Rules it states">
          {source.rules.length === 0 ? (
            <p class="empty">It states no rule.</p>
          ) : (
            <ul class="plain">
              {source.rules.map((rule) => (
                <li>
                  <bdi>{rule}</bdi>
                </li>
              ))}
            </ul>
          )}
        </Section>
        <nav class="page-links" aria-label="Back">
          <a href={`${href(view, `/draft/${draft.id}`)}#${item.item.id}`}>In the text</a>
          <a href={href(view, `/draft/${draft.id}/paragraph/${item.item.id}`)}>
            Open {item.called}
          </a>
        </nav>
      </>
    ),
  }
}

function Facts({ view, seen, source }: { view: View; seen: DraftSeen; source: Source }) {
  const { facts, missing } = factsOf(seen, source)
  return (
    <Section id="from-facts" heading="Facts it states">
      {facts.length + missing === 0 && (
        <p class="empty">
          It states no fact of the record: it is a fixed phrase, or a person’s own.
        </p>
      )}
      {facts.length > 0 && <Ledger view={view} facts={facts} />}
      {missing > 0 && (
        <p class="note">
          {missing === 1 ? 'One fact' : `${missing} facts`} that it was made from{' '}
          {missing === 1 ? 'is' : 'are'} not in the record as this view has it: withdrawn since, or
          not for this reader.
        </p>
      )}
    </Section>
  )
}

/** The facts of a source as they stand now, by their lasting ids or by number. */
function factsOf({ record }: DraftSeen, { facts, ids }: Source) {
  const wanted = new Set<string | number>(ids ?? facts)
  const found: readonly StandingFact[] = record.facts.filter((fact) =>
    ids ? wanted.has(fact.id) : fact.versions.some((number) => wanted.has(number)),
  )
  return { facts: found, missing: Math.max(0, wanted.size - found.length) }
}
