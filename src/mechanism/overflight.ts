import { statute } from '../law/rome-statute.ts'
import type { Branch } from './answer.ts'
import { branch } from './treaty-branches.ts'

/**
 * Crossing a State without landing. The Statute is silent on it and no decision in the record
 * settles it, so that both views stand side by side.
 */
export const overflightBranches: readonly Branch[] = Object.freeze([
  branch(
    statute('89 (1)'),
    'disputed',
    'One view: the air above a territory belongs to it, so that a person who crosses it is found on the territory, and a request to arrest reaches the crossing.',
  ),
  branch(
    statute('89 (3)'),
    'disputed',
    'The other view: the Statute speaks of crossing by air only for transit of a person being surrendered, and asks nothing of the State below unless there is a landing. Any landing is presence.',
  ),
])
