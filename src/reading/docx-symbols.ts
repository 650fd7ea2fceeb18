import type { Element } from 'slimdom'
import type { Source } from './docx-source.ts'
import { attributeOf } from './docx-xml.ts'

/** Signs of fonts that have a character of their own, by font and code. */
const known: Readonly<Record<string, string>> = {
  'symbol b7': '•',
  'symbol 2d': '−',
  'symbol b0': '°',
  'symbol b1': '±',
  'symbol a3': '≤',
  'symbol b3': '≥',
  'symbol b9': '≠',
  'symbol ae': '→',
  'symbol d2': '®',
  'symbol d3': '©',
  'wingdings a7': '▪',
  'wingdings 6c': '●',
  'wingdings 6f': '□',
  'wingdings a8': '◻',
  'wingdings e0': '→',
  'wingdings f0': '→',
  'wingdings fc': '✓',
  'wingdings fe': '☑',
}

/** A sign out of a font: its character where it is known; otherwise a finding. */
export function symbolCharacter(element: Element, source: Source): string {
  const font = (attributeOf(element, 'font') ?? '').toLowerCase()
  const code = Number.parseInt(attributeOf(element, 'char') ?? '', 16)
  // Signs of such fonts lie in the private area, F000 above their code.
  const bare = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code
  const character = known[`${font} ${bare.toString(16)}`]
  if (character) return character
  const isOrdinary = bare === code && code >= 0x20 && !/symbol|dings/.test(font)
  if (isOrdinary && code < 0xfffe && !(code >= 0xd800 && code <= 0xdfff))
    return String.fromCharCode(code)
  source.findings.push({
    place: source.place,
    words: `${attributeOf(element, 'font') ?? 'font'} ${attributeOf(element, 'char') ?? ''}`,
    why: 'A sign of a font that has no character of its own; "?" stands in its place. Compare with the printed page.',
  })
  return '?'
}
