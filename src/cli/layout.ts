/** Lines of text for a person: 80 columns, nothing that a printer or a screen reader trips over. */
const width = 80

/** A heading with its rule under it. */
export function heading(text: string): string {
  return `${text}\n${'='.repeat(Math.min(width, [...text].length))}\n`
}

export function subheading(text: string): string {
  return `\n${text}\n${'-'.repeat(Math.min(width, [...text].length))}\n`
}

/** Words broken at 80 columns, further lines indented as the first. */
export function wrapped(text: string, indent = 0, firstIndent = indent): string {
  const lines: string[] = []
  let line = ' '.repeat(firstIndent)
  let empty = true
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (!empty && [...line].length + 1 + [...word].length > width) {
      lines.push(line)
      line = ' '.repeat(indent)
      empty = true
    }
    line += empty ? word : ` ${word}`
    empty = false
  }
  return `${[...lines, line].join('\n')}\n`
}

/** A label and its text, the text hanging beside the label. */
export function labelled(label: string, text: string, at = 14): string {
  const body = wrapped(text, at).trimStart()
  return `${label.padEnd(at - 1)} ${body}`
}

/** Rows in columns, each as wide as its widest cell; the last column is left to run. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths: number[] = []
  for (const row of rows)
    for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, [...cell].length)
  return rows
    .map((row) =>
      row
        .map((cell, at) =>
          at === row.length - 1 ? cell : cell + ' '.repeat((widths[at] ?? 0) - [...cell].length),
        )
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('')
}
