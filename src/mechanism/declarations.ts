import type { Day } from '../law/day.ts'
import type { StateCode } from '../law/states.ts'
import { type Happened, happened, intervalOf, type When } from '../law/when.ts'
import type { RecordView, Standing } from '../record/record.ts'
import type { Holds } from './answer.ts'
import { perKey } from './per-view.ts'

/** A declaration under article 12 (3), and the finding that it had no effect, if there was one. */
export type Declaration = {
  readonly lodged: Standing<'JurisdictionAccepted'>
  readonly rejected: Standing<'JurisdictionDeclarationRejected'> | undefined
}

/** The declarations of a State, oldest first. */
export const declarations: (view: RecordView, state: StateCode) => readonly Declaration[] = perKey(
  (view, state) => {
    const stream = `state:${state}`
    const rejections = view.about('JurisdictionDeclarationRejected', stream)
    return view.about('JurisdictionAccepted', stream).map((lodged) => ({
      lodged,
      rejected: rejections.find((one) => overlap(one.body.declared, lodged.on)),
    }))
  },
)

/** Whether a declaration has effect on a day; undefined while none had been lodged. */
export function declarationHolds(declaration: Declaration, on: Day): Holds | undefined {
  const { lodged, rejected } = declaration
  const made = happened(lodged.on, on)
  if (made === 'no') return undefined
  const ended: Happened = rejected ? happened(rejected.on, on) : 'no'
  if (ended === 'yes') return 'no'
  if (lodged.confidence === 'disputed') return 'disputed'
  return made === 'yes' && ended === 'no' ? 'yes' : 'cannotTell'
}

function overlap(a: When, b: When): boolean {
  const one = intervalOf(a)
  const other = intervalOf(b)
  return one.first <= other.last && other.first <= one.last
}
