import type { Handler } from 'hono'
import { type Format, FormatRefusal, type FormatWish, formatOf, formats } from '../desk/formats.ts'
import type { Desk } from '../desk.ts'
import type { Draft } from '../drafting/drafts/draft.ts'
import { cannotBeMadeSheet, missingSheet } from './errors.tsx'
import { framed } from './framed.tsx'
import { href } from './links.ts'
import type { Assets } from './parts/frame.tsx'
import type { Missing } from './sheet.ts'
import { askOf, readView, type View } from './view.ts'

/** Formats by what people call them; one that is new here is called by its name. */
export const formatWords: Readonly<Record<string, string>> = {
  text: 'plain text',
  md: 'Markdown',
  html: 'web page (HTML)',
  akn: 'Akoma Ntoso (XML)',
  json: 'data (JSON)',
  tree: 'document tree (JSON)',
  docx: 'Word (DOCX)',
  pdf: 'PDF',
  'pdf-archive': 'PDF for the archive (PDF/A)',
}

/** Formats that can show what differs from an earlier text as tracked changes. */
const tracking: ReadonlySet<string> = new Set(['docx'])

/** One thing to take away: where it is, and what it is called. */
export type Download = { readonly address: string; readonly words: string }

/** Everything a draft can be taken away as, in the order of the table of formats. */
export function downloadsOf(view: View, draft: Draft): readonly Download[] {
  const path = (name: string) => `/draft/${draft.id}/as/${name}`
  const plain = formats.map(({ name }) => ({
    address: href(view, path(name)),
    words: formatWords[name] ?? name,
  }))
  const tracked = formats
    .filter(({ name }) => tracking.has(name) && draft.base)
    .map(({ name }) => ({
      address: href(view, path(name), { against: 'base' }),
      words: `${formatWords[name] ?? name}, with tracked changes against last year’s text`,
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
      const written = await writtenIn(format, draft, { on: ask.on, base: base?.document })
      if ('refused' in written)
        return framed(
          context,
          assets,
          view,
          cannotBeMadeSheet(view, `/draft/${draft.id}`, written.refused),
        )
      return context.body(written.bytes, 200, {
        'Content-Type': format.mediaType,
        'Content-Disposition': `attachment; filename="${fileName(draft, format, Boolean(base))}"`,
      })
    }
  },
} as const

/** The file, or why this document cannot be one in this format: an answer, no fault of ours. */
async function writtenIn(format: Format, { document }: Draft, wish: FormatWish) {
  try {
    const written = await format.write(document, wish)
    return { bytes: new Uint8Array(Buffer.from(written)) }
  } catch (error) {
    if (error instanceof FormatRefusal) return { refused: error.message }
    throw error
  }
}

function missingFile(draft: Draft | undefined, id: string, format: string): Missing {
  if (!draft)
    return {
      missing: noDraft(id),
      wayOn: { path: '/drafts', words: 'See every draft of this view' },
    }
  const known = formats.map(({ name }) => name).join(', ')
  return {
    missing: `Found "${format.slice(0, 40)}" as a format, expected one of ${known}.`,
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
