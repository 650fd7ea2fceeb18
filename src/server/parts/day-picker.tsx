import { sameUnder } from '../links.ts'
import type { Fault, TypedDay } from '../typed-day.ts'
import type { View } from '../view.ts'
import { dayInFull, distance } from '../words/days.ts'

type Picking = {
  readonly view: View
  readonly path: string
  readonly own: Readonly<Record<string, string>>
  readonly faults: readonly Fault[]
}

/**
 * The day the whole desk is asked as of, and behind it the moment it is asked as known at: three
 * labelled fields, because a browser's own date field speaks the browser's language.
 */
export function DayPicker({ view, path, own, faults }: Picking) {
  return (
    <form class="day-picker" method="get" action={path} aria-label="Day of the answer">
      {Object.entries(own).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {view.eyes === 'public' && <input type="hidden" name="as" value="public" />}
      <fieldset class="day-fields">
        <legend class="ds-sr-only">As of which day</legend>
        <DayField name="day" label="Day" typed={view.typedDay} width={2} faults={faults} />
        <DayField name="month" label="Month" typed={view.typedDay} width={2} faults={faults} />
        <DayField name="year" label="Year" typed={view.typedDay} width={4} faults={faults} />
        <button class="ds-button" data-variant="secondary" type="submit">
          Show this day
        </button>
        {(view.chosen || faults.length > 0) && (
          <a
            class="to-today"
            href={sameUnder(view, path, new URLSearchParams(own), { chosen: undefined })}
          >
            Today
          </a>
        )}
      </fieldset>
      <KnownAt view={view} faults={faults} />
    </form>
  )
}

/** Which day the page answers for, and how far from today that is. */
export function AsOf({ view }: { view: View }) {
  const { on, today } = view
  return (
    <p class="as-of">
      <span class="as-of-words">As of</span> <time datetime={on}>{dayInFull(on)}</time>
      <span class="as-of-words">{on === today ? ', today' : `, ${distance(today, on)}`}</span>
    </p>
  )
}

type FieldOf = {
  readonly name: keyof TypedDay
  readonly label: string
  readonly typed: TypedDay
  readonly width: number
  readonly faults: readonly Fault[]
}

function DayField({ name, label, typed, width, faults }: FieldOf) {
  const wrong = faults.some(({ field }) => field === name)
  return (
    <div class="day-field">
      <label class="ds-label" for={name}>
        {label}
      </label>
      <input
        class={`ds-input digits-${width}`}
        id={name}
        name={name}
        type="text"
        inputmode="numeric"
        autocomplete="off"
        maxlength={12}
        value={typed[name]}
        aria-invalid={wrong ? 'true' : undefined}
        aria-describedby={wrong ? `${name}-fault` : undefined}
      />
      {wrong && (
        <span class="ds-sr-only" id={`${name}-fault`}>
          {faults.find(({ field }) => field === name)?.sentence}
        </span>
      )}
    </div>
  )
}

function KnownAt({ view, faults }: { view: View; faults: readonly Fault[] }) {
  const wrong = faults.find(({ field }) => field === 'known')
  return (
    <details class="known-at" open={view.typedKnown !== ''}>
      <summary>{view.known ? `As known at ${view.known.typed} (UTC)` : 'As known now'}</summary>
      <div class="known-field">
        <label class="ds-label" for="known">
          As the record was known at (UTC)
        </label>
        <input
          class="ds-input"
          id="known"
          name="known"
          type="text"
          autocomplete="off"
          maxlength={40}
          value={view.typedKnown}
          aria-invalid={wrong ? 'true' : undefined}
          aria-describedby="known-hint"
        />
        <p class="hint" id="known-hint">
          {wrong
            ? wrong.sentence
            : 'A day such as 2024-11-07, or a time such as 2024-11-07 12:00. What was entered later is left out. Empty means now.'}
        </p>
      </div>
    </details>
  )
}
