/** Arguments that cannot be used: exit 2, the sentence on standard error. */
export class Unusable extends Error {
  override readonly name = 'Unusable'
}

/** An answer that is a refusal, or nothing found: exit 1, the sentence on standard error. */
export class Refused extends Error {
  override readonly name = 'Refused'
}
