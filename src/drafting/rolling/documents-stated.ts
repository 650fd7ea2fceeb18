import { kindOfToken, tokens } from '../../text/tokens.ts'
import { symbolPattern } from '../check/symbols.ts'
import { type Found, foundAt, overlaps, type Slot } from './found.ts'
import { fits, pinpointAt } from './pinpoints.ts'
import type { RolledLanguage, Stated } from './reference.ts'
import { plainSymbol } from './same-stated.ts'

/** Documents by their symbol, with the annex and the paragraphs cited; web addresses in print. */

type Place = { readonly start: number; readonly end: number }

/** Documents in running text; those inside web addresses belong to the address. */
export function documentsStated(text: string, language: RolledLanguage): readonly Found[] {
  const { addresses, symbols } = placesIn(text)
  return [
    ...addresses.map(({ start, end }) => {
      const states: Stated = { is: 'address', address: text.slice(start, end) }
      return foundAt(text, start, end, states, [addressSlot(start, end)])
    }),
    ...symbols.map((place) => documentAt(text, place, language)),
  ].toSorted((a, b) => a.start - b.start)
}

function addressSlot(start: number, end: number): Slot {
  return { start, end, say: (stated) => (stated.is === 'address' ? stated.address : undefined) }
}

function placesIn(text: string): { addresses: readonly Place[]; symbols: readonly Place[] } {
  const addresses: Place[] = []
  const symbols: Place[] = []
  let at = 0
  // A note between its signs would be one token.
  for (const token of tokens(text.replace(/[⟦⟧]/gu, ' '))) {
    const place = { start: at, end: at + token.length }
    at = place.end
    const kind = kindOfToken(token)
    if (kind === 'address') addresses.push(place)
    if (kind === 'symbol' && token.includes('/') && /\d/.test(token)) symbols.push(place)
  }
  // The checker's pattern knows the Court's long filings, which run over several tokens.
  const known = [...text.matchAll(symbolPattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  const longest = [...known, ...symbols].toSorted((a, b) => lengthOf(b) - lengthOf(a))
  const kept: Place[] = []
  for (const place of longest)
    if (![...addresses, ...kept].some((other) => overlaps(place, other))) kept.push(place)
  return { addresses, symbols: kept.toSorted((a, b) => a.start - b.start) }
}

const lengthOf = ({ start, end }: Place) => end - start

function documentAt(text: string, place: Place, language: RolledLanguage): Found {
  const { start, end, part, paragraphs, slots } = pinpointAt(text, place.start, place.end, language)
  const symbol = plainSymbol(text.slice(place.start, place.end))
  const states: Stated = {
    is: 'document',
    symbol,
    ...(part ? { part } : {}),
    ...(paragraphs ? { paragraphs } : {}),
  }
  const own: Slot = {
    ...place,
    say: (stated, words) =>
      stated.is === 'document' && fits(stated, states)
        ? symbolSaid(stated.symbol, words)
        : undefined,
  }
  return foundAt(
    text,
    start,
    end,
    states,
    [...slots, own].toSorted((a, b) => a.start - b.start),
  )
}

/** No-break hyphens where the old symbol had them. */
function symbolSaid(symbol: string, words: string): string {
  if (symbol === plainSymbol(words)) return words
  return words.includes('‑') ? symbol.replace(/-/g, '‑') : symbol
}
