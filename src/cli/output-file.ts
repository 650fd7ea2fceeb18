import { writeFile } from 'node:fs/promises'
import type { Context } from './command.ts'
import { Refused, Unusable } from './outcome.ts'

/**
 * Writes an answer to the file of `--output`, or to standard output where none is named. A file
 * that is there already is never written over; bytes are never poured onto a terminal.
 */
export async function written(
  { args, output }: Context,
  content: string | Uint8Array,
): Promise<void> {
  const { output: file } = args.flags
  if (file !== undefined) return writtenTo(file, content)
  if (typeof content !== 'string' && output.toTerminal)
    throw new Unusable(
      'This format is no text; name a file with --output, or lead standard output into one.',
    )
  await output.out(content)
}

/** Writes a new file; refuses, and leaves it as it is, where one of that name exists. */
export async function writtenTo(file: string, content: string | Uint8Array): Promise<void> {
  try {
    await writeFile(file, content, { flag: 'wx' })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'EEXIST')
      throw new Refused(`"${file}" exists already and was left as it is; name another file.`)
    throw new Refused(
      `"${file}" could not be written (${error instanceof Error ? error.message : String(error)}); expected a folder that exists and may be written in.`,
    )
  }
}
