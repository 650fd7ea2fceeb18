import type pg from 'pg'
import { linkFault, type Register } from '../record/check-links.ts'
import type { Fact, FactDraft } from '../record/fact.ts'
import { extended, type LogHead } from '../record/seal.ts'
import { asBefore, asNew, type CheckedLine, type FaultyLine, restoreFault } from './checked-line.ts'
import { type Clock, instantAfter } from './clock.ts'
import { together } from './database.ts'
import { idFault, storedFacts } from './enter-acts.ts'
import { entriesFor } from './entry.ts'
import { entryStatements } from './entry-statements.ts'
import type { FaultList } from './fault-list.ts'
import { type HeadRow, headStatement, sha256 } from './log-head.ts'
import type { Imported } from './outcome.ts'
import { type OpenRegister, openRegister, type Persons } from './register.ts'

/** A chunk whose look-up in the database is under way. */
type Chunk = {
  readonly lines: readonly CheckedLine[]
  readonly register: OpenRegister
  readonly stored: Promise<ReadonlyMap<string, Fact>>
}
type Fresh = { readonly draft: FactDraft; readonly entered: string }

/**
 * An import in its transaction, under the lock on the head. A chunk is looked up before the one
 * before it is written, so that its answer is there when that one is being written, and the
 * database never waits; what was entered last is therefore remembered here.
 */
export class ImportUnderWay {
  readonly #client: pg.ClientBase
  readonly #faults: FaultList
  readonly #restoring: boolean
  readonly #persons: Persons = new Map()
  readonly #instant: string
  #log: LogHead
  #entered: string
  #next = 1
  #fresh = 0
  #already = 0
  #chunk: Chunk | undefined
  /** The drafts of the chunk entered last, which a look-up sent before did not find. */
  #last: ReadonlyMap<string, FactDraft> = new Map()
  #writing: Promise<unknown> = Promise.resolve()

  constructor(
    client: pg.ClientBase,
    head: HeadRow,
    clock: Clock,
    faults: FaultList,
    restoring: boolean,
  ) {
    this.#client = client
    this.#log = head.log
    this.#entered = head.entered
    this.#instant = instantAfter(head.entered, clock)
    this.#faults = faults
    this.#restoring = restoring
  }

  /** Takes a chunk of lines: looks it up, and writes the one before. */
  async enter(lines: readonly CheckedLine[]): Promise<void> {
    const before = this.#chunk
    const register = openRegister(this.#persons)
    const stored = this.#lookedUp(lines, register)
    // Whoever waits for the answer hears of its failure; until then it is nobody's.
    stored.catch(() => undefined)
    this.#chunk = { lines, register, stored }
    if (before) await this.#write(before)
  }

  /** Writes what is left; gives the log as it is now, or undefined if there were faults. */
  async finished(): Promise<LogHead | undefined> {
    if (this.#chunk) await this.#write(this.#chunk)
    await this.#writing
    this.#faults.settle(openRegister(this.#persons).isPerson)
    if (this.#faults.count() > 0) return undefined
    const head = { log: this.#log, entered: this.#entered }
    if (this.#fresh > 0) await this.#client.query(headStatement(head))
    return this.#log
  }

  result(): Imported {
    const faultsInAll = this.#faults.count()
    const entered = faultsInAll > 0 ? 0 : this.#fresh
    return { entered, already: this.#already, faults: this.#faults.kept(), faultsInAll }
  }

  async #lookedUp(lines: readonly CheckedLine[], register: OpenRegister) {
    const drafts = lines.map(({ draft }) => draft)
    await register.load(this.#client, drafts)
    return storedFacts(this.#client, drafts, register)
  }

  async #write(chunk: Chunk): Promise<void> {
    const stored = await chunk.stored.catch((error) => this.#firstFault(error))
    const { fresh, entry } = this.#sorted(chunk, stored)
    const entries = entriesFor(
      fresh.map(({ draft }) => draft),
      this.#log.size,
      (place) => fresh[place]?.entered ?? this.#instant,
    )
    this.#log = extended(
      this.#log,
      entries.map(({ leaf }) => leaf),
      sha256,
    )
    this.#entered = entries.at(-1)?.entered ?? this.#entered
    this.#fresh += entries.length
    const statements = entryStatements(entries, { entry })
    const answers = statements.map((statement) => this.#client.query(statement))
    this.#writing = together([this.#writing, ...answers])
    this.#writing.catch(() => undefined)
  }

  /** After a write that failed every statement fails; the first failure is the one to tell. */
  async #firstFault(error: unknown): Promise<never> {
    await this.#writing
    throw error
  }

  /**
   * The drafts of a chunk that are new, in order, and what is known of ids after them; the other
   * lines are counted, or are faults.
   */
  #sorted({ lines, register }: Chunk, stored: ReadonlyMap<string, Fact>) {
    const last = this.#last
    const own = new Map<string, FactDraft>()
    const fresh: Fresh[] = []
    const recent = (id: string) => own.get(id) ?? last.get(id)
    const before = (id: string) => recent(id) ?? stored.get(id)
    const entry = (id: string) => recent(id) ?? register.entry(id)
    for (const line of lines) {
      const draft = this.#restoring ? asBefore(line) : asNew(line)
      const within = this.#expecting({ entry, isPerson: register.isPerson }, line.line)
      if (!this.#isNew(line, draft, within, before)) continue
      register.addPerson(draft)
      own.set(draft.id, draft)
      fresh.push({ draft, entered: this.#restoring ? this.#entered : this.#instant })
    }
    this.#last = own
    return { fresh, entry }
  }

  /** Whether a line is to be entered; if not, it is counted, or its faults are told. */
  #isNew(
    line: CheckedLine,
    draft: FactDraft,
    register: Register,
    before: (id: string) => FactDraft | undefined,
  ): boolean {
    const isKnown = register.entry(draft.id) !== undefined
    const fault = isKnown ? idFault(draft, before(draft.id)) : linkFault(draft, register)
    const misplaced = this.#misplaced(line)
    if (misplaced) this.#faults.add(misplaced)
    if (fault) this.#faults.add({ line: line.line, why: fault.fault })
    if (isKnown && !fault) this.#already += 1
    return !isKnown && !fault
  }

  /** What is wrong with the place of a line in a record that is restored; a gap is told once. */
  #misplaced(line: CheckedLine): FaultyLine | undefined {
    if (!this.#restoring) return undefined
    const fault = restoreFault(line, this.#next, this.#entered)
    this.#next = (line.carried.number ?? this.#next) + 1
    this.#entered = fault ? this.#entered || this.#instant : (line.carried.entered ?? '')
    return fault
  }

  /** The register as a line has it: a person may be entered further on in the file. */
  #expecting(register: Register, line: number): Register {
    return {
      entry: register.entry,
      isPerson: (id) => register.isPerson(id) || this.#faults.await(id, line),
    }
  }
}
