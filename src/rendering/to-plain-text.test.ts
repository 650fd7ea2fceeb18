import fc from 'fast-check'
import { expect, test } from 'vitest'
import { report } from '../text/fixture-report.ts'
import { treeFrom } from '../text/fixture-tree.ts'
import { toPlainText } from './to-plain-text.ts'

test('a report as text reads as it is printed', () => {
  expect(toPlainText(report).replaceAll('\u00a0', ' ')).toBe(`International Criminal Court

Assembly of States Parties

ICC-ASP/23/31

Distr.: General

5 December 2024

Original: English

Twenty-third session

The Hague, 2–7 December 2024

Report of the Bureau on non-cooperation

Contents
  I. Introduction
  II. Actions undertaken
    A. The Bureau
  Annex I: Language for the omnibus resolution
  Annex II: Toolkit

I. Introduction

1. The Assembly gave the mandate.¹

2. The report covers the year up to the twenty-third session. The letter is in paragraph 3.

II. Actions undertaken

3. The President wrote to:

    (a) A State Party;²

    (b) Two regional groups:

        (i) The African States.

No answer was asked for.

Meetings
Day	Body
6 November 2024	Bureau

A. The Bureau

4. The Bureau decided as annex I, paragraph 32, recalls (see note 1), inter alia.

____________

¹ ICC-ASP/22/Res.3.

² ICC-01/22-90.

Annex I

Language for the omnibus resolution

1. The following paragraphs are to be amended as follows:

    32. Recalls the Procedures;

    33. Encourages States Parties to use the Toolkit;

Mandates

2. The following sub-paragraphs are replaced:

    (l) requests the President to continue;

    (m) requests that information be shared;¹

____________

¹ As of 2024.

Annex II

Toolkit
`)
})

test('a draft says so in its first line', () => {
  expect(toPlainText({ ...report, standing: 'draft' })).toMatch(/^DRAFT, not issued\n/)
})

test('any tree can be written, each time alike', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1000), { maxLength: 200 }), (numbers) => {
      const tree = treeFrom(numbers)
      expect(toPlainText(tree)).toBe(toPlainText(structuredClone(tree)))
      expect(toPlainText(tree)).toContain(tree.masthead.title)
    }),
  )
})
