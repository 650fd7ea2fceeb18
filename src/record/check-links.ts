import type { Fault } from './check-fact.ts'
import type { FactDraft } from './fact.ts'
import type { Kind } from './kinds.ts'
import { isOfDrafting } from './names.ts'

/** What a record, or the record and the file being read, can say of ids. */
export type Register = {
  readonly isPerson: (id: string) => boolean
  /** The fact of an id: its kind, stream and, where it is a correction itself, what it corrects. */
  readonly entry: (
    id: string,
  ) =>
    | { readonly type: Kind; readonly stream: string; readonly corrects?: string | undefined }
    | undefined
}

/** What is wrong with a fact's references to other entries, or undefined. */
export function linkFault(fact: FactDraft, register: Register): Fault | undefined {
  return (
    correctionFault(fact, register) ?? narrowingFault(fact, register) ?? personFault(fact, register)
  )
}

function correctionFault(fact: FactDraft, register: Register): Fault | undefined {
  if (fact.void && !fact.corrects)
    return { fault: 'void: found true without corrects; name the fact that is to be retracted.' }
  if (!fact.corrects) return undefined
  const original = register.entry(fact.corrects)
  if (!original)
    return {
      fault: `corrects: found ${fact.corrects}, which is not in the record; expected the id of a fact.`,
    }
  if (original.corrects)
    return {
      fault: `corrects: found ${fact.corrects}, which is itself a correction; correct the original, ${original.corrects}.`,
    }
  if (original.type !== fact.type || original.stream !== fact.stream)
    return {
      fault: `corrects: found a ${fact.type} in ${fact.stream}, expected a ${original.type} in ${original.stream} like the original; to change the kind, retract the fact and enter another.`,
    }
  return undefined
}

function narrowingFault(fact: FactDraft, register: Register): Fault | undefined {
  if (fact.type !== 'AudienceNarrowed') return undefined
  const target = register.entry(fact.body.fact)
  const told = fact.audience.find((office) => !fact.body.to.includes(office))
  if (told)
    return {
      fault: `audience: found ${told}, which the narrowing leaves out: it would be told what it may no longer see. Name only offices that stand in body.to.`,
    }
  const other = target && target.stream !== fact.stream
  if (other && (isOfDrafting(target) || isOfDrafting(fact)))
    return {
      fault: `stream: found ${fact.stream}, expected ${target.stream}: what narrows a fact of a draft is filed with the draft, and nothing else is.`,
    }
  if (target && !target.corrects) return undefined
  return {
    fault: `body.fact: found ${fact.body.fact}, expected the id of an original fact in the record.`,
  }
}

function personFault(fact: FactDraft, register: Register): Fault | undefined {
  if (fact.type === 'PersonRegistered') return undefined
  const body = fact.body as { person?: string; persons?: readonly string[] }
  const missing = [...(body.person ? [body.person] : []), ...(body.persons ?? [])].find(
    (person) => !register.isPerson(person),
  )
  if (!missing) return undefined
  return {
    fault: `person: found "${missing}", who is not in the register; enter a PersonRegistered first, or correct the id.`,
  }
}
