import type { Handler } from 'hono'
import { type Format, formatOf, formats } from '../desk/formats.ts'
import type { Desk } from '../desk.ts'
import type { Draft } from '../drafting/drafts/draft.ts'
import { cannotBeMadeSheet, missingSheet } from './errors.tsx'
import { framed } from './framed.tsx'
import { href } from './links.ts'
import type { Download } from './parts/downloads.tsx'
import type { Assets } from './parts/frame.tsx'
import type { Missing } from './sheet.ts'
import { askOf, readView, type View } from './view.ts'
import { attachment, noSuchFormat, wordsOf, writtenFile } from './written-file.ts'

/** Formats that can show what differs from an earlier text as tracked changes. */
const tracking: ReadonlySet<string> = new Set(['docx'])

/** Everything a draft can be taken away as, in the order of the table of formats. */
export function downloadsOf(view: View, draft: Draft): readonly Download[] {
  const path = (name: string) => `/draft/${draft.id}/as/${name}`
  const plain = formats.map((format) => ({
    address: href(view, path(format.name)),
    words: wordsOf(format),
  }))
  const tracked = formats
    .filter(({ name }) => tracking.has(name) && draft.base)
    .map((format) => ({
      address: href(view, path(format.name), { against: 'base' }),
      words: `${wordsOf(format)}, with tracked changes against last year’s text`,
    }))
  return [...plain, ...tracked]
}

/** A draft as a file, in a format of the table. */
export const draftDownloads = {
  path: '/draft/:id/as/:format',
  handler: (desk: Desk, assets: Assets): Handler => {
    return async (context) => {
      const asked = new URL(context.req.url).searchParams
      const view = readView(asked, desk.today())
      const { id = '', format: name = '' } = context.req.param()
      const ask = askOf(view)
      const draft = await desk.draft(ask, id)
      const format = formatOf(name)
      if (!draft || !format)
        return framed(context, assets, view, missingSheet(view, missingFile(draft, id, name)))
      const base = asked.get('against') === 'base' && tracking.has(name) ? draft.base : undefined
      const written = await writtenFile(
        format.write(draft.document, { on: ask.on, base: base?.document }),
      )
      if ('refused' in written)
        return framed(
          context,
          assets,
          view,
          cannotBeMadeSheet(view, `/draft/${draft.id}`, written.refused),
        )
      return attachment(context, format, fileName(draft, format, Boolean(base)), written.bytes)
    }
  },
} as const

function missingFile(draft: Draft | undefined, id: string, format: string): Missing {
  if (!draft)
    return {
      missing: noDraft(id),
      wayOn: { path: '/drafts', words: 'See every draft of this view' },
    }
  return {
    missing: noSuchFormat(format),
    wayOn: { path: `/draft/${draft.id}`, words: 'Go to the draft' },
  }
}

/** Said of a draft that this view does not have. */
export function noDraft(id: string): string {
  return `No draft "${id.slice(0, 60)}" is in the record, as of this day and in this view. Drafts are called by session and language, for example 25-en.`
}

function fileName({ id }: Draft, { ending }: Format, tracked: boolean): string {
  return `draft-${id}${tracked ? '-against-last-year' : ''}.${ending}`
}
