import type { Ask, Desk } from '../desk.ts'
import type { Store } from '../store/store.ts'
import type { Arguments } from './arguments.ts'

/** Where text goes, and whether a person is watching. */
export type Output = {
  readonly out: (text: string | Uint8Array) => void | Promise<void>
  readonly err: (text: string) => void
  /** Whether a person watches what is told on standard error. */
  readonly isTerminal: boolean
  /** Whether standard output is a screen. */
  readonly toTerminal: boolean
}

/** What a command is handed: its arguments, who asks, and the doors it may open. */
export type Context = {
  readonly args: Arguments
  readonly ask: Ask
  readonly output: Output
  readonly desk: () => Promise<Desk>
  readonly store: () => Promise<Store>
  /** The record as it is: an empty one stays empty. */
  readonly bareStore: () => Promise<Store>
  /** Serves the desk until it is told to stop. */
  readonly start: (port: number | undefined) => Promise<void>
}

/** One command a file. `run` gives the exit code: 0 an answer, 1 a refusal or findings. */
export type Command = {
  readonly name: string
  readonly usage: string
  readonly about: string
  /** Flags beyond the common ones. */
  readonly flags: readonly string[]
  readonly run: (context: Context) => Promise<number>
}
