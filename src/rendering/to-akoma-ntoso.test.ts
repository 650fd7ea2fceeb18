import { describe, expect, test } from 'vitest'
import { report, resolution } from '../text/fixture-report.ts'
import { toAkomaNtoso, toWorkingAkomaNtoso } from './to-akoma-ntoso.ts'

const xml = toAkomaNtoso(report, { actor: 'icc-asp-bureau' })

describe('what a file says of itself', () => {
  test.each([
    [
      'the work, by its author, day and symbol',
      '/akn/un/debateReport/report/icc-asp-bureau/2024-12-05/ICC-ASP-23-31"',
    ],
    ['the expression, by language and day', '/ICC-ASP-23-31/eng@2024-12-05"'],
    ['the symbol as printed', '<FRBRnumber value="ICC-ASP-23-31" showAs="ICC-ASP/23/31"/>'],
    ['the session by number and in words', '<session value="23">Twenty-third session</session>'],
    [
      'place and days',
      '<location refersTo="#place">The Hague</location>, <date date="2024-12-02">',
    ],
    ['the contents', '<tocItem href="#sec_II" level="1">II. Actions undertaken</tocItem>'],
  ])('%s', (_, expected) => {
    expect(xml).toContain(expected)
  })

  test('a setting moves the collection', () => {
    expect(toAkomaNtoso(report, { jurisdiction: 'int' })).toContain('"/akn/int/debateReport/')
  })

  test('a draft says so, and carries no symbol anywhere', () => {
    const draft = toAkomaNtoso({ ...report, standing: 'draft' })
    expect(draft).toContain('<docStatus class="draft">DRAFT, not issued</docStatus>')
    expect(draft).toContain('name="bureauReportDraft"')
    expect(draft).not.toContain('ICC-ASP/23/31')
    expect(draft).not.toContain('ICC-ASP-23-31')
  })
})

describe('the text', () => {
  test.each([
    [
      'a paragraph is named by its number and known by its lasting id',
      '<paragraph eId="sec_II__para_3" GUID="letter">',
    ],
    ['a sub-paragraph too', '<point eId="sec_II__para_3__point_b__point_i" GUID="letter-b-i">'],
    [
      'a reference leads to it',
      '<ref href="#sec_II__para_3" pursuant:to="letter" pursuant:named="true">paragraph 3</ref>',
    ],
    [
      'a note with its mark',
      '<authorialNote eId="authorialNote_1" GUID="n-mandate" marker="1" placement="bottom"><p>ICC-ASP/22/Res.3.</p></authorialNote>',
    ],
    ['notes of an annex are named apart', 'eId="att_1__authorialNote_1"'],
    ['an annex', '<attachment eId="att_1" GUID="language">\n<heading>Annex I</heading>'],
    ['a paragraph that is to stand elsewhere, with its number there', '<num>32.</num>'],
    [
      'inside the paragraph that says so',
      'are to be amended as follows:</p><p><mod><quotedStructure',
    ],
    [
      'an operative phrase',
      '<inline name="operativePhrase" class="italic">Recalls</inline> the Procedures;',
    ],
    ['foreign words', '<span class="foreign" xml:lang="la">inter alia</span>'],
  ])('%s', (_, expected) => {
    expect(xml).toContain(expected)
  })

  test('what sentences were derived from is in the working copy alone', () => {
    expect(xml).not.toMatch(/pursuant:(?:from|edited)/)
    const working = toWorkingAkomaNtoso(report)
    expect(working).toContain('pursuant:from="{&quot;facts&quot;:[7,3]')
    expect(working).toContain('pursuant:edited="true"')
  })

  test('a resolution has its preamble, operative paragraphs and adoption', () => {
    const written = toAkomaNtoso(resolution)
    expect(written).toContain('<statement name="resolution"')
    expect(written).toContain('<container name="Mindful"')
    expect(written).toContain('class="operative"')
    expect(written).toContain('9th plenary meeting</location><eol/><docDate date="2023-12-14"')
  })

  test('the same document gives the same bytes', () => {
    expect(toAkomaNtoso(structuredClone(report), { actor: 'icc-asp-bureau' })).toBe(xml)
  })

  test('what XML cannot carry is refused, not written', () => {
    const broken = { ...report, masthead: { ...report.masthead, title: 'a\u0001' } }
    expect(() => toAkomaNtoso(broken)).toThrow()
  })
})
