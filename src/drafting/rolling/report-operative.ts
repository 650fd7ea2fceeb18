import type { Inline, Note } from '../../text/tree.ts'
import { byNow, type Material } from '../material.ts'
import type { OperativeParagraph } from '../phrasing/operative-paragraph.ts'
import type { OldSentence } from './report-facts.ts'
import { allReferences, chosenIn } from './report-roles.ts'
import type { Rolling } from './report-rolling.ts'
import { successorRoles } from './report-run.ts'
import type { Flag } from './rolled.ts'

/**
 * A sentence that quotes an operative paragraph of which the record says that it reads otherwise
 * now: told in our own words, since its new words are quoted from the resolution or not at all.
 * Undefined where the paragraph reads as it did, or is not quoted.
 */
export function requoted(
  rolling: Rolling,
  old: OldSentence,
): { readonly inlines: readonly Inline[]; readonly flag: Flag } | undefined {
  if (!/[“"«]/u.test(old.words)) return undefined
  const head = chosenIn(rolling, old.references, old.facts, allReferences(old)).find(
    ({ role, reference }) => role.group && reference.states.is === 'document',
  )
  const subject = head && /: (\w+)$/.exec(head.role.role)?.[1]
  const now = head && successorRoles(rolling, head.role)[0]?.states
  if (!subject || now?.is !== 'document' || !now.paragraphs) return undefined
  const [was, is] = [paragraphOn(rolling.before, subject), paragraphOn(rolling.now, subject)]
  if (!was || !is || readsAlike(was, is)) return undefined
  const told = rolling.newDraft.find(
    ({ sentence, words }) =>
      words.includes(`paragraph ${is.paragraph} `) && isAbout(sentence.inlines, now.symbol, words),
  )
  if (!told) return undefined
  const notes = old.inlines.filter((one): one is Note => one.kind === 'note')
  return {
    inlines: [...told.sentence.inlines.filter(({ kind }) => kind !== 'note'), ...notes],
    flag: {
      is: 'decide',
      words: old.words,
      why: `The record says that paragraph ${is.paragraph} of ${now.symbol} reads otherwise (${inRecord(is)}; before: ${inRecord(was)}): it is told in the words of Pursuant. Quote it from the resolution.`,
    },
  }
}

function isAbout(inlines: readonly Inline[], symbol: string, words: string): boolean {
  return words.includes(symbol) && inlines.length > 0
}

function paragraphOn(material: Material, subject: string): OperativeParagraph | undefined {
  return byNow(material, 'AssemblyResolutionAdopted')
    .filter(({ body }) => body.session === material.previous)
    .flatMap(({ body }): readonly OperativeParagraph[] => body.paragraphs)
    .find((one) => one.subject === subject)
}

function readsAlike(a: OperativeParagraph, b: OperativeParagraph): boolean {
  return inRecord(a) === inRecord(b)
}

function inRecord({ verbs, words }: OperativeParagraph): string {
  return `${verbs.join(', ')}${words ? `: ${words}` : ''}`
}
