import type { FactDraft } from '../src/record/fact.ts'

/**
 * Words that accuse, or that only a judgment may use. A State is told not to have complied where
 * the Court found it, and in the Court's own title; a person is subject to a warrant of arrest.
 */
const accusing =
  /\b(failed|fails|failure|failing|violat\w*|fugitives?|wanted|refus(ed|es|ing|al)|guilty|breach\w*|defied|defies|ignored|ignores|evad\w*|escaped|hiding|culprits?|perpetrators?|criminals|unlawful\w*|illegal\w*|flout\w*|disregard\w*|obstruct\w*)\b/i

/** Every title that the record gives to a document: those are the words of their organs. */
export function titlesIn(drafts: readonly FactDraft[]): readonly string[] {
  const titles = new Set<string>()
  JSON.stringify(drafts, (key, value) => {
    if (key === 'title' && typeof value === 'string') titles.add(value)
    return value
  })
  return [...titles].sort((a, b) => b.length - a.length)
}

/** Members that hold no sentence of ours: facts as entered, and where a thing was read. */
const notOurs: ReadonlySet<string> = new Set(['facts', 'source', 'address'])

/** Adds every text of an answer to a set, at whatever depth it stands. */
export function gather(answer: unknown, into: Set<string>): void {
  if (typeof answer === 'string') into.add(answer)
  if (typeof answer !== 'object' || answer === null) return
  for (const [key, value] of Object.entries(answer)) if (!notOurs.has(key)) gather(value, into)
}

/** The sentences that accuse outside an official title, each with the word. */
export function accusations(
  sentences: Iterable<string>,
  titles: readonly string[],
): readonly string[] {
  const found: string[] = []
  for (const sentence of sentences) {
    if (!accusing.test(sentence)) continue
    const own = titles.reduce((text, title) => text.replaceAll(title, '…'), sentence)
    const word = accusing.exec(own)
    if (word) found.push(`"${word[0]}" in: ${sentence}`)
  }
  return found
}
