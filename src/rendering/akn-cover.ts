import type { Element } from 'slimdom'
import { dayInWords } from '../text/days.ts'
import type { NumberedDocument } from '../text/numbered.ts'
import { type Child, type Maker, onLines } from './akn-dom.ts'
import type { EIds } from './akn-eids.ts'
import { contentsLine } from './to-html.ts'

/** The masthead, and for a report its contents, as published files have them. */
export function coverElement(document: NumberedDocument, eIds: EIds, make: Maker): Element {
  const lines = [
    ...authorLines(document, make),
    ...dateLines(document, make),
    ...sessionLines(document, make),
    ...(document.masthead.lines ?? []).map((line) => make('p', { class: 'line' }, line)),
    ...contentsOf(document, eIds, make),
  ]
  return make('coverPage', {}, ...onLines(lines))
}

function authorLines({ masthead }: NumberedDocument, make: Maker): readonly Element[] {
  const { publisher, organ, symbol, distribution, printed } = masthead
  const line = (...children: readonly Child[]) => make('p', {}, ...children)
  return [
    ...(publisher ? [line(make('docAuthority', { refersTo: '#publisher' }, publisher))] : []),
    line(make('docAuthority', { refersTo: '#issuingBody' }, organ)),
    ...(symbol ? [line(make('docNumber', { refersTo: '#symbol' }, symbol))] : []),
    ...(printed.draft ? [line(make('docStatus', { class: 'draft' }, printed.draft))] : []),
    ...(distribution
      ? [
          line(
            make(
              'docStatus',
              { refersTo: '#distribution', 'own:distribution': distribution },
              printed.distribution ?? '',
            ),
          ),
        ]
      : []),
  ]
}

function dateLines({ masthead }: NumberedDocument, make: Maker): readonly Element[] {
  const { date, originalLanguage, printed } = masthead
  const line = (child: Child) => make('p', {}, child)
  return [
    ...(date
      ? [line(make('docDate', { date, refersTo: '#dateOfIssuance' }, printed.date ?? date))]
      : []),
    ...(originalLanguage
      ? [
          line(
            make(
              'inline',
              { name: 'akn4un:originalLanguage', 'own:language': originalLanguage },
              printed.original ?? '',
            ),
          ),
        ]
      : []),
  ]
}

function sessionLines(document: NumberedDocument, make: Maker): readonly Element[] {
  const { masthead, language } = document
  const { session, place, dates, agendaItem, printed } = masthead
  const day = (date: string) => make('date', { date }, dayInWords(date, language))
  const meeting = [
    ...(place ? [make('location', { refersTo: '#place' }, place)] : []),
    ...(place && dates ? [', '] : []),
    ...(dates ? [day(dates.from), ' – ', day(dates.to)] : []),
  ]
  return [
    ...(session
      ? [
          make(
            'p',
            {},
            make(
              'session',
              { value: String(session.number), 'own:words': session.words },
              printed.session ?? String(session.number),
            ),
          ),
        ]
      : []),
    ...(meeting.length ? [make('p', {}, ...meeting)] : []),
    ...(agendaItem ? [make('p', {}, make('inline', { name: 'agenda item' }, agendaItem))] : []),
  ]
}

function contentsOf(document: NumberedDocument, eIds: EIds, make: Maker): readonly Element[] {
  const { kind, contents } = document
  if (kind !== 'report' || contents.length < 2) return []
  const entries = contents.map((entry) =>
    make(
      'tocItem',
      { href: `#${eIds.get(entry.id) ?? entry.id}`, level: String(entry.depth) },
      contentsLine(entry),
    ),
  )
  return [make('toc', {}, ...onLines(entries))]
}
