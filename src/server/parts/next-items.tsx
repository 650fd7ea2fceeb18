import type { Child } from 'hono/jsx'
import type { Day } from '../../law/day.ts'
import type { NextItem } from '../../mechanism/answer.ts'
import type { View } from '../view.ts'
import { distance } from '../words/days.ts'
import { CitationText } from './citations.tsx'
import { Icon } from './icons.tsx'
import { WhenText } from './when.tsx'

/** Something that could come next, with what it belongs to where the page does not say so. */
export type NextLine = { readonly item: NextItem; readonly of?: Child }

/** What has a day attached, the nearest first. */
export function WithDay({ view, lines }: { view: View; lines: readonly NextLine[] }) {
  return (
    <ol class="due">
      {lines.map(({ item, of }) => (
        <li class="due-item">
          <p class="due-day">
            <Icon name="day" />
            {item.day && <DayOf on={view.on} day={item.day} />}
          </p>
          <NextBody item={item} of={of} />
        </li>
      ))}
    </ol>
  )
}

/** What can be done and has no day. */
export function WithoutDay({ lines }: { lines: readonly NextLine[] }) {
  return (
    <ul class="due">
      {lines.map(({ item, of }) => (
        <li class="due-item due-open">
          <p class="due-day">
            <Icon name="open" />
            open
          </p>
          <NextBody item={item} of={of} />
        </li>
      ))}
    </ul>
  )
}

function DayOf({ on, day }: { on: Day; day: Day }) {
  return (
    <>
      <WhenText on={day} short />
      <span class="distance">{distance(on, day)}</span>
    </>
  )
}

function NextBody({ item, of }: NextLine) {
  return (
    <div class="due-body">
      <p class="due-what">{item.what}</p>
      {of && <p class="due-of">{of}</p>}
      <p class="due-why">
        {item.why} {item.rule && <CitationText rule={item.rule} />}
      </p>
    </div>
  )
}
