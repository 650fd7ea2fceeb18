import { describe, expect, test } from 'vitest'
import { day } from '../../law/day.ts'
import { told } from '../../mechanism/fixture.ts'
import type { Office } from '../../record/audience.ts'
import type { Proof } from '../../record/fact.ts'
import type { StandingFact } from '../../record/record.ts'
import { readView } from '../view.ts'
import { Address, webAddress } from './address.tsx'
import { Ledger, Proofs } from './ledger.tsx'
import { OwnScript, scriptOf } from './names.tsx'
import { pageOf } from './pages.tsx'
import { StepsPath } from './path.tsx'

const today = day('2026-11-22')
const officer = readView(new URLSearchParams(), today)
const anyone = readView(new URLSearchParams('as=public'), today)

describe('an address that a source gave', () => {
  test.each([
    ['https://www.icc-cpi.int/court-record/icc-01/22-90', 'www.icc-cpi.int'],
    ['http://legal.example/a?b=c', 'legal.example'],
  ])('%s becomes a link that tells nobody where it came from', (address, host) => {
    const html = String(<Address address={address} />)
    expect(html).toContain(`<bdi>${host}</bdi>`)
    expect(html).toContain('rel="noreferrer noopener external"')
  })

  test.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'file:///etc/hosts',
    'the register of the Court, volume 3',
    '//elsewhere.example/x',
    '',
  ])('%s stays text', (address) => {
    expect(webAddress(address)).toBeUndefined()
    const html = String(<Address address={address} />)
    expect(html).not.toContain('<a')
    expect(html).not.toContain('<script')
  })
})

describe('a name in its own script', () => {
  test.each([
    ['Владимир Владимирович Путин', 'Cyrl', undefined],
    ['عمر حسن أحمد البشير', 'Arab', 'rtl'],
    ['בנימין נתניהו', 'Hebr', 'rtl'],
    ['Omar Hassan Ahmad Al Bashir', undefined, undefined],
  ])('%s', (name, script, dir) => {
    expect(scriptOf(name)).toBe(script)
    const html = String(<OwnScript text={name} />)
    expect(html.includes('lang=')).toBe(script !== undefined)
    expect(html.includes('dir="rtl"')).toBe(dir === 'rtl')
  })
})

function fact(of: Partial<StandingFact>): StandingFact {
  const draft = told('StatementMade', '2024-11-06', { by: 'state', state: 'MNG', about: 'a wish' })
  return {
    ...draft,
    number: 7,
    entered: '2026-11-01T00:00:00Z',
    versions: [7],
    ...of,
  } as StandingFact
}

describe('a ledger', () => {
  test('has a sentence where it is empty', () => {
    expect(String(<Ledger view={officer} facts={[]} />)).toContain('No fact is recorded here')
  })

  test('marks what is not confirmed in a lighter hand, by word, with the note in reach', () => {
    const html = String(
      <Ledger
        view={officer}
        facts={[fact({ confidence: 'disputed', confidenceNote: 'Two days are told.' })]}
      />,
    )
    expect(html).toContain('hand-disputed')
    expect(html).toMatch(/<summary>.*disputed.*<\/summary><p>Two days are told\.<\/p>/)
  })

  test('leaves confirmed facts unmarked', () => {
    expect(String(<Ledger view={officer} facts={[fact({})]} />)).not.toContain('class="mark')
  })

  test('tells officers alone what is not public, and everyone what was corrected', () => {
    const facts = [fact({ audience: ['secretariat' as Office], versions: [3, 5, 7] })]
    const seen = String(<Ledger view={officer} facts={facts} />)
    expect(seen).toContain('not public')
    expect(seen).toContain('corrected 2 times')
    expect(String(<Ledger view={anyone} facts={facts} />)).not.toContain('not public')
  })

  test('names each document once, with all its places', () => {
    const proofs: readonly Proof[] = [
      { symbol: 'ICC-ASP/23/31', place: 'para. 22' },
      { symbol: 'ICC-01/22-111' },
      { symbol: 'ICC-ASP/23/31', place: 'footnote 23' },
    ]
    const html = String(<Proofs proofs={proofs} />)
    expect(html.split('ICC-ASP/23/31').length).toBe(2)
    expect(html).toContain('para. 22; footnote 23')
  })
})

describe('the path of steps', () => {
  test('names a day only where the step was taken or stands open, called or put off from then', () => {
    const step = { rule: undefined, why: 'As recorded.', facts: [], since: '2024-11-06' as never }
    const html = String(
      <StepsPath
        view={officer}
        steps={[
          { ...step, step: 'openLetter', standing: 'noneRecorded' },
          { ...step, step: 'plenaryDiscussion', standing: 'deferred' },
        ]}
      />,
    )
    expect(html).toContain('none recorded</p>')
    expect(html).toMatch(/deferred since <time[^>]*>6 November 2024<\/time>/)
  })
})

describe('a list of 101 rows', () => {
  const rows = Array.from({ length: 101 }, (_, index) => index)
  const at = (page: string) => pageOf(rows, new URLSearchParams(page === '' ? '' : { page }))

  test.each([
    ['the first page stands without asking', '', 1, 50],
    ['the second', '2', 2, 50],
    ['the last has what is left', '3', 3, 1],
  ])('%s', (_, asked, page, count) => {
    const found = at(asked)
    expect([found.page, found.pages, found.total, found.rows.length]).toEqual([page, 3, 101, count])
    expect(found.fault).toBeUndefined()
  })

  test.each(['0', '4', '-1', '1.5', 'two', '99999999999'])(
    'has no page %s, and says so',
    (page) => {
      const found = at(page)
      expect(found.page).toBe(1)
      expect(found.fault?.sentence).toContain('expected 1 to 3')
    },
  )

  test('an empty list is one empty page', () => {
    expect(pageOf([], new URLSearchParams())).toMatchObject({ page: 1, pages: 1, total: 0 })
  })
})
