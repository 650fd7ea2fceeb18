import type { Database } from './database.ts'

/** What the record remembers under a key. */
export async function settingOf(database: Database, key: string): Promise<string | undefined> {
  const { rows } = await database.transact({ offices: 'public', reading: true }, (client) =>
    client.query<{ value: string }>('select value from pursuant.setting where key = $1', [key]),
  )
  return rows[0]?.value
}

/** Remembers a value under a key, in the place of an earlier one. */
export async function keepSetting(database: Database, key: string, value: string): Promise<void> {
  await database.transact({ offices: 'public', reading: false }, (client) =>
    client.query(
      'insert into pursuant.setting (key, value) values ($1, $2) on conflict (key) do update set value = excluded.value',
      [key, value],
    ),
  )
}
