import { existsSync, readFileSync } from 'node:fs'
import { bureauReport } from '../src/drafting/bureau-report.ts'
import { rolledForward } from '../src/drafting/rolling/rolled-report.ts'
import { day } from '../src/law/day.ts'
import { fromPlainText } from '../src/reading/from-plain-text.ts'
import { isRefused } from '../src/reading/reading.ts'
import { publicOffice } from '../src/record/audience.ts'
import { toPlainText } from '../src/rendering/to-plain-text.ts'
import { allParagraphs } from '../src/text/walk.ts'
import { recordAs } from '../tests/read-public-record.ts'
import { median } from './store-server.ts'

const issued = new URL('../../shared/seeds/001_4e8491a9a86fccb4.txt', import.meta.url)

/**
 * CPU milliseconds to roll a report forward to the 23rd session: the issued report to the 20th
 * where it is at hand, else our own draft to the 22nd as plain text, which knows no facts either.
 */
export function reportRolled() {
  const view = recordAs('public')
  const on = day('2024-12-05')
  const wish = { language: 'en', audience: publicOffice, on } as const
  const text = existsSync(issued)
    ? readFileSync(issued, 'utf8')
    : toPlainText(bureauReport(view, { ...wish, session: '22' }))
  const read = fromPlainText(text)
  if (isRefused(read)) throw new Error(read.refused)
  const old = read.document
  const times = Array.from({ length: 10 }, () => {
    const before = process.cpuUsage()
    rolledForward(old, { ...wish, view, session: '23' })
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return {
    paragraphs: allParagraphs(old).length,
    first: times[0] ?? 0,
    warm: median(times.slice(3)),
  }
}

if (import.meta.main) console.log(reportRolled())
