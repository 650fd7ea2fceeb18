/**
 * The bookmark in which a Word file keeps a lasting id, and the way back.
 *
 * Word allows 40 letters, digits and low lines, a letter first, and takes capital and small letters
 * for the same. So a name is `p_` and the id with small letters and digits as they are, a low line
 * for a hyphen, and `z` before whatever else: `zz` is z, `zu` a low line, `zd` a full stop, `zca` a
 * capital A, `zx1f600z` any other character. An id too long for that keeps its beginning, `zh` and
 * a hash; the file then holds the pair in a part of its own (`bookmarkNamespace`).
 */
export function bookmarkOf(id: string): string {
  const letters = [...id].map(written)
  const name = `${opening}${letters.join('')}`
  if (name.length <= longest) return name
  const hash = hashOf(id)
  let kept = opening
  for (const letter of letters) {
    if (kept.length + letter.length + hash.length > longest) break
    kept += letter
  }
  return `${kept}${hash}`
}

/** Of the part that lists long ids: `<ids><id bookmark="p_...">the id</id></ids>`. */
export const bookmarkNamespace = 'urn:pursuant:docx-ids:1'

/** Whether the name alone gives the id back. */
export function isHashed(bookmark: string): boolean {
  return lettersOf(bookmark).some((letter) => letter === 'zh')
}

/**
 * The id of a bookmark; `long` are the pairs that the file lists. Undefined for a bookmark that
 * keeps no id, or one that the file does not list.
 */
export function idOfBookmark(
  bookmark: string,
  long: ReadonlyMap<string, string> = new Map(),
): string | undefined {
  const listed = long.get(bookmark)
  if (listed !== undefined) return listed
  const letters = lettersOf(bookmark)
  if (!letters.length || letters.some((letter) => letter === 'zh' || isNoCharacter(letter)))
    return undefined
  return letters.map(read).join('')
}

const opening = 'p_'
const longest = 40

function written(letter: string): string {
  if (/^[a-y0-9]$/.test(letter)) return letter
  if (/^[A-Z]$/.test(letter)) return `zc${letter.toLowerCase()}`
  const own = escapes.find(([from]) => from === letter)
  return own ? own[1] : `zx${(letter.codePointAt(0) ?? 0).toString(16)}z`
}

const escapes = [
  ['-', '_'],
  ['z', 'zz'],
  ['_', 'zu'],
  ['.', 'zd'],
] as const

/** The name cut into what `written` gave; empty where it is no name of this kind. */
function lettersOf(bookmark: string): readonly string[] {
  if (!bookmark.startsWith(opening)) return []
  const rest = bookmark.slice(opening.length)
  const letters = rest.match(/zc[a-z]|zx[0-9a-f]+z|z[zudh]|[a-y0-9_]/g) ?? []
  return letters.join('') === rest ? letters : []
}

/** Whoever makes a file may write any figures; characters end at 10ffff. */
function isNoCharacter(letter: string): boolean {
  return letter.startsWith('zx') && codeOf(letter) > 0x10ffff
}

function codeOf(letter: string): number {
  return Number.parseInt(letter.slice(2, -1), 16)
}

function read(letter: string): string {
  const own = escapes.find(([, to]) => to === letter)
  if (own) return own[0]
  if (letter.startsWith('zc')) return letter.slice(2).toUpperCase()
  if (letter.startsWith('zx')) return String.fromCodePoint(codeOf(letter))
  return letter
}

/** FNV-1a over the characters, 64 bits in 13 letters and digits, of which none is a z. */
function hashOf(id: string): string {
  let hash = 0xcbf29ce484222325n
  for (let at = 0; at < id.length; at += 1)
    hash = BigInt.asUintN(64, (hash ^ BigInt(id.charCodeAt(at))) * 0x100000001b3n)
  return `zh${hash.toString(35).padStart(13, '0')}`
}
