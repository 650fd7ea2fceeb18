import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { fromAkomaNtoso } from '../../reading/from-akoma-ntoso.ts'
import { isRefused } from '../../reading/reading.ts'
import { check } from './check.ts'
import type { CheckedDocument } from './checked-document.ts'
import { fixes } from './fixes.ts'
import { fromTree } from './from-tree.ts'
import { mendedTree } from './mended-tree.ts'

const folder = new URL('../../../../shared/corpus/un-resolutions/', import.meta.url)
const there = existsSync(folder)

function files(language: 'English' | 'French'): readonly string[] {
  return there ? readdirSync(new URL(language, folder)).map((name) => `${language}/${name}`) : []
}

function treeOf(file: string) {
  const read = fromAkomaNtoso(readFileSync(new URL(file, folder), 'utf8'))
  if (isRefused(read)) throw new Error(read.refused)
  return read.document
}

function checked(document: CheckedDocument, file: string) {
  const language = file.startsWith('French') ? 'fr' : 'en'
  return check(document, { profile: 'un-ga', language })
}

function shown(file: string, severity: 'E' | 'W') {
  return checked(fromTree(treeOf(file)), file)
    .filter((one) => one.severity === severity)
    .map(({ rule, place, words }) => `${rule}, ${place}: ${words}`)
}

/** Sessions whose ordinal the official French text forms wrongly, twice in one paragraph each. */
const frenchErrors: Readonly<Record<string, readonly string[]>> = {
  'French/A_RES_77_6-2225006F.xml': [
    'D09, par. 29: vingtième-deuxième',
    'D09, par. 29: vingtième-deuxième',
  ],
  'French/A_RES_78_6-2321327F.xml': [
    'D09, par. 29: vingtième-troisième',
    'D09, par. 29: vingtième-troisième',
  ],
}

// The published resolutions lie outside the project; without them there is nothing to read.
describe.skipIf(!there)('resolutions as the General Assembly published them', () => {
  test.each(files('English'))('%s holds no error', (file) => {
    expect(shown(file, 'E')).toEqual([])
  })

  test.each(files('French'))('%s holds no error but two ordinals', (file) => {
    expect(shown(file, 'E')).toEqual(frenchErrors[file] ?? [])
  })

  test.each(files('English'))(
    '%s: warnings are two repeated verbs, and Latin in italics',
    (file) => {
      expect(shown(file, 'W').filter((one) => !one.startsWith('S13'))).toEqual([
        'R09, para. 13: Recalls',
        'R09, para. 14: Recalls',
      ])
    },
  )

  test.each(files('French'))('%s: no warning', (file) => {
    expect(shown(file, 'W')).toEqual([])
  })

  test.each([...files('English'), ...files('French')])(
    '%s: mends made in the tree are those made in the text, and are found no more',
    (file) => {
      const tree = treeOf(file)
      const text = fromTree(tree)
      const findings = checked(text, file)
      const mended = fromTree(mendedTree(tree, findings))
      expect(mended).toEqual(fixes(text, findings))
      expect(checked(mended, file).filter((one) => one.mend !== undefined)).toEqual([])
      expect(mendedTree(tree, [])).toEqual(tree)
    },
  )
})
