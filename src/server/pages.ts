import { aboutPage } from './pages/about.tsx'
import { consistencyPage } from './pages/consistency.tsx'
import { docketPage } from './pages/docket.tsx'
import { draftPage } from './pages/draft.tsx'
import { draftFromPage } from './pages/draft-from.tsx'
import { draftParagraphPage } from './pages/draft-paragraph.tsx'
import { draftsPage } from './pages/drafts.tsx'
import { factPage } from './pages/fact.tsx'
import { letterPage } from './pages/letter.tsx'
import { lettersPage } from './pages/letters.tsx'
import { mapPage } from './pages/map.tsx'
import { matterPage } from './pages/matter.tsx'
import { mattersPage } from './pages/matters.tsx'
import { obligationsPage } from './pages/obligations.tsx'
import { personPage } from './pages/person.tsx'
import { personsPage } from './pages/persons.tsx'
import { sessionPage } from './pages/session.tsx'
import { sessionsPage } from './pages/sessions.tsx'
import { statePage } from './pages/state.tsx'
import { statesPage } from './pages/states.tsx'
import { workedDatesPage } from './pages/worked-dates.tsx'
import type { Page } from './sheet.ts'

/** Every page of the desk. */
export const pages: readonly Page[] = [
  docketPage,
  mattersPage,
  matterPage,
  personsPage,
  personPage,
  statesPage,
  statePage,
  sessionsPage,
  sessionPage,
  draftsPage,
  draftPage,
  draftFromPage,
  draftParagraphPage,
  lettersPage,
  letterPage,
  factPage,
  obligationsPage,
  mapPage,
  workedDatesPage,
  consistencyPage,
  aboutPage,
]
