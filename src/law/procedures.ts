import type { Citation, Confidence } from './citation.ts'
import { type Day, day } from './day.ts'
import { procedureRules, type RuleRow } from './procedures-rules.ts'
import {
  type Alternative,
  type ProceduresVersion,
  proceduresInForce,
  proceduresVersions,
} from './procedures-versions.ts'

/** A rule of the Assembly procedures relating to non-cooperation. */
export type ProcedureRule = keyof typeof procedureRules

/** One thing said of a rule, and how sure it is: a rule may be sure and its time limit not. */
export type Statement = {
  readonly about: string
  readonly confidence: Confidence
  readonly source: string
}

/** A rule as one version has it. The citation's confidence is that of the first statement. */
export type ProcedureCitation = Citation & {
  readonly about: string
  readonly statements: readonly Statement[]
  readonly alternatives: readonly Alternative[]
}

/** The steps of the formal response, in the order of paragraph 14 (a) to (f). */
export const stepOrder = [
  'emergencyMeeting',
  'openLetter',
  'ambassadorialMeeting',
  'publicDialogue',
  'bureauReport',
  'plenaryDiscussion',
] as const satisfies readonly ProcedureRule[]

/** A step of the formal response. */
export type Step = (typeof stepOrder)[number]

/** Every rule, in the order of the paragraphs. */
export const allProcedureRules: readonly ProcedureRule[] = Object.freeze(
  Object.keys(procedureRules) as ProcedureRule[],
)

const citations: ReadonlyMap<ProceduresVersion, ReadonlyMap<string, ProcedureCitation>> = new Map(
  proceduresVersions.map((version) => [
    version,
    new Map(
      Object.entries<RuleRow>(procedureRules).map(([rule, row]) => [rule, asOf(version, row)]),
    ),
  ]),
)

/**
 * A rule in the version in force on a day, always the same object for the same version; undefined
 * before the Procedures were adopted on 21 December 2011.
 */
export function procedures(rule: ProcedureRule, on: Day): ProcedureCitation | undefined {
  const version = proceduresInForce(on)
  return version && citations.get(version)?.get(rule)
}

function asOf(version: ProceduresVersion, row: RuleRow): ProcedureCitation {
  const statements = row.statements.map((statement) => {
    const { about, confidence, source, versions } = statement
    if (versions.includes(version.version)) return Object.freeze({ about, confidence, source })
    // No source speaks of this version: taken to read as the later one, and said to be unsure.
    const carried = `${source}; of another version, carried to this one`
    return Object.freeze({ about, confidence: 'unconfirmed' as const, source: carried })
  })
  const [core] = statements
  return Object.freeze({
    text: version.text,
    provision: row.paragraph,
    since: version.since,
    source: core?.source ?? version.source,
    confidence: core?.confidence ?? 'unconfirmed',
    about: statements.map(({ about }) => about).join(' '),
    statements: Object.freeze(statements),
    alternatives: alternatives(version, row),
  })
}

function alternatives(version: ProceduresVersion, row: RuleRow): readonly Alternative[] {
  const otherAnnexes = version.otherTexts.map(({ text, source }) =>
    Object.freeze({ text, provision: row.paragraph, source }),
  )
  if (version.version !== 3) return Object.freeze(otherAnnexes)
  const otherParagraphs = (row.otherParagraphs ?? []).map(({ provision, source }) =>
    Object.freeze({ text: version.text, provision, source }),
  )
  return Object.freeze([...otherParagraphs, ...otherAnnexes])
}

/**
 * The President is focal point for her own region by office. The rule stands beside the text of
 * 2012 and after; sources cite two places for it.
 */
const exOfficio: ProcedureCitation = Object.freeze({
  text: 'ICC-ASP/11/29',
  provision: 'paragraph 12',
  since: day('2012-11-21'),
  source: 'ICC-ASP/23/31, annex I, footnote 3; day of the session from general knowledge',
  confidence: 'confirmed',
  about: 'The President is by office the focal point for the region of her or his State.',
  statements: Object.freeze([
    Object.freeze({
      about: 'The President is by office the focal point for the region of her or his State.',
      confidence: 'confirmed' as const,
      source: 'ICC-ASP/23/31, para. 11 and annex I, footnote 3',
    }),
  ]),
  alternatives: Object.freeze([
    Object.freeze({
      text: 'ICC-ASP/17/Res.5, annex II',
      provision: 'paragraph 17',
      source: 'ICC-ASP/23/31, para. 11',
    }),
  ]),
})

/** The rule that makes the President a focal point, from 2012 on. */
export function presidentIsFocalPoint(on: Day): ProcedureCitation | undefined {
  return on < exOfficio.since ? undefined : exOfficio
}
