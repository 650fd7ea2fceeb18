import { letterNamed } from '../../drafting/letters/letters.ts'
import type { LetterPossible } from '../../drafting/letters/letters-today.ts'
import { needNames } from '../letter-asked.ts'
import { type Asked, href } from '../links.ts'
import type { View } from '../view.ts'
import { Icon } from './icons.tsx'

/** Letters on one subject: those that could be drafted lead to the draft, the others say why not. */
export function LetterLinks({ view, letters }: { view: View; letters: readonly LetterPossible[] }) {
  const reasons = [...new Set(letters.flatMap(({ because }) => because ?? []))]
  return (
    <ul class="letter-links">
      {letters
        .filter(({ because }) => because === undefined)
        .map(({ name, given }) => (
          <li>
            <Icon name="open" />
            <a href={href(view, `/letter/${name}`, askedFor(given))}>{titleOf(name)}</a>
          </li>
        ))}
      {reasons.map((reason) => (
        <li class="letter-not">
          {letters
            .filter(({ because }) => because === reason)
            .map(({ name }) => titleOf(name))
            .join('; ')}
          : not now. {reason}
        </li>
      ))}
    </ul>
  )
}

function titleOf(name: string): string {
  return letterNamed(name)?.title ?? name
}

/** What is given for a letter, as the words of an address. */
function askedFor(given: LetterPossible['given']): Asked {
  const { matter, travel, notice, group, meets } = given
  return {
    [needNames.matter]: matter,
    [needNames.travel]: travel,
    [needNames.notice]: notice,
    [needNames.group]: group,
    [needNames.meets]: meets,
  }
}
