import { randomBytes } from 'node:crypto'
import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { knownMigrations, migrate, stepsOf } from './migrate.ts'
import { openStore } from './open-store.ts'
import { holding, letter } from './testing/drafts.ts'
import { engines, type Ground, now, takeGround } from './testing/grounds.ts'

describe.each(engines())('a server of one’s own: $name', ({ engine }) => {
  let ground: Ground
  let superuser: pg.Client
  beforeAll(async () => {
    ground = await takeGround(engine)
    superuser = await ground.owner()
  })
  afterAll(() => ground.leave())

  /** A folder for what lies outside the database, as each machine has its own. */
  function folder(): Promise<string> {
    return mkdtemp(join(ground.data, 'folder-'))
  }

  /** A database that a role without other rights owns, and its address. */
  async function ownedDatabase(rights: string): Promise<string> {
    const name = `owned_${randomBytes(4).toString('hex')}`
    await superuser.query(`create role ${name} login password 'p&ss:/w?rd' ${rights}`)
    await superuser.query(
      `create database ${name} owner ${name} encoding 'UTF8' template template0`,
    )
    return ground.url.replace(
      /\/\/.*@\/[^?]*/,
      `//${name}:${encodeURIComponent('p&ss:/w?rd')}@/${name}`,
    )
  }

  test('an owner who is no superuser and may create roles is enough', async () => {
    const url = await ownedDatabase('createrole')
    const store = await openStore({ data: await folder(), databaseUrl: url, now })
    const fact = letter('2024-mng', 'on a server of one’s own')
    expect(await store.append([fact])).toMatchObject({ already: [] })
    expect(await store.facts(holding('public'))).toHaveLength(1)
    expect(await store.facts(new Set())).toHaveLength(1)
    await store.close()
  })

  test('an owner who may not create roles is told what is needed', async () => {
    const url = await ownedDatabase('nocreaterole')
    await expect(openStore({ data: await folder(), databaseUrl: url, now })).rejects.toThrow(
      /may not make the application's role pursuant_app_[0-9a-f]{8} .*Either give the owner CREATEROLE, or let an administrator create a role .*DATABASE_APP_URL/,
    )
  })

  test('a role made by an administrator does as well', async () => {
    const url = await ownedDatabase('nocreaterole')
    const name = `made_${randomBytes(4).toString('hex')}`
    await superuser.query(`create role ${name} login password 'given' nosuperuser nobypassrls`)
    const appUrl = url.replace(/\/\/[^@]*@/, `//${name}:given@`)
    const store = await openStore({
      data: await folder(),
      databaseUrl: url,
      databaseAppUrl: appUrl,
      now,
    })
    expect(await store.append([letter('2024-mng', 'given')])).toMatchObject({ already: [] })
    await store.close()
  })

  test('a role that could go round the protection is refused', async () => {
    const url = await ownedDatabase('createrole')
    await expect(
      openStore({ data: await folder(), databaseUrl: url, databaseAppUrl: url, now }),
    ).rejects.toThrow(/may change the record or see past its audiences/)
  })

  test('a database copied under another name is opened with its record', async () => {
    const url = await ownedDatabase('createrole')
    const data = await folder()
    const first = await openStore({ data, databaseUrl: url, now })
    await first.append([letter('2024-mng', 'copied')])
    await first.close()
    const name = /@\/(\w+)/.exec(url)?.[1]
    await superuser.query(`create database ${name}_copy template ${name} owner ${name}`)
    const store = await openStore({
      data,
      databaseUrl: url.replace(`@/${name}`, `@/${name}_copy`),
      now,
    })
    expect(await store.append([letter('2024-mng', 'and gone on')])).toMatchObject({ already: [] })
    await store.close()
  })

  test('a database in another encoding is refused', async () => {
    const name = `latin_${randomBytes(4).toString('hex')}`
    await superuser.query(
      `create database ${name} encoding 'LATIN1' locale_provider libc lc_collate 'C' lc_ctype 'C' template template0`,
    )
    await expect(
      openStore({
        data: await folder(),
        databaseUrl: ground.url.replace(/@\/[^?]*/, `@/${name}`),
        now,
      }),
    ).rejects.toThrow(/is encoded in LATIN1; expected UTF8/)
  })

  test.each([
    ['no address at all', 'not an address', /cannot be|cannot be read/],
    [
      'nobody there',
      'postgres://a:b@127.0.0.1:9/x',
      /The database x on 127\.0\.0\.1 cannot be used as a: .*ECONNREFUSED/,
    ],
  ])('an address with %s is refused with a sentence', async (_, url, sentence) => {
    await expect(openStore({ data: await folder(), databaseUrl: url, now })).rejects.toThrow(
      sentence,
    )
  })

  test('a wrong password is refused with a sentence', async () => {
    const url = ground.url.replace(/:[^:@]*@/, ':wrong@')
    await expect(openStore({ data: await folder(), databaseUrl: url, now })).rejects.toMatchObject({
      refused: 'SERVER_NOT_REACHED',
    })
  })
})

describe.each(engines())('migrations on $name', ({ engine }) => {
  let ground: Ground
  beforeAll(async () => {
    ground = await takeGround(engine)
    await (await ground.open()).close()
  })
  afterAll(() => ground.leave())

  test('are each recorded with their hash, and applied once', async () => {
    const owner = await ground.owner()
    const read = () =>
      owner.query(
        'select number, name, length(hash) as hash from pursuant.migration order by number',
      )
    const known = await knownMigrations()
    const expected = known.map(({ number, name }) => ({ number, name, hash: 64 }))
    expect((await read()).rows).toEqual(expected)
    await (await ground.open()).close()
    expect((await read()).rows).toEqual(expected)
  })

  test('may be run again from any step on, as after a start that was cut off', async () => {
    const owner = await ground.owner()
    for (const { text } of await knownMigrations())
      for (const step of stepsOf(text)) await owner.query(step)
    const store = await ground.open()
    expect(await store.append([letter('2024-mng', 'still well')])).toMatchObject({ already: [] })
  })

  test('are made of one statement a step', async () => {
    const owner = await ground.owner()
    for (const { text } of await knownMigrations()) {
      const steps = stepsOf(text)
      expect(steps.length).toBeGreaterThan(10)
      // A prepared statement is one statement or an error.
      for (const step of steps)
        await owner.query({ text: step, name: '', values: [] as unknown[], rowMode: 'array' })
    }
  })

  test('one that was changed after it was applied is refused', async () => {
    const owner = await ground.owner()
    const known = (await knownMigrations()).map((one) => ({ ...one, text: `${one.text} ` }))
    await expect(migrate(owner, 'nobody', now(), known)).rejects.toThrow(
      /The migration 0001-record\.sql is not the one that was applied to this record/,
    )
  })

  test('a record written by a newer Pursuant is refused untouched', async () => {
    const owner = await ground.owner()
    await owner.query("insert into pursuant.migration values (9999, '9999-later.sql', '', now())")
    await expect(ground.open()).rejects.toThrow(
      /written by a newer Pursuant \(its migration 9999; this one knows \d+\)\. Nothing was changed\. Use the newer Pursuant\./,
    )
    await owner.query('delete from pursuant.migration where number = 9999')
  })

  test('two that start at once on an empty database both succeed', async () => {
    const other = await takeGround(engine)
    const owner = await other.owner()
    await owner.query('drop schema if exists pursuant cascade')
    const [one, two] = await Promise.all([other.open(), other.open()])
    expect(await one.append([letter('2024-mng', 'one')])).toMatchObject({ already: [] })
    expect(await two.append([letter('2024-mng', 'two')])).toMatchObject({ already: [] })
    await other.leave()
  })
})
