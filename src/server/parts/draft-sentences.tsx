import { raw } from 'hono/html'
import { htmlInlines } from '../../rendering/html-inline.ts'
import { languageProfile } from '../../text/language-profile.ts'
import type {
  NumberedItem,
  Printed as NumberedPrinted,
  NumberedSentence,
} from '../../text/numbered.ts'
import type { DraftSeen } from '../draft-seen.ts'
import { notesOf } from '../draft-seen.ts'
import { href } from '../links.ts'
import type { View } from '../view.ts'
import { Icon } from './icons.tsx'

type Of = { view: View; seen: DraftSeen; item: NumberedItem }

/** The sentences of an item, each followed by the way to what it rests on. */
export function Sentences({ view, seen, item, tail }: Of & { tail?: boolean }) {
  const sentences = tail ? item.tail : item.sentences
  const before = tail ? item.sentences.length : 0
  const gap = languageProfile(seen.draft.language).sentenceGap
  return sentences.map((sentence, at) => (
    <>
      {at > 0 ? gap : ''}
      <SentenceText view={view} seen={seen} item={item} sentence={sentence} at={before + at} />
    </>
  ))
}

function SentenceText({
  view,
  seen,
  item,
  sentence,
  at,
}: Of & { sentence: NumberedSentence; at: number }) {
  const { draft, items } = seen
  const called = items.get(item.id)?.called ?? ''
  return (
    <span class={sentence.edited ? 'sentence edited' : 'sentence'}>
      <Printed view={view} seen={seen} inlines={sentence.inlines} />
      <a
        class="from-what"
        lang="en"
        href={href(view, `/draft/${draft.id}/from`, { paragraph: item.id, sentence: at + 1 })}
      >
        <Icon name="asked" />
        <span class="from-what-words">
          From what?<span class="ds-sr-only">{` Sentence ${at + 1} of ${called}`}</span>
        </span>
      </a>
    </span>
  )
}

/**
 * Words of the document as printed, by the renderer that makes it a page of its own, which escapes
 * whatever came in. A cross-reference leads into the text of the draft, from whichever page.
 */
export function Printed({
  view,
  seen,
  inlines,
}: {
  view: View
  seen: DraftSeen
  inlines: readonly NumberedPrinted[]
}) {
  const { id, language } = seen.draft
  const text = href(view, `/draft/${id}`).replaceAll('&', '&amp;')
  return raw(
    htmlInlines(inlines, language).replaceAll(
      'class="cross-reference" href="#',
      `class="cross-reference" href="${text}#`,
    ),
  )
}

/** The notes of an item, under it. */
export function ItemNotes({ view, seen, item }: Of) {
  const notes = notesOf(item)
  if (notes.length === 0) return null
  return (
    <ul class="item-notes">
      {notes.map(({ id, number, content }) => (
        <li id={id}>
          <sup>
            <a href={`#${id}-mark`} lang="en" aria-label={`Note ${number}, back to its mark`}>
              {number}
            </a>
          </sup>{' '}
          <Printed view={view} seen={seen} inlines={content} />
        </li>
      ))}
    </ul>
  )
}
