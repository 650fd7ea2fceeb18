import type { ParagraphVersion } from '../../drafting/drafts/draft.ts'
import { asSentence, sessionInWords } from '../../mechanism/words.ts'
import { changeClass } from '../../text/change-class.ts'
import { compareTexts } from '../../text/compare.ts'
import { href } from '../links.ts'
import type { View } from '../view.ts'
import { ClassMark } from './draft-marks.tsx'
import { RedlineKey, RedlineText, WithNotes } from './draft-redline.tsx'

/** A paragraph from year to year, the oldest first, each version with its redline to the one before. */
export function Life({ view, life }: { view: View; life: readonly ParagraphVersion[] }) {
  if (life.length === 0)
    return (
      <p class="empty">
        No other text that was brought in has this paragraph; it begins with this draft.
      </p>
    )
  return (
    <>
      <ol class="life">
        {life.map((version, at) => (
          <Version view={view} version={version} before={life[at - 1]} />
        ))}
      </ol>
      {life.length > 1 && <RedlineKey notes />}
    </>
  )
}

function Version({
  view,
  version,
  before,
}: {
  view: View
  version: ParagraphVersion
  before: ParagraphVersion | undefined
}) {
  const { session, language, of, number, text } = version
  return (
    <li class="entry life-version">
      <p class="entry-day">
        {asSentence(sessionInWords(session))}
        {number && <span class="under">paragraph {number}</span>}
      </p>
      <div class="entry-what">
        <p lang={language}>
          {before ? (
            <RedlineText runs={compareTexts(before.text, text)} />
          ) : (
            <WithNotes text={text} />
          )}
        </p>
        {before && <ClassMark of={changeClass(before.text, text)} />}
      </div>
      <div class="entry-proof">
        <p>
          <a href={href(view, `/draft/${of.draft}`)}>{sourceWords(of)}</a>
        </p>
      </div>
    </li>
  )
}

function sourceWords({ is, draft, name }: ParagraphVersion['of']): string {
  if (is === 'base') return name ?? `the text under draft ${draft}`
  return is === 'final' ? `final text of draft ${draft}` : `draft ${draft}`
}
