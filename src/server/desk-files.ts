import { fontFaces } from './fonts.ts'
import type { Assets } from './parts/frame.tsx'
import { type StaticFile, type StaticFiles, staticFiles } from './static-files.ts'
import { iconDrawing } from './styles/icon.ts'
import { stylesheet } from './stylesheet.ts'

/** Every file the desk serves, read once at the start. */
export function deskFiles(): StaticFiles {
  const faces = fontFaces()
  return staticFiles([stylesheet(faces), icon(), ...faces.map(({ file }) => file)])
}

/** The addresses every page names. */
export function assetsOf(files: StaticFiles): Assets {
  return { stylesheet: addressOf(files, 'desk.css'), icon: addressOf(files, 'icon.svg') }
}

function addressOf(files: StaticFiles, name: string): string {
  for (const [address, file] of files) if (file.name === name) return address
  throw new Error(`${name} is not among the files the desk serves.`)
}

function icon(): StaticFile {
  const bytes = new Uint8Array(Buffer.from(iconDrawing, 'utf8'))
  return { name: 'icon.svg', type: 'image/svg+xml', bytes }
}
