import { changeClass } from '../../text/change-class.ts'
import type { Adoption, DocumentTree, Masthead } from '../../text/tree.ts'
import type { Stated } from './reference.ts'
import { inFormOf } from './references.ts'
import type { ResolutionFacts } from './resolution-facts.ts'
import type { Flag, RolledChange } from './rolled.ts'
import { type Rolling, rolledWords } from './rolled-words.ts'

/** The masthead and the adoption of the new resolution: a draft's, with what is known of it. */
export function rolledMasthead(
  old: DocumentTree,
  facts: ResolutionFacts,
  rolling: Rolling,
): {
  readonly masthead: Masthead
  readonly adoption: Adoption | undefined
  readonly changes: readonly RolledChange[]
} {
  const { symbol, date, dates, place, session, agendaItem, lines, title, ...lasting } = old.masthead
  const ofLines = (lines ?? []).map((one) => line(one, facts, adoptionDay(old, facts, rolling)))
  const item = agendaItem === undefined ? undefined : agenda(agendaItem, facts)
  const named = rolledWords(title, rolling)
  const kept = ofLines.flatMap(({ now }) => (now === null ? [] : [now]))
  return {
    masthead: {
      ...lasting,
      title: named.text,
      ...(session ? { session: { number: facts.session } } : {}),
      ...(item?.now ? { agendaItem: item.now } : {}),
      ...(kept.length > 0 ? { lines: kept } : {}),
    },
    adoption: adoption(old, facts, rolling),
    changes: [
      ...[symbol, date, place, dates && `${dates.from} – ${dates.to}`].flatMap((one) =>
        one
          ? [
              change(
                dropped(
                  one,
                  'It is the old document’s; a draft has none of its own until it is given.',
                ),
              ),
            ]
          : [],
      ),
      ...(item ? [change(item)] : []),
      ...ofLines.map(change),
      change({ old: title, now: named.text, replaced: named.replaced, flags: named.flags }),
    ],
  }
}

type Line = Pick<RolledChange, 'old' | 'replaced' | 'flags'> & { readonly now: string | null }

function change({ old, now, replaced, flags }: Line): RolledChange {
  return { id: 'masthead', old, new: now, class: changeClass(old, now), replaced, flags }
}

function dropped(old: string, why: string): Line {
  const flag: Flag = { is: 'dropped', words: old, why }
  return { old, now: null, replaced: [], flags: [flag] }
}

/** Lines tell the adoption, which the new resolution has only once it is known. */
function line(old: string, facts: ResolutionFacts, rolling: Rolling): Line {
  if (!facts.adopted) return dropped(old, 'The new resolution is not adopted yet.')
  const { text, replaced, flags } = rolledWords(old, rolling)
  return { old, now: text, replaced, flags }
}

/** In the masthead the day of adoption is the resolution's own. */
function adoptionDay(old: DocumentTree, facts: ResolutionFacts, rolling: Rolling): Rolling {
  const was = old.adoption?.on
  if (!was || !facts.adopted) return rolling
  const own = {
    was: { is: 'days', from: was } as Stated,
    to: { is: 'days', from: facts.adopted } as Stated,
  }
  return { ...rolling, successions: [own, ...rolling.successions] }
}

function agenda(old: string, { agendaItem }: ResolutionFacts): Line {
  if (agendaItem === undefined)
    return dropped(old, 'The number of the item is not among the facts: give "agendaItem".')
  return { old, now: old.replace(/\d+/, String(agendaItem)), replaced: [], flags: [] }
}

function adoption(
  { adoption: old }: DocumentTree,
  { adopted, meeting }: ResolutionFacts,
  { language }: Rolling,
): Adoption | undefined {
  if (!adopted) return undefined
  const words = old?.meeting ?? ''
  const like = /^\S+/.exec(words)?.[0] ?? ''
  const said =
    meeting && like
      ? inFormOf(
          { is: 'ordinal', number: meeting, of: 'meeting' },
          { words: like, before: '', after: words.slice(like.length) },
          language,
        )
      : undefined
  return { on: adopted, ...(said ? { meeting: said + words.slice(like.length) } : {}) }
}
