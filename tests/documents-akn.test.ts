import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dataFolder, pursuant } from './program.ts'
import { isAtHand, isHere } from './tools.ts'

const schemas = new URL('../../shared/corpus/akn-xsd/', import.meta.url)
const schema = fileURLToPath(new URL('akomantoso30.xsd', schemas))
const xmllint = isHere('xmllint') && isAtHand(schemas)

describe.skipIf(!xmllint)('Akoma Ntoso before xmllint', () => {
  let own: ReturnType<typeof dataFolder>
  let folder: string

  beforeAll(() => {
    own = dataFolder()
    folder = mkdtempSync(join(tmpdir(), 'pursuant-akn-'))
  })

  afterAll(() => {
    own.remove()
    rmSync(folder, { recursive: true, force: true })
  })

  /** What xmllint says of a text; empty where it is valid. */
  function faultsOf(xml: string): string {
    const path = join(folder, 'one.xml')
    writeFileSync(path, xml)
    const { status, stderr } = spawnSync(
      'xmllint',
      ['--noout', '--nonet', '--schema', schema, path],
      { encoding: 'utf8' },
    )
    return status === 0 ? '' : stderr
  }

  test('the schema is read and a wrong document is found: the test can fail', () => {
    expect(execFileSync('xmllint', ['--version'], { stdio: 'pipe' })).toBeDefined()
    const wrong =
      '<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><doc/></akomaNtoso>'
    expect(faultsOf(wrong)).toContain('fails to validate')
  })

  test.each([
    ['23', 'en', 'public'],
    ['23', 'fr', 'public'],
    ['20', 'en', 'secretariat'],
    ['25', 'fr', 'states-parties'],
  ])('the report to session %s in %s for %s is valid', async (session, language, office) => {
    const words = ['report', '--session', session, '--language', language, '--as', office]
    const { code, out } = await pursuant(own.data, ...words, '--format', 'akn')
    expect([code, faultsOf(out)]).toEqual([0, ''])
  })
})
