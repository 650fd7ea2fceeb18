import { compareWhen } from '../law/when.ts'
import type { Standing } from '../record/record.ts'
import type { Holds, MatterAnswer } from './answer.ts'
import type { MatterContext } from './matter-context.ts'
import { allOf } from './matter-file.ts'
import { numbers } from './step-verdict.ts'
import { inWords, onInWords } from './words.ts'

type Met = {
  readonly reportedMet: Holds
  readonly told: string
  readonly facts: readonly number[]
}

/**
 * The deferral in force and whether its condition is reported met. That it is met ends nothing:
 * the Bureau put the matter off, and the Bureau takes it up again.
 */
export function deferralOf(context: MatterContext): MatterAnswer['deferral'] {
  const { deferral } = context.standing
  if (!deferral) return undefined
  const { reportedMet, told, facts } = conditionOf(deferral, context)
  return {
    since: deferral.on,
    condition: deferral.body.condition,
    reportedMet,
    why: `The Bureau put the matter off ${onInWords(deferral.on)}; its condition: ${deferral.body.condition}. ${told} Only a decision of the Bureau ends the deferral.`,
    facts: [deferral.number, ...facts],
  }
}

function conditionOf(deferral: Standing<'MatterDeferred'>, context: MatterContext): Met {
  const { until, untilDay } = deferral.body
  if (until === 'proceedingsConcluded') return proceedings(deferral, context)
  if (until === 'day' && untilDay) {
    const reached = context.on >= untilDay
    const told = `That day, ${inWords(untilDay)}, ${reached ? 'has come' : 'has not come'}.`
    return { reportedMet: reached ? 'yes' : 'no', told, facts: [] }
  }
  return {
    reportedMet: 'cannotTell',
    told: 'Whether that is met the record cannot tell.',
    facts: [],
  }
}

function proceedings(deferral: Standing<'MatterDeferred'>, context: MatterContext): Met {
  const after = (facts: MatterContext['counted']) =>
    allOf(facts, 'ProceedingsConcluded').filter((fact) => compareWhen(fact.on, deferral.on) >= 0)
  const concluded = after(context.counted)
  if (concluded[0])
    return {
      reportedMet: 'yes',
      told: `All proceedings before the Court are reported to have ended ${onInWords(concluded[0].on)}.`,
      facts: numbers(concluded),
    }
  const doubtful = allOf(context.doubtful, 'ProceedingsConcluded')
  if (doubtful[0])
    return {
      reportedMet: 'cannotTell',
      told: `All proceedings before the Court are reported to have ended, ${onInWords(doubtful[0].on)}; whether by ${inWords(context.on)} cannot be told.`,
      facts: numbers(doubtful),
    }
  return {
    reportedMet: 'no',
    told: `No end of the proceedings before the Court is recorded by ${inWords(context.on)}.`,
    facts: [],
  }
}
