import { join } from 'node:path'

/** The folder of the package: two up, from the source as from what the compiler emits. */
export const packageRoot = join(import.meta.dirname, '..', '..')
