import type { Language } from '../text/tree.ts'
import { type Finding, opening } from './reading.ts'

/** Words that one of the three languages has often and the two others not at all, or hardly. */
const commonWords: readonly (readonly [Language, ReadonlySet<string>])[] = [
  ['en', new Set('the of and to that with by in on for is was its from'.split(' '))],
  ['fr', new Set('le les des et dans par aux du au est qui une sur ses pour'.split(' '))],
  ['es', new Set('el los las del y por con su sus una para se al como'.split(' '))],
]

/** The language of a text, by its script and then by its commonest words. */
export function languageOfText(text: string): Language {
  return told(text).language
}

/** A doubt about the language, where hardly a word is one of those that every text has. */
export function languageFindings(text: string): readonly Finding[] {
  const { language, words, share } = told(text)
  if (words < 20 || share >= 0.08) return []
  return [
    {
      place: 'document',
      words: opening(text),
      why: `The language could not be told for certain: it was read as "${language}". Expected one of the official languages of the United Nations; compare what was read with the file.`,
    },
  ]
}

type Told = { readonly language: Language; readonly words: number; readonly share: number }

function told(text: string): Told {
  const sample = text.slice(0, 50_000)
  const script = (pattern: RegExp) => (sample.match(pattern)?.length ?? 0) / sample.length
  if (script(/\p{Script=Arabic}/gu) > 0.3) return { language: 'ar', words: 0, share: 1 }
  if (script(/\p{Script=Han}/gu) > 0.3) return { language: 'zh', words: 0, share: 1 }
  if (script(/\p{Script=Cyrillic}/gu) > 0.3) return { language: 'ru', words: 0, share: 1 }
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  const counted = commonWords.map(([language, common]) => ({
    language,
    words: words.length,
    share: words.filter((word) => common.has(word)).length / Math.max(1, words.length),
  }))
  return counted.reduce((best, one) => (one.share > best.share ? one : best))
}
