import { proceduresVersions } from '../../law/procedures-versions.ts'
import type { StandingFact } from '../../record/record.ts'
import { byNow } from '../material.ts'
import type { Role } from './period-of.ts'
import type { Stated } from './reference.ts'
import type { Known, OldSentence } from './report-facts.ts'
import type { Chosen } from './report-lists.ts'
import type { Rolling } from './report-rolling.ts'

/**
 * The references of a sentence with the one role each has in it: of the facts that the sentence
 * states, else of the session and its resolutions. What is history, or has no role, is not here.
 */
export function chosenIn(
  rolling: Rolling,
  found: readonly Known[],
  facts: readonly StandingFact[],
  all: readonly Known[],
): readonly Chosen[] {
  const past = historyIn(rolling, all)
  return found.flatMap((known) => {
    const { reference } = known
    if (past(reference.states)) return []
    const role = roleOf(rolling, known, facts)
    return role ? [{ reference, role }] : []
  })
}

function roleOf(
  { was }: Rolling,
  { roles, reference }: Known,
  facts: readonly StandingFact[],
): Role | undefined {
  const own = roles.find((one) => one.group && one.facts.some((fact) => facts.includes(fact)))
  if (own && reference.states.is !== 'session') return own
  // A year is that of the session, whatever facts happened in it.
  return roles.find(({ group }) => !group || !was.groups.has(group)) ?? own
}

/** All references of a sentence, those of its notes included. */
export function allReferences({ references, notes }: OldSentence): readonly Known[] {
  return [...references, ...notes.flatMap((note) => note.references)]
}

/**
 * What is told as history: the texts of the Procedures and the Toolkit, which stand from year to
 * year, and the sessions that adopted them. A sentence that cites the place where they stand tells
 * of their adoption; one that only names them cites them.
 */
function historyIn(rolling: Rolling, all: readonly Known[]): (stated: Stated) => boolean {
  const texts = lastingTexts(rolling)
  const adopting = adoptions(rolling).filter(({ symbol, paragraph }) =>
    all.some(
      ({ reference: { states } }) =>
        states.is === 'document' && states.symbol === symbol && states.paragraphs === paragraph,
    ),
  )
  const sessions = new Set(adopting.map(({ session }) => Number(session)))
  return (stated) => {
    if (stated.is === 'session') return sessions.has(stated.number)
    if (stated.is !== 'document' || !texts.has(stated.symbol)) return false
    if (!stated.paragraphs) return true
    return adopting.some(
      ({ symbol, paragraph }) => symbol === stated.symbol && paragraph === stated.paragraphs,
    )
  }
}

const adopted = /^procedures(?:Adopted|Amended|Revised)$/

function adoptions({ now }: Rolling) {
  return byNow(now, 'AssemblyResolutionAdopted').flatMap(({ body }) =>
    body.paragraphs
      .filter(({ subject }) => adopted.test(subject))
      .map(({ paragraph }) => ({
        symbol: body.document.symbol,
        session: body.session,
        paragraph,
      })),
  )
}

/** Symbols of the texts of the Procedures, and what the paragraphs of the record cite. */
function lastingTexts({ now }: Rolling): ReadonlySet<string> {
  const cited = [
    ...byNow(now, 'AssemblyResolutionAdopted'),
    ...byNow(now, 'DraftLanguageProposed'),
  ].flatMap(({ body }) =>
    body.paragraphs
      .filter(({ subject }) => subject === 'proceduresRecalled' || subject === 'toolkitRecalled')
      .flatMap(({ cites }) => cites ?? []),
  )
  return new Set([...cited, ...proceduresVersions.map(({ text }) => text)].map(symbolIn))
}

function symbolIn(cited: string): string {
  return cited.split(',')[0] ?? cited
}
