import { tidied } from '../text/inline.ts'
import { languageProfile, spaced, withNoteMarksPlaced } from '../text/language-profile.ts'
import type {
  Annex,
  Block,
  Inline,
  Language,
  Paragraph,
  Phrase,
  Point,
  Section,
  Sentence,
} from '../text/tree.ts'

/**
 * What is done to every sentence once a document is put together: the spaces and apostrophes of
 * the language, note marks on their side of the punctuation, an id for each note.
 */
export function finishedSections(
  sections: readonly Section[],
  language: Language,
): readonly Section[] {
  return sections.map((section) => ({
    ...section,
    ...(section.heading ? { heading: phrased(section.heading, language) } : {}),
    blocks: section.blocks.map((block) => finishedBlock(block, language)),
    ...(section.sections ? { sections: finishedSections(section.sections, language) } : {}),
  }))
}

export function finishedAnnexes(annexes: readonly Annex[], language: Language): readonly Annex[] {
  return annexes.map((annex) => ({
    ...annex,
    heading: phrased(annex.heading, language),
    sections: finishedSections(annex.sections, language),
  }))
}

function finishedBlock(block: Block, language: Language): Block {
  if (block.kind === 'paragraph') return finishedItem(block, language)
  if (block.kind === 'table') return block
  return { ...block, paragraphs: block.paragraphs.map((one) => finishedItem(one, language)) }
}

function finishedItem<Item extends Paragraph | Point>(item: Item, language: Language): Item {
  const sentences = item.sentences.map((one) => finished(one, language))
  const points = item.points?.map((point) => finishedItem(point, language))
  return withNoteIds({ ...item, sentences, ...(points ? { points } : {}) })
}

function finished({ inlines, ...rest }: Sentence, language: Language): Sentence {
  const placed = withNoteMarksPlaced(phrased(inlines, language), language)
  const set = placed.map((one, at) => afterNote(one, placed[at - 1], language))
  return { ...rest, inlines: tidied(set) }
}

/** The notes of a paragraph or sub-paragraph named after it, in the order of their marks. */
export function withNoteIds<Item extends Paragraph | Point>(item: Item): Item {
  let count = 0
  const named = (sentences: readonly Sentence[]): readonly Sentence[] =>
    sentences.map((sentence) => ({
      ...sentence,
      inlines: sentence.inlines.map((one): Inline => {
        if (one.kind !== 'note') return one
        count += 1
        return { ...one, id: `${item.id}-note-${count}` }
      }),
    }))
  const sentences = named(item.sentences)
  return item.tail ? { ...item, sentences, tail: named(item.tail) } : { ...item, sentences }
}

/** The no-break space before a sign that stands after a note mark. */
function afterNote(inline: Inline, before: Inline | undefined, language: Language): Inline {
  if (inline.kind !== 'text' || before?.kind !== 'note') return inline
  const signs = languageProfile(language).spaceBefore
  const first = inline.text.charAt(0)
  return first && signs.includes(first) ? { ...inline, text: `\u00a0${inline.text}` } : inline
}

function phrased(inlines: readonly Inline[], language: Language): readonly Inline[] {
  return tidied(
    inlines.map((one): Inline => {
      if (one.kind !== 'note') return printed(one, language)
      return { ...one, content: one.content.map((phrase) => printed(phrase, language)) }
    }),
  )
}

/** Addresses and symbols stay as they are. */
function printed(phrase: Phrase, language: Language): Phrase {
  if (phrase.kind !== 'text') return phrase
  if (phrase.marks?.some((mark) => mark.is === 'reference')) return phrase
  const english = phrase.marks?.some((mark) => mark.is === 'foreign')
  const words = phrase.text.replace(/(?<=\p{L})'(?=\p{L})/gu, '’')
  return { ...phrase, text: english ? words : spaced(words, language) }
}
