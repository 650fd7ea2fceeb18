import type { Citation } from '../../law/citation.ts'
import { printCitation } from '../../law/citation.ts'
import type { RecordView } from '../../record/record.ts'
import type { DocxComment } from '../../rendering/docx-comments.ts'
import { languageProfile } from '../../text/language-profile.ts'
import type { NumberedParagraph } from '../../text/numbered.ts'
import { numbered, plainWords } from '../../text/numbering.ts'
import type { DocumentTree } from '../../text/tree.ts'
import { type FromWhat, fromWhat, itemsIn } from '../from-what.ts'
import { isNoLetter, type Letter, type LetterWish, type Margin, type NoLetter } from './letter.ts'
import { type LetterGiven, type LetterKind, letterNamed, letters } from './letters.ts'

/** A sentence of a letter with what it states; courtesies state nothing and are left out. */
export type SentenceFrom = FromWhat & {
  readonly paragraph: string
  readonly at: number
  readonly text: string
}

/** A letter with the facts of each of its sentences, as the asker may see them. */
export type DraftedLetter = Letter & { readonly from: readonly SentenceFrom[] }

/** A letter by its name, in a language, from what is given. */
export type LetterAsked = LetterGiven & Pick<LetterWish, 'language'> & { readonly letter: string }

/** Drafts a letter of the table from a record, or says why none is drafted. */
export function draftedLetter(
  view: RecordView,
  { letter: name, ...given }: LetterAsked,
  on: LetterWish['on'],
): DraftedLetter | NoLetter {
  const kind: LetterKind | undefined = letterNamed(name)
  if (!kind) return noSuchLetter(name)
  const letter = kind.draft(view, { ...given, on })
  return isNoLetter(letter) ? letter : { ...letter, from: sentencesFrom(letter.tree, view) }
}

/** Said of a name that no letter has. */
export function noSuchLetter(name: string): NoLetter {
  const names = letters.map((one) => one.name)
  return {
    because: `No letter "${name.slice(0, 60)}" is drafted here; expected one of ${names.join(', ')}.`,
  }
}

function sentencesFrom(tree: DocumentTree, view: RecordView): readonly SentenceFrom[] {
  const printed = paragraphsIn(tree)
  return itemsIn(tree).flatMap(({ id, sentences }) =>
    sentences.flatMap((_, at) => {
      const from = fromWhat(tree, { paragraph: id, at }, view)
      const words = printed.find((one) => one.id === id)?.sentences[at]?.inlines ?? []
      return from ? [{ ...from, paragraph: id, at, text: plainWords(words) }] : []
    }),
  )
}

/** The paragraphs of a letter as printed. */
function paragraphsIn(tree: DocumentTree): readonly NumberedParagraph[] {
  const blocks = numbered(tree).sections.flatMap((section) => section.blocks)
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : []))
}

/** The letter without what its sentences rest on: as it may leave the house. */
export function unbound(tree: DocumentTree): DocumentTree {
  return {
    ...tree,
    sections: tree.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) =>
        block.kind === 'paragraph'
          ? { ...block, sentences: block.sentences.map(({ inlines }) => ({ inlines })) }
          : block,
      ),
    })),
  }
}

/** The margin in lines, each entry with the first words of what it stands beside. */
export type MarginEntry = { readonly beside: string; readonly lines: readonly string[] }

/** The margin for reading apart from the letter: rules with their confidence, then remarks. */
export function marginEntries({ tree, margin }: Letter): readonly MarginEntry[] {
  const printed = paragraphsIn(tree)
  const gap = languageProfile(tree.language).sentenceGap
  return margin.map((entry) => {
    const { sentences = [] } = printed.find(({ id }) => id === entry.paragraph) ?? {}
    const words = sentences.map(({ inlines }) => plainWords(inlines)).join(gap)
    return { beside: firstWords(words), lines: marginLines(entry) }
  })
}

/** The margin as comments beside the paragraphs, for formats that have such. */
export function marginComments({ margin }: Letter): readonly DocxComment[] {
  return margin.map((entry) => ({
    paragraph: entry.paragraph,
    author: 'Pursuant',
    text: marginLines(entry).join('\n'),
  }))
}

function marginLines({ rules, remarks }: Margin): readonly string[] {
  return [...new Set([...rules.map(ruleLine), ...remarks])]
}

function ruleLine(rule: Citation): string {
  const printed = printCitation(rule)
  return rule.confidence === 'confirmed' ? printed : `${printed} (${rule.confidence})`
}

const wordsShown = 8

function firstWords(text: string): string {
  const words = text.replace(/\u00a0/g, ' ').split(' ')
  return words.length > wordsShown ? `${words.slice(0, wordsShown).join(' ')} …` : text
}
