import type { Language } from '../text/tree.ts'

const commonWords: readonly (readonly [Language, RegExp])[] = [
  ['en', /\b(?:the|of|and|to|that|with|by)\b/giu],
  ['fr', /\b(?:le|la|les|des|et|que|dans|par|aux)\b/giu],
  ['es', /\b(?:el|los|las|del|que|y|por|con)\b/giu],
]

/** The language of a text, by its script and then by its commonest words. */
export function languageOfText(text: string): Language {
  const sample = text.slice(0, 50_000)
  const share = (pattern: RegExp) => (sample.match(pattern)?.length ?? 0) / sample.length
  if (share(/\p{Script=Arabic}/gu) > 0.3) return 'ar'
  if (share(/\p{Script=Han}/gu) > 0.3) return 'zh'
  if (share(/\p{Script=Cyrillic}/gu) > 0.3) return 'ru'
  const counted = commonWords.map(([language, pattern]) => ({ language, share: share(pattern) }))
  return counted.reduce((best, one) => (one.share > best.share ? one : best)).language
}
