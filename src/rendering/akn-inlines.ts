import type { Element } from 'slimdom'
import { languageProfile } from '../text/language-profile.ts'
import type { Printed, PrintedNote, PrintedText } from '../text/numbered.ts'
import { type Printer, printedInlines } from '../text/printed.ts'
import type { Inline, Mark, Sentence, Source } from '../text/tree.ts'
import type { Child, Maker } from './akn-dom.ts'
import type { EIds } from './akn-eids.ts'

/** What the writing of a part needs. A working copy carries what sentences were derived from. */
export type Writing = {
  readonly make: Maker
  readonly printer: Printer
  readonly eIds: EIds
  /** Lasting ids already written: XML allows each once. */
  readonly written: Set<string>
  readonly working: boolean
}

/** The lasting id and the name of an element, each once in a file. */
export function identity(id: string, writing: Writing): Record<string, string | undefined> {
  if (writing.written.has(id)) return {}
  writing.written.add(id)
  return { eId: writing.eIds.get(id), GUID: id }
}

/**
 * Sentences as children of a `p`. One plain sentence stands bare; several, and one that has
 * something to carry, are wrapped each, with the language's blank between them.
 */
export function sentenceChildren(
  sentences: readonly Sentence[],
  place: string,
  writing: Writing,
): readonly Child[] {
  const [only] = sentences
  const carries = (one: Sentence) => writing.working && (one.from ?? one.edited)
  if (only && sentences.length === 1 && only.inlines.length && !carries(only))
    return inlineChildren(only.inlines, place, writing)
  const gap = languageProfile(writing.printer.language).sentenceGap
  return sentences.flatMap((one, at) => {
    const attributes = {
      name: 'sentence',
      ...(writing.working ? sourceAttributes(one.from) : {}),
      ...(writing.working && one.edited ? { 'own:edited': 'true' } : {}),
    }
    const wrapped = writing.make(
      'inline',
      attributes,
      ...inlineChildren(one.inlines, place, writing),
    )
    return at > 0 && gap ? [gap, wrapped] : [wrapped]
  })
}

function sourceAttributes(from: Source | undefined): Record<string, string> {
  return from ? { 'own:from': JSON.stringify(from) } : {}
}

export function inlineChildren(
  inlines: readonly Inline[],
  place: string,
  writing: Writing,
): readonly Child[] {
  return printedInlines(writing.printer, inlines, place).map((one) => printedChild(one, writing))
}

function printedChild(one: Printed, writing: Writing): Child {
  if (one.kind === 'note') return noteElement(one, writing)
  const marks = [...(one.marks ?? [])].reverse()
  return marks.reduce<Child>((inner, mark) => marked(inner, mark, writing), bare(one, writing))
}

function bare({ text, of }: PrintedText, { make, eIds }: Writing): Child {
  if (of?.kind === 'ordinal')
    return make(
      'inline',
      {
        name: 'ordinal',
        'own:ordinal': String(of.number),
        'own:capital': of.capital ? 'true' : undefined,
      },
      text,
    )
  if (of?.kind === 'crossReference')
    return make(
      'ref',
      {
        href: `#${eIds.get(of.to) ?? of.to}`,
        'own:to': of.to,
        'own:named': of.named ? 'true' : undefined,
      },
      text,
    )
  return text
}

function noteElement(note: PrintedNote, writing: Writing): Element {
  const { make, working } = writing
  const attributes = {
    ...identity(note.id, writing),
    marker: String(note.number),
    placement: 'bottom',
    'own:printed': note.printed,
    ...(working ? sourceAttributes(note.from) : {}),
  }
  const content = note.content.map((one) => printedChild(one, writing))
  return make('authorialNote', attributes, make('p', {}, ...content))
}

function marked(inner: Child, mark: Mark, { make }: Writing): Element {
  switch (mark.is) {
    case 'operativePhrase':
      return make('inline', { name: 'operativePhrase', class: 'italic' }, inner)
    case 'italic':
      return make('i', {}, inner)
    case 'bold':
      return make('b', {}, inner)
    case 'superscript':
      return make('sup', {}, inner)
    case 'quotation':
      return make('embeddedText', {}, inner)
    case 'foreign':
      return make('span', { class: 'foreign', 'xml:lang': mark.language }, inner)
    case 'reference':
      return mark.address
        ? make('a', { href: mark.address, 'own:symbol': mark.symbol }, inner)
        : make('inline', { name: 'documentSymbol', 'own:symbol': mark.symbol }, inner)
  }
}
