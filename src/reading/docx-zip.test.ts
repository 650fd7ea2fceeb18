import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { docxOf, p, r, zipped } from './fixture-docx.ts'
import { fromDocx } from './from-docx.ts'
import { isRefused } from './reading.ts'

const refusal = (bytes: Uint8Array): string => {
  const reading = fromDocx(bytes)
  return isRefused(reading) ? reading.refused : ''
}
const good = docxOf({ body: p(r('Words.')) })
const changed = (at: number, value: number): Uint8Array => {
  const copy = good.slice()
  copy[at < 0 ? copy.length + at : at] = value
  return copy
}
const withDocument = (xml: string | Uint8Array) => zipped({ 'word/document.xml': xml })

describe('a file that is no Word document is refused with a sentence', () => {
  test.each([
    ['an empty file', new Uint8Array(), 'empty file'],
    ['something that is no archive', strToU8('Report of the Bureau'), 'no ZIP archive'],
    [
      'an older Word file, or one under a password',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]),
      'save it as .docx',
    ],
    ['an RTF file', strToU8('{\\rtf1}'), 'RTF'],
    ['a PDF', strToU8('%PDF-1.7'), 'PDF'],
    ['an archive that is cut short', good.slice(0, good.length - 40), 'cut or damaged'],
    ['an archive without a document', zipped({ 'a.txt': 'x' }), 'word/document.xml'],
    ['an OpenDocument file', zipped({ mimetype: 'x', 'content.xml': '<a/>' }), 'OpenDocument'],
    ['a workbook', zipped({ 'xl/workbook.xml': '<a/>' }), 'workbook'],
    ['broken XML', withDocument('<w:document'), 'no well-formed XML'],
    ['another vocabulary', withDocument('<a/>'), 'where the text should be'],
    [
      'an external entity',
      withDocument('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'),
      'document type declaration',
    ],
    [
      'bytes that are no characters',
      withDocument(new Uint8Array([0x3c, 0xed, 0xa0, 0x80])),
      'no characters',
    ],
    ['half a surrogate pair by number', withDocument('<a>&#xD800;</a>'), 'no well-formed XML'],
  ])('%s', (_, bytes, words) => {
    expect(refusal(bytes)).toContain(words)
  })

  test('a damaged part is told by its check sum', () => {
    const at = good.findIndex((_, index) =>
      good.slice(index, index + 10).every((byte, nth) => byte === strToU8('word/docum')[nth]),
    )
    expect(at).toBeGreaterThan(0)
    expect(refusal(changed(at + 40, 0xff))).not.toBe('')
  })
})

describe('a file made to grow without end', () => {
  test('one part of 60 MB out of 60 kB is stopped at its bound', () => {
    const bomb = zipSync({ 'word/document.xml': [new Uint8Array(60_000_000), { level: 9 }] })
    expect(bomb.length).toBeLessThan(200_000)
    const start = performance.now()
    expect(refusal(bomb)).toContain('grows beyond')
    expect(performance.now() - start).toBeLessThan(5000)
  })

  test('a size that is declared small is not believed', () => {
    const bomb = zipSync({ 'word/document.xml': [new Uint8Array(40_000_000), { level: 9 }] })
    const view = new DataView(bomb.buffer, bomb.byteOffset)
    for (let at = 0; at + 4 < bomb.length; at += 1)
      if (view.getUint32(at, true) === 40_000_000) view.setUint32(at, 100, true)
    expect(refusal(bomb)).toContain('grows beyond')
  })

  test('too many parts are refused before any is unpacked', () => {
    const names = Array.from({ length: 4001 }, (_, at) => [`${at}.xml`, ''] as const)
    expect(refusal(zipped(Object.fromEntries(names)))).toContain('4001 parts')
  })

  test('a declared total beyond all measure is refused', () => {
    const many = zipSync({
      'word/document.xml': strToU8('<a/>'),
      'b.bin': [new Uint8Array(1000), { level: 9 }],
    })
    const view = new DataView(many.buffer, many.byteOffset)
    for (let at = 0; at + 4 < many.length; at += 1)
      if (view.getUint32(at, true) === 1000) view.setUint32(at, 0x7fffffff, true)
    expect(refusal(many)).toContain('declares parts')
  })
})

test('macros are not opened, and told', () => {
  const reading = fromDocx(
    docxOf({ body: p(r('Words.')), further: { 'word/vbaProject.bin': new Uint8Array([1, 2]) } }),
  )
  expect(isRefused(reading) ? [] : reading.findings.map(({ why }) => why)).toEqual(
    expect.arrayContaining([expect.stringContaining('macros')]),
  )
})
