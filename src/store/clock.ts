/** The present UTC instant in any ISO 8601 spelling, handed in by whoever opens the store. */
export type Clock = () => string

/**
 * The instant at which something is entered: the clock's, to the millisecond and always spelt
 * alike so that instants compare as they read, and never before the last entry, even if the
 * clock was set back.
 */
export function instantAfter(last: string, clock: Clock): string {
  const now = Temporal.Instant.from(clock()).toString({ fractionalSecondDigits: 3 })
  return now < last ? last : now
}

/** True of an instant in the spelling of `entered`. */
export function isEntered(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(text)
}
