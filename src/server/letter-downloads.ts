import type { Handler } from 'hono'
import { type Format, formatOf, formats } from '../desk/formats.ts'
import { letterFile } from '../desk/letter-file.ts'
import type { Desk } from '../desk.ts'
import { noSuchLetter } from '../drafting/letters/drafted-letter.ts'
import { isNoLetter } from '../drafting/letters/letter.ts'
import { type LetterKind, letterNamed, needWords } from '../drafting/letters/letters.ts'
import { forOfficersSheet, missingSheet } from './errors.tsx'
import { framed } from './framed.tsx'
import { type LetterWished, letterWished } from './letter-asked.ts'
import { href } from './links.ts'
import type { Download } from './parts/downloads.tsx'
import type { Assets } from './parts/frame.tsx'
import { askOf, readView, type View } from './view.ts'
import { attachment, noSuchFormat, wordsOf, writtenFile } from './written-file.ts'

/** What is kept for good carries its day, and a draft of a letter has none. */
const forKeeping: ReadonlySet<string> = new Set(['pdf-archive'])

/** Everything a letter can be taken away as, in the order of the table of formats. */
function downloadsOf(view: View, { name }: LetterKind, { own }: LetterWished): readonly Download[] {
  const offered = formats.filter((format) => !forKeeping.has(format.name))
  return offered.map((format) => ({
    address: href(view, `/letter/${name}/as/${format.name}`, own),
    words: wordsOf(format),
  }))
}

/** A letter as a file, in a format of the table; what cannot be had is said on a page. */
export const letterDownloads = {
  path: '/letter/:id/as/:format',
  of: downloadsOf,
  handler: (desk: Desk, assets: Assets): Handler => {
    return async (context) => {
      const asked = new URL(context.req.url).searchParams
      const view = readView(asked, desk.today())
      if (view.eyes === 'public') return framed(context, assets, view, forOfficersSheet(view))
      const { id = '', format = '' } = context.req.param()
      const file = await fileOf(desk, view, { id, format, asked })
      if ('missing' in file) {
        const wayOn = { path: '/letters', words: 'See every letter that could be drafted' }
        return framed(context, assets, view, missingSheet(view, { ...file, wayOn }))
      }
      return attachment(context, file.format, file.name, file.bytes)
    }
  },
} as const

type File = {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly format: Format
  readonly name: string
}
type Named = { readonly id: string; readonly format: string; readonly asked: URLSearchParams }

async function fileOf(
  desk: Desk,
  view: View,
  { id, format: name, asked }: Named,
): Promise<File | { readonly missing: string }> {
  const kind = letterNamed(id)
  if (!kind) return { missing: noSuchLetter(id).because }
  const format = formatOf(name)
  if (!format) return { missing: noSuchFormat(name) }
  const { language, given, missing, faults } = letterWished(kind, asked)
  const wrong = [...view.faults, ...faults].map(({ sentence }) => sentence)
  if (wrong.length) return { missing: wrong.join(' ') }
  if (missing.length)
    return {
      missing: `${kind.title}: found nothing for ${missing.map((need) => needWords[need]).join(' and ')} in the address, expected it there.`,
    }
  const letter = await desk.letter(askOf(view), { ...given, letter: kind.name, language })
  if (isNoLetter(letter)) return { missing: letter.because }
  const written = await writtenFile(letterFile(letter, format))
  if ('refused' in written) return { missing: written.refused }
  return {
    bytes: written.bytes,
    format,
    name: fileName(kind, given[kind.subject] ?? '', language, format),
  }
}

function fileName(kind: LetterKind, subject: string, language: string, format: Format): string {
  const plain = subject.toLowerCase().replace(/[^a-z0-9-]+/g, '-')
  return `draft-${kind.name}-${plain}-${language}.${format.ending}`
}
