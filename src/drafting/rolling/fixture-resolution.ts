import { sentence } from '../../text/inline.ts'
import type { DocumentTree, Inline, Masthead, Paragraph } from '../../text/tree.ts'

/** A resolution for tests: `~ words` preambular, everything else operative; a note as ⟦words⟧. */
export function resolution(
  masthead: Partial<Masthead> & { readonly organ: string },
  lines: readonly string[],
  rest: Partial<DocumentTree> = {},
): DocumentTree {
  const paragraphs = lines.map((words, at) => paragraph(words.replace(/^~ /, ''), `p${at + 1}`))
  const preambular = paragraphs.filter((_, at) => lines[at]?.startsWith('~ '))
  return {
    kind: 'resolution',
    language: 'en',
    standing: 'issued',
    masthead: { title: 'A question', ...masthead },
    ...(preambular.length > 0
      ? { preamble: { opening: sentence('The organ,').inlines, paragraphs: preambular } }
      : {}),
    sections: [{ id: 'body', blocks: paragraphs.filter((one) => !preambular.includes(one)) }],
    annexes: [],
    ...rest,
  }
}

function paragraph(words: string, id: string): Paragraph {
  return { kind: 'paragraph', id, sentences: [sentence(...inlines(words, id))] }
}

/** Words with their notes. */
export function inlines(words: string, id = 'n'): readonly Inline[] {
  return words.split(/(⟦[^⟧]*⟧)/u).flatMap((part, at): readonly Inline[] => {
    if (part === '') return []
    if (!part.startsWith('⟦')) return [{ kind: 'text', text: part }]
    const content = [{ kind: 'text' as const, text: part.slice(1, -1) }]
    return [{ kind: 'note', id: `${id}-note${at}`, content }]
  })
}
