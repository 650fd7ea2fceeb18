import { sharedWords, wordsOf } from '../../text/shared-words.ts'
import type { Annex, Block, Paragraph, Section } from '../../text/tree.ts'
import { paragraphsOf } from '../../text/walk.ts'
import type { Account, Dropped } from './report-account.ts'
import { rolledParagraph } from './report-body.ts'
import { changedLanguage } from './report-language.ts'
import { saidAnew } from './report-own-words.ts'
import type { Carried } from './report-paragraph.ts'
import type { Rolling } from './report-rolling.ts'
import { oldWordsFor, subjectOf, subjectsOf, wordsIn } from './report-subjects.ts'
import { wordsOfInlines } from './report-text.ts'

/** An annex rolled, with the accounts of its paragraphs. */
export type AnnexRolled = {
  readonly annex: Annex
  readonly accounts: readonly Account[]
  /** The id of the annex of our own draft in whose place it stands. */
  readonly drafted?: string
}

/**
 * The annexes of the old text: the one with language takes the frame and the numbers of ours, each
 * paragraph in the old words where there are some; the others are rolled as they stand.
 */
export function rolledAnnexes(
  rolling: Rolling,
  old: readonly Annex[],
  dropped: Dropped[],
): readonly AnnexRolled[] {
  const drafted = rolling.newTree.annexes
  const rolled = old.map((annex) => {
    const own = nearestOf(rolling, drafted, annex)
    const carried: Carried = { cited: undefined, dropped: false }
    const one =
      own && hasLanguage(own)
        ? withLanguage(rolling, annex, own, carried, dropped)
        : (anewAnnex(rolling, annex, own) ?? asItStands(rolling, annex, carried))
    return own ? { ...one, drafted: own.id } : one
  })
  const missing = drafted.filter(
    (one) => !old.some((annex) => nearestOf(rolling, drafted, annex) === one),
  )
  return [
    ...rolled,
    ...missing.map((annex) => ({ annex, accounts: newAccounts(rolling, annex.sections) })),
  ]
}

/** The annex of our draft whose heading is most like that of an old one. */
function nearestOf(
  { language }: Rolling,
  drafted: readonly Annex[],
  { heading }: Annex,
): Annex | undefined {
  const words = wordsOf(wordsOfInlines(heading, language))
  let best: Annex | undefined
  let most = 0.5
  for (const one of drafted) {
    const share = sharedWords(words, wordsOf(wordsOfInlines(one.heading, language)))
    if (share < most) continue
    most = share
    best = one
  }
  return best
}

function hasLanguage({ sections }: Annex): boolean {
  return sections.some(({ blocks }) => blocks.some(({ kind }) => kind === 'quoted'))
}

function newAccounts(rolling: Rolling, sections: readonly Section[]): readonly Account[] {
  return sections
    .flatMap(({ blocks }) => paragraphsOf(blocks))
    .map((paragraph) => addedAccount(rolling, paragraph))
}

function addedAccount({ language }: Rolling, paragraph: Paragraph): Account {
  return {
    id: paragraph.id,
    old: null,
    item: paragraph,
    replaced: [],
    flags: [
      {
        is: 'added',
        words: wordsIn(paragraph, language),
        why: 'The new text needs it, and the old text had nothing in its place.',
      },
    ],
  }
}

const nothing = { proven: [], section: -1 } as const

/** An annex that is in our own words throughout is said anew. */
function anewAnnex(rolling: Rolling, old: Annex, own: Annex | undefined): AnnexRolled | undefined {
  const ours = new Set(rolling.oldDraft.filter((one) => one.section < 0).map(({ words }) => words))
  const was = old.sections.flatMap(({ blocks }) => paragraphsOf(blocks))
  if (
    !own ||
    !was.every((one) =>
      one.sentences.every((said) => ours.has(wordsOfInlines(said.inlines, rolling.language))),
    )
  )
    return undefined
  const now = own.sections.flatMap(({ blocks }) => paragraphsOf(blocks))
  const accounts = now.map((paragraph, at): Account => {
    const before = was[at]
    return before
      ? {
          ...(saidAnew(rolling, before, paragraph).accounts[0] ?? addedAccount(rolling, paragraph)),
          id: paragraph.id,
          item: paragraph,
        }
      : addedAccount(rolling, paragraph)
  })
  return { annex: { ...own, id: old.id }, accounts }
}

function asItStands(rolling: Rolling, annex: Annex, carried: Carried): AnnexRolled {
  const accounts: Account[] = []
  const roll = (paragraph: Paragraph): Paragraph => {
    const rolled = rolledParagraph(rolling, paragraph, nothing, carried)
    accounts.push(...rolled.accounts)
    return rolled.paragraph
  }
  const sections = annex.sections.map((section) => withParagraphs(section, roll))
  return { annex: { ...annex, sections }, accounts }
}

function isLeft({ sentences, points }: Paragraph): boolean {
  return sentences.length > 0 || (points ?? []).length > 0
}

function withParagraphs(section: Section, roll: (one: Paragraph) => Paragraph): Section {
  return {
    ...section,
    blocks: section.blocks
      .map((block): Block => {
        if (block.kind === 'paragraph') return roll(block)
        return block.kind === 'quoted'
          ? { ...block, paragraphs: block.paragraphs.map(roll).filter(isLeft) }
          : block
      })
      .filter((block) => block.kind !== 'paragraph' || isLeft(block)),
    ...(section.sections
      ? { sections: section.sections.map((one) => withParagraphs(one, roll)) }
      : {}),
  }
}

/** Our own annex with the old words in each paragraph that the old annex had on the same subject. */
function withLanguage(
  rolling: Rolling,
  old: Annex,
  own: Annex,
  carried: Carried,
  dropped: Dropped[],
): AnnexRolled {
  const accounts: Account[] = []
  const left = old.sections.flatMap(({ blocks }) => paragraphsOf(blocks))
  const subjects = subjectsOf(rolling, left)
  const ours = new Set(rolling.oldDraft.filter((one) => one.section < 0).map(({ words }) => words))
  const sections = own.sections.map(
    (section, at): Section => ({
      ...section,
      ...headingOf(old.sections[at], section),
      blocks: section.blocks.map((block): Block => {
        if (block.kind === 'table') return block
        const roll = (paragraph: Paragraph): Paragraph => {
          const words = oldWordsFor(rolling, paragraph, left, subjects, block.kind === 'quoted')
          if (!words) {
            accounts.push(addedAccount(rolling, paragraph))
            return paragraph
          }
          left.splice(left.indexOf(words), 1)
          if (ours.has(wordsIn(words, rolling.language))) {
            const anew = saidAnew(rolling, words, paragraph)
            accounts.push(...anew.accounts)
            return anew.paragraph
          }
          return inOldWords(rolling, paragraph, words, { carried, accounts })
        }
        return block.kind === 'paragraph'
          ? roll(block)
          : { ...block, paragraphs: block.paragraphs.map(roll) }
      }),
    }),
  )
  for (const paragraph of left)
    dropped.push({
      accounts: [droppedAccount(rolling, paragraph)],
      after: undefined,
      section: own.id,
    })
  return { annex: { ...own, id: old.id, heading: old.heading, sections }, accounts }
}

function headingOf(old: Section | undefined, own: Section): Partial<Section> {
  return old?.heading && own.heading ? { heading: old.heading } : {}
}

function droppedAccount({ language }: Rolling, paragraph: Paragraph): Account {
  return {
    id: paragraph.id,
    old: paragraph,
    item: null,
    replaced: [],
    flags: [
      {
        is: 'dropped',
        words: wordsIn(paragraph, language),
        why: 'Nothing on its subject is proposed now.',
      },
    ],
  }
}

function inOldWords(
  rolling: Rolling,
  own: Paragraph,
  words: Paragraph,
  { carried, accounts }: { readonly carried: Carried; readonly accounts: Account[] },
): Paragraph {
  const rolled = rolledParagraph(rolling, words, nothing, carried)
  const [account] = rolled.accounts
  if (!account) return own
  if (rolled.paragraph.sentences.length === 0 && !rolled.paragraph.points?.length) {
    // Nothing of the old words is left: ours stand in their place.
    accounts.push(...rolled.accounts)
    account.item = { ...own, id: words.id }
    return { ...own, id: words.id }
  }
  const { role, numbered } = own
  const base = { ...rolled.paragraph, ...(role ? { role } : {}) }
  const { sentences, flags } = changedLanguage(
    rolling,
    base.sentences,
    subjectOf(own),
    wordsIn(own, rolling.language),
  )
  const { printed: _, numbered: __, ...bare } = base
  const paragraph: Paragraph = {
    ...bare,
    sentences: sentences.map((one) =>
      one.from || !own.sentences[0]?.from ? one : { ...one, from: own.sentences[0].from },
    ),
    ...(numbered === false ? { numbered } : {}),
  }
  account.item = paragraph
  account.flags.push(...flags)
  accounts.push(...rolled.accounts)
  return paragraph
}
