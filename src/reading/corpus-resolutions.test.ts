import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { type Element, type Node, parseXmlDocument } from 'slimdom'
import { describe, expect, test } from 'vitest'
import { toWorkingAkomaNtoso } from '../rendering/to-akoma-ntoso.ts'
import { toHtml } from '../rendering/to-html.ts'
import { accepted, rejected } from '../text/compare.ts'
import { type ComparedParagraph, comparison } from '../text/comparison.ts'
import { plainInlines } from '../text/inline.ts'
import { numbered } from '../text/numbering.ts'
import { passagesOf } from '../text/passages.ts'
import { checkDocument } from '../text/tree-schema.ts'
import { allParagraphs, inlinesOfBody } from '../text/walk.ts'
import { fromAkomaNtoso } from './from-akoma-ntoso.ts'
import { isRefused, type Reading } from './reading.ts'

const corpus = new URL('../../../shared/corpus/', import.meta.url)
const here = existsSync(corpus)
if (!here) console.warn('SKIPPED: ../shared/corpus is absent, published resolutions were not read.')

const folders = [
  'un-resolutions/English',
  'un-resolutions/French',
  'security-council',
  'invalid-akn',
]
const files = here
  ? folders.flatMap((folder) =>
      readdirSync(new URL(folder, corpus)).map((file) => `${folder}/${file}`),
    )
  : []
const xmlOf = (file: string) => readFileSync(new URL(file, corpus), 'utf8')
const read = (file: string): Reading => {
  const reading = fromAkomaNtoso(xmlOf(file))
  if (isRefused(reading)) throw new Error(reading.refused)
  return reading
}

/** Letters and figures alone: what must not be lost, whatever becomes of blanks and marks. */
const bare = (words: string) => words.replace(/[^\p{L}\p{N}]+/gu, '')

const outside = ['meta', 'coverPage', 'preface', 'conclusions', 'documentCollection']
const isOutside = (element: Element) => outside.includes(element.localName)
/** A number is computed and no word, save where it is all that a heading has. */
const isNumber = (element: Element) =>
  element.localName === 'num' && /^\W*(?:\d+|[a-z]{1,5})\W*$/.test(element.textContent ?? '')

/** The words of a file from preamble to annexes, without numbers and metadata. */
const wordsOfFile = (xml: string): string => {
  const words = (node: Node): string => {
    if (node.nodeType === 3) return node.nodeValue ?? ''
    if (node.nodeType === 1 && (isOutside(node as Element) || isNumber(node as Element))) return ''
    return node.childNodes.map(words).join('')
  }
  const document = parseXmlDocument(xml)
  return bare(document.documentElement ? words(document.documentElement) : '')
}

describe.runIf(here)('every published resolution at hand', () => {
  test('there are some', () => {
    expect(files.length).toBeGreaterThan(10)
  })

  test.each(files)('%s is read whole, word for word and in order', (file) => {
    const { document, further } = read(file)
    const told = [document, ...further].flatMap((one) =>
      passagesOf(numbered(one))
        .filter(({ of }) => of !== 'title')
        // Numbers of headings and annexes are read as numbers, and are words in the file.
        .map(({ text, number, of }) => (of === 'heading' ? `${number}${text}` : text)),
    )
    expect(bare(told.join(' '))).toBe(wordsOfFile(xmlOf(file)))
  })

  test.each(files)('%s gives a document that passes the door and can be shown', (file) => {
    for (const document of [read(file).document, ...read(file).further]) {
      expect(checkDocument(document)).toEqual(document)
      expect(toHtml(document)).toContain(document.masthead.symbol)
      expect(numbered(document).faults).toEqual([])
    }
  })

  test.each(files)('%s written anew and read again is the same document', (file) => {
    for (const document of [read(file).document, ...read(file).further])
      expect(fromAkomaNtoso(toWorkingAkomaNtoso(document))).toEqual({
        document,
        further: [],
        findings: [],
      })
  })

  test.each(files)(
    '%s: printed numbers are those its order gives, or a finding says so',
    (file) => {
      const { document, findings } = read(file)
      const shown = numbered(document)
      const places = new Map<string, string>()
      JSON.stringify(shown, (_, one) => {
        if (one && typeof one === 'object' && 'path' in one) places.set(one.id, one.label)
        return one
      })
      const differing = allParagraphs(document).filter(
        ({ id, printed }) => printed && printed.replace(/\s/g, '') !== places.get(id),
      )
      expect(differing.length).toBeLessThanOrEqual(findings.length)
    },
  )
})

describe.runIf(here)('what is kept of a resolution', () => {
  const reading = here ? read('un-resolutions/English/A_RES_78_6-2321327E.xml') : undefined

  test('the masthead', () => {
    expect(reading?.document.masthead).toMatchObject({
      organ: 'General Assembly',
      publisher: 'United Nations',
      symbol: 'A/RES/78/6',
      distribution: 'general',
      date: '2023-11-02',
      session: { number: 78 },
      title: 'Report of the International Criminal Court',
    })
    expect(reading?.document.adoption).toEqual({
      meeting: '25th plenary meeting',
      on: '2023-11-01',
    })
  })

  test('31 operative paragraphs, 14 preambular ones, 10 notes, no finding', () => {
    const document = reading?.document
    expect(document?.sections.flatMap(({ blocks }) => blocks)).toHaveLength(31)
    expect(document?.preamble?.paragraphs).toHaveLength(14)
    expect(document && inlinesOfBody(document).filter(({ kind }) => kind === 'note')).toHaveLength(
      10,
    )
    expect(reading?.findings).toEqual([])
  })

  test('the verb of every paragraph as its operative phrase, without its blank', () => {
    const phrases = reading
      ? allParagraphs(reading.document).map(({ sentences }) => sentences[0]?.inlines[0])
      : []
    for (const phrase of phrases)
      expect(phrase).toMatchObject({ kind: 'text', marks: [{ is: 'operativePhrase' }] })
    expect(phrases.map((phrase) => (phrase ? plainInlines([phrase]) : ''))).toEqual(
      expect.arrayContaining([
        'Recalling also',
        'Continues to welcome',
        'Expresses its appreciation',
      ]),
    )
  })

  test('links, italics inside notes, superior letters', () => {
    const text = JSON.stringify(reading?.document)
    expect(text).toContain('{"is":"reference","address":"https://undocs.org/en/A/RES/58/318"}')
    expect(text).toContain('{"kind":"text","text":"Treaty Series","marks":[{"is":"italic"}]}')
    const french = JSON.stringify(read('un-resolutions/French/75_3_F.xml').document)
    expect(french).toContain('{"kind":"text","text":"o","marks":[{"is":"superscript"}]}')
  })

  test('sub-paragraphs, headings and two annexes of S/RES/1970 (2011)', () => {
    const { document, findings } = read('security-council/S_RES_1970_N1124558.xml')
    const shown = numbered(document)
    const second = shown.sections[0]?.blocks[1]
    expect(second?.kind === 'paragraph' && second.points.map(({ path }) => path)).toEqual([
      '2 (a)',
      '2 (b)',
      '2 (c)',
      '2 (d)',
    ])
    expect(shown.contents.map(({ label, title }) => [label, title])).toEqual([
      ['', 'ICC referral'],
      ['', 'Arms embargo'],
      ['', 'Travel ban'],
      ['', 'Asset freeze'],
      ['', 'Designation criteria'],
      ['', 'New Sanctions Committee'],
      ['', 'Humanitarian assistance'],
      ['', 'Commitment to review'],
      ['Annex I', 'Travel ban'],
      ['Annex II', 'Asset freeze'],
    ])
    expect(findings).toEqual([
      {
        place: expect.any(String),
        words: '(a) (b)',
        why: expect.stringContaining('paragraphs of their own'),
      },
    ])
  })

  test('a body in the middle of a preamble is preambular, and a finding says so', () => {
    const { document, findings } = read('invalid-akn/A_RES_77_118-2228394E.xml')
    expect(document.preamble?.paragraphs).toHaveLength(89)
    expect(findings).toMatchObject([{ place: 'preamble' }])
    expect(document.sections[0]).toMatchObject({ printed: 'I' })
  })

  test('a collection gives its documents one after another', () => {
    const { document, further } = read('invalid-akn/A_RES_77_128-2228507E.xml')
    expect([document, ...further].map(({ masthead }) => masthead.title)).toEqual([
      'Information in the service of humanity',
      'United Nations global communications policies and activities',
    ])
  })
})

const labels: readonly (readonly string[])[] = here
  ? readFileSync(new URL('un-resolutions/english-change-classes.csv', corpus), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','))
  : []

describe.runIf(here)('the yearly resolution against the year before', () => {
  const years = (language: string) =>
    files
      .filter((file) => file.startsWith(`un-resolutions/${language}`))
      .map((file) => read(file).document)
  const pairs = ['English', 'French'].flatMap((language) => {
    const all = here ? years(language) : []
    return all.flatMap((document, at) => {
      const next = all[at + 1]
      const name = `${language} ${document.masthead.symbol} to ${next?.masthead.symbol}`
      return next ? [{ name, old: document, now: next }] : []
    })
  })

  test.each(pairs)('$name: accepting and rejecting all give both texts exactly', ({ old, now }) => {
    const { paragraphs } = comparison(old, now)
    for (const { old: before, new: after, runs } of paragraphs) {
      expect(rejected(runs)).toBe(before ?? '')
      expect(accepted(runs)).toBe(after ?? '')
    }
    expect(paragraphs.flatMap((one) => one.old ?? [])).toEqual(
      passagesOf(numbered(old)).map(({ text }) => text),
    )
    expect(paragraphs.flatMap((one) => one.new ?? [])).toEqual(
      passagesOf(numbered(now)).map(({ text }) => text),
    )
  })

  test.each(pairs)('$name: most paragraphs are unchanged, few are new', ({ old, now }) => {
    const classes = comparison(old, now).paragraphs.map((one) => one.class)
    const count = (of: string) => classes.filter((one) => one === of).length
    expect(count('unchanged')).toBeGreaterThan(classes.length / 2)
    expect(count('inserted') + count('deleted')).toBeLessThan(6)
  })

  test('the classes agree with a first set of labels, where the label looked at the same', () => {
    const compared = new Map(
      pairs
        .filter(({ name }) => name.startsWith('English'))
        .map(({ now, old }) => [now.masthead.symbol, comparison(old, now).paragraphs]),
    )
    const rows = labels.map(([, to, paragraph, label]) => {
      const found = compared
        .get(`A/RES/${to}`)
        ?.find(({ of, newNumber }) => of === 'paragraph' && newNumber === paragraph)
      return { to, paragraph, label, mine: found && coarse(found) }
    })
    const agreed = rows.filter(({ label, mine }) => label === mine)
    // The labels pass over notes and typography: with these left out the two may be compared.
    const looked = rows.map(({ to, paragraph, label }) => {
      const found = compared
        .get(`A/RES/${to}`)
        ?.find(({ of, newNumber }) => of === 'paragraph' && newNumber === paragraph)
      return { label, mine: found && (sameWords(found) ? 'unchanged' : coarse(found)) }
    })
    const agreedOnWords = looked.filter(({ label, mine }) => label === mine)
    console.info(
      `Classes: ${agreed.length} of ${rows.length} agree with the labels, ${agreedOnWords.length} with notes and typography left out.`,
    )
    expect(rows).toHaveLength(91)
    expect(agreed.length / rows.length).toBeGreaterThan(0.85)
    expect(agreedOnWords.length / rows.length).toBeGreaterThan(0.95)
  })
})

function coarse(paragraph: ComparedParagraph): string {
  return paragraph.class === 'unchanged' || paragraph.class === 'mechanical'
    ? paragraph.class
    : 'other'
}

function sameWords({ old, new: now }: ComparedParagraph): boolean {
  const plain = (text: string | null) => (text ?? '').replace(/⟦[^⟧]*⟧/g, '').replace(/\s/g, ' ')
  return plain(old) === plain(now)
}
