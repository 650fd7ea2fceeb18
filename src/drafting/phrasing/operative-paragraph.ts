import type { Body } from '../../record/kinds.ts'

/** An operative paragraph or a mandate as a fact lists it. */
export type OperativeParagraph = Body<'AssemblyResolutionAdopted'>['paragraphs'][number]

/** What a paragraph on non-cooperation may be about. */
export type Subject = OperativeParagraph['subject']
