import { chown } from 'node:fs/promises'
import { join } from 'node:path'
import { type Place, prepareCluster } from './cluster.ts'
import { type Engine, linkLibraries } from './engine.ts'
import { StoreRefusal } from './refusal.ts'
import { type Runner, runnerFor } from './runner.ts'
import { forgetStart, noteStart } from './server-file.ts'
import { complaintIn, logIn, logSince, sizeOf } from './server-log.ts'
import { type Child, makeRuntime, removeRuntime, startServer } from './server-process.ts'

/** A start of the server under way, and where its words begin in the log. */
export type Attempt = { readonly child: Child; readonly runtime: string; readonly logFrom: number }

/** Starts the server of a data folder, making its cluster first if there is none. */
export async function attemptStart(
  data: string,
  engine: Engine,
  password: string,
): Promise<Attempt> {
  const runtime = await makeRuntime()
  await noteStart(data, runtime)
  try {
    const place = await placeFor(data, engine, runtime)
    await prepareCluster(place, runtime, password)
    const logFrom = await sizeOf(logIn(data))
    return { child: await startServer(place, runtime), runtime, logFrom }
  } catch (error) {
    await removeRuntime(runtime)
    throw error
  } finally {
    await forgetStart(data)
  }
}

async function placeFor(data: string, engine: Engine, runtime: string): Promise<Place> {
  const { PATH = '/usr/bin:/bin' } = process.env
  const environment = {
    PATH,
    LC_ALL: 'C',
    TZ: 'UTC',
    ...(await linkLibraries(engine, join(runtime, 'lib'))),
  }
  const give = ({ account }: Runner) =>
    chown(runtime, account?.uid ?? process.getuid?.() ?? 0, account?.gid ?? process.getgid?.() ?? 0)
  return { data, engine, runner: await runnerFor(engine, data, environment, give), environment }
}

/** Words of a server that cannot start yet: old backends still leave, or another starter was first. */
const passing = /pre-existing shared memory block|lock file "[^"]*" already exists/

/** Whether a start that ended is worth another: true, or the reason why not is thrown. */
export async function judge(
  data: string,
  attempt: Attempt,
  failures: number,
  late: boolean,
): Promise<void> {
  const log = await logSince(data, attempt.logFrom)
  if (passing.test(log) && !late) return
  if (failures < 3 && !late) return
  const said = complaintIn(log)
  if (log.includes('No space left on device'))
    throw new StoreRefusal(
      'DISK_FULL',
      `The database server cannot start: the disk of ${data} is full (it said "${said}"). Nothing entered is lost. Free some space and start again.`,
    )
  throw new StoreRefusal(
    'SERVER_DOES_NOT_START',
    `The database server does not start on ${data}: it said "${said}". Nothing was changed or deleted. Its log is ${logIn(data)}. Copy the whole folder before trying anything; then restore the last backup into another data folder, or mend what the log names.`,
  )
}
