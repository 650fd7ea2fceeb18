import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** The faces that documents are printed in: Latin, Greek and Cyrillic, and Arabic. */
const faces = [
  '@expo-google-fonts/noto-serif/400Regular/NotoSerif_400Regular.ttf',
  '@expo-google-fonts/noto-serif/400Regular_Italic/NotoSerif_400Regular_Italic.ttf',
  '@expo-google-fonts/noto-serif/700Bold/NotoSerif_700Bold.ttf',
  '@expo-google-fonts/noto-serif/700Bold_Italic/NotoSerif_700Bold_Italic.ttf',
  '@expo-google-fonts/noto-naskh-arabic/400Regular/NotoNaskhArabic_400Regular.ttf',
  '@expo-google-fonts/noto-naskh-arabic/700Bold/NotoNaskhArabic_700Bold.ttf',
] as const

/**
 * The font files, found as packages wherever they are installed. Scripts in none of them, Chinese
 * among them, are printed from the machine's own fonts and may differ from machine to machine.
 */
export function letterFaces(): Buffer[] {
  const { resolve } = createRequire(import.meta.url)
  return faces.map((face) => readFileSync(resolve(face)))
}
