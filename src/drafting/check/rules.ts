import { citationRules } from './citation-rules.ts'
import { consistencyRules } from './consistency-rules.ts'
import { dateRules } from './date-rules.ts'
import { draftingRules } from './drafting-rules.ts'
import { filingRules } from './filing-rules.ts'
import { headingRules } from './heading-rules.ts'
import { nameRules } from './name-rules.ts'
import { noteRules } from './note-rules.ts'
import { numberRules } from './number-rules.ts'
import { numberingRules } from './numbering-rules.ts'
import { quotationRules } from './quotation-rules.ts'
import { recordRules } from './record-rules.ts'
import { resolutionRules } from './resolution-rules.ts'
import type { Rule } from './rule.ts'
import { senseRules } from './sense-rules.ts'
import { sessionRules } from './session-rules.ts'
import { spellingRules } from './spelling-rules.ts'
import { styleRules } from './style-rules.ts'

/** Every rule, by its id, in the order of the ids. */
export const rules: readonly Rule[] = [
  ...numberingRules,
  ...headingRules,
  ...resolutionRules,
  ...draftingRules,
  ...noteRules,
  ...citationRules,
  ...dateRules,
  ...numberRules,
  ...spellingRules,
  ...nameRules,
  ...quotationRules,
  ...styleRules,
  ...senseRules,
  ...consistencyRules,
  ...sessionRules,
  ...recordRules,
  ...filingRules,
].sort((a, b) => order(a.id) - order(b.id))

function order(id: string): number {
  return 'NRFDSO'.indexOf(id.charAt(0)) * 100 + Number(id.slice(1))
}
