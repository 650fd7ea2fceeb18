import { existsSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { report, resolution } from '../text/fixture-report.ts'
import { treeFrom } from '../text/fixture-tree.ts'
import type { DocumentTree } from '../text/tree.ts'
import { toAkomaNtoso, toWorkingAkomaNtoso } from './to-akoma-ntoso.ts'

/** What is used of the validator, which is a tool of the tests alone. */
type Disposable = { readonly dispose: () => void }
type Validating = {
  readonly XmlBufferInputProvider: new (files: Record<string, Uint8Array>) => object
  readonly xmlRegisterInputProvider: (provider: object) => boolean
  readonly XmlDocument: {
    readonly fromString: (xml: string, options?: { readonly url: string }) => Disposable
  }
  readonly XsdValidator: {
    readonly fromDoc: (schema: Disposable) => Disposable & {
      readonly validate: (document: Disposable) => void
    }
  }
}

const libxml = (await import('libxml2-wasm').catch(() => undefined)) as unknown as
  | Validating
  | undefined
const folder = new URL('../../../shared/corpus/akn-xsd/', import.meta.url)
const here = existsSync(folder) && libxml !== undefined
if (!libxml) console.warn('SKIPPED: libxml2-wasm is not installed, no Akoma Ntoso was validated.')
if (!existsSync(folder)) console.warn('SKIPPED: ../shared/corpus/akn-xsd is absent.')

const schema = libxml && here ? compiled(libxml) : undefined
afterAll(() => {
  schema?.dispose()
})

/** The schema draws in the one of the xml: namespace, which is handed to it from beside it. */
function compiled({ XmlBufferInputProvider, XmlDocument, XsdValidator, ...rest }: Validating) {
  const fileOf = (name: string) => readFileSync(new URL(name, folder))
  rest.xmlRegisterInputProvider(new XmlBufferInputProvider({ 'memory/xml.xsd': fileOf('xml.xsd') }))
  const document = XmlDocument.fromString(fileOf('akomantoso30.xsd').toString(), {
    url: 'memory/akomantoso30.xsd',
  })
  const compiledSchema = XsdValidator.fromDoc(document)
  return {
    faultOf: (xml: string): string => {
      const read = XmlDocument.fromString(xml)
      try {
        compiledSchema.validate(read)
        return 'none'
      } catch (error) {
        return String(error)
      } finally {
        read.dispose()
      }
    },
    dispose: () => {
      compiledSchema.dispose()
      document.dispose()
    },
  }
}

describe.runIf(here)('against the schema of the standard', () => {
  test('the schema itself refuses what is wrong', () => {
    expect(schema?.faultOf(toAkomaNtoso(report).replace('<FRBRcountry value="un"/>', ''))).not.toBe(
      'none',
    )
  })

  test.each([
    ['a report', report],
    ['a resolution', resolution],
    ['a draft', { ...report, standing: 'draft' as const }],
    ['a paper in French', { ...report, kind: 'paper' as const, language: 'fr' as const }],
    ['a document with nothing in it', { ...report, sections: [], annexes: [] }],
  ])('%s is valid, published and as a working copy', (_, document: DocumentTree) => {
    expect(schema?.faultOf(toAkomaNtoso(document))).toBe('none')
    expect(schema?.faultOf(toWorkingAkomaNtoso(document))).toBe('none')
  })

  test('any tree is valid', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { maxLength: 300 }), (numbers) => {
        const tree = treeFrom(numbers)
        expect(schema?.faultOf(toAkomaNtoso(tree))).toBe('none')
        expect(schema?.faultOf(toWorkingAkomaNtoso(tree))).toBe('none')
      }),
      { numRuns: 300 },
    )
  })
})
