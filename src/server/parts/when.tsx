import type { Day } from '../../law/day.ts'
import { unknown, type When } from '../../law/when.ts'
import { whenShort, whenWords } from '../words/days.ts'

/** A day, month or year, written out; what is not known says so. */
export function WhenText({ on, short }: { on: When | Day; short?: boolean }) {
  const words = short ? whenShort(on) : whenWords(on)
  if (on === unknown) return <span class="when when-unknown">{words}</span>
  return (
    <time class="when" datetime={on}>
      {words}
    </time>
  )
}
