import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { publicRecord } from '../../../tests/read-public-record.ts'
import { draftingKinds } from '../../record/drafting.ts'
import type { Fact } from '../../record/fact.ts'
import { numbered } from '../../text/numbering.ts'
import type { DocumentTree } from '../../text/tree.ts'
import { itemsIn } from '../from-what.ts'
import type { RolledChange } from '../rolling/rolled.ts'
import type { Draft, DraftStep, KeptFile } from './draft.ts'
import { editableText } from './editable-text.ts'
import { type Bench, file, itemIn, openBench, reportOf } from './fixture-draft-at-work.ts'
import { sectionsIn } from './places.ts'

const tree = reportOf()
const own = 'These are the words of the focal points.'

function factOf(type: Fact['type'], on: string): string {
  const found = publicRecord.find((fact) => fact.type === type && fact.on === on)
  if (!found) throw new Error(`No ${type} of ${on} in the public record.`)
  return found.id
}

const transmitted = factOf('DecisionTransmitted', '2024-10-25')
const council = factOf('ProsecutorReportedToCouncil', '2024-08-05')
const informal = factOf('InformalConsultationsHeld', '2024-12')
const decision = 'matter-2024-mng-decision'
const reports = 'reports-s-res-1593-2005'

function standing(draft: Draft, id: string) {
  return draft.paragraphs.find((one) => one.id === id)
}
function waiting(draft: Draft): readonly string[] {
  return draft.attention.map(({ is, paragraph }) => `${is} ${paragraph}`)
}
function order(draft: Draft): readonly string[] {
  return itemsIn(draft.document).map(({ id }) => id)
}

describe('a draft that nobody has worked on', () => {
  test('says what the record says', () => {
    const draft = openBench().draft()
    expect(draft.document).toEqual(tree)
    expect(draft.attention).toEqual([])
    expect(draft.review).toEqual({ standing: 'inWork' })
    expect(new Set(draft.paragraphs.map((one) => one.standing))).toEqual(new Set(['derived']))
    expect(draft.paragraphs.map(({ id }) => id)).toEqual(order(draft))
  })

  test('follows the record in silence', () => {
    const draft = openBench().on(reportOf(transmitted))
    expect(draft.document).toEqual(reportOf(transmitted))
    expect(draft.attention).toEqual([])
  })
})

describe('a paragraph that a person has worded', () => {
  test('keeps the source of each sentence, marked; what nobody touched is as it was', () => {
    const bench = openBench()
    const before = itemIn(tree, decision)
    const lines = bench.text(decision).split('\n')
    expect(lines.length).toBeGreaterThan(1)
    const draft = bench.edit(
      decision,
      [`${lines[0]?.replace(/\.$/, '')} at once.`, ...lines.slice(1)].join('\n'),
    )
    const [first, ...others] = itemIn(draft.document, decision).sentences
    expect(first).toMatchObject({ from: before.sentences[0]?.from, edited: true })
    expect(others).toEqual(before.sentences.slice(1))
    expect(standing(draft, decision)).toMatchObject({ standing: 'edited', touched: true })
    expect(standing(draft, decision)?.derived?.sentences).toEqual(before.sentences)
  })

  test('is kept when its facts change, and flagged; nothing else is', () => {
    const bench = openBench()
    bench.edit(reports, own)
    bench.edit('period', own)
    const draft = bench.on(reportOf(council))
    expect(bench.text(reports)).toContain(own)
    expect(waiting(draft).filter((one) => one.startsWith('stale'))).toEqual([`stale ${reports}`])
    const [flagged] = draft.attention
    expect(flagged).toMatchObject({ is: 'stale', because: expect.arrayContaining([council]) })
  })

  test('is flagged no more once the person keeps it, or words it on the facts as they are', () => {
    const bench = openBench()
    bench.edit(reports, own)
    bench.on(reportOf(council))
    const kept = bench.done({ do: 'keep', paragraph: reports, basedOn: bench.draft().last })
    expect(waiting(kept)).toEqual([])
    expect(bench.text(reports)).toContain(own)
    // On the facts as they were it would be stale again.
    expect(waiting(bench.on(tree))).toContain(`stale ${reports}`)
  })

  test('is kept where the record says nothing of it any more, in its place', () => {
    const bench = openBench()
    bench.edit('consultations-on-language', own)
    const draft = bench.on(reportOf(informal))
    expect(waiting(draft)).toEqual(['orphan consultations-on-language'])
    const section = sectionsIn(draft.document).find(({ blocks }) =>
      blocks.some(({ id }) => id === 'consultations-on-language'),
    )
    expect(section?.id).toBe(
      sectionsIn(tree).find(({ blocks }) =>
        blocks.some(({ id }) => id === 'consultations-on-language'),
      )?.id,
    )
    expect(numbered(draft.document).faults).toEqual([])
  })

  test('does not get back what the person left out; a change of it is told', () => {
    const bench = openBench()
    const lines = bench.text(reports).split('\n')
    const all = itemsIn(tree).filter(({ sentences }) => sentences.length > 1)
    expect(all.length).toBeGreaterThan(3)
    const target = all.find(({ sentences }) =>
      sentences.some(({ from }) => from?.ids?.includes(council)),
    )
    expect(lines.length).toBeGreaterThan(0)
    const paragraph = target?.id ?? decision
    const item = itemIn(tree, paragraph)
    const at = item.sentences.findIndex(({ from }) => from?.ids?.includes(council))
    const text = editableText(item)
      .split('\n')
      .filter((_, place) => place !== Math.max(at, 0))
      .join('\n')
    const draft = bench.edit(paragraph, text)
    expect(itemIn(draft.document, paragraph).sentences).toHaveLength(item.sentences.length - 1)
    expect(standing(draft, paragraph)?.standing).toBe('edited')
    expect(bench.on(tree).attention).toEqual([])
  })

  test('gets what is new beside it, and that is told', () => {
    const bench = openBench(reportOf(transmitted))
    const lines = bench.text(decision).split('\n')
    bench.edit(decision, [own, ...lines.slice(1)].join('\n'))
    const draft = bench.on(tree)
    expect(waiting(draft)).toContain(`new ${decision}`)
    const item = itemIn(draft.document, decision)
    expect(item.sentences.flatMap(({ from }) => from?.ids ?? [])).toContain(transmitted)
    expect(item.sentences[0]?.edited).toBe(true)
  })

  test('typed back to what the record says, is the record’s again', () => {
    const bench = openBench()
    const before = bench.text(decision)
    bench.edit(decision, own)
    const draft = bench.edit(decision, before)
    expect(standing(draft, decision)?.standing).toBe('derived')
    expect(draft.document).toEqual(tree)
  })

  test('a sentence split in two rests on the same facts twice; two joined, on the facts of both', () => {
    const bench = openBench()
    const [one, two, ...rest] = itemIn(tree, decision).sentences
    if (!one || !two) throw new Error('The decision is told in two sentences at least.')
    const [first = '', second = '', ...others] = bench.text(decision).split('\n')
    const words = first.split(' ')
    const split = [words.slice(0, 8).join(' '), words.slice(8).join(' '), second, ...others]
    const after = itemIn(bench.edit(decision, split.join('\n')).document, decision)
    expect(after.sentences.slice(0, 2).map(({ from }) => from)).toEqual([one.from, one.from])
    const joined = [`${first.replace(/\.$/, '')}, and ${second}`, ...others].join('\n')
    const [both] = itemIn(bench.edit(decision, joined).document, decision).sentences
    const ids = new Set([...(one.from?.ids ?? []), ...(two.from?.ids ?? [])])
    expect(new Set(both?.from?.ids)).toEqual(ids)
    expect(rest.length + 1).toBe(itemIn(bench.draft().document, decision).sentences.length)
  })

  test('sentences put in another order are as they were, in that order', () => {
    const bench = openBench()
    const lines = bench.text(decision).split('\n')
    const draft = bench.edit(decision, lines.toReversed().join('\n'))
    expect(itemIn(draft.document, decision).sentences.map(({ edited }) => edited)).not.toContain(
      true,
    )
    expect(bench.text(decision)).toBe(lines.toReversed().join('\n'))
    expect(standing(draft, decision)?.standing).toBe('edited')
    expect(bench.on(tree).attention).toEqual([])
  })
})

describe('paragraphs added, taken out, moved, restored', () => {
  const place = { section: 'introduction', after: 'period' }

  test('an added paragraph stands where it was put, and is a person’s alone', () => {
    const bench = openBench()
    const draft = bench.done({ do: 'add', place: placeOf('period'), text: own })
    const id = 'own-23-en-1'
    expect(order(draft)[order(draft).indexOf('period') + 1]).toBe(id)
    expect(standing(draft, id)).toMatchObject({ standing: 'added', touched: true })
    expect(itemIn(draft.document, id).sentences).toEqual([
      { inlines: [{ kind: 'text', text: own }], edited: true },
    ])
    expect(numbered(draft.document).faults).toEqual([])
    expect(place.after).toBe('period')
  })

  test('what is taken out is in no text, and stays out; a change of it is told', () => {
    const bench = openBench()
    const { last } = bench.draft()
    const draft = bench.done({ do: 'remove', paragraph: reports, basedOn: last })
    expect(order(draft)).not.toContain(reports)
    expect(draft.paragraphs.at(-1)).toMatchObject({ id: reports, standing: 'removed' })
    expect(
      bench.refusal({ do: 'edit', paragraph: reports, basedOn: 9e9, text: 'A.' }).because,
    ).toMatch(/was taken out/)
    const later = bench.on(reportOf(council))
    expect(new Set(waiting(later))).toEqual(new Set([`leftOutStale ${reports}`]))
    bench.done({ do: 'keep', paragraph: reports, basedOn: bench.draft().last })
    expect(waiting(bench.draft())).toEqual([])
    const back = bench.done({ do: 'restore', paragraph: reports, basedOn: bench.draft().last })
    expect(back.document).toEqual(reportOf(council))
  })

  test('a moved paragraph keeps its words and its place, whatever is made anew', () => {
    const bench = openBench()
    const ids = sectionsIn(tree)[0]?.blocks.map(({ id }) => id) ?? []
    const [first = '', , third = ''] = ids
    const section = sectionsIn(tree)[0]?.id ?? ''
    const draft = bench.done({
      do: 'move',
      paragraph: third,
      place: { section },
      basedOn: bench.draft().last,
    })
    expect(
      order(draft)
        .filter((id) => ids.includes(id))
        .slice(0, 2),
    ).toEqual([third, first])
    expect(standing(draft, third)).toMatchObject({
      standing: 'derived',
      moved: true,
      touched: true,
    })
    expect(order(bench.on(reportOf(council)))[0]).toBe(order(draft)[0])
    const back = bench.done({ do: 'restore', paragraph: third, basedOn: bench.draft().last })
    expect(order(back)).toEqual(order(openBench(reportOf(council)).draft()))
  })

  test('an added paragraph whose neighbour is gone stands in its section still', () => {
    const bench = openBench()
    const at = placeOf('consultations-on-language')
    bench.done({ do: 'add', place: at, text: own })
    const draft = bench.on(reportOf(informal))
    const section = sectionsIn(draft.document).find(({ id }) => id === at.section)
    expect(section?.blocks.at(-1)?.id).toBe('own-23-en-1')
  })

  function placeOf(after: string) {
    const section = sectionsIn(tree).find(({ blocks }) => blocks.some(({ id }) => id === after))
    return { section: section?.id ?? '', after }
  }
})

describe('agreement', () => {
  test('is of the words: what changes afterwards is told, and only that', () => {
    const bench = openBench()
    const agreed = bench.done({ do: 'review', by: 'the Bureau', outcome: 'agreed' })
    expect(agreed.review).toMatchObject({ standing: 'agreed', by: 'the Bureau' })
    expect(new Set(agreed.paragraphs.map((one) => one.standing))).toEqual(new Set(['agreed']))
    const later = bench.on(reportOf(transmitted))
    expect(waiting(later)).toEqual([`agreedChanged ${decision}`])
    const again = bench.done({
      do: 'review',
      by: 'the Bureau',
      outcome: 'agreed',
      paragraphs: [decision],
    })
    expect(waiting(again)).toEqual([])
  })

  test('to some paragraphs leaves the draft where it stood', () => {
    const bench = openBench()
    bench.done({ do: 'send', to: 'the Bureau' })
    const draft = bench.done({
      do: 'review',
      by: 'the Bureau',
      outcome: 'agreed',
      paragraphs: ['period'],
    })
    expect(draft.review).toMatchObject({ standing: 'sent', to: 'the Bureau' })
    expect(standing(draft, 'period')?.standing).toBe('agreed')
    expect(standing(draft, decision)?.standing).toBe('derived')
  })
})

describe('a draft rolled forward', () => {
  const flag = { is: 'stale', words: 'the twentieth session', why: 'It has no fact now.' } as const
  const change: RolledChange = {
    id: 'period',
    old: 'Old words.',
    new: 'Words.',
    class: 'substantive',
    replaced: [],
    flags: [flag],
  }
  const texts = {
    derived: tree,
    base: { name: file.name, hash: file.hash, mediaType: file.mediaType, document: tree },
    rolled: [change],
  }

  test('shows its flags until a person decides on each', () => {
    const bench = openBench(texts, file)
    expect(bench.draft()).toMatchObject({ how: 'rolledForward', base: { name: file.name } })
    expect(waiting(bench.draft())).toEqual(['flag period'])
    const decided = bench.done({
      do: 'decideFlag',
      paragraph: 'period',
      flag,
      decided: 'kept',
      remark: 'It is so.',
    })
    expect(decided.attention).toEqual([])
    expect(decided.rolled?.[0]?.flags[0]?.decision).toMatchObject({
      decided: 'kept',
      remark: 'It is so.',
    })
    const other = { ...change, flags: [{ ...flag, words: 'the nineteenth session' }] }
    expect(waiting(bench.on({ ...texts, rolled: [other] }))).toEqual(['flag period'])
  })

  test('sentences that rest on no fact are kept where they are the same, and flagged where not', () => {
    const plain = bare(tree, 'period', 'Words of last year.', 'And more of them.')
    const bench = openBench({ ...texts, derived: plain, rolled: [] }, file)
    bench.edit('period', 'Words of this year.\nAnd more of them.')
    expect(bench.draft().attention).toEqual([])
    const other = bare(
      tree,
      'period',
      'Words of last year and of the one before.',
      'And more of them.',
    )
    expect(waiting(bench.on({ ...texts, derived: other, rolled: [] }))).toEqual(['stale period'])
  })

  function bare(of: DocumentTree, id: string, ...sentences: readonly string[]): DocumentTree {
    return JSON.parse(JSON.stringify(of), (_, value) =>
      value?.id === id
        ? {
            kind: 'paragraph',
            id,
            sentences: sentences.map((text) => ({ inlines: [{ kind: 'text', text }] })),
          }
        : value,
    ) as DocumentTree
  }
})

/** Wishes of every sort about some paragraphs, as a person might make them one after the other. */
const ids = itemsIn(tree).map(({ id }) => id)
const chosen = fc.constantFrom(...ids.slice(0, 12))
type Making = (bench: Bench) => DraftStep<KeptFile>
const wish: fc.Arbitrary<Making> = fc.oneof<fc.Arbitrary<Making>[]>(
  fc
    .tuple(chosen, fc.nat(1_000_000), fc.boolean())
    .map(([paragraph, n, whole]) => (bench: Bench) => {
      const now = itemsIn(bench.draft().document).find(({ id }) => id === paragraph)
      const points = now?.points?.length ? '\n{points}' : ''
      const rest =
        whole || points ? '' : `\n${now ? editableText(now).split('\n').slice(1).join('\n') : ''}`
      return {
        do: 'edit',
        paragraph,
        basedOn: 9e9,
        text: `Words of a person, number ${n}.${rest}${points}`,
      }
    }),
  chosen.map((paragraph) => () => ({ do: 'remove', paragraph, basedOn: 9e9 }) as const),
  chosen.map((paragraph) => () => ({ do: 'restore', paragraph, basedOn: 9e9 }) as const),
  fc.nat(1_000_000).map((n) => (bench: Bench) => {
    const section = bench.draft().document.sections[0]?.id ?? ''
    return { do: 'add', place: { section }, text: `An added paragraph, number ${n}.` }
  }),
  fc.tuple(chosen, chosen).map(([paragraph, after]) => (bench: Bench) => {
    const section = sectionsIn(bench.draft().document).find(({ blocks }) =>
      blocks.some(({ id }) => id === after),
    )
    return { do: 'move', paragraph, basedOn: 9e9, place: { section: section?.id ?? '', after } }
  }),
  fc.nat(30).map((n) => (bench: Bench) => {
    const { history } = bench.draft()
    return { do: 'undo', event: history[n % history.length]?.number ?? 0 }
  }),
)
const work = fc.array(wish, { minLength: 1, maxLength: 10 })

function doneAll(bench: Bench, wishes: readonly ((bench: Bench) => DraftStep<KeptFile>)[]): number {
  let entered = 0
  for (const make of wishes) {
    try {
      bench.done(make(bench))
      entered += 1
    } catch (error) {
      // A refusal enters nothing; anything else is a fault of ours.
      expect(String(error)).toMatch(/^Error: [A-Z_]+: /)
    }
  }
  return entered
}

const visible = ({ document, paragraphs, attention }: Draft) => ({
  document,
  attention,
  standings: paragraphs.map(({ last: _, ...one }) => one),
})

describe('whatever is done to a draft', () => {
  test('undone, everything is as before; undone twice, as after', () => {
    let steps = 0
    fc.assert(
      fc.property(work, wish, (before, last) => {
        const bench = openBench()
        doneAll(bench, before)
        const then = bench.draft()
        if (doneAll(bench, [last]) === 0 || bench.draft().last === then.last) return
        const after = bench.draft()
        steps += 1
        bench.done({ do: 'undo', event: after.last })
        expect(visible(bench.draft())).toEqual(visible(then))
        bench.done({ do: 'undo', event: bench.draft().last })
        expect(visible(bench.draft())).toEqual(visible(after))
      }),
      { numRuns: 40 },
    )
    expect(steps).toBeGreaterThan(10)
  })

  test('no word of a person is lost when the text under it is made anew, and no id is given twice', () => {
    const withdrawn = fc.subarray([transmitted, council, informal])
    fc.assert(
      fc.property(work, withdrawn, (wishes, gone) => {
        const bench = openBench()
        doneAll(bench, wishes)
        const written = (draft: Draft) =>
          [
            ...JSON.stringify(draft.document).matchAll(
              /(?:Words of a person|An added paragraph), number \d+/g,
            ),
          ]
            .map(([words]) => words)
            .sort()
        const before = written(bench.draft())
        const after = bench.on(reportOf(...gone))
        expect(written(after)).toEqual(before)
        const all = [...JSON.stringify(after.document).matchAll(/"id":"([^"]+)"/g)].map(
          ([, id]) => id,
        )
        expect(new Set(all).size).toBe(all.length)
        expect(numbered(after.document).faults).toEqual(numbered(bench.on(tree).document).faults)
      }),
      { numRuns: 40 },
    )
  })

  test('the text made anew from the same record is the same, and asks nothing of anybody', () => {
    fc.assert(
      fc.property(work, (wishes) => {
        const bench = openBench()
        doneAll(bench, wishes)
        expect(bench.on(reportOf()).attention).toEqual([])
        expect(visible(bench.on(reportOf()))).toEqual(visible(bench.draft()))
      }),
      { numRuns: 25 },
    )
  })

  test('the history is in the order of entry, each thing once, undone things among them', () => {
    fc.assert(
      fc.property(work, (wishes) => {
        const bench = openBench()
        doneAll(bench, wishes)
        const { history, last } = bench.draft()
        const numbers = history.map(({ number }) => number)
        expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b))
        expect(numbers).toEqual(bench.facts().map(({ number }) => number))
        expect(last).toBe(numbers.at(-1))
        for (const event of history)
          if (event.undone) expect(history.some(({ undoes }) => undoes === event.number)).toBe(true)
      }),
      { numRuns: 25 },
    )
  })

  test('every kind of fact of drafting comes from a wish', () => {
    const bench = openBench(
      {
        derived: tree,
        rolled: [
          {
            id: 'period',
            old: '',
            new: '',
            class: 'editorial',
            replaced: [],
            flags: [{ is: 'decide', words: 'a', why: 'b' }],
          },
        ],
      },
      file,
    )
    const basedOn = 9e9
    const section = tree.sections[0]?.id ?? ''
    bench.edit('period', own)
    bench.done({ do: 'restore', paragraph: 'period', basedOn })
    bench.done({ do: 'add', place: { section }, text: own })
    bench.done({ do: 'move', paragraph: 'period', place: { section }, basedOn })
    bench.done({ do: 'remove', paragraph: decision, basedOn })
    bench.done({
      do: 'decideFlag',
      paragraph: 'period',
      flag: { is: 'decide', words: 'a' },
      decided: 'changed',
    })
    const comment = bench.done({ do: 'comment', paragraph: 'period', words: 'Is it so?' }).last
    bench.done({ do: 'settle', comment, remark: 'It is.' })
    bench.done({ do: 'receiveAmendments', state: 'MNG', file })
    bench.done({ do: 'replaceBase', base: file })
    bench.done({ do: 'send', to: 'the Bureau' })
    bench.done({ do: 'review', by: 'the Bureau', outcome: 'returned', remark: 'Shorter.' })
    bench.done({ do: 'finalize', basedOn })
    bench.done({ do: 'undo', event: bench.draft().last })
    bench.done({ do: 'discard' })
    const entered = new Set(bench.facts().map(({ type }) => type))
    expect([...entered].sort()).toEqual(Object.keys(draftingKinds).sort())
  })
})
