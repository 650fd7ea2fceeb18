import { existsSync, readFileSync } from 'node:fs'
import { fontFaces } from './fonts.ts'
import type { Assets } from './parts/frame.tsx'
import { type StaticFile, type StaticFiles, staticFiles } from './static-files.ts'
import { iconDrawing } from './styles/icon.ts'
import { stylesheet } from './stylesheet.ts'

/**
 * Every file the desk serves, read once at the start. `editor` is the editor's script; without it
 * the one that was built with the program is taken, if there is one.
 */
export function deskFiles(editor: string | undefined = builtEditor()): StaticFiles {
  const faces = fontFaces()
  const script = editor ? [textFile('paragraph-editor.js', 'text/javascript', editor)] : []
  return staticFiles([stylesheet(faces), icon(), ...script, ...faces.map(({ file }) => file)])
}

function builtEditor(): string | undefined {
  const path = new URL('../web/paragraph-editor.js', import.meta.url)
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

/** The addresses every page names. */
export function assetsOf(files: StaticFiles): Assets {
  return {
    stylesheet: addressOf(files, 'desk.css'),
    icon: addressOf(files, 'icon.svg'),
    editor: addressIn(files, 'paragraph-editor.js'),
  }
}

function addressOf(files: StaticFiles, name: string): string {
  const address = addressIn(files, name)
  if (!address) throw new Error(`${name} is not among the files the desk serves.`)
  return address
}

function addressIn(files: StaticFiles, name: string): string | undefined {
  for (const [address, file] of files) if (file.name === name) return address
  return undefined
}

function icon(): StaticFile {
  return textFile('icon.svg', 'image/svg+xml', iconDrawing)
}

function textFile(name: string, type: string, text: string): StaticFile {
  return { name, type, bytes: new Uint8Array(Buffer.from(text, 'utf8')) }
}
