/** What holds no tags, by how it opens and closes. */
const untagged = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const

/** Whether an element has more attributes than `most`. Told by one walk, without parsing. */
export function hasMoreAttributes(xml: string, most: number): boolean {
  let at = xml.indexOf('<')
  while (at >= 0) {
    const kind = untagged.find(([opening]) => xml.startsWith(opening, at))
    const end = kind ? endOf(xml, kind[1], at + kind[0].length) : endOfTag(xml, at, most)
    if (end === 'more') return true
    at = end < 0 ? -1 : xml.indexOf('<', end)
  }
  return false
}

/** Where a tag ends, at a sign that stands outside its quoted values; -1 where it does not. */
function endOfTag(xml: string, start: number, most: number): number | 'more' {
  let values = 0
  for (let at = start + 1; at < xml.length; at += 1) {
    const sign = xml.charAt(at)
    if (sign === '>') return at
    if (sign !== '"' && sign !== "'") continue
    values += 1
    if (values > most) return 'more'
    at = xml.indexOf(sign, at + 1)
    if (at < 0) return -1
  }
  return -1
}

function endOf(xml: string, closing: string, from: number): number {
  const at = xml.indexOf(closing, from)
  return at < 0 ? -1 : at + closing.length
}
