import { type Citation, printCitation } from '../../law/citation.ts'
import { isDay } from '../../law/day.ts'
import type { Branch } from '../../mechanism/answer.ts'
import type { View } from '../view.ts'
import { Address, webAddress } from './address.tsx'
import { FactNumbers } from './fact-numbers.tsx'
import { ConfidenceMark, HoldsMark } from './marks.tsx'
import { WhenText } from './when.tsx'

/** Letters of a text that may stand unbroken on the narrowest page. */
const shortText = 28

/** A rule by instrument and provision, and how sure the text is. */
export function CitationText({ rule }: { rule: Citation }) {
  return (
    <span class="citation">
      <bdi>
        <span class={rule.text.length <= shortText ? 'symbol' : undefined}>{rule.text}</span>,{' '}
        {rule.provision}
      </bdi>{' '}
      <ConfidenceMark confidence={rule.confidence} />
    </span>
  )
}

/** The same with the day its version dates from, and where it was read. */
export function CitationInFull({ rule }: { rule: Citation }) {
  return (
    <p class="citation-full">
      <CitationText rule={rule} />
      <span class="citation-source">
        {isDay(rule.since) && (
          <>
            in this version since <WhenText on={rule.since} />;{' '}
          </>
        )}
        read in: <Source text={rule.source} />
      </span>
    </p>
  )
}

/** Where something was read: a link where it is an address of the web and nothing else. */
function Source({ text }: { text: string }) {
  return webAddress(text) ? <Address address={text} /> : <span>{text}</span>
}

/** Several rules, each once. */
export function CitationList({ rules }: { rules: readonly Citation[] }) {
  const once = new Map(rules.map((rule) => [`${printCitation(rule)} ${rule.since}`, rule]))
  return (
    <ul class="citations">
      {[...once.values()].map((rule) => (
        <li>
          <CitationInFull rule={rule} />
        </li>
      ))}
    </ul>
  )
}

/** Branches of rules considered: whether each holds, why, and on which facts. */
export function Branches({ view, branches }: { view: View; branches: readonly Branch[] }) {
  return (
    <ol class="branches">
      {branches.map((branch) => (
        <li class={`branch branch-${branch.holds}`}>
          <HoldsMark holds={branch.holds} />
          <div class="branch-body">
            <p class="branch-why">{branch.why}</p>
            <p class="branch-rule">
              <CitationText rule={branch.rule} /> <FactNumbers view={view} numbers={branch.facts} />
            </p>
          </div>
        </li>
      ))}
    </ol>
  )
}
