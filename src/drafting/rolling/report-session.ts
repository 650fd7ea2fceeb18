import type { RecordView } from '../../record/record.ts'
import type { DocumentTree } from '../../text/tree.ts'
import { bureauReports } from '../reporting-period.ts'

/**
 * The session that the old text reports to: as told, as its masthead says, as the record knows its
 * symbol or, failing these, the one after the last session whose resolution it quotes.
 */
export function oldSession(old: DocumentTree, view: RecordView, was: string | undefined): string {
  if (was !== undefined) return was
  const { session, symbol } = old.masthead
  const issued = bureauReports(view).find(({ body }) => body.document.symbol === symbol)
  if (!session && symbol && issued) return issued.body.session
  const said = sessionSaid(old)
  if (said !== undefined) return said
  throw new RangeError(
    'The old report says nowhere to which session it was made: found no session or symbol in its masthead and no resolution in its text. Name the session.',
  )
}

/** The session that a report says of itself: by its masthead, its symbol or what it quotes. */
export function sessionSaid({ masthead, ...rest }: DocumentTree): string | undefined {
  if (masthead.session) return String(masthead.session.number)
  const numbered = /^ICC-ASP\/(\d+)\//.exec(masthead.symbol ?? '')?.[1]
  if (numbered) return String(Number(numbered))
  const last = lastQuoted(rest)
  return last > 0 ? String(last + 1) : undefined
}

/** The highest session whose resolution is cited; a report quotes that of the session before. */
function lastQuoted(old: object): number {
  let last = 0
  JSON.stringify(old, (key, value) => {
    if (key === 'symbol' && typeof value === 'string')
      last = Math.max(last, Number(/^ICC-ASP\/(\d+)\/Res\./.exec(value)?.[1] ?? 0))
    return value
  })
  return last
}
