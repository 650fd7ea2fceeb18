import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { publicRecordDrafts } from '../../tests/read-public-record.ts'
import type { Ask, Desk } from '../desk.ts'
import {
  type Draft,
  type DraftRefusal,
  type DraftWish,
  isDraftRefusal,
} from '../drafting/drafts/draft.ts'
import { editableText } from '../drafting/drafts/editable-text.ts'
import { itemsIn } from '../drafting/from-what.ts'
import { day } from '../law/day.ts'
import type { Office } from '../record/audience.ts'
import type { FactDraft } from '../record/fact.ts'
import { toDocx } from '../rendering/to-docx.ts'
import { isFaults, type Store } from '../store/store.ts'
import { holding, narrowing } from '../store/testing/drafts.ts'
import { engines, type Ground, takeGround } from '../store/testing/grounds.ts'
import { openDesk } from './open-desk.ts'

const today = day('2024-12-05')
const asks = (...offices: readonly string[]): Ask => {
  return { offices: offices as readonly Office[], officer: true, on: today }
}
const secretariat = asks('secretariat')
const everyone: Ask = { offices: ['public' as Office], officer: false, on: today }

describe.each(engines())('drafts in the record on $name', ({ engine }) => {
  let ground: Ground
  let store: Store
  let desk: Desk
  beforeAll(async () => {
    ground = await takeGround(engine)
    store = await ground.open()
    await entered(publicRecordDrafts)
    desk = openDesk(store, () => today)
  }, 60_000)
  afterAll(() => ground.leave())

  async function entered(drafts: readonly FactDraft[]): Promise<void> {
    const outcome = await store.append(drafts)
    if (isFaults(outcome)) throw new Error(outcome.map(({ fault }) => fault).join(' '))
  }

  async function done(wish: DraftWish, at: Desk = desk): Promise<Draft> {
    const outcome = await at.enterDraft(secretariat, 'officer-1', wish)
    if (isDraftRefusal(outcome)) throw new Error(`${outcome.refused}: ${outcome.because}`)
    return outcome.draft
  }

  async function refusal(wish: DraftWish, ask = secretariat): Promise<DraftRefusal> {
    const { size } = await store.head()
    const outcome = await desk.enterDraft(ask, 'officer-1', wish)
    expect((await store.head()).size, 'what is refused enters nothing').toBe(size)
    if (!isDraftRefusal(outcome)) throw new Error('It was entered.')
    return outcome
  }

  function opening(more: Partial<Extract<DraftWish, { do: 'open' }>> = {}): DraftWish {
    return { do: 'open', session: '23', language: 'en', audience: 'public' as Office, ...more }
  }

  function textOf(draft: Draft, paragraph: string): string {
    const item = itemsIn(draft.document).find(({ id }) => id === paragraph)
    if (!item) throw new Error(`No paragraph ${paragraph}.`)
    return editableText(item)
  }

  test('a draft is opened under its session and language, then under the next number', async () => {
    const first = await done(opening({ session: '22' }))
    expect(first.id).toBe('22-en')
    expect(first.history.map(({ is }) => is)).toEqual(['DraftOpened'])
    expect(first.document).toEqual(await desk.report(everyone, '22', 'en'))
    const [two, three] = await Promise.all([
      done(opening({ session: '22' })),
      done(opening({ session: '22' })),
    ])
    expect([two?.id, three?.id].sort()).toEqual(['22-en-2', '22-en-3'])
    expect((await desk.drafts(secretariat)).map(({ id }) => id)).toContain('22-en-3')
  })

  test('an edit is kept in the record, and another desk has it', async () => {
    const { id, last } = await done(opening())
    const draft = await done({
      draft: id,
      do: 'edit',
      paragraph: 'period',
      basedOn: last,
      text: 'Words of the focal points.',
    })
    expect(textOf(draft, 'period')).toBe('Words of the focal points.')
    const again = await openDesk(store, () => today).draft(secretariat, id)
    expect(again).toEqual(draft)
  })

  test('only an officer of the Secretariat writes; what came in is given back', async () => {
    const { id, last } = await done(opening())
    const wish: DraftWish = {
      draft: id,
      do: 'edit',
      paragraph: 'period',
      basedOn: last,
      text: 'A.',
    }
    for (const ask of [
      everyone,
      asks('bureau'),
      asks('mission:MNG'),
      { ...secretariat, officer: false },
    ])
      expect(await refusal(wish, ask)).toMatchObject({
        refused: 'NOT_FOR_THIS_OFFICE',
        yours: 'A.',
      })
  })

  test('a draft is read by those in its audience alone', async () => {
    const own = await done(opening())
    const shared = await done(opening({ readers: ['bureau' as Office] }))
    const forBureau = await done(opening({ audience: 'bureau' as Office }))
    const open = await done(opening({ readers: ['public' as Office] }))
    const seen = async (ask: Ask) => {
      const ids = [own.id, shared.id, forBureau.id, open.id]
      const listed = (await desk.drafts(ask)).map(({ id }) => id)
      const read = await Promise.all(ids.map(async (id) => (await desk.draft(ask, id))?.id))
      expect(read.filter(Boolean)).toEqual(ids.filter((id) => listed.includes(id)))
      return read.map((id) => id !== undefined)
    }
    expect(await seen(secretariat)).toEqual([true, true, true, true])
    expect(await seen(asks('bureau'))).toEqual([false, true, false, true])
    expect(await seen(asks('mission:MNG'))).toEqual([false, false, false, true])
    expect(await seen(everyone)).toEqual([false, false, false, true])
  })

  test('a draft made for some may not be read by others, who would be told what they may not see', async () => {
    const wish = opening({ audience: 'bureau' as Office, readers: ['public' as Office] })
    expect(await refusal(wish)).toMatchObject({
      refused: 'NOT_THIS_AUDIENCE',
      because: expect.stringMatching(/may rest on what public may not see/),
    })
    expect(await refusal(opening({ audience: 'nobody' as Office }))).toMatchObject({
      refused: 'NOT_THIS_AUDIENCE',
    })
  })

  test.each([
    ['a session that is none', { session: 'next' }, 'NO_SUCH_SESSION'],
    ['a special session', { session: 'S-1' }, 'NO_SUCH_SESSION'],
    ['another language', { language: 'ru' as 'en' }, 'NO_SUCH_SESSION'],
  ] as const)('%s is refused with a sentence', async (_, more, code) => {
    const outcome = await refusal(opening(more))
    expect(outcome.refused).toBe(code)
    expect(outcome.because).toMatch(/expected/)
  })

  test.each(['', '../etc', '23-en; drop', 'x'.repeat(300), '\u0000', '99-fr'])(
    'there is no draft %j',
    async (id) => {
      expect(await desk.draft(secretariat, id)).toBeUndefined()
      expect(await refusal({ draft: id, do: 'discard' })).toMatchObject({
        refused: 'NO_SUCH_DRAFT',
      })
    },
  )

  test('of two edits of one paragraph at once the second is refused, with both texts', async () => {
    const { id, last } = await done(opening())
    const other = openDesk(store, () => today)
    const edit = (text: string): DraftWish => {
      return { draft: id, do: 'edit', paragraph: 'period', basedOn: last, text }
    }
    const outcomes = await Promise.all([
      desk.enterDraft(secretariat, 'officer-1', edit('One.')),
      other.enterDraft(secretariat, 'officer-2', edit('Two.')),
    ])
    const [lost] = outcomes.filter(isDraftRefusal)
    const [won] = outcomes.filter((one) => !isDraftRefusal(one))
    if (!lost || !won || !('draft' in won)) throw new Error('One of two is entered.')
    const stands = textOf(won.draft, 'period')
    expect(lost).toMatchObject({
      refused: 'EDITED_MEANWHILE',
      theirs: stands,
      yours: stands === 'One.' ? 'Two.' : 'One.',
    })
  })

  test('edits of different paragraphs at once, from two desks, are all entered', async () => {
    const { id, last, document } = await done(opening())
    const desks = [desk, openDesk(store, () => today)]
    const chosen = itemsIn(document).slice(0, 12)
    await Promise.all(
      chosen.map(({ id: paragraph }, at) =>
        done({ draft: id, do: 'comment', paragraph, words: `On ${paragraph}.` }, desks[at % 2]),
      ),
    )
    const draft = await desk.draft(secretariat, id)
    expect(draft?.comments).toHaveLength(12)
    expect(draft?.last).toBeGreaterThan(last)
    expect(new Set(draft?.history.map((event) => event.id)).size).toBe(13)
  }, 30_000)

  test('facts of drafting change no answer about the world', async () => {
    const answers = async () => ({
      docket: await desk.docket(secretariat),
      session: await desk.session(secretariat, '23'),
      sessions: await desk.sessions(secretariat),
      state: await desk.state(secretariat, 'MNG' as never),
      report: await desk.report(secretariat, '23', 'en'),
      record: (await desk.record(secretariat)).facts,
      fresh: await openDesk(store, () => today).session(secretariat, '23'),
    })
    const before = await answers()
    const { id, last } = await done(opening({ readers: ['public' as Office] }))
    await done({ draft: id, do: 'edit', paragraph: 'period', basedOn: last, text: 'Other words.' })
    await done({
      draft: id,
      do: 'receiveAmendments',
      state: 'MNG',
      file: { name: 'amendments.txt', mediaType: 'text/plain', bytes: new Uint8Array([65]) },
    })
    expect(await answers()).toEqual(before)
  })

  test('a fact that is corrected turns stale what a person said of it, and nothing else', async () => {
    const draft = await done(opening())
    const bound = itemsIn(draft.document).filter(({ sentences }) => sentences[0]?.from?.ids?.length)
    let { last } = draft
    for (const { id: paragraph } of bound) {
      const text = textOf(draft, paragraph).replace(/^(?!\{points\})/gm, 'As worded: ')
      ;({ last } = await done({ draft: draft.id, do: 'edit', paragraph, basedOn: last, text }))
    }
    expect((await desk.draft(secretariat, draft.id))?.attention).toEqual([])
    const [fact] = publicRecordDrafts.filter(({ type }) => type === 'ProsecutorReportedToCouncil')
    const target = publicRecordDrafts.find(
      ({ type, on }) => type === 'ProsecutorReportedToCouncil' && on === '2024-08-05',
    )
    if (!target || !fact) throw new Error('The report to the Council is in the public record.')
    await entered([{ ...target, id: crypto.randomUUID(), corrects: target.id, source: ['a test'] }])
    const after = await desk.draft(secretariat, draft.id)
    const stale = new Set(after?.attention.map(({ paragraph }) => paragraph))
    const resting = itemsIn(draft.document).filter(({ sentences }) =>
      sentences.some(({ from }) => from?.ids?.includes(target.id)),
    )
    expect(stale).toEqual(new Set(resting.map(({ id }) => id)))
    expect(stale.size).toBeGreaterThan(0)
    for (const one of after?.attention ?? [])
      expect(one).toMatchObject({ is: 'stale', because: [target.id] })
  }, 60_000)

  test('as known before, a draft is what it was; undone, it is as before', async () => {
    const before = await done(opening())
    const edited = await done({
      draft: before.id,
      do: 'edit',
      paragraph: 'period',
      basedOn: before.last,
      text: 'Other words.',
    })
    const undone = await done({ draft: before.id, do: 'undo', event: edited.last })
    expect(undone.document).toEqual(before.document)
    expect(undone.history.map(({ is }) => is)).toEqual([
      'DraftOpened',
      'ParagraphEdited',
      'DraftingUndone',
    ])
    const known = edited.history.at(-1)?.entered
    const then = await desk.draft({ ...secretariat, known }, before.id)
    expect(then?.document).toEqual(edited.document)
  })

  test('the final text stays as it was set, whatever the record learns', async () => {
    const { id, last } = await done(opening({ session: '21' }))
    const final = await done({ draft: id, do: 'finalize', basedOn: last, symbol: 'ICC-ASP/21/1' })
    expect(final.review).toMatchObject({ standing: 'final', symbol: 'ICC-ASP/21/1' })
    expect(final.document).toMatchObject({
      standing: 'issued',
      masthead: { symbol: 'ICC-ASP/21/1' },
    })
    const edit: DraftWish = { draft: id, do: 'edit', paragraph: 'period', basedOn: 9e9, text: 'A.' }
    expect(await refusal(edit)).toMatchObject({ refused: 'FINAL', yours: 'A.' })
    const later = { ...secretariat, on: day('2026-11-22') }
    expect((await desk.draft(later, id))?.document).toEqual(final.document)
  })

  test('last year’s text is kept as it came in, rolled forward, and read with its life', async () => {
    const old = await desk.report({ ...everyone, on: day('2023-12-14') }, '22', 'en')
    const bytes = new TextEncoder().encode(JSON.stringify(old))
    const base = { name: 'report-2023.json', mediaType: 'application/json', bytes }
    const draft = await done(opening({ base }))
    expect(draft).toMatchObject({
      how: 'rolledForward',
      base: { name: 'report-2023.json', document: old },
    })
    expect(draft.rolled?.length).toBeGreaterThan(20)
    expect(draft.document.masthead.session?.number).toBe(23)
    expect(await desk.draftBase(secretariat, draft.id)).toEqual(base)
    expect(await desk.draftBase(everyone, draft.id)).toBeUndefined()
    const paragraph = itemsIn(draft.document)[0]?.id ?? ''
    const life = await desk.paragraphLife(secretariat, paragraph, '23')
    expect(life.map(({ of }) => of.is)).toContain('base')
    expect(life.map(({ session }) => Number(session))).toEqual(
      life.map(({ session }) => Number(session)).sort((a, b) => a - b),
    )
    const mayRead = new Set((await desk.drafts(asks('bureau'))).map(({ id }) => id))
    const theirs = await desk.paragraphLife(asks('bureau'), 'period', '23')
    expect(theirs.length).toBeGreaterThan(0)
    expect(theirs.filter(({ of }) => !mayRead.has(of.draft))).toEqual([])
  }, 60_000)

  test.each([
    ['a file that is none of ours', 'report.zip', 'x', /expected .*plain text/],
    ['an empty file', 'report.txt', '', /empty/],
    ['a text of no session', 'report.txt', 'Words.', /session/],
    ['no tree', 'report.json', '{}', /no document tree/],
  ])('%s is not rolled forward, and is told why', async (_, name, content, says) => {
    const bytes = new TextEncoder().encode(content)
    const outcome = await refusal(opening({ base: { name, mediaType: 'text/plain', bytes } }))
    expect(outcome).toMatchObject({ refused: 'UNREADABLE_FILE' })
    expect(outcome.because).toMatch(says)
  })

  test('the amendments of a delegation are kept with their file as proof', async () => {
    const { id } = await done(opening())
    const bytes = new TextEncoder().encode('Paragraph 3: delete.')
    const { amendments, last } = await done({
      draft: id,
      do: 'receiveAmendments',
      state: 'MNG',
      file: { name: 'amendments.docx', mediaType: '', bytes },
    })
    const mediaType = 'application/octet-stream'
    expect(amendments).toMatchObject([
      { state: 'MNG', file: { name: 'amendments.docx', size: 20, mediaType } },
    ])
    const [fact] = await store.facts(holding('secretariat'), { numbers: [last] })
    expect(fact?.proof).toEqual([{ title: 'amendments.docx', hash: amendments[0]?.file.hash }])
    expect(await store.files.has(amendments[0]?.file.hash ?? '')).toBe(true)
  })

  /** The draft as it came back from Mongolia: one paragraph worded anew, one deleted. */
  async function returned(): Promise<Uint8Array> {
    const { id, document: base, last } = await done(opening())
    const worded = { paragraph: 'period', basedOn: last, text: 'The period is the year.' }
    const { last: then } = await done({ draft: id, do: 'edit', ...worded })
    const out = { paragraph: 'procedures', basedOn: then } as const
    const { document } = await done({ draft: id, do: 'remove', ...out })
    return toDocx(document, { base, author: 'Bat Erdene', on: today })
  }

  async function received(id: string, name: string, bytes: Uint8Array) {
    const file = { name, mediaType: '', bytes }
    return done({ draft: id, do: 'receiveAmendments', state: 'MNG', file })
  }

  test('the tracked changes of a delegation are listed in the order of the text, under its name', async () => {
    const { id, document } = await done(opening())
    await received(id, 'from-mongolia.docx', await returned())
    const listed = await desk.draftAmendments(secretariat, id)
    expect(listed).toMatchObject([
      { state: 'MNG', name: 'Mongolia', file: { name: 'from-mongolia.docx' } },
    ])
    const proposals = listed[0]?.proposals ?? []
    const order = itemsIn(document).map((item) => item.id)
    const named = proposals.flatMap(({ paragraph }) => paragraph ?? [])
    expect(named.toSorted((a, b) => order.indexOf(a) - order.indexOf(b))).toEqual(named)
    expect(named).toEqual(expect.arrayContaining(['period', 'procedures']))
    const worded = proposals.find(({ paragraph }) => paragraph === 'period')
    expect(worded).toMatchObject({ kind: 'changed', authors: ['Bat Erdene'] })
    expect(worded?.on?.slice(0, 10)).toBe(today)
    expect(worded?.words).toBe(`Mongolia: ${worded?.place}: ${worded?.proposal}`)
    expect(worded?.amendment).toMatchObject({
      old: expect.stringContaining('between the twenty-second and twenty-third sessions'),
      new: 'The period is the year.',
    })
    const out = proposals.find(({ paragraph }) => paragraph === 'procedures')
    expect(out).toMatchObject({ kind: 'deleted', proposal: 'delete' })
    const now = await desk.draft(secretariat, id)
    expect(now?.document, 'nothing is taken over by itself').toEqual(document)
    expect(await desk.draftAmendments(everyone, id)).toEqual([])
    expect(await desk.draftAmendments(secretariat, '23-en-999')).toEqual([])
  })

  test('a file without tracked changes, or that is no Word file, says so and hides no other', async () => {
    const { id, document } = await done(opening())
    await received(id, 'letter.pdf', new TextEncoder().encode('%PDF-1.7 Paragraph 3: delete.'))
    await received(id, 'unchanged.docx', await toDocx(document))
    await received(id, 'from-mongolia.docx', await returned())
    const [letter, unchanged, marked] = await desk.draftAmendments(secretariat, id)
    expect(letter).toMatchObject({ notListed: expect.stringMatching(/from Word files/) })
    expect(unchanged).toMatchObject({ notListed: expect.stringMatching(/no tracked change/) })
    expect(marked?.proposals?.length).toBeGreaterThan(1)
  })

  test('proposals to a draft in French are listed in French', async () => {
    const { id } = await done(opening({ language: 'fr' }))
    await received(id, 'from-mongolia.docx', await returned())
    const [listed] = await desk.draftAmendments(secretariat, id)
    expect(listed).toMatchObject({ name: 'Mongolie' })
    const out = listed?.proposals?.find(({ paragraph }) => paragraph === 'procedures')
    expect(out?.words).toMatch(/^Mongolie\u00a0: paragraphe \d+\u00a0: supprimer$/)
  })

  test('a narrowed step is gone for whom it leaves out, and the chain of steps goes on', async () => {
    const draft = await done(opening({ readers: ['bureau' as Office] }))
    const { last } = await done({ draft: draft.id, do: 'comment', words: 'For us alone.' })
    const [comment] = await store.facts(holding('secretariat'), { numbers: [last] })
    if (!comment) throw new Error('The comment is in the record.')
    const narrowed = { ...narrowing(comment.id, ['secretariat']), stream: `draft:${draft.id}` }
    await entered([narrowed])
    expect((await desk.draft(asks('bureau'), draft.id))?.comments).toEqual([])
    expect((await desk.draft(secretariat, draft.id))?.comments).toHaveLength(1)
    expect((await done({ draft: draft.id, do: 'discard' })).review.standing).toBe('discarded')
  })

  test('an export holds the draft whole, and nothing of it for whom it is not', async () => {
    const lines = async (held?: ReadonlySet<Office>) => {
      let text = ''
      for await (const line of store.exportLines(held)) text += line
      return text
    }
    await done(opening({ session: '20' }))
    expect(await lines()).toMatch(/"stream":"draft:20-en"/)
    expect(await lines(holding('public'))).not.toMatch(/"stream":"draft:20-en"/)
  })
})
