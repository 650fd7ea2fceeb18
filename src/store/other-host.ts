import { hostname } from 'node:os'
import { StoreRefusal } from './refusal.ts'
import { readServerFile, sinceSign } from './server-file.ts'
import { pause, postmasterOf } from './server-process.ts'

/** Milliseconds without a sign after which nobody works with a server any more. */
const signGone = 20_000

/**
 * Waits until nobody on another machine works with a data folder, or refuses. On a shared disk a
 * folder may be in use by a machine or a container whose processes cannot be seen from here;
 * whoever works with it shows so every few seconds.
 */
export async function waitForOtherHost(data: string, gone: number = signGone): Promise<void> {
  const known = await readServerFile(data)
  if (!known || known.host === hostname() || !(await postmasterOf(data))) return
  const start = Date.now()
  while ((await sinceSign(data)) < gone) {
    if (Date.now() - start > gone + 1_000)
      throw new StoreRefusal(
        'IN_USE_ELSEWHERE',
        `The data folder ${data} is in use on ${known.host}, which gave a sign of it seconds ago. Stop Pursuant there first; two servers on one folder would destroy the record.`,
      )
    await pause(Math.min(500, gone / 10))
  }
}
