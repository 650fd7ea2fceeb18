import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { publicRecord, readerOf, recordAs } from '../../tests/read-public-record.ts'
import { day } from '../law/day.ts'
import { publicOffice } from '../record/audience.ts'
import { recordFor } from '../record/record.ts'
import { numbered } from '../text/numbering.ts'
import { checkDocument } from '../text/tree-schema.ts'
import { bureauReport } from './bureau-report.ts'
import { draft, printedLines, sentencesIn } from './fixture-drafts.ts'
import { itemsIn } from './from-what.ts'

const view = recordAs('public')
const sessions = Array.from({ length: 16 }, (_, at) => String(at + 10))
const drafts = sessions.flatMap((session) =>
  (['en', 'fr'] as const).map((language) => ({
    session,
    language,
    tree: draft(view, session, language),
  })),
)

describe.each(drafts)('the draft for session $session in $language', ({ tree, language }) => {
  const lines = printedLines(tree)

  test('is a document by the schema, and every number in it can be computed', () => {
    expect(checkDocument(tree)).not.toHaveProperty('fault')
    expect(numbered(tree).faults).toEqual([])
  })

  test('has eight sections and three annexes, none of them empty', () => {
    expect(tree.sections.map(({ id }) => id)).toEqual([
      'introduction',
      'states-parties',
      'states-bound-by-the-council',
      'states-not-parties',
      'actions',
      'security-council',
      'consultations-on-non-cooperation',
      'recommendations',
    ])
    expect(tree.annexes.map(({ id }) => id)).toEqual([
      'annex-language',
      'annex-procedures',
      'annex-toolkit',
    ])
    const parts = [...tree.sections, ...tree.annexes.flatMap((annex) => annex.sections)]
    expect(parts.filter(({ blocks }) => blocks.length === 0)).toEqual([])
  })

  test('is a draft: no symbol, no day of issue', () => {
    expect(tree.standing).toBe('draft')
    expect(tree.masthead).not.toHaveProperty('symbol')
    expect(tree.masthead).not.toHaveProperty('date')
  })

  test('names each element once', () => {
    const ids = [
      ...itemsIn(tree).map(({ id }) => id),
      ...itemsIn(tree).flatMap(({ sentences }) =>
        sentences.flatMap(({ inlines }) =>
          inlines.flatMap((one) => (one.kind === 'note' ? [one.id] : [])),
        ),
      ),
    ]
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  })

  test('binds every sentence to a fact or a rule', () => {
    const loose = sentencesIn(tree).filter(
      ({ sentence: { from } }) => !from || from.facts.length + from.rules.length === 0,
    )
    expect(loose).toEqual([])
    const ids = new Set(view.facts.map(({ id }) => id))
    const unknown = sentencesIn(tree).flatMap(({ sentence }) =>
      (sentence.from?.ids ?? []).filter((id) => !ids.has(id)),
    )
    expect(unknown).toEqual([])
  })

  test('accuses nobody, and says "public proceedings" where it says that there were none', () => {
    const all = lines.join('\n')
    expect(all).not.toMatch(/\b(fugitive|wanted|criminals|violated|breach|failed|refused)\b/i)
    expect(all).not.toMatch(/\b(fugitif|en fuite|recherché|a violé|a manqué|a failli)\b/i)
    expect(all).not.toMatch(/\bno proceedings\b|aucune procédure devant/i)
  })

  test('is well set: no gap left, no blank doubled, no straight quotation mark', () => {
    const bad = lines.filter((line) =>
      /undefined|\[object|\[\?\]|NaN| {2}| ,| \.(?!\d)|\.\.|"|\(\)/.test(line),
    )
    expect(bad).toEqual([])
    expect(lines.every((line) => line.trim() === line && line !== '')).toBe(true)
  })

  test('begins sentences with a capital and ends them with a stop', () => {
    const sentences = sentencesIn(tree).filter(
      ({ paragraph }) => !paragraph.startsWith('language-'),
    )
    expect(sentences.length).toBeGreaterThan(20)
    const printed = lines.filter((line) => !/^(See|Voir|Available|Consultable)/.test(line))
    expect(printed.filter((line) => !/[.:;]$/.test(line))).toEqual([])
    if (language === 'fr') expect(lines.join(' ')).not.toMatch(/\p{L}'\p{L}/u)
  })
})

/** What the report issued to the twenty-third session states, and the draft has to state too. */
const statedIn23: readonly (readonly [what: string, words: string])[] = [
  ['the tenth session adopted the Procedures', 'At its tenth session'],
  ['by ICC-ASP/10/Res.5, para. 9 and annex', 'ICC-ASP/10/Res.5, para. 9 and annex.'],
  ['amended via ICC-ASP/11/Res.8', 'ICC-ASP/11/Res.8, para. 10 and annex I.'],
  ['revised at the seventeenth session', 'At its seventeenth session'],
  ['by ICC-ASP/17/Res.5', 'ICC-ASP/17/Res.5, para. 31 and annex II.'],
  ['the mandate of the twenty-second session', 'gave at its twenty-second session'],
  ['in annex I, paras. 3 (l) to (n)', 'ICC-ASP/22/Res.3, annex I, paras. 3 (l), 3 (m) and 3 (n).'],
  ...['32', '33', '34', '35', '37', '38', '39'].map((number): readonly [string, string] => [
    `operative paragraph ${number}`,
    `In operative paragraph ${number} of resolution ICC-ASP/22/Res.3`,
  ]),
  ['the takeover of 25 October 2021', 'military takeover of 25 October 2021'],
  ['paragraph 17 on focal points', 'Under paragraph 17 of the Procedures'],
  ['Mexico, Sierra Leone and Vanuatu', 'appointed Mexico, Sierra Leone and Vanuatu'],
  ['at the third meeting on 6 March 2024', 'at its third meeting, on 6 March 2024'],
  ['with the address of the decision', '2024-Bureau3-Agenda-Decisions.pdf'],
  ['Poland in May 2024, the day disputed', 'appointed Poland in May 2024'],
  ['with the address of that decision', '2024-Bureau5-Agenda-Decisions.pdf'],
  ['the President', 'Päivi Kaukoranta (Finland), President of the Assembly'],
  ['both sessions of the period', 'between the twenty-second and twenty-third sessions'],
  ['the Declaration on Cooperation', 'RC/Dec.2.'],
  ['the guidance of the United Nations', 'A/67/828-S/2013/210.'],
  ['paragraph 7 on contacts', 'In operative paragraph 7 of resolution ICC-ASP/22/Res.5'],
  ['the three recommendations', 'R284, R286 and R289 were assessed positively'],
  ['articles 86 and 89', 'article 86 of the Rome Statute'],
  ['the visit of 2 and 3 September 2024', 'on the territory of Mongolia on 2 and 3 September 2024'],
  ['the Chamber seized', 'Pre-Trial Chamber II was seized, under article 87, paragraph 7'],
  [
    'the finding of 24 October 2024',
    'On 24 October 2024, Pre-Trial Chamber II issued its “Finding',
  ],
  ['its symbol', 'ICC-01/22-90.'],
  ['the transmission on 25 October 2024', 'On 25 October 2024, the Presidency of the Court'],
  ['under regulation 109 (4)', 'regulation 109 (4) of the Regulations of the Court'],
  ['the filings of 29 October 2024', 'On 29 October 2024, Mongolia filed'],
  ['the first of them', 'ICC-01/22-92-Anx, pp. 4–8.'],
  ['the second', 'ICC-01/22-91-Anx, pp. 9–10.'],
  ['the third', 'ICC-01/22-91-Anx, pp. 4–8.'],
  [
    'the decision of 29 November 2024',
    'On 29 November 2024, Pre-Trial Chamber II issued its “Decision',
  ],
  ['its symbol and the stay', 'temporary stay of the proceedings: dismissed'],
  ['leave to appeal', 'leave to appeal the finding: rejected'],
  ['the hearing and amici curiae', 'hearing: rejected; submissions by amici curiae: rejected'],
  ['its symbol', 'ICC-01/22-111.'],
  ['the filings of 2 December 2024', 'On 2 December 2024, Mongolia filed'],
  ['reconsideration', 'ICC-01/22-112.'],
  ['partial reconsideration', 'ICC-01/22-113.'],
  ['resolution 1593', 'S/RES/1593 (2005), para. 2.'],
  ['resolution 1970', 'By Security Council resolution 1970 (2011), the Libyan authorities'],
  [
    'no proceedings on States bound',
    'No public proceedings before the Court on non-cooperation are recorded in relation to States under an obligation',
  ],
  [
    'no proceedings on States not Parties',
    'No public proceedings before the Court on non-cooperation are recorded in relation to States not Parties',
  ],
  [
    'the side event of 23 October 2024',
    'On 23 October 2024, a side event was held in New York, organized by Finland, Poland, Sierra Leone and Vanuatu',
  ],
  ['the Toolkit at it', 'ICC-ASP/15/31/Add.1, as revised by ICC-ASP/17/31, annex III'],
  ['travel information', 'from the Court, States Parties and civil society'],
  ['passed on', 'States Parties and civil society was passed on to the Court'],
  ['the need underlined', 'underlined that States Parties need to be kept informed'],
  ['diplomatic action', 'informed of diplomatic action'],
  [
    'the letter of 2 September 2024',
    'letter dated 2 September 2024 to the Minister of Foreign Affairs of Mongolia',
  ],
  ['the meeting of 6 November 2024', 'On 6 November 2024, the Bureau met under paragraph 14 (c)'],
  ['the deferral', 'deferred the matter until all proceedings before the Court have concluded'],
  ['informal consultations', 'their outcome is reflected in annex I'],
  [
    'reports under 1593',
    'thirty-eighth and thirty-ninth reports to the Security Council pursuant to resolution 1593 (2005) on 29 January 2024 and 5 August 2024',
  ],
  [
    'reports under 1970',
    'twenty-seventh and twenty-eighth reports to the Security Council pursuant to resolution 1970 (2011) on 14 May 2024 and 19 November 2024',
  ],
  ['the planning meeting', 'strategic planning meeting on 20 March 2024'],
  ['the two meetings after it', 'on 18 September 2024 and 14 November 2024'],
  ['meetings of mandate-holders', 'on 9 April 2024 and 22 October 2024'],
  ['the facilitation', 'facilitation on cooperation on 15 May 2024'],
  ['the briefing', 'They gave a briefing.'],
  ['annex I: the finding noted', 'the finding of 24 October 2024 on non-compliance by Mongolia'],
  ['annex I: the Sudan in 2023', 'military conflict that broke out on 15 April 2023'],
  ['annex I: the report to come', 'at its twenty-fourth session'],
  ['annex I: its footnote', 'ICC-ASP/11/29, para. 12.'],
  ['annex II: where the Procedures are', 'found in resolution ICC-ASP/17/Res.5, annex II.'],
  [
    'annex II: their address',
    'https://asp.icc-cpi.int/sites/asp/files/asp_docs/ASP17/RES-5-ENG.pdf',
  ],
  ['annex III: where the Toolkit is', 'found in ICC-ASP/17/31, annex III.'],
]

/** The same of the report issued to the twentieth session. */
const statedIn20: readonly (readonly [what: string, words: string])[] = [
  ['the mandate of the nineteenth session', 'gave at its nineteenth session'],
  ...['19', '24', '25', '26', '27', '28', '29', '30'].map((number): readonly [string, string] => [
    `operative paragraph ${number}`,
    `In operative paragraph ${number} of resolution ICC-ASP/19/Res.6`,
  ]),
  ['the panel of 5 October 2020', 'the panel of 5 October 2020'],
  ['the mandates', 'ICC-ASP/19/Res.6, annex I, paras. 3 (k), 3 (l) and 3 (m).'],
  [
    'four focal points on 8 April 2021',
    'appointed Argentina, Croatia, Ireland and Timor-Leste on 8 April 2021',
  ],
  ['the fifth on 12 May', 'appointed Côte d’Ivoire on 12 May 2021'],
  ['both sessions', 'between the nineteenth and twentieth sessions'],
  ['the plan of 28 July', 'On 28 July 2021, the Bureau adopted'],
  ['proposed on 30 June', 'proposed by the Review Mechanism on 30 June 2021'],
  ['the categorization of 31 May', 'On 31 May 2021, the Bureau adopted the “Categorization'],
  ['the review of 30 September 2020', 'was reported on 30 September 2020'],
  ['the recommendations', 'R284 (together with'],
  ['no proceedings on States Parties', 'recorded in relation to States Parties'],
  ['the first visit', 'visited the Sudan from 17 to 20 October 2020 (Khartoum)'],
  ['the memorandum of February 2021', 'In February 2021, a memorandum of understanding'],
  ['its person', 'Abd-Al-Rahman'],
  ['the second visit', 'from 28 May to 2 June 2021 (Darfur and Khartoum)'],
  ['the third visit', 'Karim A. A. Khan, Prosecutor, visited the Sudan from 6 to 12 August 2021'],
  ['the second memorandum', 'In August 2021, a memorandum of understanding'],
  ['States kept informed', 'States Parties were kept informed of proposed travel'],
  [
    'reports under 1593',
    'thirty-second and thirty-third reports to the Security Council pursuant to resolution 1593 (2005) on 10 December 2020 and 9 June 2021',
  ],
  [
    'reports under 1970',
    'twenty-first and twenty-second reports to the Security Council pursuant to resolution 1970 (2011) on 17 May 2021 and 23 November 2021',
  ],
  ['four planning meetings', 'on 15 May 2021, 25 May 2021, 8 October 2021 and 4 November 2021'],
  ['two meetings with the Review Mechanism', 'on 3 June 2021 and 15 July 2021'],
  ['hosted by the President', 'hosted by the President of the Assembly'],
  ['the next steps on the review', 'should decide on the steps to come'],
  ['annex I: the report to come', 'at its twenty-first session'],
]

describe('the draft for the twenty-third session states', () => {
  const lines = printedLines(draft(view, '23', 'en', day('2024-12-05')))
  test.each(statedIn23)('%s', (_, words) => {
    expect(lines.filter((line) => line.includes(words))).not.toEqual([])
  })

  test('and notes the decision of the record that the language cites', () => {
    expect(lines).toContain('ICC-01/22-90 and ICC-01/22-111.')
  })
})

describe('the draft for the twentieth session states', () => {
  const lines = printedLines(draft(view, '20', 'en', day('2021-12-11')))
  test.each(statedIn20)('%s', (_, words) => {
    expect(lines.filter((line) => line.includes(words))).not.toEqual([])
  })

  test('and nothing of the matter of 2024', () => {
    expect(lines.join('\n')).not.toMatch(/Mongolia|2022|2023|2024/)
  })
})

describe('the French draft for the twenty-third session', () => {
  const lines = printedLines(draft(view, '23', 'fr', day('2024-12-05')))

  test.each([
    ['sessions in words', 'À sa dixième session, l’Assemblée a adopté'],
    ['two sessions', 'entre la vingt-deuxième et la vingt-troisième session'],
    ['States with their articles', 'a nommé le Mexique, la Sierra Leone et Vanuatu'],
    ['days of a visit', 'sur le territoire de la Mongolie les 2 et 3 septembre 2024'],
    ['a person by the warrant', 'personne visée par un mandat d’arrêt'],
    ['no public proceedings', 'Aucune procédure publique devant la Cour'],
    ['sub-paragraphs', 'Au paragraphe 3 l) de l’annexe I'],
    ['ordinals of reports', 'les trente-huitième et trente-neuvième rapports'],
    ['where the Procedures are', 'ICC-ASP/17/Res.5, annexe II'],
  ])('has %s', (_, words) => {
    expect(lines.filter((line) => line.includes(words))).not.toEqual([])
  })

  test('sets each note mark before the punctuation', () => {
    const tree = draft(view, '23', 'fr', day('2024-12-05'))
    const wrong = sentencesIn(tree).filter(({ sentence: { inlines } }) =>
      inlines.some((one, at) => {
        const before = inlines[at - 1]
        return one.kind === 'note' && before?.kind === 'text' && /[.;,:]$/.test(before.text)
      }),
    )
    expect(wrong).toEqual([])
  })

  test('marks what stands in English as English', () => {
    const tree = draft(view, '23', 'fr', day('2024-12-05'))
    const quoted = sentencesIn(tree).flatMap(({ sentence: { inlines } }) =>
      inlines.filter(
        (one) => one.kind === 'text' && /\b(the|of|and)\b/.test(one.text) && !/«/.test(one.text),
      ),
    )
    expect(quoted.length).toBeGreaterThan(5)
    const unmarked = quoted.filter(
      (one) => one.kind === 'text' && !one.marks?.some(({ is }) => is === 'foreign'),
    )
    expect(unmarked).toEqual([])
  })
})

describe('the masthead', () => {
  test('has place and days of the session', () => {
    expect(draft(view, '23').masthead).toMatchObject({
      organ: 'Assembly of States Parties',
      place: 'The Hague',
      dates: { from: '2024-12-02', to: '2024-12-07' },
      session: { number: 23 },
      distribution: 'general',
    })
    expect(draft(view, '23', 'fr').masthead.place).toBe('La Haye')
  })

  test('of a session without recorded days leaves them out', () => {
    expect(draft(view, '25').masthead).not.toHaveProperty('dates')
  })

  test('of an issued report has its symbol and day; where none is recorded it says what to do', () => {
    const wish = { language: 'en', audience: publicOffice, on: day('2026-11-22') } as const
    const issued = bureauReport(view, { ...wish, session: '23', standing: 'issued' })
    expect(issued.masthead).toMatchObject({ symbol: 'ICC-ASP/23/31', date: '2024-12-05' })
    expect(() => bureauReport(view, { ...wish, session: '25', standing: 'issued' })).toThrow(
      /No issued report of the Bureau to session 25/,
    )
    expect(() => bureauReport(view, { ...wish, session: 'S-1' })).toThrow(/no numbered session/)
  })
})

describe('a draft for the public', () => {
  test.each(sessions)('of session %s uses no fact that is not public', (session) => {
    const onlyPublic = publicRecord.filter(({ audience }) => audience.includes(publicOffice))
    const fromAll = recordFor(publicRecord, readerOf('public'))
    const fromPublic = recordFor(onlyPublic, readerOf('secretariat'))
    expect(onlyPublic.length).toBeLessThan(publicRecord.length)
    expect(draft(fromAll, session)).toEqual(draft(fromPublic, session))
  })

  // Without its sessions a record knows none to report to, and says so.
  test('is the same whatever is hidden: hidden facts change no sentence, number or note', () => {
    const told = publicRecord.filter(
      ({ type }) => !/^(Instrument|StatuteEntered|Session)/.test(type),
    )
    fc.assert(
      fc.property(
        fc.subarray(told.map(({ id }) => id)),
        fc.constantFrom(...sessions),
        fc.constantFrom('en' as const, 'fr' as const),
        (hidden, session, language) => {
          const secret = new Set(hidden)
          const facts = publicRecord.map((fact) =>
            secret.has(fact.id)
              ? { ...fact, audience: ['secretariat' as typeof publicOffice] }
              : fact,
          )
          const open = facts.filter(({ audience }) => audience.includes(publicOffice))
          const fromAll = recordFor(facts, readerOf('public'))
          const fromPublic = recordFor(open, readerOf('public'))
          expect(draft(fromAll, session, language)).toEqual(draft(fromPublic, session, language))
        },
      ),
      { numRuns: 30 },
    )
  })

  test('and one for the secretariat may say more', () => {
    const secretariat = recordAs('secretariat')
    const more = bureauReport(secretariat, {
      session: '24',
      language: 'en',
      audience: 'secretariat' as typeof publicOffice,
      on: day('2026-11-22'),
    })
    expect(more.masthead.distribution).toBe('restricted')
    expect(printedLines(more)).not.toEqual(printedLines(draft(view, '24')))
  })
})
