import type { Step, StepStanding } from '../../mechanism/answer.ts'
import type { View } from '../view.ts'
import { stepNames, stepStandingWords } from '../words/standings.ts'
import { CitationText } from './citations.tsx'
import { FactNumbers } from './fact-numbers.tsx'
import { Particulars } from './section.tsx'
import { WhenText } from './when.tsx'

/**
 * The steps of the formal response as one drawn path, in the order of the Procedures: a station
 * each, with where it stands, its day and its rule under it. It is an ordered list, and reads as
 * one; what is open is lit.
 */
export function StepsPath({ view, steps }: { view: View; steps: readonly Step[] }) {
  return (
    <>
      <ol class="path">
        {steps.map((step, index) => (
          <Stop step={step} last={index === steps.length - 1} />
        ))}
      </ol>
      <Reasons view={view} steps={steps} />
    </>
  )
}

/** Why each step stands where it does, and on which facts. */
function Reasons({ view, steps }: { view: View; steps: readonly Step[] }) {
  return (
    <details class="reasons">
      <summary>Why each step stands so</summary>
      <Particulars
        rows={steps.map(({ step, why, facts }) => [
          stepNames[step],
          <>
            {why} <FactNumbers view={view} numbers={facts} />
          </>,
        ])}
      />
    </details>
  )
}

function Stop({ step, last }: { step: Step; last: boolean }) {
  return (
    <li class={`stop stop-${step.standing}${last ? ' stop-last' : ''}`}>
      <Station standing={step.standing} />
      <h3 class="stop-name">{stepNames[step.step]}</h3>
      <p class="stop-standing">
        {stepStandingWords[step.standing]}
        <StopDay step={step} />
      </p>
      {step.requestedBy && (
        <p class="stop-requested">
          views asked for by <WhenText on={step.requestedBy} />
        </p>
      )}
      {step.rule && (
        <p class="stop-rule">
          <CitationText rule={step.rule} />
        </p>
      )}
    </li>
  )
}

/** Standings that began on a day worth naming; of the others the reasons tell. */
const sinceSaid: ReadonlySet<StepStanding> = new Set(['available', 'convened', 'deferred'])

function StopDay({ step }: { step: Step }) {
  const on = step.takenOn ?? (sinceSaid.has(step.standing) ? step.since : undefined)
  if (!on) return null
  const word = step.takenOn ? ' ' : step.standing === 'convened' ? ' for ' : ' since '
  return (
    <>
      {word}
      <WhenText on={on} />
    </>
  )
}

/** What stands within the ring of a station; the ring itself tells open, taken and absent apart. */
const signs: Readonly<Record<StepStanding, string>> = {
  notApplicable: 'M15 18h6',
  available: 'M18 13a5 5 0 1 0 .001 0z',
  convened: 'M18 11l7 7-7 7-7-7z',
  taken: 'M12 18.500l4 4 8-9',
  noneRecorded: 'M16.500 18h3',
  conditionNotMet: 'M13 23 23 13',
  deferred: 'M15.500 13v10M20.500 13v10',
}

/** The drawn sign of a station: a ring and what stands in it. */
export function Station({ standing }: { standing: StepStanding }) {
  return (
    <svg class="station" viewBox="0 0 36 36" aria-hidden="true" focusable="false">
      <circle class="station-ring" cx="18" cy="18" r="14" />
      <path class="station-sign" d={signs[standing]} />
    </svg>
  )
}
