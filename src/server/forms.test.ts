import { describe, expect, test } from 'vitest'
import type { Desk } from '../desk.ts'
import type { DraftWish } from '../drafting/drafts/draft.ts'
import { day } from '../law/day.ts'
import { createApp } from './app.tsx'

const host = 'localhost:4126'
const own = { host, 'sec-fetch-site': 'same-origin' }
const urlencoded = { 'content-type': 'application/x-www-form-urlencoded' }

/** A desk that notes what is wished of it, and refuses it. */
function notingDesk() {
  const wishes: DraftWish[] = []
  const desk = {
    today: () => day('2026-11-22'),
    drafts: async () => [],
    draft: async () => undefined,
    enterDraft: async (_ask: unknown, _officer: string, wish: DraftWish) => {
      wishes.push(wish)
      return { refused: 'NO_SUCH_SESSION', because: 'Noted, and refused.' }
    },
  } as unknown as Desk
  return { app: createApp(desk), wishes }
}

const opening = new URLSearchParams({
  do: 'open',
  session: '25',
  language: 'en',
  audience: 'public',
})

async function sent(headers: Record<string, string>, path = '/drafts', body = String(opening)) {
  const { app, wishes } = notingDesk()
  const response = await app.request(`http://${host}${path}`, {
    method: 'POST',
    headers: { ...urlencoded, ...headers },
    body,
  })
  return { status: response.status, text: await response.text(), wishes }
}

describe('a form', () => {
  test('sent by a page of this desk is done', async () => {
    const { wishes, text } = await sent(own)
    expect(wishes).toEqual([
      {
        do: 'open',
        session: '25',
        language: 'en',
        audience: 'public',
        readers: ['secretariat'],
      },
    ])
    expect(text).toContain('Noted, and refused.')
  })

  test.each([
    ['by a page elsewhere', { host, 'sec-fetch-site': 'cross-site' }],
    ['by another door of the same machine', { host, 'sec-fetch-site': 'same-site' }],
    ['by no page', { host, 'sec-fetch-site': 'none' }],
    ['by what does not say where from', { host }],
    ['from another address', { host, origin: 'http://elsewhere.example' }],
    ['from another port of this machine', { host, origin: 'http://localhost:9999' }],
    ['with the origin withheld', { host, origin: 'null' }],
    [
      'elsewhere, with our origin',
      { host, 'sec-fetch-site': 'cross-site', origin: `http://${host}` },
    ],
  ] as const)('sent %s is not taken', async (_, headers) => {
    const { status, wishes, text } = await sent(headers)
    expect([status, wishes]).toEqual([403, []])
    expect(text).toContain('Nothing was changed')
  })

  test('of an older browser is known by its origin', async () => {
    expect((await sent({ host, origin: `http://${host}` })).wishes.length).toBe(1)
  })

  test('sent under a name that is not this machine is not even read', async () => {
    const { status, wishes } = await sent({ ...own, host: 'desk.example' })
    expect([status, wishes]).toEqual([421, []])
  })

  test.each([
    ['in the public’s view', '/drafts?as=public', 403],
    ['as of another day', '/drafts?on=2024-11-05', 400],
    ['as known before', '/drafts?known=2024-11-05', 400],
  ] as const)('%s changes nothing', async (_, path, expected) => {
    const { status, wishes } = await sent(own, path)
    expect([status, wishes]).toEqual([expected, []])
  })

  test.each([
    ['JSON', 'application/json', '{}', 415],
    ['plain text', 'text/plain', 'do=open', 415],
    ['a broken form of parts', 'multipart/form-data; boundary=x', 'broken', 400],
    ['more than 20 million bytes', urlencoded['content-type'], 'x'.repeat(20_000_001), 413],
  ] as const)('that is %s is told so', async (_, type, body, expected) => {
    const { status, wishes, text } = await sent({ ...own, 'content-type': type }, '/drafts', body)
    expect([status, wishes]).toEqual([expected, []])
    expect(text).toContain('Nothing was changed')
  })

  test.each([
    ['no session', 'do=open&language=en', 'No session is named'],
    ['a language that is none', 'do=open&session=25&language=xx', 'Found "xx" as the language'],
  ] as const)('with %s gets a sentence', async (_, body, says) => {
    const { status, wishes, text } = await sent(own, '/drafts', body)
    expect([status, wishes]).toEqual([400, []])
    expect(text.replaceAll('&quot;', '"')).toContain(says)
  })

  test.each(['', 'nothing', '__proto__', 'constructor', 'toString'])(
    'wishing "%s" of a draft is no wish, and no fault of ours',
    async (wish) => {
      const { status, wishes } = await sent(own, '/draft/25-en', `do=${wish}`)
      expect([status, wishes]).toEqual([404, []])
    },
  )

  test('keeps what was typed, and nothing typed becomes part of the page', async () => {
    const body = new URLSearchParams({ session: '<script>"25"', language: 'fr' })
    const { text } = await sent(own, '/drafts', String(body))
    expect(text).toContain('value="&lt;script&gt;&quot;25&quot;"')
    expect(text).not.toContain('<script')
    expect(text).toMatch(/<option value="fr" selected/)
  })

  test('of many parts brings its file unchanged', async () => {
    const { app, wishes } = notingDesk()
    const body = new FormData()
    for (const [name, value] of opening) body.append(name, value)
    const bytes = new Uint8Array([0, 255, 13, 10, 13])
    body.append('base', new File([bytes], 'last year.docx', { type: 'application/x-test' }))
    await app.request(`http://${host}/drafts`, { method: 'POST', headers: own, body })
    const [wish] = wishes
    const base = wish && 'base' in wish ? wish.base : undefined
    expect(base?.name).toBe('last year.docx')
    expect([...(base?.bytes ?? [])]).toEqual([...bytes])
  })

  test('is not taken by a page that only reads', async () => {
    const { app } = notingDesk()
    const response = await app.request(`http://${host}/matters`, { method: 'POST', headers: own })
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('GET, HEAD')
  })
})
