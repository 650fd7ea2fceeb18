#!/usr/bin/env node
// The way in: makes `build/` from `src/` where it is missing or older, then starts the program.
// A packaged copy has no `src/`, only `build/`.
import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import module from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const source = join(root, 'src')
const build = join(root, 'build')
const stamp = join(build, '.made')

const major = Number(process.versions.node.split('.')[0])
if (major < 26) {
  const own = ownNode()
  if (own && !process.env.PURSUANT_NODE) {
    const child = spawnSync(own, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
      stdio: 'inherit',
      env: { ...process.env, PURSUANT_NODE: own },
    })
    process.exit(child.status ?? 1)
  }
  process.stderr.write(
    `This is Node ${process.versions.node}; Pursuant needs Node 26 or later. ` +
      'Run `npm ci` in the checkout, which brings one, or install Node 26.\n',
  )
  process.exit(2)
}

if (existsSync(source) && isStale()) await make()
// What was compiled once need not be again; where the folder may not be written this does nothing.
module.enableCompileCache(join(root, 'node_modules', '.cache', 'pursuant'))
const { main } = await import(new URL('../build/main.js', import.meta.url).href)
await main(process.argv.slice(2))

/** The Node that the optional platform packages bring. */
function ownNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node'
  for (const folder of [
    `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`,
    `node-bin-${process.platform}-${process.arch}`,
  ]) {
    const path = join(root, 'node_modules', folder, 'bin', name)
    if (existsSync(path)) return path
  }
  return undefined
}

function isStale() {
  if (!existsSync(stamp)) return true
  const made = statSync(stamp).mtimeMs
  const newer = (folder) =>
    readdirSync(folder, { withFileTypes: true }).some((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return statSync(path).mtimeMs > made || newer(path)
      return statSync(path).mtimeMs > made
    })
  const makers = [join(root, 'tsconfig.build.json'), join(root, 'bin', 'make-editor.mjs')]
  return newer(source) || makers.some((path) => statSync(path).mtimeMs > made)
}

async function make() {
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  if (!existsSync(compiler)) {
    process.stderr.write('The compiler is not installed; run `npm ci` in the checkout first.\n')
    process.exit(2)
  }
  // Made beside and moved into place, so that a desk and a command may start at the same time.
  const fresh = join(root, `build-${process.pid}`)
  const made = spawnSync(
    process.execPath,
    [compiler, '-p', join(root, 'tsconfig.build.json'), '--outDir', fresh],
    { stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' },
  )
  if (made.status !== 0) {
    rmSync(fresh, { recursive: true, force: true })
    process.stderr.write(`The program could not be built from src/:\n${made.stdout}`)
    process.exit(1)
  }
  try {
    const { editorScript } = await import('./make-editor.mjs')
    mkdirSync(join(fresh, 'web'))
    writeFileSync(join(fresh, 'web', 'paragraph-editor.js'), await editorScript(root))
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true })
    process.stderr.write(`The editor could not be built from src/web/:\n${error}\n`)
    process.exit(1)
  }
  writeFileSync(join(fresh, '.made'), '')
  rmSync(build, { recursive: true, force: true })
  renameSync(fresh, build)
}
