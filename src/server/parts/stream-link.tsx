import { isStateCode, stateName } from '../../law/states.ts'
import { sessionInWords } from '../../mechanism/words.ts'
import { streamParts } from '../../record/fact.ts'
import { href } from '../links.ts'
import type { View } from '../view.ts'

/** What a fact is filed under, leading to its page where it has one. */
export function StreamLink({ view, stream }: { view: View; stream: string }) {
  const parts = streamParts(stream)
  if (!parts) return <bdi>{stream}</bdi>
  const { of, id } = parts
  if (of === 'travel') return <>travel {id}</>
  if (of === 'draft') return <a href={href(view, `/draft/${id}`)}>draft {id}</a>
  const words = {
    matter: `matter ${id}`,
    person: `person ${id}`,
    state: isStateCode(id) ? stateName(id) : id,
    session: sessionInWords(id),
  }[of]
  return <a href={href(view, `/${of}s/${id}`)}>{words}</a>
}
