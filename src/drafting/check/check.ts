import type { Day } from '../../law/day.ts'
import type { RecordView } from '../../record/record.ts'
import type { CheckedDocument, CheckedLanguage } from './checked-document.ts'
import type { Finding, Profile, Severity } from './finding.ts'
import type { Reading } from './passage.ts'
import { reading } from './reading.ts'
import { registerOf } from './register.ts'
import type { Rule } from './rule.ts'
import { rules } from './rules.ts'

export type CheckOf = {
  readonly profile: Profile
  readonly language: CheckedLanguage
  /** The record to hold names, symbols and days against, as its reader may see it. */
  readonly record?: RecordView | undefined
  /** The day the check is made: no event of a text without day of issue lies after it. */
  readonly on?: Day | undefined
  /** The text that was rolled forward, where there is one. */
  readonly base?: CheckedDocument | undefined
}

const weight: Readonly<Record<Severity, number>> = { E: 0, W: 1, I: 2 }

/**
 * What the rules find in a document, errors first, then warnings, then information; within each
 * by rule, then in reading order. A finding is a question to the drafter, never a change.
 */
export function check(document: CheckedDocument, of: CheckOf): readonly Finding[] {
  const { profile, language, record, base, on } = of
  const register = record && registerOf(record)
  const read = reading(document, { profile, language, register, base, on })
  return rules
    .filter((one) => one.profiles.includes(profile) && one.languages.includes(language))
    .flatMap((one) => [...findings(one, read)])
    .sort((a, b) => weight[a.severity] - weight[b.severity])
}

/** More findings of one rule than a person reads: the rest waits until these are mended. */
const mostOfOneRule = 300

function* findings({ id, severity, find }: Rule, read: Reading): Generator<Finding> {
  let count = 0
  for (const found of find(read)) {
    count += 1
    if (count <= mostOfOneRule) {
      yield { rule: id, severity, ...found }
      continue
    }
    const why = `Rule ${id} finds more than ${mostOfOneRule} places: mend these, then check again.`
    yield { rule: id, severity, place: 'document', words: found.words, why }
    return
  }
}
