import type { StandingFact } from '../../record/record.ts'
import { sharedWords, wordsOf } from '../../text/shared-words.ts'
import type { DocumentTree, Paragraph, Point, Section } from '../../text/tree.ts'
import { itemsOf } from '../../text/walk.ts'
import { shownWords } from './flag-words.ts'
import type { Account, Dropped, Told, Working, WorkingBlock } from './report-account.ts'
import { type OwnWords, ownWordsIn, saidAnew } from './report-own-words.ts'
import { type Carried, rolledItem } from './report-paragraph.ts'
import { numbersOf, type Rolling } from './report-rolling.ts'
import { wordsOfInlines } from './report-text.ts'
import { factsTold } from './report-told.ts'

/** The sections of the body, every paragraph rolled; those of which nothing is left are not there. */
export function rolledBody(
  rolling: Rolling,
  old: DocumentTree,
  dropped: Dropped[],
): readonly Working[] {
  const numbers = numbersOf(old)
  const carried: Carried = { cited: undefined, dropped: false }
  const own = ownWordsIn(rolling, rolling.oldTree)
  return old.sections.map((section): Working => {
    const working: Working = { section, drafted: sectionOfDraft(rolling, section), blocks: [] }
    for (const block of section.blocks) {
      if (block.kind !== 'paragraph') {
        working.blocks.push({ block })
        continue
      }
      const proven = rolling.proven.get(numbers.get(block.id) ?? '') ?? []
      const rolled = rolledOrAnew(
        rolling,
        own,
        block,
        { proven, section: working.drafted },
        carried,
      )
      if (rolled.paragraph) working.blocks.push({ ...rolled, paragraph: rolled.paragraph })
      else
        dropped.push({
          accounts: rolled.accounts,
          after: lastOf(working.blocks),
          section: section.id,
        })
    }
    return working
  })
}

type Outcome = Omit<Told, 'paragraph'> & { readonly paragraph: Paragraph | null }

/** A paragraph in our own words is said anew, any other rolled; null where nothing of it is left. */
function rolledOrAnew(
  rolling: Rolling,
  own: OwnWords,
  block: Paragraph,
  at: At,
  carried: Carried,
): Outcome {
  const anew = own.counterpart(block)
  if (anew) {
    carried.dropped = false
    return anewBlock(rolling, block, anew)
  }
  if (anew === null)
    return { paragraph: null, accounts: [goneAccount(rolling, block)], facts: new Set() }
  const rolled = rolledParagraph(rolling, block, at, carried)
  const { sentences, points } = rolled.paragraph
  return sentences.length === 0 && !points?.length ? { ...rolled, paragraph: null } : rolled
}

function anewBlock(rolling: Rolling, old: Paragraph, now: Paragraph): Told {
  const ids = factsTold(
    rolling,
    itemsOf(now).flatMap(({ sentences }) => sentences),
  )
  return { ...saidAnew(rolling, old, now), facts: new Set(ids) }
}

function goneAccount({ language }: Rolling, old: Paragraph): Account {
  return {
    id: old.id,
    old,
    item: null,
    replaced: [],
    flags: [
      {
        is: 'dropped',
        words: itemsOf(old)
          .flatMap(({ sentences }) => sentences.map(({ inlines }) => shownWords(inlines, language)))
          .join(' '),
        why: 'Pursuant wrote it for the old period; its draft for the new one has no paragraph on the same subject.',
      },
    ],
  }
}

function lastOf(blocks: readonly WorkingBlock[]): string | undefined {
  const last = blocks.at(-1)
  if (!last) return undefined
  return 'paragraph' in last ? last.paragraph.id : undefined
}

type At = { readonly proven: readonly StandingFact[]; readonly section: number }

/** A paragraph with its sub-paragraphs, each accounted for. */
export function rolledParagraph(
  rolling: Rolling,
  paragraph: Paragraph,
  at: At,
  carried: Carried,
): Told {
  const accounts: Account[] = []
  const facts = new Set<string>()
  const roll = <Item extends Paragraph | Point>(item: Item): Item => {
    const rolled = rolledItem(rolling, item, at, carried)
    const account: Account = {
      id: item.id,
      old: item,
      item: rolled.item,
      replaced: rolled.replaced,
      flags: [...rolled.flags],
    }
    accounts.push(account)
    for (const { id } of rolled.facts) facts.add(id)
    const points = (item.points ?? [])
      .map(roll)
      .filter(({ sentences, points: under }) => sentences.length > 0 || under?.length)
    const { points: _, ...bare } = rolled.item
    const whole = (points.length > 0 ? { ...bare, points } : bare) as unknown as Item
    account.item = whole.sentences.length > 0 || points.length > 0 ? whole : null
    return whole
  }
  return { paragraph: roll(paragraph), accounts, facts }
}

/** The section of our own draft under much the same heading. */
function sectionOfDraft({ newTree, language }: Rolling, { heading }: Section): number {
  const words = wordsOf(wordsOfInlines(heading ?? [], language))
  let best = -1
  let most = 0.5
  newTree.sections.forEach((one, at) => {
    const share = sharedWords(words, wordsOf(wordsOfInlines(one.heading ?? [], language)))
    if (share <= most) return
    most = share
    best = at
  })
  return best
}
