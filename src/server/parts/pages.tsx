import { href, ownWords } from '../links.ts'
import type { Fault } from '../typed-day.ts'
import type { View } from '../view.ts'

/** Rows on one page of a list. */
const rowsPerPage = 50

/** One page of a list: its rows, which page it is, and of how many. */
export type PageOf<Row> = {
  readonly rows: readonly Row[]
  readonly page: number
  readonly pages: number
  readonly total: number
  readonly fault?: Fault
}

/** The rows of the page asked for; the first page, and a fault, where that page is not there. */
export function pageOf<Row>(
  rows: readonly Row[],
  asked: URLSearchParams,
  perPage = rowsPerPage,
): PageOf<Row> {
  const pages = Math.max(1, Math.ceil(rows.length / perPage))
  const wish = asked.get('page') ?? '1'
  const page = /^[1-9]\d{0,5}$/.test(wish) && Number(wish) <= pages ? Number(wish) : undefined
  const from = ((page ?? 1) - 1) * perPage
  const shown = rows.slice(from, from + perPage)
  const whole = { rows: shown, page: page ?? 1, pages, total: rows.length }
  if (page) return whole
  const sentence = `Found page "${wish.slice(0, 20)}" of the list, expected 1${pages > 1 ? ` to ${pages}` : ''}. The first page is shown.`
  return { ...whole, fault: { field: 'list', sentence } }
}

/** Links through the pages of a list; nothing where one page holds it all. */
export function PageLinks({
  view,
  path,
  asked,
  of,
}: {
  view: View
  path: string
  asked: URLSearchParams
  of: Pick<PageOf<unknown>, 'page' | 'pages'>
}) {
  const { page, pages } = of
  if (pages === 1) return null
  const to = (number: number) =>
    href(view, path, { ...ownWords(asked), page: number === 1 ? '' : number })
  return (
    <nav class="page-links" aria-label="Pages of the list">
      {page > 1 && (
        <a rel="prev" href={to(page - 1)}>
          Previous
        </a>
      )}
      <span>
        Page {page} of {pages}
      </span>
      {page < pages && (
        <a rel="next" href={to(page + 1)}>
          Next
        </a>
      )}
    </nav>
  )
}
