import type { ChangeClass } from '../text/change-class.ts'
import { type ComparedParagraph, comparison } from '../text/comparison.ts'
import { languageProfile } from '../text/language-profile.ts'
import type { DocumentTree } from '../text/tree.ts'
import { element, escaped } from './html-inline.ts'

const classes: Readonly<Record<ChangeClass, string>> = {
  unchanged: 'Unchanged',
  mechanical: 'Mechanical: numbers, dates, symbols',
  editorial: 'Editorial: spelling, punctuation, capitals',
  substantive: 'Substantive',
  inserted: 'Inserted',
  deleted: 'Deleted',
}

/**
 * A text against an earlier one as a page of its own: what changed, paragraph by paragraph, with
 * the class of the change as a word. Insertions are underlined and deletions struck by the browser
 * itself, so that the page is read in print, without colour and by ear. A stretch of unchanged
 * paragraphs is one line that says how many.
 */
export function toRedlineHtml(old: DocumentTree, now: DocumentTree): string {
  const { paragraphs } = comparison(old, now)
  const changed = paragraphs.filter((one) => one.class !== 'unchanged').length
  const title = `Redline: ${titleOf(now)}`
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    element('title', {}, escaped(title)),
  ]
  const body = [
    element('h1', {}, escaped(title)),
    element('p', {}, escaped(`Against: ${titleOf(old)}`)),
    element(
      'p',
      {},
      `${changed} of ${paragraphs.length} paragraphs and headings changed. ${element('ins', {}, 'Inserted')} and ${element('del', {}, 'deleted')} words are marked so; a note stands between ⟦ and ⟧ where its mark is.`,
    ),
    ...entries(paragraphs, { lang: now.language, dir: languageProfile(now.language).direction }),
  ]
  const page = [
    element('head', {}, ['', ...head, ''].join('\n')),
    element('body', {}, element('main', {}, ['', ...body, ''].join('\n'))),
  ]
  return `<!doctype html>\n${element('html', { lang: 'en' }, ['', ...page, ''].join('\n'))}\n`
}

/** The language is that of the new text; the words about it are English. */
type Spoken = { readonly lang: string; readonly dir: string }

function titleOf({ masthead }: DocumentTree): string {
  return [masthead.symbol, masthead.title].filter(Boolean).join(' – ')
}

function entries(paragraphs: readonly ComparedParagraph[], spoken: Spoken): readonly string[] {
  const lines: string[] = []
  let same = 0
  const flush = () => {
    if (same > 0) lines.push(element('p', { class: 'unchanged' }, `${same} unchanged`))
    same = 0
  }
  for (const one of paragraphs) {
    if (one.class === 'unchanged') {
      same += 1
      continue
    }
    flush()
    lines.push(entry(one, spoken))
  }
  flush()
  return lines
}

function entry(one: ComparedParagraph, spoken: Spoken): string {
  const numbers = `${one.oldNumber ?? '–'} → ${one.newNumber ?? '–'}`
  const moved = one.moved ? ', moved' : ''
  const heading = element('h2', {}, escaped(`${numbers}. ${classes[one.class]}${moved}`))
  const words = one.runs.map(({ op, text }) => {
    if (op === 'same') return escaped(text)
    return element(op === 'insert' ? 'ins' : 'del', {}, escaped(text))
  })
  const paragraph = element('p', spoken, words.join(''))
  return element('section', { class: one.class }, ['', heading, paragraph, ''].join('\n'))
}
