import { dayOf } from '../law/when.ts'
import { sessionNamed } from '../mechanism/calendar.ts'
import type { Standing } from '../record/record.ts'
import type { Distribution, Masthead } from '../text/tree.ts'
import type { Material } from './material.ts'
import { bureauReports } from './reporting-period.ts'

const distributions: Readonly<Record<string, Distribution>> = {
  public: 'general',
  'states-parties': 'limited',
}

/** Organ, session, place and days; symbol and day of issue only where the report is issued. */
export function mastheadOf(material: Material): Masthead {
  const { phrasing, session, audience, standing } = material
  const issued = standing === 'issued' ? issuedReport(material) : undefined
  const symbol = issued?.body.document.symbol
  const date = issued && dayOf(issued.on)
  const { place, dates } = placeAndDates(material)
  return {
    publisher: phrasing.courtName,
    organ: phrasing.organName,
    ...(symbol ? { symbol } : {}),
    distribution: distributions[audience] ?? 'restricted',
    ...(date ? { date } : {}),
    originalLanguage: 'en',
    session: { number: Number(session) },
    ...(place ? { place: phrasing.place(place) } : {}),
    ...(dates ? { dates } : {}),
    ...(issued || audience === 'public' ? {} : { lines: [phrasing.forAudience(audience)] }),
    title: phrasing.reportTitle,
  }
}

function issuedReport({ view, session }: Material): Standing<'ReportIssued'> {
  const report = bureauReports(view).find(({ body }) => body.session === session)
  if (report) return report
  throw new RangeError(
    `No issued report of the Bureau to session ${session} is in the record: expected a ReportIssued. Ask for a draft, or enter the report once it has its symbol.`,
  )
}

function placeAndDates({ calendar, session }: Material) {
  const main = sessionNamed(calendar, session)?.parts[0]
  const from = main?.opens && dayOf(main.opens)
  const to = main?.closes && dayOf(main.closes)
  return { place: main?.place, dates: from && to ? { from, to } : undefined }
}
