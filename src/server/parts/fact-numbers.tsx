import { href } from '../links.ts'
import type { View } from '../view.ts'

/** The facts an answer rests on, by their numbers in the log, each leading to its page. */
export function FactNumbers({ view, numbers }: { view: View; numbers: readonly number[] }) {
  if (numbers.length === 0) return null
  return (
    <span class="fact-numbers">
      {numbers.length === 1 ? 'fact ' : 'facts '}
      {numbers.map((number, index) => (
        <>
          {index > 0 ? ', ' : ''}
          <a href={href(view, `/facts/${number}`)}>{number}</a>
        </>
      ))}
    </span>
  )
}
