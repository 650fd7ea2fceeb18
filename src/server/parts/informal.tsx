import type { InformalAnswer } from '../../mechanism/informal-response.ts'
import type { View } from '../view.ts'
import { CitationText } from './citations.tsx'
import { FactNumbers } from './fact-numbers.tsx'
import { Section } from './section.tsx'

/** The informal response beside the formal one, with the Toolkit: for officers alone. */
export function Informal({ view, informal }: { view: View; informal: InformalAnswer }) {
  const { toolkit, phase } = informal
  return (
    <Section id="informal" heading="Informal response">
      <p>{informal.words}</p>
      <ul class="due">
        {informal.measures.map(({ could, rule, recorded }) => (
          <li class="due-item due-open">
            <p class="due-day">{recorded.length > 0 ? 'recorded' : 'could be'}</p>
            <div class="due-body">
              <p class="due-what">{could}</p>
              {recorded.map(({ what, fact }) => (
                <p class="due-of">
                  {what} <FactNumbers view={view} numbers={[fact]} />
                </p>
              ))}
              {rule && (
                <p class="due-why">
                  <CitationText rule={rule} />
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
      {toolkit && (
        <details>
          <summary>The Toolkit, {phase} the travel</summary>
          <p class="hint">
            A resource for States, used as they see fit. <CitationText rule={toolkit} />
          </p>
          <ul>
            {toolkit.items
              .filter((item) => item.phase === phase)
              .map((item) => (
                <li>
                  {item.about} ({item.confidence})
                </li>
              ))}
          </ul>
        </details>
      )}
    </Section>
  )
}
