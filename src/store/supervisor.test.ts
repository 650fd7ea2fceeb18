import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { chmod, cp, mkdir, mkdtemp, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clusterIn } from './cluster.ts'
import { embeddedEngine, linkLibraries } from './engine.ts'
import { openStore } from './open-store.ts'
import { waitForOtherHost } from './other-host.ts'
import { isAlive, processesIn } from './processes.ts'
import { readServerFile, type ServerFile, writeServerFile } from './server-file.ts'
import { boundLog, logIn } from './server-log.ts'
import { pause, postmasterOf, serverProcesses } from './server-process.ts'
import type { Store } from './store.ts'
import { openServer, type Server } from './supervisor.ts'
import { holding, letter } from './testing/drafts.ts'
import { now } from './testing/grounds.ts'

let room: string
let made: string
const servers: Server[] = []
const stores: Store[] = []
const children: ChildProcess[] = []

beforeAll(async () => {
  room = await mkdtemp(join(tmpdir(), 'supervised-'))
  made = join(room, 'made')
  await (await openServer({ data: made })).leave()
})

afterAll(async () => {
  for (const child of children) child.kill('SIGKILL')
  for (const store of stores) await store.close().catch(() => undefined)
  for (const server of servers) await server.leave().catch(() => undefined)
  await rm(room, { recursive: true, force: true })
})

/** A data folder whose server was made before, so that not every test makes one. */
async function freshData(name: string): Promise<string> {
  const data = join(room, name)
  await cp(made, data, { recursive: true, preserveTimestamps: true })
  return data
}

async function served(data: string, told?: (sentence: string) => void): Promise<Server> {
  const server = await openServer({ data, told })
  servers.push(server)
  return server
}

async function stored(data: string, told?: (sentence: string) => void): Promise<Store> {
  const store = await openStore({ data, now, told })
  stores.push(store)
  return store
}

async function asked(server: Server, question: string): Promise<string> {
  const client = new pg.Client({ ...server.address(), database: 'postgres' })
  await client.connect()
  try {
    const { rows } = await client.query({ text: question, rowMode: 'array' })
    return String(rows[0]?.[0])
  } finally {
    await client.end()
  }
}

async function pidOf(data: string): Promise<number> {
  return (await postmasterOf(data))?.pid ?? 0
}

/** Another process that enters facts into a data folder; gives each number it has acknowledged. */
function writing(data: string): {
  child: ChildProcess
  acknowledged: number[]
  opened: Promise<unknown>
} {
  const child = spawn(
    process.execPath,
    [fileURLToPath(import.meta.resolve('./testing/writer.ts')), data, '', '0'],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  children.push(child)
  const acknowledged: number[] = []
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream })
  const opened = once(lines, 'line')
  lines.on('line', (line) => {
    if (line !== 'open') acknowledged.push(Number(line))
  })
  return { child, acknowledged, opened }
}

async function until(what: () => boolean | Promise<boolean>): Promise<void> {
  for (let waited = 0; waited < 20_000; waited += 20) {
    if (await what()) return
    await pause(20)
  }
  throw new Error('It did not come about within 20 seconds.')
}

async function killed(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit')
  child.kill('SIGKILL')
  await ended
}

describe('the embedded server', () => {
  test('runs on a private socket, with checksums, a password and no network', async () => {
    const data = await freshData('private')
    const server = await served(data)
    const file = await readServerFile(data)
    expect(file?.pid).toBe(await pidOf(data))
    expect((await stat(file?.socket ?? '')).mode & 0o777).toBe(0o700)
    expect(Buffer.byteLength(`${file?.socket}/.s.PGSQL.5432`)).toBeLessThan(107)
    for (const name of ['server.secret', 'server.json'])
      expect((await stat(join(data, name))).mode & 0o777, name).toBe(0o600)
    expect(await asked(server, 'show listen_addresses')).toBe('')
    for (const setting of ['data_checksums', 'fsync', 'full_page_writes', 'synchronous_commit'])
      expect(await asked(server, `show ${setting}`), setting).toBe('on')
    const rules = readFileSync(join(clusterIn(data), 'pg_hba.conf'), 'utf8')
    expect(rules.split('\n').filter((line) => /^[^#]*\btrust\b/.test(line))).toEqual([])
    const stranger = new pg.Client({
      ...server.address(),
      password: 'guessed',
      database: 'postgres',
    })
    await expect(stranger.connect()).rejects.toMatchObject({ code: '28P01' })
    await server.leave()
  })

  test('is shared: the second adopts it, and the last to leave stops it', async () => {
    const data = await freshData('shared')
    const first = await served(data)
    const pid = await pidOf(data)
    const second = await served(data)
    expect(await pidOf(data)).toBe(pid)
    await first.leave()
    expect(await asked(second, 'select 1')).toBe('1')
    const socket = second.address().host
    await second.leave()
    expect(isAlive(pid)).toBe(false)
    expect([existsSync(socket), existsSync(join(data, 'server.json'))]).toEqual([false, false])
  })

  test('is started once by many first comers', async () => {
    const data = join(room, 'first comers')
    const all = await Promise.all([served(data), served(data), served(data)])
    expect(await Promise.all(all.map((server) => asked(server, 'select 1')))).toEqual([
      '1',
      '1',
      '1',
    ])
    expect(readdirSync(data).filter((name) => name.startsWith('postgres'))).toEqual(['postgres'])
    await Promise.all(all.map((server) => server.leave()))
    expect(await postmasterOf(data)).toBeUndefined()
  })

  test('outlives a process that is killed, is adopted, and has every acknowledged fact', async () => {
    const data = await freshData('killed parent')
    const { child, acknowledged, opened } = writing(data)
    await opened
    await until(() => acknowledged.length > 20)
    const pid = await pidOf(data)
    await killed(child)
    expect(isAlive(pid)).toBe(true)
    const store = await stored(data)
    expect(await pidOf(data)).toBe(pid)
    const facts = await store.facts(holding('public'))
    expect(facts.map(({ number }) => number)).toEqual(facts.map((_, place) => place + 1))
    expect(facts.length).toBeGreaterThanOrEqual(Math.max(...acknowledged))
    await store.close()
    expect(isAlive(pid)).toBe(false)
  })

  test('is not stopped under another’s feet when a process is killed or leaves', async () => {
    const data = await freshData('another’s feet')
    const store = await stored(data)
    const pid = await pidOf(data)
    const { child, acknowledged, opened } = writing(data)
    await opened
    await until(() => acknowledged.length > 5)
    await killed(child)
    const other = await served(data)
    await other.leave()
    expect(await pidOf(data)).toBe(pid)
    expect(await store.append([letter('2024-mng', 'still here')])).toMatchObject({ already: [] })
    await store.close()
  })

  test.each<readonly [string, (data: string) => readonly number[]]>([
    ['the server', (data) => serverProcesses(data) ?? []],
    ['the postmaster alone, so that old backends are still leaving', (data) => [pidIn(data)]],
    [
      'one backend',
      (data) => (serverProcesses(data) ?? []).filter((pid) => pid !== pidIn(data)).slice(-1),
    ],
  ])('comes back when %s is killed, and nothing acknowledged is lost', async (what, victims) => {
    const data = await freshData(`killed ${what.slice(0, 12)}`)
    const told: string[] = []
    const store = await stored(data, (sentence) => told.push(sentence))
    const acknowledged: number[] = []
    let going = true
    const writer = (async () => {
      while (going) {
        const outcome = await store.append([letter('2024-mng', 'under way')])
        if ('entered' in outcome) acknowledged.push(outcome.entered[0]?.number ?? 0)
      }
    })()
    await until(() => acknowledged.length > 10)
    for (const pid of victims(data)) process.kill(pid, 'SIGKILL')
    const sofar = acknowledged.length
    await until(() => acknowledged.length > sofar + 20)
    going = false
    await writer
    const facts = await store.facts(holding('public'))
    expect(facts.map(({ number }) => number)).toEqual(facts.map((_, place) => place + 1))
    expect(acknowledged).toEqual([...new Set(acknowledged)])
    expect(facts.length).toBe(acknowledged.length)
    expect(told).toContain('The database server ended unexpectedly; it is started again.')
    await store.close()
  })

  test('starts though its lock names a number that another program has by now', async () => {
    const data = await freshData('stale lock')
    const sleeper = spawn('sleep', ['60'])
    children.push(sleeper)
    const lock = [
      sleeper.pid,
      clusterIn(data),
      1,
      5432,
      '/tmp/pursuant-gone00',
      '',
      '  1  1',
      'ready',
    ]
    await writeFile(join(clusterIn(data), 'postmaster.pid'), `${lock.join('\n')}\n`)
    const server = await served(data)
    expect(await asked(server, 'select 1')).toBe('1')
    await server.leave()
  })

  test('removes the shared memory of its killed predecessor, and no other', async () => {
    const data = await freshData('segments')
    const bystander = await served(await freshData('bystander'))
    const first = await served(data)
    const pid = await pidOf(data)
    const known = (await readServerFile(data)) as ServerFile
    expect(known.segments.length).toBeGreaterThan(0)
    const left = '/dev/shm/PostgreSQL.4242424201'
    const strange = '/dev/shm/PostgreSQL.4242424202'
    await writeFile(left, '')
    await writeFile(strange, '')
    await writeServerFile(data, { ...known, segments: [...known.segments, left] })
    const other = (await readServerFile(bystander.data))?.segments ?? []
    for (const each of serverProcesses(data) ?? []) process.kill(each, 'SIGKILL')
    await until(async () => ![0, pid].includes(await pidOf(data)))
    await first.ensure()
    expect([...known.segments, left].filter((segment) => existsSync(segment))).toEqual([])
    expect([...other, strange].filter((segment) => !existsSync(segment))).toEqual([])
    await rm(strange)
    await first.leave()
    await bystander.leave()
  })

  test('removes what a start left that was killed half-way', async () => {
    const data = await freshData('cut off')
    const runtime = await mkdtemp('/tmp/pursuant-')
    const ended = spawn('true')
    await once(ended, 'exit')
    await writeFile(join(data, 'server.starting'), JSON.stringify({ pid: ended.pid, runtime }))
    await mkdir(join(data, `postgres-new-${ended.pid}-0123abcd`))
    await rm(clusterIn(data), { recursive: true })
    const server = await served(data)
    expect(readdirSync(data).sort()).toEqual([
      'postgres',
      'server.json',
      'server.log',
      'server.secret',
    ])
    expect(existsSync(runtime)).toBe(false)
    await server.leave()
  })

  test('is started anew where its socket was taken away', async () => {
    const data = await freshData('no socket')
    const told: string[] = []
    const first = await served(data, (sentence) => told.push(sentence))
    await rm(first.address().host, { recursive: true })
    const second = await served(data, (sentence) => told.push(sentence))
    await first.ensure()
    expect(await asked(first, 'select 1')).toBe('1')
    expect(told.join(' ')).toContain('is gone; the server is started anew')
    await Promise.all([first.leave(), second.leave()])
  })

  test.each([
    ['with spaces, quotes and a colon', `it's a "data": folder`],
    ['longer than any socket may be', `${'long-'.repeat(40)}name/${'deep-'.repeat(20)}`],
  ])('lives in a folder %s', async (_, name) => {
    const server = await served(join(room, name))
    expect(await asked(server, 'select 1')).toBe('1')
    await server.leave()
  })

  test('lives in a folder named from here, below a home that is closed to others', async () => {
    const home = join(room, 'home')
    await mkdir(home, { mode: 0o700 })
    await cp(made, join(home, 'data'), { recursive: true })
    await chmod(clusterIn(join(home, 'data')), 0o755)
    const server = await served(relative(process.cwd(), join(home, 'data')))
    expect(await asked(server, 'select 1')).toBe('1')
    await server.leave()
  })
})

describe.runIf(process.getuid?.() === 0)('the embedded server started by root', () => {
  test('holds no rights of the system, though Pursuant was started by root', async () => {
    const data = await freshData('rights')
    const server = await served(data)
    const status = readFileSync(`/proc/${await pidOf(data)}/status`, 'utf8')
    expect(status).toMatch(/^CapEff:\t0{16}$/m)
    await server.leave()
  })

  test('runs as another account where no user namespace can be had', async () => {
    const path = process.env['PATH']
    const data = join(room, 'another account')
    await chmod(room, 0o755)
    process.env['PATH'] = '/nowhere'
    try {
      const store = await stored(data)
      expect((await stat(clusterIn(data))).uid).not.toBe(0)
      expect(await store.append([letter('2024-mng', 'as another')])).toMatchObject({ already: [] })
      await store.close()
    } finally {
      process.env['PATH'] = path
    }
    // Once made so, it stays so, whatever else could be had.
    const server = await served(data)
    expect((await stat(join(clusterIn(data), 'postmaster.pid'))).uid).not.toBe(0)
    await server.leave()
  })

  test('cannot be had where nobody but root may enter the folder, and says so', async () => {
    const path = process.env['PATH']
    const closed = join(room, 'closed')
    await mkdir(closed, { mode: 0o700 })
    process.env['PATH'] = '/nowhere'
    try {
      await expect(openServer({ data: join(closed, 'data') })).rejects.toThrow(
        /may not enter .*closed.* Run Pursuant as an ordinary account/,
      )
    } finally {
      process.env['PATH'] = path
    }
  })
})

describe('a folder that cannot be served', () => {
  test.each<readonly [string, (cluster: string) => Promise<void>, RegExp]>([
    [
      'of another major version',
      (cluster) => writeFile(join(cluster, 'PG_VERSION'), '17\n'),
      /was written by PostgreSQL 17; this Pursuant brings PostgreSQL 18\. Nothing was changed/,
    ],
    [
      'without its version',
      (cluster) => rm(join(cluster, 'PG_VERSION')),
      /its file PG_VERSION is not: expected a folder of PostgreSQL 18/,
    ],
    [
      'with a control file of zeros',
      (cluster) => writeFile(join(cluster, 'global', 'pg_control'), Buffer.alloc(8192)),
      /does not start on .*: it said ".+"\. Nothing was changed or deleted\. Its log is .*server\.log/,
    ],
    [
      'without its log of changes',
      (cluster) => emptied(join(cluster, 'pg_wal')),
      /does not start on .*: it said "could not locate a valid checkpoint record/,
    ],
  ])('%s is refused with a sentence, and left as it is', async (name, damage, sentence) => {
    const data = await freshData(`damaged ${name}`)
    await damage(clusterIn(data))
    const before = listing(clusterIn(data))
    await expect(openServer({ data })).rejects.toThrow(sentence)
    expect(listing(clusterIn(data))).toEqual(before)
    expect(processesIn(clusterIn(data))).toEqual([])
  })

  test('with another folder’s secret is refused with a sentence', async () => {
    const data = await freshData('other secret')
    const server = await served(data)
    const secret = readFileSync(join(data, 'server.secret'))
    await writeFile(join(data, 'server.secret'), `${'0'.repeat(64)}\n`)
    await expect(openServer({ data })).rejects.toThrow(/refused the password in server\.secret/)
    await writeFile(join(data, 'server.secret'), secret)
    await server.leave()
  })

  test('in use on another machine is refused while signs of it come', async () => {
    const data = await freshData('other host')
    await writeServerFile(data, {
      socket: '/tmp/x',
      port: 5432,
      pid: 4,
      host: 'elsewhere',
      major: 18,
      segments: [],
    })
    await writeFile(join(clusterIn(data), 'postmaster.pid'), '4\n')
    const signs = setInterval(() => utimes(join(data, 'server.json'), new Date(), new Date()), 50)
    await expect(waitForOtherHost(data, 300)).rejects.toThrow(/in use on elsewhere/)
    clearInterval(signs)
    await waitForOtherHost(data, 300)
  })
})

describe('around the server', () => {
  test('library links are made by ourselves, since install scripts are off', async () => {
    const folder = join(room, 'links')
    const engine = embeddedEngine()
    const environment = await linkLibraries(engine, folder)
    expect(environment).toEqual({ LD_LIBRARY_PATH: folder })
    const made = readdirSync(folder)
    expect(engine.libraries?.links).toHaveLength(14)
    for (const { target } of engine.libraries?.links ?? []) {
      expect(made).toContain(target)
      expect(existsSync(join(folder, target)), target).toBe(true)
    }
  })

  test.each([
    ['win32', 'x64'],
    ['linux', 'riscv64'],
  ])('a platform without a server is told to use another: %s %s', (platform, arch) => {
    expect(() => embeddedEngine(platform, arch)).toThrow(/Set DATABASE_URL/)
  })

  test('the log is kept short, and its older piece beside it', async () => {
    const data = join(room, 'logs')
    await mkdir(data)
    await writeFile(logIn(data), 'x'.repeat(2_000))
    await boundLog(data, 5_000)
    expect((await stat(logIn(data))).size).toBe(2_000)
    await boundLog(data, 1_000)
    expect((await stat(logIn(data))).size).toBe(0)
    expect((await stat(`${logIn(data)}.1`)).size).toBe(2_000)
  })

  test('the log tells nothing of what was asked', async () => {
    const data = await freshData('discreet')
    const server = await served(data)
    await expect(asked(server, "select 'a secret name'::int")).rejects.toThrow()
    await expect(asked(server, "select 'a secret name' from nowhere")).rejects.toThrow()
    expect(readFileSync(logIn(data), 'utf8')).not.toContain('from nowhere')
    await server.leave()
  })
})

function pidIn(data: string): number {
  return Number.parseInt(readFileSync(join(clusterIn(data), 'postmaster.pid'), 'utf8'), 10)
}

function listing(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name !== 'postmaster.opts')
    .sort()
}

async function emptied(folder: string): Promise<void> {
  for (const name of readdirSync(folder))
    if (/^[0-9A-F]{24}$/.test(name)) await rm(join(folder, name))
}
