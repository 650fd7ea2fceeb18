import type { Format } from '../desk/formats.ts'
import type { Flag, Rolled } from '../drafting/rolling/rolled.ts'
import type { DocumentTree } from '../text/tree.ts'
import type { Context } from './command.ts'
import { written } from './output-file.ts'

/**
 * Writes a text that was rolled forward, and tells on standard error what a person has to decide.
 * Exit code 1 where there is anything.
 */
export async function writeRolled(
  context: Context,
  format: Format,
  rolled: Rolled,
  base: DocumentTree,
): Promise<number> {
  const flags = flagsOf(rolled)
  await written(context, await inFormat(format, rolled, base))
  for (const { id, is, words, why } of flags)
    context.output.err(`${is} ${id}: “${words}”: ${why}\n`)
  return flags.length ? 1 : 0
}

type PlacedFlag = Flag & { readonly id: string }

function flagsOf({ changes }: Rolled): readonly PlacedFlag[] {
  return changes.flatMap(({ id, flags }) => flags.map((flag) => ({ ...flag, id })))
}

/** For programs the changes stand beside the text; in Word what has to be decided is a comment. */
async function inFormat(
  format: Format,
  rolled: Rolled,
  base: DocumentTree,
): Promise<string | Uint8Array> {
  const { document, changes } = rolled
  if (format.name === 'json') {
    const { toJson } = await import('../rendering/to-json.ts')
    return `${JSON.stringify({ ...toJson(document), changes }, null, 2)}\n`
  }
  const comments = flagsOf(rolled).map(({ id, words, why }) => ({
    paragraph: id,
    words,
    author: 'Pursuant',
    text: why,
  }))
  return format.write(document, { base, comments })
}
