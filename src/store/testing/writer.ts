import { openStore } from '../open-store.ts'
import { letter } from './drafts.ts'

/**
 * A process of its own that enters facts, for tests of several at once and of sudden ends:
 * `writer.ts DATA [URL] [COUNT]`. Says the number of each fact once it is acknowledged.
 */
const [data = '', url = '', count = '0'] = process.argv.slice(2)

const store = await openStore({
  data,
  databaseUrl: url || undefined,
  now: () => Temporal.Now.instant().toString(),
})
process.stdout.write('open\n')
for (let place = 0; count === '0' || place < Number(count); place += 1) {
  const outcome = await store.append([letter('2024-mng', `of process ${process.pid}`)])
  if (!('entered' in outcome)) throw new Error(JSON.stringify(outcome))
  process.stdout.write(`${outcome.entered[0]?.number}\n`)
}
await store.close()
