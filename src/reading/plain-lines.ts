import type { Finding } from './reading.ts'

/** A line that is not blank, with what its surroundings say. */
export type PlainLine = {
  readonly text: string
  /** Number in the file, from 1 on. */
  readonly at: number
  readonly afterBlank: boolean
  /** A page begins here: after a form feed, or where a lone blank stands before the first word. */
  readonly pageTop: boolean
  /** A rule, or a line of blanks long enough to be one, stands before it. */
  readonly afterRule: boolean
}

/** The lines of a text with what is no text replaced or dropped. */
export function linesOf(text: string, findings: Finding[]): readonly PlainLine[] {
  const lines: PlainLine[] = []
  let afterBlank = true
  let afterRule = false
  let pageTop = true
  text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .forEach((raw, index) => {
      const at = index + 1
      if (raw.includes('\f')) pageTop = true
      const words = cleaned(raw, at, findings)
      if (words === '' || isRule(words)) {
        afterBlank = true
        // A line of many blanks is what is left of the rule above the notes.
        if (isRule(words) || /[ \t]{20,}/.test(raw)) afterRule = true
        return
      }
      const indented = /^ \S/.test(raw)
      lines.push({ text: words, at, afterBlank, pageTop: pageTop || indented, afterRule })
      afterBlank = false
      afterRule = false
      pageTop = false
    })
  return lines
}

function isRule(words: string): boolean {
  return /^[_―—–-]{4,}$/.test(words)
}

// Private characters carry the notes while the text is put together, so none may come in.
const unprintable = /(?!\t)[\p{Cc}\p{Co}\ufffe\uffff]/gu

function cleaned(raw: string, at: number, findings: Finding[]): string {
  const words = raw.replace(/\f/g, '').toWellFormed()
  if (words.search(unprintable) >= 0)
    findings.push({
      place: `line ${at}`,
      words: words.replace(unprintable, '\ufffd').trim().slice(0, 60),
      why: 'Control or private characters stand in the text; each is read as \ufffd.',
    })
  // Underlining is not kept: it only ever marks web addresses.
  return words
    .replace(unprintable, '\ufffd')
    .replace(/<\/?u>/g, '')
    .trim()
}

/**
 * Whether blank lines part paragraphs. Text taken from pages has one after every line: there a
 * block often begins in the middle of a sentence.
 */
export function blankLinesPartParagraphs(lines: readonly PlainLine[]): boolean {
  const starts = lines.filter(({ afterBlank }) => afterBlank)
  if (starts.length < 3) return lines.length < 6
  const within = starts.filter(({ text }) => /^\p{Ll}/u.test(text))
  return within.length / starts.length < 0.2
}

/** How long a full line is: the length that three quarters of the lines do not pass. */
export function widthOf(lines: readonly PlainLine[]): number {
  const lengths = lines.map(({ text }) => text.length).sort((a, b) => a - b)
  return lengths[Math.floor(lengths.length * 0.75)] ?? 0
}
