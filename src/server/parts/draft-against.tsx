import type { ChangeClass } from '../../text/change-class.ts'
import { type ComparedParagraph, comparison } from '../../text/comparison.ts'
import type { DraftSeen } from '../draft-seen.ts'
import { classWords } from '../draft-words.ts'
import { href } from '../links.ts'
import type { View } from '../view.ts'
import { ClassMark } from './draft-marks.tsx'
import { RedlineKey, RedlineText, WithNotes } from './draft-redline.tsx'

type Of = { view: View; seen: DraftSeen }

const classes: readonly ChangeClass[] = [
  'substantive',
  'inserted',
  'deleted',
  'editorial',
  'mechanical',
  'unchanged',
]

/**
 * The draft beside last year's text: on a wide page that text at the left and the redline at the
 * right, on a narrow one the redline alone. What did not change is folded away.
 */
export function AgainstLastYear({ view, seen }: Of) {
  const { draft } = seen
  if (!draft.base)
    return (
      <p class="empty">
        No text of last year lies under this draft: it is made from the record alone. Open a draft
        with last year’s text to have them side by side.
      </p>
    )
  const { paragraphs } = comparison(draft.base.document, draft.document)
  const counts = classes
    .map((of) => ({ of, count: paragraphs.filter((one) => one.class === of).length }))
    .filter(({ count }) => count > 0)
  return (
    <>
      <p>
        Against <bdi class="symbol">{draft.base.name}</bdi>:{' '}
        {counts.map(({ of, count }) => `${count} ${classWords[of]}`).join(', ')}.
      </p>
      <RedlineKey notes />
      <div class="versus" lang={draft.language}>
        <div class="versus-heads" aria-hidden="true" lang="en">
          <span />
          <span>Last year</span>
          <span>This draft, against last year</span>
        </div>
        {runsOfUnchanged(paragraphs).map((group) =>
          group.unchanged ? (
            <details class="versus-unchanged">
              <summary lang="en">
                {group.rows.length === 1 ? '1 unchanged' : `${group.rows.length} unchanged`}
              </summary>
              {group.rows.map((row) => (
                <Row view={view} seen={seen} row={row} />
              ))}
            </details>
          ) : (
            group.rows.map((row) => <Row view={view} seen={seen} row={row} />)
          ),
        )}
      </div>
    </>
  )
}

type Group = { readonly unchanged: boolean; readonly rows: readonly ComparedParagraph[] }

function runsOfUnchanged(rows: readonly ComparedParagraph[]): readonly Group[] {
  const groups: { unchanged: boolean; rows: ComparedParagraph[] }[] = []
  for (const row of rows) {
    const unchanged = row.class === 'unchanged'
    const last = groups.at(-1)
    if (last && last.unchanged === unchanged) last.rows.push(row)
    else groups.push({ unchanged, rows: [row] })
  }
  return groups
}

function Row({ view, seen, row }: Of & { row: ComparedParagraph }) {
  const { draft, items } = seen
  const item = row.id && row.new !== null ? items.get(row.id) : undefined
  const number = numbersOf(row)
  return (
    <div class={`versus-row versus-${row.class}`}>
      <p class="versus-number" lang="en">
        {item ? (
          <a href={href(view, `/draft/${draft.id}/paragraph/${item.item.id}`)}>
            {number || '¶'}
            <span class="ds-sr-only">{` Open ${item.called}`}</span>
          </a>
        ) : (
          number
        )}
        <ClassMark of={row.class} moved={row.moved} />
      </p>
      <div class="versus-old">
        {row.old === null ? (
          <p class="empty" lang="en">
            not there
          </p>
        ) : (
          <p>
            <WithNotes text={row.old} />
          </p>
        )}
      </div>
      <div class="versus-new">
        <p>
          <RedlineText runs={row.runs} />
        </p>
      </div>
    </div>
  )
}

function numbersOf({ oldNumber, newNumber }: ComparedParagraph): string {
  if (!oldNumber) return newNumber ?? ''
  if (!newNumber || newNumber === oldNumber) return oldNumber
  return `${oldNumber} → ${newNumber}`
}
