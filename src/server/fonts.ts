import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type StaticFile, staticAddress } from './static-files.ts'

/** Families by the name the stylesheet calls them, the package, and the faces needed of each. */
const families: readonly {
  readonly family: string
  readonly name: string
  readonly scripts: readonly string[]
  /** Arabic and Hebrew have no slanted letters. */
  readonly styles: readonly ('normal' | 'italic')[]
}[] = [
  {
    family: 'Noto Sans',
    name: 'noto-sans',
    scripts: ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'],
    styles: ['normal', 'italic'],
  },
  {
    family: 'Noto Serif',
    name: 'noto-serif',
    scripts: ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'],
    styles: ['normal', 'italic'],
  },
  { family: 'Noto Sans', name: 'noto-sans-arabic', scripts: ['arabic'], styles: ['normal'] },
  { family: 'Noto Sans', name: 'noto-sans-hebrew', scripts: ['hebrew'], styles: ['normal'] },
]

/** A face: its file, and the rule that names it for the characters it holds. */
export type FontFace = { readonly file: StaticFile; readonly rule: string }

/**
 * The faces the desk serves itself, one file a script, so that a page fetches only those whose
 * characters it shows. What no file holds (Chinese) comes from the system.
 */
export function fontFaces(): readonly FontFace[] {
  const resolve = createRequire(import.meta.url).resolve
  return families.flatMap(({ family, name, scripts, styles }) => {
    const folder = `@fontsource-variable/${name}`
    const ranges = JSON.parse(readFileSync(resolve(`${folder}/unicode.json`), 'utf8')) as Record<
      string,
      string
    >
    return scripts.flatMap((script) =>
      styles.map((style) => {
        const file = `${name}-${script}-wght-${style}.woff2`
        const bytes = new Uint8Array(readFileSync(resolve(`${folder}/files/${file}`)))
        return face({ name: file, type: 'font/woff2', bytes }, family, style, ranges[script])
      }),
    )
  })
}

function face(
  file: StaticFile,
  family: string,
  style: string,
  range: string | undefined,
): FontFace {
  const rule = [
    `font-family:'${family}'`,
    `font-style:${style}`,
    'font-weight:100 900',
    'font-display:swap',
    `src:url(${staticAddress(file)}) format('woff2')`,
    ...(range ? [`unicode-range:${range}`] : []),
  ]
  return { file, rule: `@font-face{${rule.join(';')}}` }
}
