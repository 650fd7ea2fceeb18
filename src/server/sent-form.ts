import type { Context } from 'hono'

/** A file as it was sent. */
export type SentFile = { readonly name: string; readonly type: string; readonly bytes: Uint8Array }

/** What a form brought: words by the names of its fields, and files. */
export type SentForm = {
  readonly words: (name: string) => string
  readonly file: (name: string) => SentFile | undefined
}

/** Bytes of the largest form: a document with what stands around it. */
const largest = 20_000_000

/** The form of a request, or why it cannot be read. Its size is counted here, whatever it claims. */
export async function sentForm(
  context: Context,
): Promise<SentForm | { readonly status: 413 | 415 | 400; readonly why: string }> {
  const type = context.req.header('content-type') ?? ''
  const known = /^(application\/x-www-form-urlencoded|multipart\/form-data)(;|$)/i.test(type)
  if (!known)
    return {
      status: 415,
      why: `Found "${type.slice(0, 60)}", expected a form sent by a page of this desk. Nothing was changed.`,
    }
  const bytes = await bytesOf(context.req.raw.body)
  if (!bytes)
    return {
      status: 413,
      why: `The form holds more than ${largest / 1_000_000} million bytes, expected less. Nothing was changed; send a smaller file.`,
    }
  try {
    return await readForm(bytes, type)
  } catch {
    return {
      status: 400,
      why: 'The form came in broken and could not be read. Nothing was changed; send it again.',
    }
  }
}

async function bytesOf(
  body: ReadableStream<Uint8Array> | null,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of body ?? []) {
    size += piece.length
    if (size > largest) return undefined
    pieces.push(piece)
  }
  return new Uint8Array(Buffer.concat(pieces))
}

async function readForm(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<SentForm> {
  const data = await new Response(bytes, { headers: { 'content-type': type } }).formData()
  const files = new Map<string, SentFile>()
  const words = new Map<string, string>()
  for (const [name, value] of data) {
    if (typeof value === 'string') words.set(name, withPlainLines(value))
    else if (value.size > 0 || value.name !== '')
      files.set(name, {
        name: value.name,
        type: value.type,
        bytes: new Uint8Array(await value.arrayBuffer()),
      })
  }
  return { words: (name) => words.get(name) ?? '', file: (name) => files.get(name) }
}

/** Forms send the ends of lines as two characters. */
function withPlainLines(words: string): string {
  return words.replace(/\r\n?/g, '\n')
}
