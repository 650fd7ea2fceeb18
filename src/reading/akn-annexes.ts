import type { Element } from 'slimdom'
import { plainInlines } from '../text/inline.ts'
import type { Annex, Inline } from '../text/tree.ts'
import { childOf, childrenOf, findBelow, wordsOf } from './akn-elements.ts'
import { readFlow } from './akn-flow.ts'
import { type InlineReader, readInlines } from './akn-inline.ts'
import { type Flow, sectionsOfFlow } from './flow.ts'

/** One annex as it runs, before its heading is told from its text. */
type Draft = {
  readonly title: readonly Inline[]
  readonly printed?: string
  readonly flow: readonly Flow[]
}

const annexWord = /^(?:annexe?|anexo|приложение|المرفق|附件)\s*([IVXLC]+|\d+)?\.?$/iu

/**
 * The annexes. A published file may hold several in one attachment: a heading that says "Annex"
 * and its number begins one, and the heading after it is its title.
 */
export function readAnnexes(root: Element, reader: InlineReader): readonly Annex[] {
  const attachments = childrenOf(root, 'attachments').flatMap((one) => one.children)
  const drafts = attachments.flatMap((attachment) => draftsOf(attachment, reader))
  return drafts.map((draft, at) => {
    const prefix = `annex-${at + 1}-`
    return {
      id: reader.ids(`annex-${at + 1}`, plainInlines(draft.title)),
      heading: draft.title,
      sections: sectionsOfFlow(draft.flow, reader.ids, prefix),
      ...(draft.printed ? { printed: draft.printed } : {}),
    }
  })
}

function draftsOf(attachment: Element, reader: InlineReader): readonly Draft[] {
  const document = childOf(attachment, 'doc') ?? childOf(attachment, 'statement') ?? attachment
  const body = childOf(document, 'mainBody')
  const within = { ...reader, place: 'annex', prefix: 'annex-' }
  const headings = [
    ...childrenOf(attachment, 'num', 'heading', 'subheading'),
    ...titlesOf(childOf(document, 'preface')),
  ].map((element): Flow => ({ of: 'heading', words: readInlines(element, within) }))
  return split([...headings, ...(body ? readFlow(body, within) : [])])
}

function titlesOf(preface: Element | undefined): readonly Element[] {
  const title = preface && (findBelow(preface, 'docTitle') ?? preface)
  return title && wordsOf(title) ? [title] : []
}

/** A heading that names an annex begins one; the heading after it is its title. */
function split(flow: readonly Flow[]): readonly Draft[] {
  const starts = flow.flatMap((one, at) => (annexNumber(one) === undefined ? [] : [at]))
  if (flow.length && starts[0] !== 0) starts.unshift(0)
  return starts.map((start, nth) => draftOf(flow.slice(start, starts[nth + 1])))
}

function draftOf(flow: readonly Flow[]): Draft {
  const number = annexNumber(flow[0])
  const rest = number === undefined ? flow : flow.slice(1)
  const [first, ...others] = rest
  const titled = first?.of === 'heading'
  return {
    title: titled ? first.words : [],
    ...(number ? { printed: number } : {}),
    flow: titled ? others : rest,
  }
}

/** `II` for the heading "Annex II", empty for "Annex", undefined for any other. */
function annexNumber(one: Flow | undefined): string | undefined {
  if (one?.of !== 'heading') return undefined
  const found = annexWord.exec(plainInlines(one.words).trim())
  return found ? (found[1] ?? '') : undefined
}
