import type { Stated } from './reference.ts'

/** Whether two references state the same; the organ beside a session does not count. */
export function sameStated(a: Stated, b: Stated): boolean {
  return keyOf(a) === keyOf(b)
}

/** One text for all that a reference states. */
function keyOf(stated: Stated): string {
  switch (stated.is) {
    case 'session':
      return key('session', stated.number, stated.resumed ? 'resumed' : '')
    case 'days':
      return key('days', stated.from, stated.to === stated.from ? '' : stated.to)
    case 'dayOfYear':
      return key('dayOfYear', stated.monthDay, stated.to)
    case 'month':
      return key('month', stated.month)
    case 'year':
      return key('year', stated.year, stated.to)
    case 'document':
      return key('document', plainSymbol(stated.symbol), stated.part, stated.paragraphs)
    case 'resolution':
      return key('resolution', stated.number, stated.year, stated.part, stated.paragraphs)
    case 'ordinal':
    case 'count':
      return key(stated.is, stated.number, stated.of)
    case 'state':
      return key('state', stated.state)
    case 'name':
      return key('name', stated.name)
    case 'place':
      return key('place', stated.place)
    case 'address':
      return key('address', stated.address)
    case 'unreadable':
      return key('unreadable', stated.words)
  }
}

function key(...parts: readonly (string | number | undefined)[]): string {
  return parts.map((part) => part ?? '').join('|')
}

/** A symbol with plain hyphens and blanks, however it was set. */
export function plainSymbol(symbol: string): string {
  return symbol.replace(/[‐‑–]/g, '-').replace(/[\u00a0\u202f]/g, ' ')
}
