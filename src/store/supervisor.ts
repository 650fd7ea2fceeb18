import { existsSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join, resolve } from 'node:path'
import { ownerRole } from './cluster.ts'
import { type Engine, embeddedEngine } from './engine.ts'
import { waitForOtherHost } from './other-host.ts'
import { type Presence, presentAt } from './presence.ts'
import { isAlive, segmentsOf } from './processes.ts'
import { StoreRefusal, saidBy } from './refusal.ts'
import { passwordFor, secretOf } from './secret.ts'
import {
  giveSign,
  readServerFile,
  readStart,
  serverFileIn,
  writeServerFile,
} from './server-file.ts'
import { boundLog } from './server-log.ts'
import {
  clearRemains,
  isPrivate,
  pause,
  postmasterOf,
  removeRuntime,
  serverProcesses,
  stopServer,
} from './server-process.ts'
import { type Attempt, attemptStart, judge } from './starting.ts'

/** Where to log in as the owner of the databases. */
type Address = {
  readonly host: string
  readonly port: number
  readonly user: string
  readonly password: string
}

/**
 * The embedded server of one data folder, shared by every process that works with the folder.
 * Whoever comes first starts it, whoever comes later adopts it, and the last to leave stops it.
 */
export type Server = {
  readonly data: string
  readonly address: () => Address
  /** Makes sure that the server runs and counts us present; starts it again if it ended. */
  readonly ensure: () => Promise<void>
  readonly leave: () => Promise<void>
}

export type ServerOptions = {
  readonly data: string
  readonly engine?: Engine | undefined
  /** How long old backends and other starters are waited for, in milliseconds. */
  readonly patience?: number | undefined
  /** Told what an officer may want to know: that the server ended and was started again. */
  readonly told?: ((sentence: string) => void) | undefined
}

/** Starts or adopts the embedded server of a data folder, which is made if there is none. */
export async function openServer(options: ServerOptions): Promise<Server> {
  const data = resolve(options.data)
  await mkdir(data, { recursive: true, mode: 0o700 })
  const password = passwordFor('owner', await secretOf(data))
  const keeper = new ServerKeeper(data, password, options)
  try {
    await keeper.ensure()
  } catch (error) {
    await keeper.leave()
    throw error
  }
  return {
    data,
    address: () => keeper.address(),
    ensure: () => keeper.ensure(),
    leave: () => keeper.leave(),
  }
}

/** How often a process shows that it works with the server, in milliseconds. */
const signEvery = 5_000

class ServerKeeper {
  readonly #data: string
  readonly #engine: Engine
  readonly #password: string
  readonly #patience: number
  readonly #told: (sentence: string) => void
  #presence: Presence | undefined
  #ensuring: Promise<void> | undefined
  #left = false
  readonly #tending: NodeJS.Timeout

  constructor(data: string, password: string, options: ServerOptions) {
    this.#data = data
    this.#engine = options.engine ?? embeddedEngine()
    this.#password = password
    this.#patience = options.patience ?? 30_000
    this.#told = options.told ?? (() => undefined)
    this.#tending = setInterval(() => this.#tend(), signEvery).unref()
  }

  address(): Address {
    const at = this.#presence?.at
    if (!at) throw this.#unreached()
    return { host: at.socket, port: at.port, user: ownerRole, password: this.#password }
  }

  ensure(): Promise<void> {
    if (this.#left)
      return Promise.reject(
        new StoreRefusal('CLOSED', 'The store was closed; open it again to go on.'),
      )
    if (this.#presence?.isHere()) return Promise.resolve()
    this.#ensuring ??= this.#ensure().finally(() => {
      this.#ensuring = undefined
    })
    return this.#ensuring
  }

  async leave(): Promise<void> {
    this.#left = true
    clearInterval(this.#tending)
    await this.#ensuring?.catch(() => undefined)
    const presence = this.#presence
    if (!presence?.isHere()) return
    try {
      if (await presence.isLast()) await this.#stop(presence.at.socket)
    } finally {
      await presence.end()
    }
  }

  async #ensure(): Promise<void> {
    await waitForOtherHost(this.#data)
    const deadline = Date.now() + this.#patience
    let attempt: Attempt | undefined
    for (let failures = 0; !(await this.#enter()); await pause(20)) {
      // Recovery after a crash may take minutes, and ends as long as the server runs.
      if (attempt && !attempt.child.ended()) continue
      const late = Date.now() > deadline
      if (attempt) {
        failures += 1
        await removeRuntime(attempt.runtime)
        await judge(this.#data, attempt, failures, late)
        await pause(200)
      }
      attempt = await this.#start()
      if (!attempt && late) throw this.#unreached()
    }
    if (!attempt) return
    if (this.#presence?.at.socket === attempt.runtime) await this.#announce()
    // Another starter was first; ours ends by itself.
    else await removeRuntime(attempt.runtime)
  }

  /** Enters a server that runs, and is counted present there. */
  async #enter(): Promise<boolean> {
    const at = await postmasterOf(this.#data)
    if (!at || !(await isPrivate(at.socket, this.#data))) return false
    this.#presence = await presentAt(at, this.#password, () => this.#lost())
    return this.#presence !== undefined
  }

  /** Starts the server, unless processes of one still work in the folder. */
  async #start(): Promise<Attempt | undefined> {
    const known = await readServerFile(this.#data)
    await clearRemains(this.#data, known?.segments ?? [])
    if ((serverProcesses(this.#data)?.length ?? 0) > 0) {
      await this.#stopUnreachable()
      return undefined
    }
    if (known) await removeRuntime(known.socket)
    const cutOff = await readStart(this.#data)
    if (cutOff && !isAlive(cutOff.pid)) await removeRuntime(cutOff.runtime)
    return attemptStart(this.#data, this.#engine, this.#password)
  }

  /** Stops a server whose socket was taken away from under it: nobody can ever enter it again. */
  async #stopUnreachable(): Promise<void> {
    const at = await postmasterOf(this.#data)
    if (!at?.socket || !isAlive(at.pid) || existsSync(join(at.socket, `.s.PGSQL.${at.port}`)))
      return
    this.#told(
      `The socket of the database server in ${at.socket} is gone; the server is started anew.`,
    )
    process.kill(at.pid, 'SIGINT')
  }

  async #announce(): Promise<void> {
    const at = this.#presence?.at
    if (!at) return
    await writeServerFile(this.#data, {
      ...at,
      host: hostname(),
      major: this.#engine.major,
      segments: segmentsOf(serverProcesses(this.#data) ?? []),
    })
  }

  #tend(): void {
    if (!this.#presence?.isHere()) return
    giveSign(this.#data)
      .then(() => boundLog(this.#data))
      .catch((error) => this.#told(`The server's log could not be kept short: ${saidBy(error)}`))
  }

  #lost(): void {
    if (this.#left) return
    this.#told('The database server ended unexpectedly; it is started again.')
    this.ensure().catch((error) => this.#told(saidBy(error)))
  }

  async #stop(runtime: string): Promise<void> {
    if (!(await stopServer(this.#data)))
      return this.#told('The database server takes long to stop; it will end by itself.')
    await removeRuntime(runtime)
    await rm(serverFileIn(this.#data), { force: true })
  }

  #unreached(): StoreRefusal {
    return new StoreRefusal(
      'SERVER_NOT_REACHED',
      `The database server of ${this.#data} runs but does not answer. Wait a moment and try again; if it stays so, end the processes named postgres that work in ${join(this.#data, 'postgres')}.`,
    )
  }
}
