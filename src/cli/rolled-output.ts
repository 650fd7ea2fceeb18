import type { Format } from '../desk/formats.ts'
import { inShort } from '../drafting/rolling/flag-words.ts'
import type { Flag, Rolled } from '../drafting/rolling/rolled.ts'
import type { Day } from '../law/day.ts'
import type { DocumentTree } from '../text/tree.ts'
import type { Context } from './command.ts'
import { written } from './output-file.ts'
import { paragraphPlaces } from './paragraph-places.ts'
import { counted } from './phrases.ts'

/**
 * Writes a text that was rolled forward, and tells on standard error what a person has to decide:
 * one line each, then how many there are and where they stand. Exit code 1 where there is anything.
 */
export async function writeRolled(
  context: Context,
  format: Format,
  rolled: Rolled,
  base: DocumentTree,
): Promise<number> {
  const flags = flagsOf(rolled)
  await written(context, await inFormat(format, rolled, base, context.ask.on))
  const { err } = context.output
  const placeOf = placesIn(rolled.document, base)
  for (const { id, is, words, why } of flags)
    err(`${is}, ${placeOf(id)}: “${inShort(words)}”: ${why}\n`)
  if (flags.length > 0) err(`${summary(flags, context.args.flags.output, format)}\n`)
  return flags.length ? 1 : 0
}

type PlacedFlag = Flag & { readonly id: string }

function flagsOf({ changes }: Rolled): readonly PlacedFlag[] {
  return changes.flatMap(({ id, flags }) => flags.map((flag) => ({ ...flag, id })))
}

/** What was dropped has a number in the old text alone. */
function placesIn(document: DocumentTree, base: DocumentTree): (id: string) => string {
  const [now, old] = [paragraphPlaces(document), paragraphPlaces(base)]
  return (id) => now.get(id) ?? (old.has(id) ? `last year’s ${old.get(id)}` : id)
}

function summary(flags: readonly Flag[], file: string | undefined, format: Format): string {
  const kinds = (['stale', 'dropped', 'added', 'unknown', 'decide'] as const).flatMap((kind) => {
    const count = flags.filter(({ is }) => is === kind).length
    return count > 0 ? [`${count} ${kind}`] : []
  })
  const asComments = format.name === 'docx' ? ' In the Word file they stand as comments.' : ''
  const where = file === undefined ? '' : ` The draft is in ${file}.`
  return `${counted(flags.length, 'thing')} to decide: ${kinds.join(', ')}.${where}${asComments}`
}

/** For programs the changes stand beside the text; in Word what has to be decided is a comment. */
async function inFormat(
  format: Format,
  rolled: Rolled,
  base: DocumentTree,
  on: Day,
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
  return format.write(document, { base, comments, on })
}
