import type { English } from './english.ts'
import { frenchBureau } from './french-bureau.ts'
import { frenchCouncil } from './french-council.ts'
import { frenchCourt } from './french-court.ts'
import { frenchIntroduction } from './french-introduction.ts'
import { frenchLanguage } from './french-language.ts'
import { frenchLetters } from './french-letters.ts'
import { frenchNames } from './french-names.ts'
import { frenchRecommendations } from './french-recommendations.ts'

/** Everything a drafted document says in French. */
export const french: English = {
  language: 'fr',
  ...frenchNames,
  introduction: frenchIntroduction,
  court: frenchCourt,
  bureau: frenchBureau,
  council: frenchCouncil,
  recommendations: frenchRecommendations,
  annexes: frenchLanguage,
  letters: frenchLetters,
}
