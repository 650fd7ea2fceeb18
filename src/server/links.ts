import type { View } from './view.ts'

/** Words of an address besides its path. What is undefined or empty is left out. */
export type Asked = Readonly<Record<string, string | number | undefined>>

/** What every link of a page carries, so that the whole desk stays in one view and one day. */
export function carried(view: View): readonly (readonly [string, string])[] {
  return [
    ...(view.chosen ? [['on', view.chosen] as const] : []),
    ...(view.known ? [['known', view.known.typed] as const] : []),
    ...(view.eyes === 'public' ? [['as', 'public'] as const] : []),
  ]
}

/** The address of a page in the same view. */
export function href(view: View, path: string, asked: Asked = {}): string {
  const words = new URLSearchParams()
  for (const [name, value] of Object.entries(asked))
    if (value !== undefined && value !== '') words.set(name, String(value))
  for (const [name, value] of carried(view)) words.set(name, value)
  const query = words.toString()
  return query === '' ? path : `${path}?${query}`
}

/** Words of an address that belong to the view, and so are not a page's own. */
const ofView = new Set(['on', 'known', 'as', 'day', 'month', 'year'])

/** What an address asks of the page itself: filters, the page of a list. */
export function ownWords(asked: URLSearchParams): Record<string, string> {
  const own: Record<string, string> = {}
  for (const [name, value] of asked) if (!ofView.has(name) && value !== '') own[name] = value
  return own
}

/** The same page seen otherwise: as the public or as the officer, or as of today. */
export function sameUnder(view: View, path: string, asked: URLSearchParams, other: Partial<View>) {
  return href({ ...view, ...other }, path, ownWords(asked))
}
