import type { DraftedLetter, SentenceFrom } from '../../drafting/letters/drafted-letter.ts'
import { describeFact } from '../../mechanism/describe.ts'
import { href } from '../links.ts'
import type { View } from '../view.ts'
import { ConfidenceMark } from './marks.tsx'
import { Section } from './section.tsx'

/** Sentence by sentence, the facts and rules a letter rests on. */
export function LetterFrom({ view, letter }: { view: View; letter: DraftedLetter }) {
  const { language } = letter.tree
  return (
    <Section id="from" heading="From what">
      <details class="body">
        <summary>What each sentence rests on</summary>
        <ol class="letter-from-what">
          {letter.from.map((sentence) => (
            <li>
              <q lang={language}>{sentence.text}</q>
              <Ground view={view} sentence={sentence} />
            </li>
          ))}
        </ol>
        <p class="hint">Words of courtesy state nothing, and rest on nothing.</p>
      </details>
    </Section>
  )
}

function Ground({ view, sentence }: { view: View; sentence: SentenceFrom }) {
  const { facts, rules } = sentence
  return (
    <ul>
      {facts.map((fact) => (
        <li>
          {describeFact(fact)} <a href={href(view, `/facts/${fact.id}`)}>fact {fact.number}</a>{' '}
          <ConfidenceMark confidence={fact.confidence} />
        </li>
      ))}
      {rules.map((rule) => (
        <li>{rule}</li>
      ))}
    </ul>
  )
}
