import { type DOMOutputSpec, type MarkSpec, type NodeSpec, Schema } from 'prosemirror-model'

/**
 * The words of one paragraph as the editor holds them: the same inlines and marks as the tree of a
 * document has, and nothing else. Every sentence is a line of its own, since a sentence is what
 * knows from which facts it is made.
 */
export const schema = new Schema({
  nodes: {
    doc: { content: 'line+' },
    sentence: sentence(),
    /** Where the sub-paragraphs stand, each of which is edited for itself. */
    points: {
      group: 'line',
      atom: true,
      selectable: false,
      toDOM: () => ['p', { class: 'points-here' }, 'The sub-paragraphs stand here.'],
    },
    /** The words of a note, where they are edited. */
    noteWords: { content: 'phrase*', toDOM: () => ['p', 0] },
    text: { group: 'inline phrase' },
    note: note(),
    ordinal: ordinal(),
    crossReference: crossReference(),
  },
  // In the order in which every format nests them, outermost first.
  marks: {
    quotation: simple('span.quotation', ['span', { class: 'quotation' }, 0]),
    foreign: {
      attrs: { language: {} },
      parseDOM: [
        { tag: 'span[lang]', getAttrs: (dom) => ({ language: dom.getAttribute('lang') }) },
      ],
      toDOM: ({ attrs }) => ['span', { lang: attrs['language'], class: 'foreign' }, 0],
    },
    operativePhrase: simple('em.operative-phrase', ['em', { class: 'operative-phrase' }, 0], 60),
    italic: {
      parseDOM: [{ tag: 'i' }, { tag: 'em' }, { style: 'font-style=italic' }],
      toDOM: () => ['i', 0],
    },
    bold: {
      parseDOM: [{ tag: 'b' }, { tag: 'strong' }, { style: 'font-weight=bold' }],
      toDOM: () => ['b', 0],
    },
    superscript: simple('sup', ['sup', 0]),
    reference: reference(),
  },
})

function simple(tag: string, output: DOMOutputSpec, priority = 50): MarkSpec {
  return { parseDOM: [{ tag, priority }], toDOM: () => output }
}

/** `from` and `edited` are the sentence's own and go with it wherever it is put. */
function sentence(): NodeSpec {
  return {
    group: 'line',
    content: 'inline*',
    attrs: { from: { default: null }, edited: { default: false } },
    parseDOM: [{ tag: 'p' }],
    toDOM: () => ['p', { class: 'sentence-line' }, 0],
  }
}

function note(): NodeSpec {
  return {
    group: 'inline',
    inline: true,
    atom: true,
    attrs: {
      id: { default: '' },
      content: { default: [] },
      from: { default: null },
      printed: { default: null },
    },
    toDOM: ({ attrs }) => [
      'sup',
      { class: 'note-atom', 'data-note': JSON.stringify(plainWordsOf(attrs['content'])) },
    ],
    parseDOM: [
      {
        tag: 'sup[data-note]',
        priority: 60,
        getAttrs: (dom) => ({ content: pastedWords(dom.getAttribute('data-note')) }),
      },
    ],
  }
}

function ordinal(): NodeSpec {
  return {
    group: 'inline phrase',
    inline: true,
    atom: true,
    attrs: { number: { validate: 'number' }, capital: { default: false } },
    toDOM: ({ attrs }) => ['span', { 'data-ordinal': attrs['number'] }],
  }
}

function crossReference(): NodeSpec {
  return {
    group: 'inline phrase',
    inline: true,
    atom: true,
    attrs: { to: { validate: 'string' }, named: { default: false } },
    toDOM: ({ attrs }) => ['span', { 'data-to': attrs['to'] }],
  }
}

function reference(): MarkSpec {
  return {
    attrs: { symbol: { default: null }, address: { default: null } },
    inclusive: false,
    toDOM: ({ attrs }) => [
      'span',
      { class: 'reference', title: [attrs['symbol'], attrs['address']].filter(Boolean).join(' ') },
      0,
    ],
    parseDOM: [
      {
        tag: 'a[href]',
        getAttrs: (dom) => {
          const address = dom.getAttribute('href') ?? ''
          return /^https?:\/\/[^\s<>"]+$/i.test(address) ? { address } : false
        },
      },
    ],
  }
}

type Words = { readonly kind?: string; readonly text?: string }

function plainWordsOf(content: readonly Words[]): string {
  return content.map((one) => one.text ?? '').join('')
}

/** What a clipboard says a note holds: only its words are taken, whatever else it claims. */
function pastedWords(written: string | null): readonly object[] {
  try {
    const words: unknown = JSON.parse(written ?? '')
    return typeof words === 'string' && words !== '' ? [{ kind: 'text', text: words }] : []
  } catch {
    return []
  }
}
