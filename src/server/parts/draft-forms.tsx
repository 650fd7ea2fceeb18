import type { Child } from 'hono/jsx'
import type { DraftStep } from '../../drafting/drafts/draft.ts'
import { saidOf } from '../draft-words.ts'
import { href, ownWords } from '../links.ts'
import type { View } from '../view.ts'

/** A form that does something to a draft, at the address of its own page. */
export function DraftForm({
  view,
  path,
  asked,
  label,
  files,
  children,
}: {
  view: View
  path: string
  asked: URLSearchParams
  label?: string
  files?: boolean
  children: Child
}) {
  const { done: _, ...own } = ownWords(asked)
  return (
    <form
      class="draft-form"
      method="post"
      action={href(view, path, own)}
      aria-label={label}
      enctype={files ? 'multipart/form-data' : undefined}
    >
      {children}
    </form>
  )
}

/** A button that says what is wished. */
export function DoButton({
  wish,
  quiet,
  children,
}: {
  wish: DraftStep['do'] | 'open' | 'preview'
  quiet?: boolean
  children: Child
}) {
  return (
    <button class={quiet ? 'ds-button quiet' : 'ds-button'} type="submit" name="do" value={wish}>
      {children}
    </button>
  )
}

/** A line or a field of several lines to type in, under its label. */
export function TypedField({
  id,
  name,
  label,
  value,
  lines,
  hint,
  required,
}: {
  id: string
  name: string
  label: string
  value?: string | undefined
  lines?: number
  hint?: string
  required?: boolean
}) {
  const describedBy = hint ? `${id}-hint` : undefined
  return (
    <div class="field">
      <label class="ds-label" for={id}>
        {label}
      </label>
      {hint && (
        <p class="hint" id={describedBy}>
          {hint}
        </p>
      )}
      {lines ? (
        <textarea
          class="ds-input"
          id={id}
          name={name}
          rows={lines}
          required={required}
          aria-describedby={describedBy}
        >
          {/* A browser drops the first end of line in a field. */}
          {`\n${value ?? ''}`}
        </textarea>
      ) : (
        <input
          class="ds-input"
          id={id}
          name={name}
          type="text"
          autocomplete="off"
          value={value ?? ''}
          required={required}
          aria-describedby={describedBy}
        />
      )}
    </div>
  )
}

/** A file to choose. */
export function FileField({
  id,
  name,
  label,
  hint,
}: {
  id: string
  name: string
  label: string
  hint: string
}) {
  return (
    <div class="field">
      <label class="ds-label" for={id}>
        {label}
      </label>
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <input class="file" id={id} name={name} type="file" aria-describedby={`${id}-hint`} />
    </div>
  )
}

/** What was done just now, where the address says so. */
export function Said({ asked }: { asked: URLSearchParams }) {
  const said = saidOf(asked.get('done') ?? '')
  if (!said) return null
  return (
    <p class="said" role="status" id="said">
      {said}
    </p>
  )
}
