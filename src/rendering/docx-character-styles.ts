import { bold, italic, size } from './docx-style-words.ts'
import { styledMarks } from './docx-words.ts'
import { element, setting } from './docx-xml.ts'

const mastheadWords: Readonly<Record<string, string>> = {
  Publisher: size(20),
  Symbol: `${bold}${size(24)}`,
  Draft: `${bold}${size(24)}`,
  Organ: `${bold}${size(32)}`,
  Distribution: size(18),
  Date: size(18),
  Original: size(18),
  Session: `${bold}${size(20)}`,
  Place: size(20),
  Agenda: size(20),
  Line: size(20),
}

/** Of the masthead, of marks, of notes and comments. */
export function characterStyles(): readonly string[] {
  return [
    ...Object.entries(mastheadWords).map(([name, words]) =>
      characterStyle(`Masthead${name}`, `Masthead ${name}`, words),
    ),
    ...markStyles(),
    characterStyle('FootnoteReference', 'footnote reference', setting('vertAlign', 'superscript')),
    characterStyle('CommentReference', 'annotation reference', size(16)),
  ]
}

/** A run has one character style: marks that meet have one of their own. */
function markStyles(): readonly string[] {
  const count = 2 ** styledMarks.length
  return Array.from({ length: count - 1 }, (_, at) => {
    const marks = styledMarks.filter((_, bit) => ((at + 1) >> bit) % 2 === 1)
    const has = (is: string) => marks.some((mark) => mark.is === is)
    const words = `${has('operativePhrase') ? italic : ''}${has('reference') ? setting('color', '1F3864') : ''}`
    const names = marks.map(({ style }) => style)
    return characterStyle(names.join(''), names.join(' and '), words)
  })
}

function characterStyle(id: string, name: string, words: string): string {
  return element(
    'w:style',
    { 'w:type': 'character', 'w:customStyle': 1, 'w:styleId': id },
    setting('name', name),
    words ? element('w:rPr', {}, words) : '',
  )
}
