import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addresses, allAddresses, officersAddresses, wrongAddresses } from './addresses.ts'
import { type StartedDesk, startDesk } from './desk.ts'
import { retractedFact } from './entries.ts'

let desk: StartedDesk
beforeAll(async () => {
  desk = await startDesk()
})
afterAll(() => desk?.close())

/** An answer to a request under a Host of one's own choosing, which `fetch` would not send. */
function askedAs(
  host: string,
  path = '/',
  method = 'GET',
): Promise<{ status: number; text: string }> {
  const { hostname, port } = new URL(desk.url)
  return new Promise((resolve, reject) => {
    const asking = request({ hostname, port, path, method, headers: { host } }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (piece: string) => {
        text += piece
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }))
    })
    asking.on('error', reject)
    asking.end()
  })
}

describe('the desk answers this machine alone', () => {
  test('it listens on the loopback address', () => {
    expect(new URL(desk.url).hostname).toBe('127.0.0.1')
  })

  test.each(['localhost', '127.0.0.1:80', '[::1]:4650'])('it answers to %s', async (host) => {
    expect((await askedAs(host)).status).toBe(200)
  })

  test.each(['rebound.example', 'localhost.rebound.example', '127.0.0.1.rebound.example'])(
    'it refuses a call by the name %s, with a sentence and no record',
    async (host) => {
      const { status, text } = await askedAs(host, '/matters')
      expect(status).toBe(421)
      expect(text).toContain(`"${host}"`)
      expect(text).toContain('answers only to localhost')
      expect(text).not.toContain('<html')
    },
  )
})

describe('every answer', () => {
  test.each([...allAddresses, ['data', '/docket.json'] as const])(
    'is guarded and kept by nobody: %s',
    async (_, path) => {
      const { headers } = await fetch(`${desk.url}${path}`)
      const policy = headers.get('content-security-policy') ?? ''
      for (const part of [
        "default-src 'none'",
        "style-src 'self'",
        "font-src 'self'",
        "img-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
      ])
        expect(policy.split('; ')).toContain(part)
      expect(policy).not.toContain('unsafe')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
      expect(headers.get('cache-control')).toBe('no-store')
    },
  )

  test('names a stylesheet and an icon by their content, kept for a year', async () => {
    const html = await (await fetch(`${desk.url}/`)).text()
    const named = [...html.matchAll(/"(\/static\/[^"]+)"/g)].map(([, path]) => path ?? '')
    expect(named.length).toBe(2)
    for (const path of named) {
      expect(path).toMatch(/-[0-9a-f]{10}\.(css|svg)$/)
      const { status, headers } = await fetch(`${desk.url}${path}`)
      expect(status).toBe(200)
      expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    }
  })

  test('the stylesheet names fonts of this desk alone, and each is there', async () => {
    const html = await (await fetch(`${desk.url}/`)).text()
    const sheet = await (await fetch(`${desk.url}${/\/static\/[^"]+\.css/.exec(html)?.[0]}`)).text()
    const fonts = [...sheet.matchAll(/url\((\/static\/[^)]+)\)/g)].map(([, path]) => path ?? '')
    expect(fonts.length).toBeGreaterThan(15)
    expect(sheet).not.toMatch(/url\(["']?https?:|@import/)
    for (const path of fonts)
      expect((await fetch(`${desk.url}${path}`, { method: 'HEAD' })).status).toBe(200)
  })

  test.each([
    '/static/../package.json',
    '/static/%2e%2e/package.json',
    '/static//desk.css',
    '/package.json',
  ])('no path leads to a file that is not served: %s', async (path) => {
    const { status, text } = await askedAs('localhost', path)
    expect(status).toBe(404)
    expect(text).not.toContain('devDependencies')
  })

  test.each(wrongAddresses)('says what is wrong with its status: %s', async (_, path, status) => {
    const response = await fetch(`${desk.url}${path}`)
    expect(response.status).toBe(status)
    expect(await response.text()).toContain('<main')
  })

  test.each(['POST', 'PUT', 'DELETE'])('refuses %s, since it only reads', async (method) => {
    const response = await fetch(`${desk.url}/matters`, { method })
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('GET, HEAD')
  })

  test('a broken address is no fault of the desk', async () => {
    const before = desk.wrong.length
    for (const path of [
      '/matters/%E0%A4%A',
      '/persons/%00',
      '/?on=%FF',
      '/facts/;drop',
      '//matters',
    ])
      expect((await askedAs('localhost', path)).status).toBeLessThan(500)
    expect(desk.wrong.length).toBe(before)
  })

  test.each(['0001-01-01', '1998-07-17', '2011-12-21', '2024-02-29', '2026-12-31', '9999-12-31'])(
    'can be asked as of %s',
    async (on) => {
      for (const [, path] of [...addresses, ...officersAddresses]) {
        const url = new URL(path, desk.url)
        url.searchParams.set('on', on)
        const { status } = await fetch(url)
        expect([200, 400, 404], `${path} on ${on}`).toContain(status)
      }
      expect(desk.wrong).toEqual([])
    },
  )

  test('what was typed comes back as text, never as markup', async () => {
    const typed = encodeURIComponent('"><script>alert(1)</script>')
    for (const path of [
      `/?on=${typed}`,
      `/?known=${typed}`,
      `/persons?name=${typed}`,
      `/matters/${typed}`,
      `/?as=${typed}`,
    ]) {
      const html = await (await fetch(`${desk.url}${path}`)).text()
      expect(html).not.toContain('<script')
    }
  })
})

describe('the view', () => {
  test.each(['/', '/matters', '/persons', '/states/MNG', '/sessions/23', '/about'])(
    'is carried by every link of %s',
    async (path) => {
      const html = await (
        await fetch(`${desk.url}${path}?on=2026-01-31&known=2026-12-01&as=public`)
      ).text()
      const links = [...html.matchAll(/href="(\/[^"]*)"/g)]
        .map(([, to]) => (to ?? '').replaceAll('&amp;', '&'))
        .filter((to) => !to.startsWith('/static/'))
      expect(links.length).toBeGreaterThan(8)
      const strays = links.filter((to) => {
        const words = new URL(to, desk.url).searchParams
        return words.get('on') !== '2026-01-31' || words.get('known') !== '2026-12-01'
      })
      // Only the way back to today lets go of the day, and it keeps the rest.
      expect(strays.length).toBe(1)
      expect(strays[0]).not.toContain('on=')
      const officers = links.filter(
        (to) => new URL(to, desk.url).searchParams.get('as') !== 'public',
      )
      expect(officers.length).toBe(1)
    },
  )

  test('typed days become an address one can pass on', async () => {
    const response = await fetch(
      `${desk.url}/persons?name=put&day=24&month=10&year=2024&as=public`,
      {
        redirect: 'manual',
      },
    )
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toBe('/persons?name=put&on=2024-10-24&as=public')
  })

  test('a State is found by any spelling of its code, under one address', async () => {
    const response = await fetch(`${desk.url}/states/mng?on=2024-10-24`, { redirect: 'manual' })
    expect(response.status).toBe(301)
    expect(response.headers.get('location')).toBe('/states/MNG?on=2024-10-24')
  })

  test.each(officersAddresses)('of the public is told nothing by %s', async (_, path) => {
    const response = await fetch(`${desk.url}${path}${path.includes('?') ? '&' : '?'}as=public`)
    expect(response.status).toBe(403)
    expect(await response.text()).not.toMatch(/Mongolia|Putin|<table/)
  })

  test('of the public does not know a fact that is not public, by id or by number', async () => {
    const seen = await (await fetch(`${desk.url}/facts/${retractedFact}`)).text()
    const number = /<h1>Fact (\d+)<\/h1>/.exec(seen)?.[1] ?? ''
    for (const path of [`/facts/${retractedFact}`, `/facts/${number}`]) {
      expect((await fetch(`${desk.url}${path}`)).status).toBe(200)
      const hidden = await fetch(`${desk.url}${path}?as=public`)
      expect(hidden.status).toBe(404)
      expect(await hidden.text()).not.toMatch(/Putin|Kazakhstan|retracted/)
    }
  })

  test('of the public has no word of silence, conflicts or what is not public', async () => {
    const seen = await (await fetch(`${desk.url}/?as=public`)).text()
    expect(seen).not.toMatch(/Silent days|Where an office|not public|secretariat/)
    const officers = await (await fetch(`${desk.url}/`)).text()
    expect(officers).toMatch(/Silent days/)
  })
})

describe('the same as data', () => {
  const data = async (path: string) => {
    const response = await fetch(`${desk.url}${path}`)
    return { status: response.status, body: (await response.json()) as Record<string, unknown> }
  }

  test('a docket has the shape of the command line', async () => {
    const { status, body } = await data('/docket.json?on=2026-01-31')
    expect(status).toBe(200)
    expect(Object.keys(body)).toEqual(expect.arrayContaining(['on', 'matters', 'travel']))
    expect(body['on']).toBe('2026-01-31')
  })

  test('a docket of the public has no silent days', async () => {
    const { body } = await data('/docket.json?as=public')
    expect(JSON.stringify(body)).not.toMatch(/silentDays|conflicts/)
    expect(JSON.stringify((await data('/docket.json')).body)).toMatch(/silentDays/)
  })

  test('a matter', async () => {
    const { body } = await data('/matters/2024-mng.json')
    expect(Object.keys(body)).toEqual(
      expect.arrayContaining(['id', 'state', 'on', 'standing', 'facts', 'steps', 'next']),
    )
    expect((body['steps'] as unknown[]).length).toBe(6)
  })

  test('an obligation', async () => {
    const { body } = await data('/obligations.json?state=mng&person=putin')
    expect(Object.keys(body)).toEqual(
      expect.arrayContaining(['state', 'person', 'on', 'owes', 'under', 'because', 'unconfirmed']),
    )
  })

  test('is given where a program asks the page itself for it', async () => {
    const response = await fetch(`${desk.url}/matters/2024-mng`, {
      headers: { accept: 'application/json' },
    })
    expect(response.headers.get('content-type')).toContain('application/json')
  })

  test.each([
    ['/docket.json?on=2021-04-40', 400, /40 April 2021/],
    ['/matters/1999-xxx.json', 404, /not|Nothing/],
    ['/obligations.json', 400, /Expected state/],
    ['/obligations.json?state=XXX&person=putin', 400, /"XXX"/],
    ['/obligations.json?state=MNG&person=nobody', 400, /"nobody"/],
  ])('%s gets a sentence and no answer for another day', async (path, status, sentence) => {
    const found = await data(path)
    expect(found.status).toBe(status)
    expect(found.body['error']).toMatch(sentence)
  })
})

describe('the informal response', () => {
  test('stands beside the steps for officers, with what the record has of it', async () => {
    const text = await (await fetch(`${desk.url}/matters/2024-mng`)).text()
    expect(text).toContain('id="informal"')
    expect(text).toContain('Minister of Foreign Affairs of Mongolia')
  })

  test('is never public', async () => {
    const text = await (await fetch(`${desk.url}/matters/2024-mng?as=public`)).text()
    expect(text).not.toContain('id="informal"')
  })
})
