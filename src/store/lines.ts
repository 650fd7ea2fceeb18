/** The longest line that is read, in bytes. */
export const longestLine = 16 * 1024 * 1024

/** A line by its number from 1: its bytes without the line break, or how many there were too many. */
export type Line =
  | { readonly number: number; readonly bytes: Buffer }
  | { readonly number: number; readonly tooLong: number }

/**
 * A stream of bytes cut into lines, some at a time. A line that is too long is counted and thrown
 * away as it comes, so that memory stays bounded whatever comes in.
 */
export async function* linesOf(
  source: AsyncIterable<Uint8Array>,
  longest: number = longestLine,
): AsyncIterable<readonly Line[]> {
  const cutter = new LineCutter(longest)
  for await (const piece of source) {
    const lines = cutter.cut(Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength))
    if (lines.length > 0) yield lines
  }
  const last = cutter.last()
  if (last) yield [last]
}

const newline = 10

class LineCutter {
  readonly #longest: number
  #number = 1
  #held: Buffer[] = []
  #size = 0

  constructor(longest: number) {
    this.#longest = longest
  }

  cut(piece: Buffer): readonly Line[] {
    const lines: Line[] = []
    let from = 0
    for (let end = piece.indexOf(newline); end >= 0; end = piece.indexOf(newline, from)) {
      this.#hold(piece.subarray(from, end))
      lines.push(this.#taken())
      from = end + 1
    }
    if (from < piece.length) this.#hold(piece.subarray(from))
    return lines
  }

  /** The last line, where the stream does not end with a line break. */
  last(): Line | undefined {
    return this.#size > 0 ? this.#taken() : undefined
  }

  #hold(part: Buffer): void {
    this.#size += part.length
    if (this.#size > this.#longest) this.#held = []
    else this.#held.push(part)
  }

  #taken(): Line {
    const number = this.#number
    const size = this.#size
    const [only = Buffer.alloc(0), ...more] = this.#held
    const bytes = more.length > 0 ? Buffer.concat(this.#held) : only
    this.#number += 1
    this.#held = []
    this.#size = 0
    return size > this.#longest ? { number, tooLong: size } : { number, bytes }
  }
}
