import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, test } from 'vitest'
import type { Desk } from '../desk.ts'
import { day } from '../law/day.ts'
import { createApp } from './app.tsx'
import { serve } from './serve.ts'

/** A desk whose record cannot be reached: every question ends in the same fault. */
function brokenDesk(): Desk {
  const fail = async () => {
    throw new Error('the record at /secret/place is not there')
  }
  return new Proxy({ today: () => day('2026-11-22') } as Desk, {
    get: (known, name) => (name === 'today' ? known.today : fail),
  })
}

const at = { headers: { host: 'localhost' } }

describe('a desk that fails', () => {
  test.each(['/', '/matters/2024-mng', '/map?person=putin', '/docket.json'])(
    'says at %s that the fault is its own, and nothing of its inside',
    async (path) => {
      const told: Error[] = []
      const app = createApp(brokenDesk(), { fault: (error) => told.push(error) })
      const response = await app.request(path, at)
      const text = await response.text()
      expect(response.status).toBe(500)
      expect(text).toContain('not with what you asked')
      expect(text).not.toMatch(/secret\/place|not there|\.ts\b/)
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(response.headers.get('cache-control')).toBe('no-store')
      expect(told.map(({ message }) => message)).toEqual([
        'the record at /secret/place is not there',
      ])
    },
  )

  test('still answers pages that ask it nothing', async () => {
    const app = createApp(brokenDesk())
    expect((await app.request('/about', at)).status).toBe(200)
    expect((await app.request('/consistency?as=public', at)).status).toBe(403)
    expect((await app.request('/nowhere', at)).status).toBe(404)
  })
})

describe('listening', () => {
  test('a port that is taken is refused with a sentence', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => other.once('listening', resolve))
    const { port } = other.address() as AddressInfo
    const app = createApp(brokenDesk())
    await expect(serve(app, { port, host: '127.0.0.1' })).rejects.toThrow(
      `Port ${port} is taken, perhaps by a desk that is already open.`,
    )
    other.close()
  })

  test('a closed desk answers no more', async () => {
    const serving = await serve(createApp(brokenDesk()), { port: 0, host: '127.0.0.1' })
    expect((await fetch(`${serving.url}/about`)).status).toBe(200)
    await serving.close()
    await expect(fetch(`${serving.url}/about`)).rejects.toThrow()
  })
})
