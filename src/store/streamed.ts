import type pg from 'pg'
import { asRefusal, type Begin, beginning, type Database, isLost } from './database.ts'

/**
 * What one transaction gives piece by piece, for as long as it is asked for. It cannot be begun
 * again half-way, so a lost connection ends it with a sentence.
 */
export async function* streamed<T>(
  database: Database,
  begin: Begin,
  pieces: (client: pg.ClientBase) => AsyncIterable<T>,
): AsyncIterable<T> {
  const { client, release } = await database.session()
  let spoilt = true
  try {
    await client.query(beginning(begin))
    yield* pieces(client)
    spoilt = false
  } catch (error) {
    spoilt = isLost(error)
    throw asRefusal(error)
  } finally {
    // Left half-way, the session is dropped, and its transaction with it.
    if (!spoilt) spoilt = await cannotEnd(client)
    release(spoilt)
  }
}

async function cannotEnd(client: pg.ClientBase): Promise<boolean> {
  try {
    await client.query('rollback')
    return false
  } catch {
    return true
  }
}
