import { englishBureau } from './english-bureau.ts'
import { englishCouncil } from './english-council.ts'
import { englishCourt } from './english-court.ts'
import { englishIntroduction } from './english-introduction.ts'
import { englishLanguage } from './english-language.ts'
import { englishLetters } from './english-letters.ts'
import { englishNames } from './english-names.ts'
import { englishRecommendations } from './english-recommendations.ts'
import type { Widened } from './widened.ts'

/** Everything a drafted document says in English. */
export const english = {
  language: 'en' as 'en' | 'fr',
  ...englishNames,
  introduction: englishIntroduction,
  court: englishCourt,
  bureau: englishBureau,
  council: englishCouncil,
  recommendations: englishRecommendations,
  annexes: englishLanguage,
  letters: englishLetters,
}

export type English = Widened<typeof english>
