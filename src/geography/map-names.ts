import type { Spot } from './spread.ts'

/** A State to be named on the map: its name, where it lies, and how much room there is on it. */
export type Named = {
  readonly text: string
  readonly at: Spot
  readonly span: { readonly width: number; readonly height: number }
}

/**
 * A name in its place; `at` is the end or the middle of the base line that `anchor` says, the one
 * nearest the State, since the width of a name is only known where it is set. `leader` runs from the State to a
 * name that stands away from it, so that nobody reads it as the name of what it stands on.
 */
export type PlacedName = {
  readonly text: string
  readonly at: Spot
  readonly anchor: Anchor
  readonly leader: readonly [from: Spot, to: Spot] | undefined
}

type Anchor = 'start' | 'middle' | 'end'

type Box = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly anchor: Anchor
}

/**
 * Names on or beside their States. A name that fits on its State is placed first, and there; the
 * others to the right, left, above, below or at a corner. A name stays inside the drawing and keeps
 * clear of those before it and, if it can, of the `marks`. Where there is no such place it stands
 * in the first, whatever is there: a crowded name can be read, a missing one cannot. `size` is the
 * height of the letters, in units of the drawing.
 */
export function placedNames(
  names: readonly Named[],
  marks: readonly Spot[],
  drawing: { readonly width: number; readonly height: number },
  size: number,
): readonly PlacedName[] {
  const taken: Box[] = []
  const bySize = [...names].sort(
    (one, other) => Number(fits(other, size)) - Number(fits(one, size)),
  )
  return bySize.map((name) => {
    const places = candidates(name, size)
    const inside = places.filter((box) => isInside(box, drawing))
    const clear = inside.filter((box) => !overlaps(box, taken))
    const others = [...marks, ...names.filter((one) => one !== name).map(({ at }) => at)]
    const box = clear.find((one) => !covers(one, others)) ?? clear[0] ?? inside[0] ?? places[0]
    taken.push(box)
    // The base line lies a fifth of the letters' height above the foot of the box.
    const at = { x: box.x + box.width * along[box.anchor], y: box.y + box.height - size * 0.2 }
    return { text: name.text, at, anchor: box.anchor, leader: leaderTo(box, name.at, size) }
  })
}

const along: Readonly<Record<Anchor, number>> = { start: 0, middle: 0.5, end: 1 }

/** How wide a name is set, roughly: letters are a little over half as wide as high, ideographs square. */
export function nameWidth(text: string, size: number): number {
  let ems = 0
  for (const letter of text) ems += letter > '\u2e7f' ? 1 : 0.56
  return ems * size
}

function fits({ text, span }: Named, size: number): boolean {
  return nameWidth(text, size) < span.width * 1.1 && size * lineHeight < span.height
}

function candidates(name: Named, size: number): readonly [Box, ...Box[]] {
  const { text, at, span } = name
  const width = nameWidth(text, size)
  const height = size * lineHeight
  const gap = size * 0.3
  const box = (x: number, y: number, anchor: Anchor): Box => ({ x, y, width, height, anchor })
  const [middle, level] = [at.x - width / 2, at.y - height / 2]
  const right = at.x + Math.min(span.width, reach * size) / 2 + gap
  const left = at.x - Math.min(span.width, reach * size) / 2 - gap - width
  const above = at.y - Math.min(span.height, reach * size) / 2 - gap - height
  const below = at.y + Math.min(span.height, reach * size) / 2 + gap
  const beside: readonly [Box, ...Box[]] = [
    box(right, level, 'start'),
    box(left, level, 'end'),
    box(middle, above, 'middle'),
    box(middle, below, 'middle'),
    box(right, above, 'start'),
    box(right, below, 'start'),
    box(left, above, 'end'),
    box(left, below, 'end'),
  ]
  return fits(name, size) ? [box(middle, level, 'middle'), ...beside] : beside
}

/** A line of letters, with room for what hangs below, in heights of letters. */
const lineHeight = 1.1

function leaderTo(box: Box, from: Spot, size: number): PlacedName['leader'] {
  const to = {
    x: Math.min(Math.max(from.x, box.x), box.x + box.width),
    y: Math.min(Math.max(from.y, box.y), box.y + box.height),
  }
  const isNear = Math.hypot(to.x - from.x, to.y - from.y) < size * 0.6
  return isNear ? undefined : [from, to]
}

/** How much of a State, in heights of letters, a name beside it leaves free at most. */
const reach = 3

function isInside(box: Box, drawing: { readonly width: number; readonly height: number }): boolean {
  return (
    box.x >= 0 &&
    box.y >= 0 &&
    box.x + box.width <= drawing.width &&
    box.y + box.height <= drawing.height
  )
}

function overlaps(box: Box, taken: readonly Box[]): boolean {
  return taken.some(
    (other) =>
      box.x < other.x + other.width &&
      other.x < box.x + box.width &&
      box.y < other.y + other.height &&
      other.y < box.y + box.height,
  )
}

function covers(box: Box, marks: readonly Spot[]): boolean {
  return marks.some(
    ({ x, y }) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height,
  )
}
