import type { RecordView } from '../../record/record.ts'
import { type ChangeClass, changeClass } from '../../text/change-class.ts'
import type { DocumentTree, Paragraph, Point, Section } from '../../text/tree.ts'
import { itemsOf } from '../../text/walk.ts'
import { check } from '../check/check.ts'
import { fromTree } from '../check/from-tree.ts'
import { mendedTree } from '../check/mended-tree.ts'
import { withNoteIds } from '../finish.ts'
import type { ReportWish } from '../material.ts'
import { withItems } from '../with-items.ts'
import { type Account, type Dropped, isParagraph, type Working } from './report-account.ts'
import { withAdded } from './report-added.ts'
import { rolledAnnexes } from './report-annexes.ts'
import { rolledBody } from './report-body.ts'
import { withoutNegatives } from './report-negatives.ts'
import { type Rolling, rollingOf } from './report-rolling.ts'
import { oldSession } from './report-session.ts'
import { staleIn } from './report-stale.ts'
import { wordsOfInlines } from './report-text.ts'
import type { Flag, Rolled, RolledChange } from './rolled.ts'

/** Which report is wanted, from whose record; `was` where the old text does not say its session. */
export type RollWish = Omit<ReportWish, 'standing'> & {
  readonly view: RecordView
  readonly was?: string
}

/**
 * Last year's report with this year's facts in the places of last year's: what it states is
 * recognised against the facts of its own period; what has no fact now is dropped, what is new is
 * added in our own words, and every change is told. Throws a `RangeError` where no session of the
 * old text can be recognised.
 */
export function rolledForward(old: DocumentTree, wish: RollWish): Rolled {
  const { view, was, ...report } = wish
  const rolling = rollingOf(old, oldSession(old, view, was), report, view)
  const dropped: Dropped[] = []
  const body = rolledBody(rolling, old, dropped)
  withoutNegatives(rolling, body, dropped)
  withAdded(rolling, body)
  withNamesApart(body)
  const annexes = rolledAnnexes(rolling, old.annexes, dropped)
  const tree: DocumentTree = {
    kind: 'report',
    language: rolling.language,
    standing: 'draft',
    masthead: rolling.newTree.masthead,
    sections: body.map(sectionOf),
    annexes: annexes.map(({ annex }) => annex),
  }
  const names = new Map(
    annexes.flatMap(({ annex, drafted }) => (drafted ? [[drafted, annex.id]] : [])),
  )
  const document = withItems(
    mended(withItems(referring(tree, names), withNoteIds), rolling),
    withNoteIds,
  )
  const accounts = [
    ...body.flatMap((working) => accountsOf(working, dropped)),
    ...annexes.flatMap((one) => one.accounts),
    ...dropped
      .filter(({ section }) => !body.some((one) => one.section.id === section))
      .flatMap((one) => one.accounts),
  ]
  return { document, changes: changesOf(rolling, document, accounts) }
}

/** What is added gives way where a paragraph of the old text has its name. */
function withNamesApart(body: readonly Working[]): void {
  const blocks = body.flatMap((one) => one.blocks.filter(isParagraph))
  const taken = new Set(
    blocks.flatMap(({ accounts }) => accounts.flatMap(({ old, id }) => (old ? [id] : []))),
  )
  for (const block of blocks) {
    const [account] = block.accounts
    if (!account || account.old || !taken.has(account.id)) continue
    const paragraph = { ...block.paragraph, id: `${account.id}-new` }
    block.paragraph = paragraph
    block.accounts[0] = { ...account, id: paragraph.id, item: paragraph }
  }
}

function sectionOf({ section, blocks }: Working): Section {
  const { printed: _, ...bare } = section
  return {
    ...bare,
    blocks: blocks.map((one) => {
      if (!isParagraph(one)) return one.block
      const { printed: __, ...paragraph } = one.paragraph
      return paragraph
    }),
  }
}

/** References of our own words to the annexes under the ids that these have from the old text. */
function referring(tree: DocumentTree, names: ReadonlyMap<string, string>): DocumentTree {
  const named = JSON.stringify(tree, (key, value) =>
    key === 'to' && typeof value === 'string' ? (names.get(value) ?? value) : value,
  )
  // Only the names of what is referred to have changed: it is the same kind of tree.
  return JSON.parse(named) as DocumentTree
}

/** Certain mends of what the checker calls an error: none of the old text's goes on. */
function mended(tree: DocumentTree, { language }: Rolling): DocumentTree {
  const findings = check(fromTree(tree), { profile: 'icc-asp', language })
  return mendedTree(
    tree,
    findings.filter(({ severity, edits }) => severity === 'E' && edits),
  )
}

/** Errors that the checker finds and that have no certain mend, by the paragraph they stand in. */
function faultsIn(
  document: DocumentTree,
  { language }: Rolling,
): ReadonlyMap<string, readonly Flag[]> {
  const faults = new Map<string, Flag[]>()
  for (const one of check(fromTree(document), { profile: 'icc-asp', language })) {
    if (one.severity !== 'E' || !one.at) continue
    const flag: Flag = { is: 'decide', words: one.words, why: `${one.rule}: ${one.why}` }
    faults.set(one.at.element, [...(faults.get(one.at.element) ?? []), flag])
  }
  return faults
}

/** Accounts in the order of the new text, what was dropped where it stood. */
function accountsOf({ section, blocks }: Working, dropped: readonly Dropped[]): readonly Account[] {
  const gone = dropped.filter((one) => one.section === section.id)
  const after = (id: string | undefined) =>
    gone.filter((one) => one.after === id).flatMap((one) => one.accounts)
  return [
    ...after(undefined),
    ...blocks.flatMap((one) =>
      isParagraph(one) ? [...one.accounts, ...after(one.paragraph.id)] : [],
    ),
  ]
}

function changesOf(
  rolling: Rolling,
  document: DocumentTree,
  accounts: readonly Account[],
): readonly RolledChange[] {
  const items = new Map(
    [...document.sections, ...document.annexes.flatMap((annex) => annex.sections)].flatMap(
      (section) => itemsOfSection(section).map((item) => [item.id, item] as const),
    ),
  )
  const faults = faultsIn(document, rolling)
  return accounts.map((account): RolledChange => {
    const item = account.item ? (items.get(account.id) ?? account.item) : null
    const [was, now] = [wordsOf(account.old, rolling), wordsOf(item, rolling)]
    const left = item ? [...item.sentences, ...(item.tail ?? [])] : []
    const stale = left.flatMap(({ inlines }) => staleIn(rolling, inlines, account.flags))
    return {
      id: account.id,
      old: was,
      new: now,
      class: classOf(was, now),
      replaced: account.replaced,
      flags: [...account.flags, ...stale, ...(item ? (faults.get(item.id) ?? []) : [])],
    }
  })
}

function itemsOfSection(section: Section): readonly (Paragraph | Point)[] {
  return [
    ...section.blocks.flatMap((block) => {
      if (block.kind === 'paragraph') return itemsOf(block)
      return block.kind === 'quoted' ? block.paragraphs.flatMap((one) => itemsOf(one)) : []
    }),
    ...(section.sections ?? []).flatMap(itemsOfSection),
  ]
}

/** An item as it is compared, its notes between ⟦ and ⟧. */
function wordsOf(item: Paragraph | Point | null, { language }: Rolling): string | null {
  if (!item) return null
  return [...item.sentences, ...(item.tail ?? [])]
    .map(({ inlines }) =>
      inlines
        .map((one) =>
          one.kind === 'note'
            ? `⟦${wordsOfInlines(one.content, language)}⟧`
            : wordsOfInlines([one], language),
        )
        .join(''),
    )
    .join(' ')
}

function classOf(was: string | null, now: string | null): ChangeClass {
  return changeClass(was, now)
}
