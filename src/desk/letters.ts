import type { Ask, Desk } from '../desk.ts'
import { draftedLetter } from '../drafting/letters/drafted-letter.ts'
import type { NoLetter } from '../drafting/letters/letter.ts'
import { lettersOnMatter, lettersToday } from '../drafting/letters/letters-today.ts'
import { openMatterIds } from '../mechanism/docket.ts'
import type { RecordView } from '../record/record.ts'
import type { Eyes, Shelf } from './spine.ts'

type InsideOf = (shelf: Shelf, seen: Eyes, ids: readonly string[]) => Promise<RecordView>

/** Letters at the desk: drafted for officers, from the facts that their offices see. */
export function aboutLetters(
  shelf: Shelf,
  eyes: (ask: Ask) => Promise<Eyes>,
  insideOf: InsideOf,
): Pick<Desk, 'letter' | 'letters'> {
  return {
    letter: async (ask, asked) => {
      if (!ask.officer) return forOfficers
      const matter = asked.matter?.toLowerCase()
      const wish = { ...asked, matter }
      const view = await insideOf(shelf, await eyes(ask), matter ? [matter] : [])
      return draftedLetter(view, wish, ask.on)
    },
    letters: async (ask, matter) => {
      if (!ask.officer) return []
      const seen = await eyes(ask)
      if (matter !== undefined)
        return lettersOnMatter(await insideOf(shelf, seen, [matter]), matter, ask.on)
      const open = openMatterIds(await shelf.spine(seen), ask.on)
      return lettersToday(await insideOf(shelf, seen, open), ask.on)
    },
  }
}

const forOfficers: NoLetter = {
  because:
    'Letters are drafted for officers alone, from what their office may see; expected the office that drafts, for example secretariat.',
}
