import type { z } from 'zod'
import { assemblyKinds } from './assembly.ts'
import { bureauKinds } from './bureau.ts'
import { consultationKinds } from './consultation.ts'
import { councilKinds } from './council.ts'
import { courtKinds } from './court.ts'
import { draftingKinds } from './drafting.ts'
import { findingKinds } from './findings.ts'
import { travelKinds } from './travel.ts'
import { treatyKinds } from './treaty.ts'

/** Every kind of fact that may be entered, by name. Adding one here is all it takes. */
export const kinds = {
  ...treatyKinds,
  ...councilKinds,
  ...courtKinds,
  ...findingKinds,
  ...assemblyKinds,
  ...bureauKinds,
  ...travelKinds,
  ...consultationKinds,
  ...draftingKinds,
} as const

export type Kind = keyof typeof kinds
export type Body<K extends Kind> = z.output<(typeof kinds)[K]['body']>

export function isKind(text: string): text is Kind {
  return Object.hasOwn(kinds, text)
}
