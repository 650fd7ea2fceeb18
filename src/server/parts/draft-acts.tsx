import type { DraftSeen, SeenItem } from '../draft-seen.ts'
import type { SentForm } from '../sent-form.ts'
import type { Question } from '../sheet.ts'
import { DoButton, DraftForm, TypedField } from './draft-forms.tsx'
import { Section } from './section.tsx'

type Of = { question: Question; seen: DraftSeen; of: SeenItem | undefined }

/** What else may be done to a paragraph: put it back, take it out, give it another place, add one. */
export function ParagraphActs({ question, seen, of, back }: Of & { back: SentForm | undefined }) {
  const standing = seen.standings.get(question.part)
  const based = <input type="hidden" name="basedOn" value={standing?.last ?? 0} />
  const restores = standing?.derived && standing.touched
  if (!of && !restores) return null
  return (
    <Section id="draft-acts" heading="What else may be done">
      <div class="acts">
        {restores && (
          <DraftForm {...question} label="Put back">
            {based}
            <DoButton wish="restore" quiet>
              Put back to what the record says
            </DoButton>
          </DraftForm>
        )}
        {of && (
          <DraftForm {...question} label="Take out">
            {based}
            <DoButton wish="remove" quiet>
              Take it out
            </DoButton>
          </DraftForm>
        )}
        {of?.whole && <MoveForm question={question} seen={seen} of={of} />}
        {of?.whole && <AddForm question={question} of={of} back={back} />}
      </div>
    </Section>
  )
}

function MoveForm({ question, seen, of }: Of & { of: SeenItem }) {
  const places = [...seen.items.values()].filter(
    ({ whole, item }) => whole && item.id !== of.item.id,
  )
  const last = seen.standings.get(of.item.id)?.last ?? 0
  return (
    <details class="act">
      <summary>Give it another place</summary>
      <DraftForm {...question} label="Give it another place">
        <input type="hidden" name="basedOn" value={last} />
        <div class="field">
          <label class="ds-label" for="move-after">
            After
          </label>
          <select class="ds-input" id="move-after" name="after" required>
            <option value="">choose a paragraph</option>
            {places.map(({ item, called, section }) => (
              <option value={`${section} ${item.id}`}>{called}</option>
            ))}
          </select>
        </div>
        <DoButton wish="move" quiet>
          Move it
        </DoButton>
      </DraftForm>
    </details>
  )
}

function AddForm({
  question,
  of,
  back,
}: {
  question: Question
  of: SeenItem
  back: SentForm | undefined
}) {
  const typed = back?.words('do') === 'add' ? back.words('words') : undefined
  return (
    <details class="act" open={typed !== undefined}>
      <summary>Add a paragraph after it</summary>
      <DraftForm {...question} label="Add a paragraph after it">
        <input type="hidden" name="section" value={of.section} />
        <TypedField
          id="added-words"
          name="words"
          label="Words of the new paragraph"
          lines={4}
          hint="One sentence a line, with the signs of the legend above."
          value={typed}
          required
        />
        <DoButton wish="add" quiet>
          Add it
        </DoButton>
      </DraftForm>
    </details>
  )
}
