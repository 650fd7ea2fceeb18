import type { RecordView } from '../record/record.ts'
import type { DocumentTree } from '../text/tree.ts'
import { languageAnnex } from './annex-language.ts'
import { proceduresAnnex, toolkitAnnex } from './annexes-by-reference.ts'
import { finishedAnnexes, finishedSections } from './finish.ts'
import { mastheadOf } from './masthead.ts'
import { materialOf, type ReportWish } from './material.ts'
import { mattersOfPeriod } from './matters-of-period.ts'
import { actions } from './section-actions.ts'
import { consultations } from './section-consultations.ts'
import { introduction } from './section-introduction.ts'
import { statesBound, statesNotParties, statesParties } from './section-proceedings.ts'
import { recommendations } from './section-recommendations.ts'
import { securityCouncil } from './section-security-council.ts'

/**
 * The Bureau's report on non-cooperation to a numbered session, from the record alone. The view is
 * that of the audience: what it may not see is in no sentence. Each sentence knows the facts and
 * rules it states. Throws a `RangeError` for what is no numbered session, and where an issued
 * report is asked for that the record does not have.
 */
export function bureauReport(view: RecordView, wish: ReportWish): DocumentTree {
  const material = materialOf(view, wish)
  const told = mattersOfPeriod(material)
  const sections = [
    introduction(material),
    statesParties(material, told),
    statesBound(material, told),
    statesNotParties(material, told),
    actions(material),
    securityCouncil(material),
    consultations(material),
    recommendations(material, told),
  ]
  const annexes = [languageAnnex(material, told), proceduresAnnex(material), toolkitAnnex(material)]
  return {
    kind: 'report',
    language: wish.language,
    standing: wish.standing ?? 'draft',
    masthead: mastheadOf(material),
    sections: finishedSections(sections, wish.language),
    annexes: finishedAnnexes(annexes, wish.language),
  }
}
