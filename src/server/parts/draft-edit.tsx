import type { DraftRefusal } from '../../drafting/drafts/draft.ts'
import { editableText, markupLegend } from '../../drafting/drafts/editable-text.ts'
import type { EditorMaterial } from '../../drafting/editor-material.ts'
import { compareTexts } from '../../text/compare.ts'
import type { DraftSeen, SeenItem } from '../draft-seen.ts'
import { typedItem } from '../draft-typed.ts'
import { href, ownWords } from '../links.ts'
import type { Question } from '../sheet.ts'
import type { View } from '../view.ts'
import { DoButton } from './draft-forms.tsx'
import { RedlineKey, RedlineText } from './draft-redline.tsx'
import { ItemNotes, Printed } from './draft-sentences.tsx'
import { Section } from './section.tsx'

type Of = { seen: DraftSeen; of: SeenItem }

/**
 * The form that words a paragraph: a field with one sentence a line. With script the editor takes
 * the place of the field; what is sent is the same.
 */
export function EditForm({
  question: { view, path, asked, part },
  seen,
  of,
  typed,
  material,
  base,
}: Of & {
  question: Question
  typed: string | undefined
  material: EditorMaterial | undefined
  base: { readonly words: string; readonly of: string } | undefined
}) {
  const { done: _, ...own } = ownWords(asked)
  const text = editableText(of.item)
  const shown = typed ?? text
  const { language, direction } = seen.shown
  return (
    <form
      class="draft-form edit-form"
      method="post"
      action={href(view, path, own)}
      aria-label="Word the paragraph"
      data-material={material && JSON.stringify(material)}
    >
      <input type="hidden" name="basedOn" value={seen.standings.get(part)?.last ?? 0} />
      <input type="hidden" name="seen" value={text} />
      <label class="ds-label" for="words">
        Words of {of.called}
      </label>
      <p class="hint" id="words-hint">
        One sentence a line.{' '}
        <span data-with-script hidden>
          {base && `Marked against ${base.of}. `}Control and S saves, Control and Z undoes.
        </span>
      </p>
      <textarea
        class="ds-input words"
        id="words"
        name="words"
        rows={Math.min(20, 3 + Math.ceil(shown.length / 90))}
        lang={language}
        dir={direction}
        aria-describedby="words-hint"
      >
        {`\n${shown}`}
      </textarea>
      <div class="form-buttons">
        <DoButton wish="edit">Save</DoButton>
        <DoButton wish="preview" quiet>
          Look at it first
        </DoButton>
      </div>
      <Legend />
    </form>
  )
}

function Legend() {
  return (
    <details class="legend" data-without-script>
      <summary>Signs for what is more than words</summary>
      <dl class="signs">
        {markupLegend.map(({ sign, means }) => (
          <div>
            <dt>
              <code>{sign}</code>
            </dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

/** What was typed as it would be printed, against what stands. */
export function Preview({ view, seen, of, typed }: Of & { view: View; typed: string }) {
  const read = typedItem(seen, of, typed)
  if ('unreadable' in read)
    return (
      <Section id="draft-preview" heading="What was typed">
        <p class="note">{read.unreadable} What was typed is kept in the field below.</p>
      </Section>
    )
  const { language, direction } = seen.shown
  const sentences = [...read.printed.sentences, ...read.printed.tail]
  return (
    <Section id="draft-preview" heading="As it would read; not saved yet">
      <div class="draft-words stands" lang={language} dir={direction}>
        {sentences.map(({ inlines }) => (
          <p>
            <Printed view={view} seen={seen} inlines={inlines} />
          </p>
        ))}
        <ItemNotes view={view} seen={seen} item={read.printed} />
      </div>
    </Section>
  )
}

/** Two persons worded the same paragraph: both texts, and what parts them. Nothing is lost. */
export function BothTexts({ refusal }: { refusal: DraftRefusal }) {
  const { yours, theirs } = refusal
  if (yours === undefined || theirs === undefined) return null
  return (
    <Section id="draft-both" heading="Both texts">
      <p>
        Yours is in the field below, as typed. Save it again to put it in the place of what stands
        now, or take from the other what is to stay.
      </p>
      <div class="both">
        <div>
          <h3>What stands now</h3>
          <p class="typed">{theirs}</p>
        </div>
        <div>
          <h3>Yours, against what stands now</h3>
          <p class="typed">
            <RedlineText runs={compareTexts(theirs, yours)} />
          </p>
        </div>
      </div>
      <RedlineKey notes={false} />
    </Section>
  )
}
