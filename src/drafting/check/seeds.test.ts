import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { recordAs } from '../../../tests/read-public-record.ts'
import { isRefused } from '../../reading/reading.ts'
import { check } from './check.ts'
import { fixes } from './fixes.ts'
import { checkedPlainText } from './from-plain-text.ts'
import { fromTree } from './from-tree.ts'
import { mendedTree } from './mended-tree.ts'

const folder = new URL('../../../../shared/seeds/', import.meta.url)
const of2024 = new URL('000_bf536a2a27cb653f.txt', folder)
const of2021 = new URL('001_4e8491a9a86fccb4.txt', folder)
const assembly = { profile: 'icc-asp', language: 'en' } as const

type Shown = readonly [rule: string, place: string, words: string]

function read(file: URL) {
  const outcome = checkedPlainText(readFileSync(file, 'utf8'))
  if (isRefused(outcome)) throw new Error(outcome.refused)
  return outcome
}

function found(file: URL, severity: 'E' | 'W' | 'I'): readonly Shown[] {
  return check(read(file).document, assembly)
    .filter((one) => one.severity === severity)
    .map(({ rule, place, words }) => [rule, labelled(place), words.slice(0, 44)])
}

/** Whether the last sub-paragraph of the list keeps its label is the reader's affair. */
function labelled(place: string): string {
  return place.replace(/(?<=annex I, para\. )"requests the Bureau.*$/, '(n)')
}

const errorsOf2024: readonly Shown[] = [
  ['N01', 'para. 40', '40. The Prosecutor presented the twenty-seve'],
  ['N02', 'annex I, para. (1)', '(1) requests the President of the Assembly t'],
  ['N03', 'note 11', 'para. 3(1)'],
  ['R02', 'annex I, para. 41', 'Noting the past orders of the Pre-Trial Cham'],
  ['R04', 'annex I, para. 35', 'Takes note'],
  ['R14', 'para. 41', '1593'],
  ['F01', 'para. 22', 'judges²⁰,'],
  ['F07', 'note 3', 'paras.'],
  ['F08', 'annex I, note 1', 'ICC-ASP/15/31, Add.1'],
  ['D09', 'para. 40', 'twentythird'],
  ['D09', 'para. 41', 'thirty-eight'],
  ['D09', 'para. 40', 'twenty-eight'],
  ['D09', 'annex I, para. (n)', 'twenty-thirdfourth'],
  ['S06', 'para. 4', '"[r]ecall[ed] the Toolkit for the implem'],
  ['O1', 'annex I, para. 1', 'in in'],
  ['O3', 'para. 13', 'between the twenty-third session'],
  ['O8', 'contents, line 2', 'II. Court proceedings and findings: States P'],
  ['O8', 'contents, line 4', 'IV. Court proceedings and findings: States n'],
  ['O8', 'contents, line 8', 'VIII. Recon nmendations'],
  ['O8', 'contents, line 9', 'Annex : I: Language for the omnibus resoluti'],
  ['O8', 'contents, line 10', 'Annex : II: Assembly procedures relating to '],
  ['O8', 'contents, line 11', 'Annex x III: Toolkit for the implementation '],
]

const warningsOf2024: readonly Shown[] = [
  ['R05', 'annex I, para. 32', 'continues'],
  ['R05', 'annex I, para. 39', 'encourages'],
  ['R09', 'annex I, para. 35', 'Takes'],
  ['R10', 'annex I, para. 34', ',³ calls'],
  ['R13', 'annex I, para. 32', 'ICC-ASP/10/Res.5'],
  ['R13', 'note 28', 'UNSCR 1970'],
  ['R15', 'para. 18', 'this report'],
  ['R15', 'para. 40', 'this report'],
  ['R15', 'para. 43', 'this report'],
  ['F05', 'note 27', 'Id.'],
  ['F09', 'note 17', 'A/67/828–S/2013/210'],
  ['F10', 'para. 3', 'ICC-ASP/22/Res.3'],
  ['F12', 'note 28', 'Twenty-fifth and twenty-sixth Reports'],
  ['D04', 'note 3', '(l)-(n)'],
  ['D04', 'note 20', '4-8'],
  ['D04', 'note 21', '9-10'],
  ['D04', 'note 22', '4-8'],
  ['S01', 'para. 30', 'panelists'],
  ['S02', 'para. 13', 'inter-sessional'],
  ['S02', 'para. 46', 'inter-sessional'],
  ['S02', 'para. 47', 'inter-sessional'],
  ['S02', 'annex I, para. 37', 'inter-sessional'],
  ['S04', 'para. 22', "Mongolia's"],
  ['S04', 'para. 22', "Mongolia's"],
  ['S04', 'para. 22', "Mongolia's"],
  ['S05', 'para. 1', '"'],
  ['S07', 'para. 1', 'non-cooperation."'],
  ['S07', 'para. 5', 'non-cooperation."'],
  ['S07', 'para. 24', 'Prosecutor."'],
  ['S09', 'para. 15', 'UN'],
  ['S11', 'annex I, para. 36', 'Article '],
  ['S12', 'para. 40', 'Annex '],
  ['S15', 'para. 18', 'Russia'],
  ['S15', 'annex I, para. 40', 'Sudan'],
  ['O2', 'annex I, para. 2', 'is'],
  ['O4', 'note 16', '8 May 2024'],
  ['O5', 'para. 10', 'twenty-second'],
  ['O6', 'note 28', 'See Twenty-fifth and twenty-sixth Reports of'],
  ['O7', 'para. 1', 'Article 112, paragraph (2) (f)'],
  ['O9', 'para. 15', 'State Parties'],
  ['O14', 'para. 7', 'operative paragraph 37 of resolution ICC-ASP'],
  ['O15', 'annex I, note 1', 'ICC-ASP/15/31, Add.1'],
]

const warningsOf2021: readonly Shown[] = [
  ['R09', 'annex I, para. 2', 'Recalls'],
  ['R10', 'annex I, para. 1', ', takes'],
  ['R10', 'annex I, para. 3', ',³ calls'],
  ['R13', 'annex I, para. 1', 'ICC-ASP/10/Res.5'],
  ['R13', 'note 18', 'UNSCR 1593'],
  ['R13', 'note 22', 'UNSCR 1970'],
  ['R15', 'para. 37', 'this report'],
  ['F05', 'note 19', 'Id.'],
  ['F05', 'note 20', 'Id.'],
  ['F05', 'note 21', 'Id.'],
  ['F10', 'para. 3', 'ICC-ASP/19/Res.6'],
  ['F12', 'note 18', 'Thirty-second and Thirty-third Reports'],
  ['F12', 'note 22', 'Twenty-first and Twenty-second Reports'],
  ['D04', 'note 3', '(k)-(m)'],
  ['D05', 'annex I, para. 6', '18th Session'],
  ['S01', 'para. 32', 'honored'],
  ['S02', 'para. 14', 'inter-sessional'],
  ['S02', 'para. 40', 'inter-sessional'],
  ['S02', 'para. 41', 'inter-sessional'],
  ['S03', 'para. 32', 'arrest, and'],
  ['S07', 'para. 1', 'non-cooperation.”'],
  ['S07', 'para. 18', 'Prosecutor.”'],
  ['S10', 'para. 20', 'ICC'],
  ['S15', 'para. 19', 'Sudan'],
  ['S15', 'para. 20', 'Sudan'],
  ['S15', 'para. 21', 'Sudan'],
  ['S15', 'para. 32', 'Sudan'],
  ['S15', 'para. 33', 'Sudan'],
  ['S15', 'annex I, para. 6', 'Sudan'],
  ['O4', 'note 16', '25 February 2020'],
]

// The two reports lie outside the project; without them there is nothing to read.
describe.skipIf(!existsSync(of2024))('the report of 2024 as it lies', () => {
  test('every error found is one', () => {
    expect(found(of2024, 'E')).toEqual(errorsOf2024)
  })

  test('every warning found can be defended', () => {
    expect(found(of2024, 'W')).toEqual(warningsOf2024)
  })

  test('information: blanks in dates, filings without outcome', () => {
    expect(found(of2024, 'I')).toEqual([
      ['D03', 'para. 8', '25 October 2021'],
      ['O13', 'para. 22', 'disqualification of certain judges'],
      ['O13', 'para. 23', 'reconsideration of the '],
      ['O13', 'para. 22', "rejected Mongolia's request for hearing and "],
    ])
  })

  test.each(knownSlips())('the slip is found: %s', (_, rule, place) => {
    const all = [...found(of2024, 'E'), ...found(of2024, 'W')]
    expect(all.some((one) => one[0] === rule && one[1] === place)).toBe(true)
  })

  test('mends made in the tree are those made in the text', () => {
    const { tree, document } = read(of2024)
    const findings = check(document, assembly).filter(({ rule }) => rule !== 'N02')
    const mended = fromTree(mendedTree(tree, findings))
    expect({ ...mended, contents: [] }).toEqual({ ...fixes(document, findings), contents: [] })
  })

  test('a label mended is the one that is computed', () => {
    const { tree, document } = read(of2024)
    const findings = check(document, assembly).filter(({ rule }) => rule === 'N02')
    const mended = check(fromTree(mendedTree(tree, findings)), assembly)
    expect(findings).toHaveLength(1)
    expect(mended.filter(({ rule }) => rule === 'N02')).toEqual([])
  })

  test('held against the public record, only the United Nations guidance is not there', () => {
    const more = check(read(of2024).document, { ...assembly, record: recordAs('public') })
    expect(more.filter(({ rule }) => rule === 'O11').map(({ words }) => words)).toEqual([
      'A/67/828',
      'S/2013/210',
    ])
  })
})

describe.skipIf(!existsSync(of2021))('the report of 2021 as it lies', () => {
  test('every error found is one', () => {
    expect(found(of2021, 'E')).toEqual([
      ['N09', 'masthead', ''],
      ['R02', 'annex I, para. 7', 'Noting the past orders of the Pre-Trial Cham'],
      ['R14', 'para. 32', '1593'],
      ['R14', 'annex I, para. 6', '1593'],
      ['F07', 'note 3', 'paras.'],
      ['F08', 'annex I, note 1', 'ICC-ASP/15/31, Add.1'],
      ['F11', 'note 16', 'athttps://'],
      ['D01', 'para. 15', '40 April'],
    ])
  })

  test('every warning found can be defended', () => {
    expect(found(of2021, 'W')).toEqual(warningsOf2021)
  })

  test('information: years, blanks, brackets, a State after its capital', () => {
    expect(found(of2021, 'I')).toEqual([
      ['D02', 'para. 15', '30 June'],
      ['D03', 'para. 3', '5 October 2020'],
      ['S08', 'para. 3', '[.]”'],
      ['S16', 'para. 20', 'Khartoum, Sudan'],
    ])
  })
})

function knownSlips(): readonly Shown[] {
  return [
    ['two paragraphs 40 and 41', 'N01', 'para. 40'],
    ['(1) for (l)', 'N02', 'annex I, para. (1)'],
    ['3(1) for 3(l)', 'N03', 'note 11'],
    ['a mark before the comma', 'F01', 'para. 22'],
    ['paras.3(l)', 'F07', 'note 3'],
    ['Add.1 after a comma', 'F08', 'annex I, note 1'],
    ['a dash in a double symbol', 'F09', 'note 17'],
    ['"twentythird"', 'D09', 'para. 40'],
    ['"thirty-eight and thirty-ninth"', 'D09', 'para. 41'],
    ['"twenty-thirdfourth session"', 'D09', 'annex I, para. (n)'],
    ['a quotation never closed', 'S06', 'para. 4'],
    ['"in in"', 'O1', 'annex I, para. 1'],
    ['"subparagraphs … is"', 'O2', 'annex I, para. 2'],
    ['"between the twenty-third session"', 'O3', 'para. 13'],
    ['1 May in the text, 8 May in the note', 'O4', 'note 16'],
    ['a report due at the session that asked for it', 'O5', 'para. 10'],
    ['reports 27 and 28 in the text, 25 and 26 in the note', 'O6', 'note 28'],
    ['articles cited in two ways', 'O7', 'para. 1'],
    ['page numbers in the headings of the contents', 'O8', 'contents, line 2'],
    ['"Recon nmendations"', 'O8', 'contents, line 8'],
    ['"Annex x III"', 'O8', 'contents, line 11'],
    ['"State Parties"', 'O9', 'para. 15'],
    ['operative paragraph 36 passed over', 'O14', 'para. 7'],
    ['two forms of one symbol', 'O15', 'annex I, note 1'],
    ['"Id."', 'F05', 'note 27'],
    ['"Takes" in italics, "note" not', 'R04', 'annex I, para. 35'],
    ['"also encourages" in roman', 'R05', 'annex I, para. 39'],
    ['"Noting" begins an operative paragraph', 'R02', 'annex I, para. 41'],
  ]
}
