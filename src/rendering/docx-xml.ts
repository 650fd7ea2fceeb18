/** Parts of a Word file as text. Everything that came in is escaped. */

export type Attributes = Readonly<Record<string, string | number | undefined>>

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** What XML cannot carry is replaced, so that no text makes a file that does not open. */
export function escaped(words: string): string {
  return words
    .toWellFormed()
    .replace(unprintable, '\ufffd')
    .replace(/[&<>"]/g, (mark) => escapes[mark] ?? mark)
}

const unprintable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** An element with its attributes; undefined ones are left out. Children are XML already. */
export function element(
  name: string,
  attributes: Attributes = {},
  ...children: readonly string[]
): string {
  let written = ''
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) written += ` ${key}="${escaped(String(value))}"`
  const inner = children.join('')
  return inner ? `<${name}${written}>${inner}</${name}>` : `<${name}${written}/>`
}

/** An element of the main namespace that has a value and nothing else: `<w:jc w:val="both"/>`. */
export function setting(name: string, value?: string | number): string {
  return element(`w:${name}`, { 'w:val': value })
}

/** A part of the file: its element under the declaration. */
export function part(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}\n`
}

/** The namespaces of a part that holds words. */
export const wordNamespaces = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
} as const
