import { documentWords } from '../text/document-words.ts'
import { directionOf, languageProfile } from '../text/language-profile.ts'
import type { NumberedSentence, Printed, PrintedNote, PrintedText } from '../text/numbered.ts'
import type { Language, Mark } from '../text/tree.ts'

/** Words of a document as HTML phrases. Everything that came in is escaped. */

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

export function escaped(words: string): string {
  return words.replace(/[&<>"']/g, (mark) => escapes[mark] ?? mark)
}

/** An element with its attributes; undefined attributes are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  inner: string,
): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escaped(value)}"`))
    .join('')
  return `<${name}${written}>${inner}</${name}>`
}

/** Sentences as printed; one that is bound tells from which facts and rules. */
export function htmlSentences(sentences: readonly NumberedSentence[], language: Language): string {
  return sentences
    .map(({ inlines, from, edited }) => {
      const inner = htmlInlines(inlines, language)
      if (!from && !edited) return inner
      const attributes = {
        class: edited ? 'sentence edited' : 'sentence',
        'data-facts': from?.facts.length ? from.facts.join(' ') : undefined,
        'data-rules': from?.rules.length ? JSON.stringify(from.rules) : undefined,
      }
      return element('span', attributes, inner)
    })
    .join(languageProfile(language).sentenceGap)
}

export function htmlInlines(inlines: readonly Printed[], language: Language): string {
  return inlines
    .map((one) => (one.kind === 'note' ? noteMark(one, language) : htmlText(one)))
    .join('')
}

function noteMark({ id, number }: PrintedNote, language: Language): string {
  const label = `${documentWords(language).note} ${number}`
  const link = element(
    'a',
    { href: `#${id}`, id: `${id}-mark`, role: 'doc-noteref', 'aria-label': label },
    String(number),
  )
  return element('sup', { class: 'note-mark' }, link)
}

function htmlText({ text, marks, of }: PrintedText): string {
  const inner = [...(marks ?? [])].reverse().reduce(marked, escaped(text))
  if (of?.kind !== 'crossReference') return inner
  return element('a', { class: 'cross-reference', href: `#${of.to}` }, inner)
}

function marked(inner: string, mark: Mark): string {
  switch (mark.is) {
    case 'operativePhrase':
      return element('em', { class: 'operative-phrase' }, inner)
    case 'italic':
      return element('i', {}, inner)
    case 'bold':
      return element('b', {}, inner)
    case 'superscript':
      return element('sup', {}, inner)
    case 'quotation':
      return element('span', { class: 'quotation' }, inner)
    case 'foreign':
      return element('span', { lang: mark.language, dir: directionOf(mark.language) }, inner)
    case 'reference':
      return reference(inner, mark.symbol, mark.address)
  }
}

function reference(inner: string, symbol?: string, address?: string): string {
  const attributes = { class: 'reference', 'data-symbol': symbol }
  // Only what a browser opens as a page becomes a link, whatever a document says.
  if (!address || !/^https?:\/\//i.test(address)) return element('span', attributes, inner)
  return element('a', { ...attributes, href: address }, inner)
}
