import { raw } from 'hono/html'
import { type DraftedLetter, marginEntries } from '../../drafting/letters/drafted-letter.ts'
import type { Margin } from '../../drafting/letters/letter.ts'
import { htmlNotes } from '../../rendering/html-blocks.ts'
import { htmlInlines } from '../../rendering/html-inline.ts'
import { notesOfBody } from '../../rendering/printed-notes.ts'
import { languageProfile } from '../../text/language-profile.ts'
import type { NumberedDocument, NumberedParagraph } from '../../text/numbered.ts'
import { numbered } from '../../text/numbering.ts'
import { CitationText } from './citations.tsx'

/**
 * A letter as a document, and beside each paragraph what stands in the margin; on paper the margin
 * stands under the letter, below a rule. What came in is escaped by the renderer of all documents.
 */
export function LetterText({ letter }: { letter: DraftedLetter }) {
  const shown = numbered(letter.tree)
  const { language, direction } = shown
  const entries = marginEntries(letter)
  const paragraphs = shown.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : [])),
  )
  return (
    <article class="letter" lang={language} dir={direction} aria-label={shown.masthead.title}>
      <Head shown={shown} />
      <p class="letter-margin-head" lang="en" dir="ltr">
        For the drafter, not part of the letter
      </p>
      {paragraphs.map((paragraph) => {
        const at = letter.margin.findIndex((one) => one.paragraph === paragraph.id)
        const margin = letter.margin[at]
        return (
          <>
            <Words paragraph={paragraph} language={language} />
            {margin && (
              <MarginText margin={margin} beside={entries[at]?.beside ?? ''} language={language} />
            )}
          </>
        )
      })}
      <Notes shown={shown} />
    </article>
  )
}

function Head({ shown: { masthead } }: { shown: NumberedDocument }) {
  return (
    <div class="letter-head">
      <p class="letter-draft">
        <strong>{masthead.printed.draft}</strong>
      </p>
      <p class="letter-from">{masthead.organ}</p>
      {masthead.lines?.map((line) => (
        <p>{line}</p>
      ))}
      <h2>{masthead.title}</h2>
    </div>
  )
}

type Language = NumberedDocument['language']

function Words({ paragraph, language }: { paragraph: NumberedParagraph; language: Language }) {
  const { id, sentences } = paragraph
  const words = sentences
    .map(({ inlines }) => htmlInlines(inlines, language))
    .join(languageProfile(language).sentenceGap)
  return (
    <div class="letter-words" id={`letter-${id}`}>
      <p>{raw(words)}</p>
    </div>
  )
}

function Notes({ shown }: { shown: NumberedDocument }) {
  const notes = htmlNotes(notesOfBody(shown), shown.language)
  return notes.length > 0 ? <div class="letter-notes">{raw(notes.join(''))}</div> : null
}

type MarginOf = { margin: Margin; beside: string; language: Language }

function MarginText({ margin: { rules, remarks }, beside, language }: MarginOf) {
  return (
    <div class="letter-margin" lang="en" dir="ltr" role="note" aria-label="In the margin">
      <p class="letter-beside">
        Beside <q lang={language}>{beside}</q>
      </p>
      {rules.map((rule) => (
        <p>
          <CitationText rule={rule} />
        </p>
      ))}
      {remarks.map((remark) => (
        <p class="letter-remark">{remark}</p>
      ))}
    </div>
  )
}
