import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { FontFace } from './fonts.ts'
import type { StaticFile } from './static-files.ts'
import { draftStyle } from './styles/draft.ts'
import { draftEditorStyle } from './styles/draft-editor.ts'
import { draftRedlineStyle } from './styles/draft-redline.ts'
import { formsStyle } from './styles/forms.ts'
import { frameStyle } from './styles/frame.ts'
import { ledgerStyle } from './styles/ledger.ts'
import { lettersStyle } from './styles/letters.ts'
import { mapStyle } from './styles/map.ts'
import { pageStyle } from './styles/page.ts'
import { pathStyle } from './styles/path.ts'
import { printStyle } from './styles/print.ts'
import { tablesStyle } from './styles/tables.ts'
import { themeStyle } from './styles/theme.ts'

/** Parts of Designsystemet that the pages use; its other parts fetch drawings we do not allow. */
const borrowed = ['base', 'button', 'input', 'label', 'skip-link', 'error-summary', 'table']

/** Our own, in the order in which they build on one another. */
const own = [
  themeStyle,
  pageStyle,
  frameStyle,
  formsStyle,
  tablesStyle,
  ledgerStyle,
  pathStyle,
  mapStyle,
  lettersStyle,
  draftStyle,
  draftRedlineStyle,
  draftEditorStyle,
  printStyle,
]

/**
 * The one stylesheet: fonts, the borrowed parts in a layer of their own so that ours always
 * count more, then ours.
 */
export function stylesheet(faces: readonly FontFace[]): StaticFile {
  const resolve = createRequire(import.meta.url).resolve
  const theirs = borrowed.map((part) =>
    readFileSync(resolve(`@digdir/designsystemet-css/${part}.css`), 'utf8'),
  )
  const text = [
    '@layer borrowed;',
    ...faces.map(({ rule }) => rule),
    `@layer borrowed{${theirs.join('\n')}}`,
    ...own,
  ].join('\n')
  return {
    name: 'desk.css',
    type: 'text/css; charset=utf-8',
    bytes: new Uint8Array(Buffer.from(text, 'utf8')),
  }
}
