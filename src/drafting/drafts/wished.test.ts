import { describe, expect, test } from 'vitest'
import { longestParagraph } from '../../record/drafting.ts'
import type { DocumentTree, Inline } from '../../text/tree.ts'
import { itemsIn } from '../from-what.ts'
import type { DraftStep, KeptFile } from './draft.ts'
import { editableText } from './editable-text.ts'
import { file, itemIn, openBench, reportOf } from './fixture-draft-at-work.ts'
import { sectionsIn } from './places.ts'

const tree = reportOf()
const basedOn = 9e9
const decision = 'matter-2024-mng-decision'
const point = itemsIn(tree).find(({ id }) =>
  sectionsIn(tree).every(({ blocks }) => blocks.every((one) => one.id !== id)),
)
const heading = sectionsIn(tree)[0]?.id ?? ''

type Row = readonly [name: string, wish: DraftStep<KeptFile>, code: string, says: RegExp]

const on = (paragraph: string) => ({ paragraph, basedOn })
const rows: readonly Row[] = [
  [
    'an edit without words',
    { do: 'edit', ...on('period'), text: ' \n\t\n' },
    'EMPTY',
    /no words; write some. To take the paragraph out of the draft, remove it/,
  ],
  [
    'an edit that is a footnote alone',
    { do: 'edit', ...on('period'), text: '[^: ICC-ASP/1/1]' },
    'EMPTY',
    /no words/,
  ],
  [
    'an edit that is too long',
    { do: 'edit', ...on('period'), text: 'a'.repeat(longestParagraph + 1) },
    'TOO_LONG',
    /has 20001 characters; expected 20000 at most/,
  ],
  [
    'an edit that is far too long',
    { do: 'edit', ...on('period'), text: '\\_'.repeat(1_000_000) },
    'TOO_LONG',
    /expected 40000 at most/,
  ],
  [
    'half a surrogate pair',
    { do: 'edit', ...on('period'), text: 'a \udc00' },
    'UNREADABLE',
    /half of a sign/,
  ],
  [
    'markup that cannot be read',
    { do: 'edit', ...on('period'), text: 'One.\n*two' },
    'UNREADABLE',
    /^Line 2: Found \* once/,
  ],
  [
    'a reference to what is not there',
    { do: 'edit', ...on('period'), text: 'See {number nowhere}.' },
    'UNREADABLE',
    /reference to nowhere, which is nothing in this draft/,
  ],
  [
    'a paragraph that is not there',
    { do: 'edit', ...on('nowhere'), text: 'A.' },
    'NO_SUCH_PARAGRAPH',
    /no paragraph nowhere in the draft 23-en/,
  ],
  ['a heading', { do: 'edit', ...on(heading), text: 'A.' }, 'NOT_THIS_PARAGRAPH', /is a heading/],
  [
    'sentences that no document has',
    {
      do: 'editSentences',
      ...on('period'),
      sentences: [[{ kind: 'image' } as unknown as Inline]],
    },
    'UNREADABLE',
    /not as a document has them/,
  ],
  [
    'to take out what is not there',
    { do: 'remove', ...on('nowhere') },
    'NO_SUCH_PARAGRAPH',
    /no paragraph nowhere/,
  ],
  [
    'to move what is part of another',
    { do: 'move', ...on(point?.id ?? ''), place: { section: heading } },
    'NOT_THIS_PARAGRAPH',
    /only whole paragraphs of a section are moved/,
  ],
  [
    'to move behind itself',
    { do: 'move', ...on('period'), place: { section: heading, after: 'period' } },
    'NO_SUCH_PLACE',
    /no place after period/,
  ],
  [
    'to add where there is no place',
    { do: 'add', place: { section: 'nowhere' }, text: 'A.' },
    'NO_SUCH_PLACE',
    /at the head of section nowhere/,
  ],
  ['to add nothing', { do: 'add', place: { section: heading }, text: '' }, 'EMPTY', /no words/],
  [
    'to keep what nobody worded',
    { do: 'keep', ...on('period') },
    'NOTHING_TO_DO',
    /rest on the facts as they are/,
  ],
  ['a comment without words', { do: 'comment', words: ' ' }, 'EMPTY', /The comment has no words/],
  [
    'a comment on nothing',
    { do: 'comment', paragraph: 'nowhere', words: 'A.' },
    'NO_SUCH_PARAGRAPH',
    /no paragraph nowhere/,
  ],
  [
    'a comment that is too long',
    { do: 'comment', words: 'a'.repeat(5001) },
    'TOO_LONG',
    /has 5001 characters/,
  ],
  ['a comment that is none', { do: 'settle', comment: 1 }, 'NO_SUCH_EVENT', /no comment number 1/],
  [
    'amendments of no State',
    { do: 'receiveAmendments', state: 'Mongolia', file },
    'NOT_THIS_STATE',
    /three-letter code/,
  ],
  [
    'a flag that is not there',
    { do: 'decideFlag', paragraph: 'period', flag: { is: 'stale', words: 'x' }, decided: 'kept' },
    'NO_SUCH_FLAG',
    /no such flag on period/,
  ],
  [
    'another text under a draft that has none',
    { do: 'replaceBase', base: file },
    'NOTHING_TO_DO',
    /made from the record alone/,
  ],
  ['to undo what never was', { do: 'undo', event: 7 }, 'NO_SUCH_EVENT', /no number 7/],
  ['to undo the opening', { do: 'undo', event: 1001 }, 'CANNOT_UNDO', /put it away instead/],
  [
    'a review by nobody',
    { do: 'review', by: '', outcome: 'agreed' },
    'EMPTY',
    /The reviewer has no words/,
  ],
  [
    'agreement to what is not there',
    { do: 'review', by: 'the Bureau', outcome: 'agreed', paragraphs: ['nowhere'] },
    'NO_SUCH_PARAGRAPH',
    /no paragraph nowhere/,
  ],
]

describe('what cannot be done is refused with a sentence, and what came in is given back', () => {
  test.each(rows)('%s', (_, wish, code, says) => {
    const refusal = openBench().refusal(wish)
    expect(refusal.refused).toBe(code)
    expect(refusal.because).toMatch(says)
    expect(refusal.because).toMatch(/^[A-Z].*\.$/s)
    if ('text' in wish) expect(refusal.yours).toBe(wish.text)
    if (wish.do === 'comment') expect(refusal.yours).toBe(wish.words)
  })
})

describe('two officers at one paragraph', () => {
  test('the second, on the older text, is refused; both texts are shown', () => {
    const bench = openBench()
    const { last } = bench.draft()
    bench.done({ do: 'edit', paragraph: 'period', basedOn: last, text: 'Of one.' }, 'officer-2')
    const refusal = bench.refusal({
      do: 'edit',
      paragraph: 'period',
      basedOn: last,
      text: 'Of two.',
    })
    expect(refusal).toMatchObject({
      refused: 'EDITED_MEANWHILE',
      yours: 'Of two.',
      theirs: 'Of one.',
      because: expect.stringMatching(
        /officer-2 has changed it \(number 1002; yours rests on 1001\)/,
      ),
    })
  })

  test('both may wish for the same', () => {
    const bench = openBench()
    const { last } = bench.draft()
    bench.edit('period', 'The same.', last)
    expect(bench.edit('period', 'The same.', last).history).toHaveLength(2)
  })

  test('at different paragraphs, or on the paragraph’s own last event, nobody is in the way', () => {
    const bench = openBench()
    const { last } = bench.draft()
    bench.edit('period', 'Of one.', last)
    bench.edit(decision, 'Of two.', last)
    const own = bench.draft().paragraphs.find(({ id }) => id === 'period')?.last ?? 0
    expect(own).toBeLessThan(bench.draft().last)
    expect(bench.edit('period', 'Of three.', own).history).toHaveLength(4)
  })

  test.each([
    ['taken out', { do: 'remove' }],
    ['restored', { do: 'restore' }],
    ['moved', { do: 'move', place: { section: heading } }],
    ['kept', { do: 'keep' }],
  ] as const)('nor is a paragraph %s by one who has not seen what was done to it', (_, wish) => {
    const bench = openBench()
    const { last } = bench.draft()
    bench.edit('period', 'Of one.')
    const refusal = bench.refusal({ ...wish, paragraph: 'period', basedOn: last })
    expect(refusal.refused).toBe('EDITED_MEANWHILE')
  })

  test('an undoing is a change like any other', () => {
    const bench = openBench()
    const { last } = bench.edit('period', 'Of one.')
    bench.done({ do: 'undo', event: last })
    const refusal = bench.refusal({ do: 'edit', paragraph: 'period', basedOn: last, text: 'On.' })
    expect(refusal.refused).toBe('EDITED_MEANWHILE')
  })

  test('where the record has changed under the form, both texts are shown', () => {
    const bench = openBench()
    const seen = bench.text(decision)
    const gone =
      itemIn(tree, decision)
        .sentences.flatMap(({ from }) => from?.ids ?? [])
        .at(-1) ?? ''
    bench.on(reportOf(gone))
    const wish = { do: 'edit', ...on(decision), text: `As worded: ${seen}` } as const
    expect(bench.refusal({ ...wish, seen: seen.replaceAll('\n', '\r\n') })).toMatchObject({
      refused: 'RECORD_CHANGED',
      yours: wish.text,
      theirs: bench.text(decision),
    })
    bench.on(tree)
    expect(bench.done({ ...wish, seen: seen.replaceAll('\n', '\r\n') }).history).toHaveLength(2)
  })
})

describe('nothing is entered where it stands so already', () => {
  test.each([
    ['the text as it is', (text: string) => text],
    ['with other line breaks', (text: string) => `${text.replaceAll('\n', '\r\n')}\r\n`],
  ])('%s', (_, typed) => {
    const bench = openBench()
    expect(bench.edit(decision, typed(bench.text(decision))).history).toHaveLength(1)
  })

  test('restored where nothing was done; moved where it stands', () => {
    const bench = openBench()
    const blocks = sectionsIn(tree)[0]?.blocks ?? []
    const place = { section: heading, after: blocks[0]?.id ?? '' }
    bench.done({ do: 'restore', ...on('period') })
    bench.done({ do: 'move', ...on(blocks[1]?.id ?? ''), place })
    expect(bench.draft().history).toHaveLength(1)
  })
})

describe('an editor that sends sentences', () => {
  test('comes to the same as the form', () => {
    const [form, editor] = [openBench(), openBench()]
    const item = itemIn(tree, decision)
    const sentences = item.sentences.map(({ inlines }, at): readonly Inline[] =>
      at === 0 ? [{ kind: 'text', text: 'As worded: ' }, ...inlines] : inlines,
    )
    form.edit(decision, `As worded: ${editableText(item)}`)
    editor.done({ do: 'editSentences', ...on(decision), sentences })
    expect(itemIn(editor.draft().document, decision)).toEqual(
      itemIn(form.draft().document, decision),
    )
  })
})

describe('undoing', () => {
  test('what later steps stand on is not undone before them', () => {
    const bench = openBench()
    const one = bench.edit('period', 'One.').last
    const two = bench.edit('period', 'Two.').last
    expect(bench.refusal({ do: 'undo', event: one })).toMatchObject({
      refused: 'CANNOT_UNDO',
      because: expect.stringMatching(new RegExp(`number ${two}, by officer-1\\); undo that first`)),
    })
    expect(bench.draft().history.map(({ mayUndo }) => mayUndo)).toEqual([false, false, true])
    bench.done({ do: 'undo', event: two })
    expect(bench.text('period')).toBe('One.')
    expect(bench.refusal({ do: 'undo', event: two })).toMatchObject({ refused: 'CANNOT_UNDO' })
    bench.done({ do: 'undo', event: one })
    expect(bench.draft().document).toEqual(tree)
  })
})

describe('the end of a draft', () => {
  test('a text with something undecided is not set as final', () => {
    const bench = openBench()
    const first =
      itemIn(tree, decision)
        .sentences.flatMap(({ from }) => from?.ids ?? [])
        .at(-1) ?? ''
    bench.edit(decision, 'Words of a person.')
    bench.on(reportOf(first))
    expect(bench.draft().attention.length).toBeGreaterThan(0)
    expect(bench.refusal({ do: 'finalize', basedOn })).toMatchObject({
      refused: 'UNDECIDED',
      because: expect.stringMatching(/Decide on each/),
    })
  })

  test('nor is one on which somebody has worked since', () => {
    const bench = openBench()
    const { last } = bench.draft()
    bench.edit('period', 'Of one.')
    expect(bench.refusal({ do: 'finalize', basedOn: last }).refused).toBe('EDITED_MEANWHILE')
  })

  test('a final text has its symbol only if one was given, and says draft until then', () => {
    const bare = openBench().done({ do: 'finalize', basedOn })
    expect(bare.document).toEqual(tree)
    expect(bare.document).toMatchObject({ standing: 'draft' })
    const issued = openBench().done({ do: 'finalize', basedOn, symbol: 'ICC-ASP/23/1' })
    expect(issued.document).toMatchObject({
      standing: 'issued',
      masthead: { symbol: 'ICC-ASP/23/1' },
    })
  })

  test.each([
    ['final', { do: 'finalize', basedOn }, 'FINAL'],
    ['put away', { do: 'discard', remark: 'Opened twice.' }, 'DISCARDED'],
  ] as const)('once it is %s, nothing is done to it but to undo that', (_, end, code) => {
    const bench = openBench()
    const edited = bench.edit('period', 'Of one.').last
    const { last } = bench.done(end)
    const wishes: readonly DraftStep<KeptFile>[] = [
      { do: 'edit', ...on('period'), text: 'More.' },
      { do: 'comment', words: 'More.' },
      { do: 'remove', ...on('period') },
      { do: 'finalize', basedOn },
      { do: 'discard' },
      { do: 'undo', event: edited },
    ]
    for (const wish of wishes) {
      const refusal = bench.refusal(wish)
      expect(refusal.refused).toBe(code)
      if (wish.do === 'edit' || wish.do === 'comment') expect(refusal.yours).toBe('More.')
    }
    bench.done({ do: 'undo', event: last })
    expect(bench.draft().review.standing).toBe('inWork')
    expect(bench.edit('period', 'More.').attention).toEqual([])
  })

  test('a final text waits for nothing, whatever the record learns', () => {
    const bench = openBench()
    bench.edit(decision, 'Words of a person.')
    const final = bench.done({ do: 'finalize', basedOn })
    const gone =
      itemIn(tree, decision)
        .sentences.flatMap(({ from }) => from?.ids ?? [])
        .at(-1) ?? ''
    const later = bench.on(reportOf(gone))
    expect(later.document).toEqual(final.document)
    expect(later.attention).toEqual([])
  })
})

test('a document of any language and depth can be worked on: sub-paragraphs, quoted paragraphs', () => {
  const bench = openBench()
  for (const { id } of itemsIn(tree)) {
    const now = bench.text(id)
    bench.edit(id, now.replace(/^(?!\{points\})/gm, 'As worded: '))
    expect(bench.text(id), id).toBe(now.replace(/^(?!\{points\})/gm, 'As worded: '))
  }
  const all = itemsIn(bench.draft().document as DocumentTree)
  expect(all.every(({ sentences }) => sentences.every(({ edited }) => edited))).toBe(true)
  expect(bench.draft().attention).toEqual([])
}, 30_000)
