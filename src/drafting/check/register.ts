import type { RecordView } from '../../record/record.ts'

/** What the record knows that a document can be held against. */
export type Register = {
  /** Sessions of the Assembly by number, with first and last day where both are known days. */
  readonly sessions: ReadonlyMap<number, { readonly opens?: string; readonly closes?: string }>
  readonly councilReports: readonly {
    readonly resolution: string
    readonly ordinal: number
    readonly on: string
  }[]
  /** Symbols of documents, folded, with the day where one is known. */
  readonly symbols: ReadonlyMap<string, string | undefined>
  /** Names of persons and office-holders, as the record writes them. */
  readonly names: readonly string[]
}

/** A symbol without what printers vary: blanks, commas, dashes, final stop, case. */
export function foldedSymbol(symbol: string): string {
  return symbol
    .replace(/[–—‑]/g, '-')
    .replace(/,?\s*(?=Add\.|Corr\.|Rev\.)/g, '/')
    .replace(/[\s\u00a0]/g, '')
    .replace(/\/+/g, '/')
    .replace(/[.,;]+$/, '')
    .toLowerCase()
}

export function registerOf(record: RecordView): Register {
  return {
    sessions: sessionsOf(record),
    councilReports: record.of('ProsecutorReportedToCouncil').map(({ body, on }) => ({
      resolution: body.resolution,
      ordinal: body.ordinal,
      on,
    })),
    symbols: symbolsOf(record),
    names: namesOf(record),
  }
}

function sessionsOf(record: RecordView): Register['sessions'] {
  const found = new Map<number, { opens?: string; closes?: string }>()
  for (const { body } of record.of('SessionScheduled')) {
    if (!/^\d+$/.test(body.session) || body.part) continue
    found.set(Number(body.session), { opens: body.opens, closes: body.closes })
  }
  for (const { body, on } of record.of('SessionClosed')) {
    if (!/^\d+$/.test(body.session) || body.part) continue
    found.set(Number(body.session), { ...found.get(Number(body.session)), closes: on })
  }
  return found
}

/** Symbols in proofs and bodies; a day only where the fact's own document carries the symbol. */
function symbolsOf(record: RecordView): Register['symbols'] {
  const found = new Map<string, string | undefined>()
  const add = (symbol: string | undefined, on?: string) => {
    const key = foldedSymbol(symbol ?? '')
    if (key && !found.get(key)) found.set(key, on)
  }
  for (const fact of record.facts) {
    const body: Readonly<Record<string, unknown>> = fact.body
    for (const key of ['document', 'decision', 'resolution', 'report'])
      add(symbolIn(body[key]), dated(fact.type, fact.on))
    for (const { symbol } of fact.proof) add(symbol)
  }
  return found
}

function symbolIn(document: unknown): string | undefined {
  if (typeof document === 'string') return document
  if (typeof document !== 'object' || document === null || !('symbol' in document)) return undefined
  return typeof document.symbol === 'string' ? document.symbol : undefined
}

/** A fact of these kinds happened on the day of its document. */
function dated(type: string, on: string): string | undefined {
  const ofItsDay = ['FindingMade', 'DecisionIssued', 'AssemblyResolutionAdopted', 'FilingMade']
  return ofItsDay.includes(type) && on.length === 10 ? on : undefined
}

function namesOf(record: RecordView): readonly string[] {
  return [
    ...record.of('PersonRegistered').flatMap(({ body }) => [body.name, ...body.aliases]),
    ...record.of('PresidentElected').map(({ body }) => body.name),
    ...record.of('VicePresidentElected').map(({ body }) => body.name),
    ...record.of('ProsecutorVisited').map(({ body }) => body.name),
  ]
}
