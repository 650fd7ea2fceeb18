import type { ImportFault } from './outcome.ts'

/** As many faults as are kept; a file of noise has a fault in every line. */
const mostKept = 100_000

/** The faults found in a file, and the persons its lines name who are yet to be found. */
export type FaultList = {
  readonly add: (fault: ImportFault) => void
  readonly count: () => number
  /** In order of line. */
  readonly kept: () => readonly ImportFault[]
  /** Remembers that a line names a person not in the register so far; false if there are too many. */
  readonly await: (person: string, line: number) => boolean
  /** Adds a fault for each line that names a person who never came. */
  readonly settle: (isPerson: (id: string) => boolean) => void
}

export function faultList(found: (fault: ImportFault) => void = () => undefined): FaultList {
  const kept: ImportFault[] = []
  const awaited: { person: string; line: number }[] = []
  let count = 0
  const add = (fault: ImportFault) => {
    count += 1
    if (kept.length < mostKept) kept.push(fault)
    found(fault)
  }
  return {
    add,
    count: () => count,
    kept: () => kept.toSorted((a, b) => a.line - b.line),
    await: (person, line) => {
      if (awaited.length >= mostKept) return false
      awaited.push({ person, line })
      return true
    },
    settle: (isPerson) => {
      for (const { person, line } of awaited)
        if (!isPerson(person))
          add({
            line,
            why: `person: found "${person}", who is neither in the register nor entered in the file; enter a PersonRegistered, or correct the id.`,
          })
    },
  }
}
