import type { GeoGeometryObjects, GeoProjection } from 'd3-geo'
import { geoEqualEarth, geoPath } from 'd3-geo'
import { disputedAreas } from './disputed-areas.ts'
import { outlinePath } from './outline-path.ts'
import { type Place, places } from './places.ts'
import { type Point, smallStates } from './small-states.ts'
import type { Spot } from './spread.ts'

/**
 * An area of the drawing: its outline as path data, its size in square units, the middle of its
 * largest part, and how wide and high that part is.
 */
export type Outline = {
  readonly mark: string
  readonly code: string | undefined
  readonly data: string
  readonly area: number
  readonly middle: Spot
  readonly span: { readonly width: number; readonly height: number }
}

/**
 * The drawing without any answer on it. `marks` are the spots for what no outline can show: by
 * code for small States, by the atlas's mark for small areas, by id for disputed areas.
 */
export type BaseMap = {
  readonly width: number
  readonly height: number
  readonly outlines: readonly Outline[]
  readonly marks: readonly (readonly [key: string, at: Spot])[]
}

/**
 * The world in the Equal Earth projection, in which a State is as large as it is. Drawn once and
 * kept: it depends on the atlas and the tables alone.
 */
export function baseMap(): BaseMap {
  drawn ??= draw()
  return drawn
}

let drawn: BaseMap | undefined

const width = 960
/** Room around the land, for the dots of islands at the edge. */
const margin = 8

/** An area smaller than this, in square units of the drawing, is too small to be seen unaided. */
const visibleArea = 8

/** A pattern needs more room than a fill does before it can be told from one. */
const visiblePattern = 16

function draw(): BaseMap {
  const shown = places().filter((place) => place.mark !== 'ATA')
  const { projection, height } = fitted(shown)
  const outlines = shown.map((place) => outline(place, projection))
  const marks = [...smallAreas(outlines), ...pointsOnly(projection)]
  return { width, height, outlines, marks }
}

/** The projection scaled to the width; turned by 11 degrees, which cuts through the Bering Strait. */
function fitted(shown: readonly Place[]): { projection: GeoProjection; height: number } {
  const islands = {
    type: 'MultiPoint' as const,
    coordinates: Object.values(smallStates).map((point) => [...point]),
  }
  const geometries = [...shown.map((place) => place.shape.geometry), islands]
  const world = { type: 'GeometryCollection' as const, geometries }
  const projection = geoEqualEarth()
    .rotate([-11, 0])
    .fitWidth(width - 2 * margin, world)
  const [left, top] = projection.translate()
  projection.translate([left + margin, top + margin])
  const [, [, bottom]] = geoPath(projection).bounds(world)
  return { projection, height: Math.ceil(bottom + margin) }
}

function outline(place: Place, projection: GeoProjection): Outline {
  const pen = outlinePath()
  geoPath(projection, pen)(place.shape)
  const path = geoPath(projection)
  const largest = largestPart(place, projection)
  const [x, y] = path.centroid(largest)
  const [[left, top], [right, bottom]] = path.bounds(largest)
  return {
    mark: place.mark,
    code: place.code,
    data: pen.data(),
    area: path.area(place.shape),
    middle: { x, y },
    span: { width: right - left, height: bottom - top },
  }
}

function largestPart(place: Place, projection: GeoProjection): GeoGeometryObjects {
  const path = geoPath(projection)
  const { geometry } = place.shape
  if (geometry.type !== 'MultiPolygon') return geometry
  const parts = geometry.coordinates.map((coordinates) => ({
    type: 'Polygon' as const,
    coordinates,
  }))
  return parts.reduce((large, part) => (path.area(part) > path.area(large) ? part : large))
}

function smallAreas(outlines: readonly Outline[]): readonly [string, Spot][] {
  const needed = (mark: string): number => (hasPattern(mark) ? visiblePattern : visibleArea)
  return outlines.filter((one) => one.area < needed(one.mark)).map((one) => [one.mark, one.middle])
}

function hasPattern(mark: string): boolean {
  return disputedAreas.some(({ drawn }) => drawn.is === 'pattern' && drawn.place === mark)
}

function pointsOnly(projection: GeoProjection): readonly [string, Spot][] {
  const points: [string, Point][] = Object.entries(smallStates)
  for (const { id, drawn } of disputedAreas) if (drawn.is === 'mark') points.push([id, drawn.at])
  return points.flatMap(([key, [longitude, latitude]]) => {
    const at = projection([longitude, latitude])
    return at ? [[key, { x: at[0], y: at[1] }] as [string, Spot]] : []
  })
}
