import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { told } from '../src/mechanism/fixture.ts'
import { checkDocument } from '../src/text/tree-schema.ts'
import { dataFolder, pursuant } from './program.ts'

const { data, remove } = dataFolder()
const files = mkdtempSync(join(tmpdir(), 'pursuant-letters-'))
const run = (...words: string[]) => pursuant(data, ...words)
const letter = (...words: string[]) =>
  run('letter', ...words, '--on', '2026-11-22', '--as', 'secretariat')
const onTajikistan = ['--matter', '2026-tjk', '--views-by', '2026-12-04']

const restricted = { audience: ['secretariat'], confidence: 'unconfirmed' } as const
const travel = 'invented-2026'
const notice = told('ContactNotified', '2026-11-12', {
  state: 'KEN',
  person: 'putin',
  contact: '2026-11-08',
  essential: 'yes',
})
const entered = [
  told(
    'TravelReported',
    '2026-11-10',
    {
      travel,
      person: 'putin',
      states: ['JPN'],
      standing: 'announced',
      from: '2026-12-10',
      to: '2026-12-11',
      sourceClass: 'civilSociety',
    },
    restricted,
  ),
  told(
    'TravelInformationPassedToCourt',
    '2026-11-11',
    { travel, from: ['civilSociety'] },
    restricted,
  ),
  told('OpenLetterSent', '2026-11-18', { matter: '2026-ita', state: 'ITA' }, restricted),
  notice,
]

beforeAll(async () => {
  const path = join(files, 'facts.jsonl')
  writeFileSync(path, entered.map((fact) => JSON.stringify(fact)).join('\n'))
  const { code, err } = await run('import', path)
  expect({ code, err }).toEqual({ code: 0, err: '' })
})
afterAll(() => {
  remove()
  rmSync(files, { recursive: true, force: true })
})

describe('the list of letters', () => {
  test.each([['letter'], ['letter', 'list']])(
    '%s %s names the six and what each needs',
    async (...words) => {
      const { code, out } = await run(...words)
      expect(code).toBe(0)
      for (const line of [
        'open-letter --matter ID --views-by DAY',
        'copy-to-states-parties --matter ID',
        'invitation-to-the-bureau --matter ID --meets DAY',
        'note-on-travel --travel ID --group GROUP',
        'travel-to-the-court --travel ID',
        'reply-to-contact --notice ID',
      ])
        expect(out).toContain(`  ${line}\n`)
    },
  )

  test('as data', async () => {
    const { letters } = JSON.parse((await run('letter', '--json')).out)
    expect(letters).toHaveLength(6)
    expect(letters[0]).toMatchObject({ name: 'open-letter', needs: ['matter', 'viewsBy'] })
  })
})

describe('a letter', () => {
  const every = [
    [
      ['open-letter', ...onTajikistan],
      'To: the Government of Tajikistan',
      'le Gouvernement du Tadjikistan',
    ],
    [
      ['copy-to-states-parties', '--matter', '2026-ita'],
      'To: all States Parties',
      'tous les États',
    ],
    [
      ['invitation-to-the-bureau', '--matter', '2026-tjk', '--meets', '2026-12-10'],
      'will meet on 10',
      'se réunira le 10',
    ],
    [
      ['note-on-travel', '--travel', travel, '--group', 'asia-pacific'],
      'the members of the Group of Asia-Pacific States',
      'Groupe des États d’Asie et du Pacifique',
    ],
    [['travel-to-the-court', '--travel', travel], 'comes from civil society', 'la société civile'],
    [
      ['reply-to-contact', '--notice', notice.id],
      'the Government of Kenya',
      'au Gouvernement du Kenya',
    ],
  ] as const

  test.each(every)(
    '%j is drafted in English and French, its rules below the line',
    async (words, en, fr) => {
      for (const [language, expected] of [
        ['en', en],
        ['fr', fr],
      ] as const) {
        const { code, out, err } = await letter(...words, '--language', language)
        expect({ code, err }).toEqual({ code: 0, err: '' })
        const [own = '', margin = ''] = out.replaceAll('\u00a0', ' ').split(/^={80}$/m)
        expect(own).toContain(expected)
        expect(own).toMatch(/^(DRAFT|PROJET), /)
        expect(own).not.toMatch(/paragraph \d|article \d|unconfirmed/)
        expect(margin).toMatch(/^\nFor the drafter, not part of the letter:\n\n {2}Beside “/)
        expect(margin).toMatch(/para(graph|\.) \d/)
      }
    },
  )

  test('as data has the letter as a tree, its margin, and what each sentence states', async () => {
    const { code, out } = await letter('open-letter', ...onTajikistan, '--json')
    expect(code).toBe(0)
    const answer = JSON.parse(out)
    expect(Object.keys(answer)).toEqual(['letter', 'margin', 'from'])
    expect(checkDocument(answer.letter)).not.toHaveProperty('fault')
    expect(answer.margin[0]).toMatchObject({ paragraph: 'opening', remarks: [] })
    expect(answer.margin[0].rules[0]).toMatchObject({ provision: 'paragraph 14 (b)' })
    const finding = answer.from.find(({ text }: { text: string }) => text.includes('found that'))
    expect(finding.facts).toEqual([expect.any(Number)])
    expect(finding.rules).toEqual(['Rome Statute, article 87 (7)'])
  })

  test.each(['md', 'html', 'akn'])('in %s carries no word of its margin', async (format) => {
    const { code, out } = await letter('open-letter', ...onTajikistan, '--format', format)
    expect(code).toBe(0)
    expect(out).toContain('Tajikistan')
    expect(out).not.toMatch(/14 \(b\)|87 \(7\)|Res\.5|data-facts|data-rules|For the drafter/)
  })

  test('goes into a new file, in Word with its margin as comments', async () => {
    const path = join(files, 'letter.docx')
    const words = ['open-letter', ...onTajikistan, '--format', 'docx', '--output', path]
    expect((await letter(...words)).code).toBe(0)
    const { unzipSync, strFromU8 } = await import('fflate')
    const parts = unzipSync(new Uint8Array(readFileSync(path)))
    const part = (name: string) => strFromU8(parts[name] ?? new Uint8Array())
    expect(part('word/comments.xml')).toContain('paragraph 14 (b)')
    expect(part('word/document.xml')).toContain('Tajikistan')
    expect(part('word/document.xml')).not.toContain('14 (b)')
    const again = await letter(...words)
    expect(again.code).toBe(1)
    expect(again.err).toMatch(/exists already/)
  })
})

describe('no letter', () => {
  test.each([
    [['open-letter', '--matter', '2024-mng', '--views-by', '2026-12-04'], /stands deferred/],
    [['open-letter', '--matter', '1999-xxx', '--views-by', '2026-12-04'], /No matter 1999-xxx/],
    [['open-letter', '--matter', '2026-tjk', '--views-by', '2026-11-22'], /expected a later day/],
    [['copy-to-states-parties', '--matter', '2026-tjk'], /nothing to copy.*14 \(b\)/],
    [['travel-to-the-court', '--travel', 'nothing'], /No travel nothing is reported/],
    [['reply-to-contact', '--notice', '1'], /No notice of contact 1/],
  ])('%j is refused with a sentence', async (words, sentence) => {
    const { code, out, err } = await letter(...words)
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(/^No letter is drafted\. /)
    expect(err).toMatch(sentence)
  })

  test('is drafted for the public, which is told why', async () => {
    for (const words of [[], ['--as', 'public'], ['--as', 'source:0123456789abcdef']]) {
      const { code, out, err } = await run('letter', 'open-letter', ...onTajikistan, ...words)
      expect({ code, out }).toEqual({ code: 1, out: '' })
      expect(err).toMatch(/for officers alone.*--as secretariat/)
    }
  })

  test('uses a fact that the office does not see', async () => {
    const copy = ['letter', 'copy-to-states-parties', '--matter', '2026-ita', '--on', '2026-11-22']
    const { code, err } = await run(...copy, '--as', 'bureau')
    expect(code).toBe(1)
    expect(err).toMatch(/nothing to copy/)
    expect((await run(...copy, '--as', 'secretariat')).code).toBe(0)
  })

  test.each([
    [['love-letter'], /No letter "love-letter".*open-letter/],
    [['open-letter'], /open-letter needs a matter and the day .*--matter ID and --views-by DAY/],
    [['open-letter', '--matter', '2026-tjk'], /needs the day by which views are asked for/],
    [
      ['open-letter', ...onTajikistan, '--meets', '2026-12-10'],
      /--meets does not go with open-letter/,
    ],
    [
      ['open-letter', '--matter', '2026-tjk', '--views-by', '4 December'],
      /found "4 December", expected a day/,
    ],
    [['open-letter', '--matter', '2026-tjk', '--views-by', '2026-02-30'], /found "2026-02-30"/],
    [
      ['note-on-travel', '--travel', travel, '--group', 'nordic'],
      /found "nordic", expected one of african/,
    ],
    [['open-letter', ...onTajikistan, '--language', 'de'], /found "de", expected en or fr/],
    [['open-letter', ...onTajikistan, '--format', 'odt'], /found "odt", expected text/],
    [['open-letter', ...onTajikistan, '--format', 'md', '--json'], /found both/],
    [['open-letter', 'more', ...onTajikistan], /Found "more" where nothing more/],
    [['list', '--matter', '2026-tjk'], /--matter goes with the name of a letter/],
  ])('%j is unusable, with a sentence', async (words, sentence) => {
    const { code, out, err } = await letter(...words)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(sentence)
  })

  test('is written where it was refused', async () => {
    const path = join(files, 'refused.txt')
    const { code } = await letter(
      'copy-to-states-parties',
      '--matter',
      '2026-tjk',
      '--output',
      path,
    )
    expect(code).toBe(1)
    expect(existsSync(path)).toBe(false)
  })
})
