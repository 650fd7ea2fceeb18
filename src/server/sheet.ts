import type { Child } from 'hono/jsx'
import type { Ask, Desk } from '../desk.ts'
import type { SentForm } from './sent-form.ts'
import type { Fault } from './typed-day.ts'
import type { View } from './view.ts'

/** What a page is asked: in which view, at which path, with which words of its own. */
export type Question = {
  readonly desk: Desk
  readonly ask: Ask
  readonly view: View
  readonly path: string
  /** The part of the path that names one thing; empty on lists. */
  readonly id: string
  /** The second such part, for a thing within a thing. */
  readonly part: string
  readonly asked: URLSearchParams
}

/**
 * A page as answered, before it is put in the frame. `faults` are what its own form or address
 * got wrong; the page still answers as well as it can, with status 400.
 */
export type Sheet = {
  readonly title: string
  readonly lead?: Child
  readonly body: Child
  readonly faults?: readonly Fault[]
  /** Where the same answer stands as JSON. */
  readonly json?: string
  /** A form could not be done as sent: its faults are about what was wished, not about the day. */
  readonly refused?: true
  /** The page's form is made an editor by our own script; every other page loads none. */
  readonly editor?: true
}

/** Something the record, as this view has it, does not hold: what was asked for, and a way on. */
export type Missing = {
  readonly missing: string
  readonly wayOn: { readonly path: string; readonly words: string }
}

/** The address of the same thing as it is properly written. */
type Moved = { readonly moved: string }

/** Done: where to look now, so that reloading sends nothing again. */
type Done = { readonly done: string }

/** The answer as data: the shape of the command line, a fault in a sentence, or nothing found. */
export type Data = {
  /** Where it stands besides the page itself; for a page of one thing its address with `.json`. */
  readonly path: string
  readonly answer: (question: Question) => Promise<object | { readonly fault: string } | undefined>
}

/**
 * One page: its path and its answer. Pages marked `officersOnly` say so to the public and ask the
 * desk nothing.
 */
export type Page = {
  readonly path: string
  readonly officersOnly?: true
  readonly answer: (question: Question) => Promise<Sheet | Missing | Moved>
  /**
   * Does what a form of the page wishes; absent on pages that only read. What cannot be done comes
   * back as the page with what was typed.
   */
  readonly act?: (question: Question, form: SentForm) => Promise<Sheet | Missing | Done>
  readonly json?: Data
}
