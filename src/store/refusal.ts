/** Why the store cannot go on, for programs; the sentence for people is the message. */
export type Cause =
  | 'NO_SERVER_FOR_THIS_PLATFORM'
  | 'SERVER_CANNOT_RUN_HERE'
  | 'SERVER_DOES_NOT_START'
  | 'SERVER_NOT_REACHED'
  | 'IN_USE_ELSEWHERE'
  | 'OTHER_MAJOR_VERSION'
  | 'NEWER_RECORD'
  | 'MIGRATION_CHANGED'
  | 'DATABASE_UNSUITABLE'
  | 'HEAD_BEHIND'
  | 'DISK_FULL'
  | 'DESK_TAKEN'
  | 'NOT_EMPTY'
  | 'FILE_TOO_LARGE'
  | 'IMPORT_CUT_OFF'
  | 'DATA_FOLDER_UNUSABLE'
  | 'CLOSED'

/** The store refuses, and says what was found, what was expected and what to do next. */
export class StoreRefusal extends Error {
  readonly refused: Cause

  constructor(refused: Cause, sentence: string, options?: ErrorOptions) {
    super(sentence, options)
    this.name = 'StoreRefusal'
    this.refused = refused
  }
}

/** The code PostgreSQL or the operating system gave an error, if any: `53100`, `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}

/** What an error says, whatever was thrown. */
export function saidBy(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
