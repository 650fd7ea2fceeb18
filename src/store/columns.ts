/**
 * Columns of many rows as one parameter each, in PostgreSQL's binary form of an array, so that
 * nothing has to be escaped here or parsed there. The numbers are those of the core types.
 */
const booleanType = 16
const bigintType = 20
const byteaType = 17
const textType = 25
const instantType = 1184
const uuidType = 2950

/** A `boolean[]`. */
export function booleans(values: readonly boolean[]): Buffer {
  return column(booleanType, values, one, (into, value, at) => into.writeUInt8(value ? 1 : 0, at))
}

/** A `bigint[]`. */
export function bigints(values: readonly number[]): Buffer {
  return column(bigintType, values, eight, (into, value, at) =>
    into.writeBigInt64BE(BigInt(value), at),
  )
}

/** A `bytea[]`. */
export function byteas(values: readonly Uint8Array[]): Buffer {
  return column(byteaType, values, lengthOf, (into, value, at) => {
    into.set(value, at)
    return at + value.length
  })
}

/** A `timestamptz[]` of instants in ISO 8601: in microseconds since the first of January 2000. */
export function instants(values: readonly string[]): Buffer {
  return column(instantType, values, eight, (into, value, at) =>
    into.writeBigInt64BE(BigInt(Date.parse(value) - beginning) * 1000n, at),
  )
}

/** A `text[]`. */
export function texts(values: readonly string[]): Buffer {
  return column(
    textType,
    values,
    Buffer.byteLength,
    (into, value, at) => at + into.write(value, at),
  )
}

/** A `uuid[]`, absent values as null. */
export function uuids(values: readonly (string | undefined)[]): Buffer {
  return column(
    uuidType,
    values,
    sixteen,
    (into, value, at) => at + into.write(value.replaceAll('-', ''), at, 'hex'),
  )
}

const beginning = Date.UTC(2000, 0, 1)
const one = () => 1
const eight = () => 8
const sixteen = () => 16
const lengthOf = (value: Uint8Array) => value.length

/** `write` puts a value at a place and says where it ends. */
function column<Value>(
  type: number,
  values: readonly (Value | undefined)[],
  sizeOf: (value: Value) => number,
  write: (into: Buffer, value: Value, at: number) => number,
): Buffer {
  const headerSize = 20
  let size = headerSize
  for (const value of values) size += 4 + (value === undefined ? 0 : sizeOf(value))
  const into = Buffer.allocUnsafe(size)
  // One dimension, nulls allowed, then the type, the length and the first index.
  ;[1, 1, type, values.length, 1].forEach((word, place) => {
    into.writeInt32BE(word, place * 4)
  })
  let at = headerSize
  for (const value of values) {
    const end = value === undefined ? at + 4 : write(into, value, at + 4)
    into.writeInt32BE(value === undefined ? -1 : end - at - 4, at)
    at = end
  }
  return into
}
