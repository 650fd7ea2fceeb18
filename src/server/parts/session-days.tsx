import type { SessionDossier } from '../../mechanism/dossier-types.ts'
import { WhenText } from './when.tsx'

type Part = SessionDossier['parts'][number]

/** A session, or a part of it, by its days and place. */
export function PartDays({ part: { part, place, opens, closes } }: { part: Part }) {
  return (
    <span class="part">
      {part && <>{part}: </>}
      {opens ? <WhenText on={opens} short /> : 'opening not recorded'}
      {closes && closes !== opens && (
        <>
          {' to '}
          <WhenText on={closes} short />
        </>
      )}
      {place && <>, {place}</>}
    </span>
  )
}
