import type { Child } from 'hono/jsx'
import { href } from '../links.ts'
import type { Fault } from '../typed-day.ts'
import type { View } from '../view.ts'
import { Carried } from './carried.tsx'

export type Choice = { readonly value: string; readonly words: string }

/** A form that narrows a list; it works by address alone. */
export function Filters({
  view,
  path,
  narrowed,
  children,
}: {
  view: View
  path: string
  narrowed: boolean
  children: Child
}) {
  return (
    <form class="filters" method="get" action={path} aria-label="Narrow the list">
      <Carried view={view} />
      {children}
      <div class="filter-buttons">
        <button class="ds-button" type="submit">
          Narrow
        </button>
        {narrowed && <a href={href(view, path)}>Show all</a>}
      </div>
    </form>
  )
}

/** A choice among words; the first entry, where given, stands for no choice. */
export function Select({
  name,
  label,
  value,
  choices,
  none,
  required,
}: {
  name: string
  label: string
  value: string
  choices: readonly Choice[]
  none?: string
  required?: boolean
}) {
  return (
    <div class="filter">
      <label class="ds-label" for={name}>
        {label}
      </label>
      <select class="ds-input" id={name} name={name} required={required}>
        {none !== undefined && <option value="">{none}</option>}
        {choices.map((choice) => (
          <option value={choice.value} selected={choice.value === value}>
            {choice.words}
          </option>
        ))}
      </select>
    </div>
  )
}

/** A line to type a part of a name in. */
export function TextFilter({ name, label, value }: { name: string; label: string; value: string }) {
  return (
    <div class="filter">
      <label class="ds-label" for={name}>
        {label}
      </label>
      <input
        class="ds-input"
        id={name}
        name={name}
        type="search"
        autocomplete="off"
        value={value}
      />
    </div>
  )
}

/** The choice an address names; a fault where the list of choices has no such word. */
export function chosen(
  asked: URLSearchParams,
  name: string,
  choices: readonly Choice[],
): { readonly value: string; readonly fault?: Fault } {
  const value = asked.get(name) ?? ''
  if (value === '' || choices.some((choice) => choice.value === value)) return { value }
  const listed = choices.map((choice) => choice.value)
  const expected = listed.length > 8 ? 'one of the choices of the list' : listed.join(', ')
  return {
    value: '',
    fault: {
      field: name,
      sentence: `Found "${value.slice(0, 40)}" for ${name}, expected ${expected}. Choose one below.`,
    },
  }
}

/** Letters without case and accents, for looking names up. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
