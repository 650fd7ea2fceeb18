/** A point of the drawing, in its own units, from the upper left. */
export type Spot = { readonly x: number; readonly y: number }

/**
 * Moves spots that would hide one another apart, each pair by equal steps, until none are nearer
 * than `apart` or twenty rounds have passed. Spots in nobody's way stay where they are; the order
 * of the spots is kept, and the same spots always end in the same places.
 */
export function spread(
  spots: readonly (readonly [string, Spot])[],
  apart: number,
): readonly (readonly [string, Spot])[] {
  const moving = spots.map(([key, { x, y }]) => ({ key, x, y }))
  for (let round = 0; round < rounds; round += 1) if (!pushedApart(moving, apart)) break
  return moving.map(({ key, x, y }) => [key, { x, y }] as const)
}

const rounds = 20

type Moving = { x: number; y: number }

function pushedApart(moving: readonly Moving[], apart: number): boolean {
  let pushed = false
  for (const [index, one] of moving.entries())
    for (const other of moving.slice(index + 1)) if (pushedPair(one, other, apart)) pushed = true
  return pushed
}

function pushedPair(one: Moving, other: Moving, apart: number): boolean {
  const away = { x: other.x - one.x, y: other.y - one.y }
  const distance = Math.hypot(away.x, away.y)
  // A hair short is near enough: without it two rounds could push one pair for ever.
  if (distance >= apart - 0.01) return false
  const unit = distance === 0 ? { x: 1, y: 0 } : { x: away.x / distance, y: away.y / distance }
  const half = (apart - distance) / 2
  one.x -= unit.x * half
  one.y -= unit.y * half
  other.x += unit.x * half
  other.y += unit.y * half
  return true
}
