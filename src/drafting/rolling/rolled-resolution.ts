import { changeClass } from '../../text/change-class.ts'
import { numbered } from '../../text/numbering.ts'
import { type Passage, passagesOf } from '../../text/passages.ts'
import type { Block, DocumentTree, Section } from '../../text/tree.ts'
import { inShort } from './flag-words.ts'
import { oldResolution } from './old-resolution.ts'
import { plainWords } from './plain-words.ts'
import type { RolledLanguage, Stated } from './reference.ts'
import type { ResolutionFacts, UnusableFacts } from './resolution-facts.ts'
import { lastingIn } from './resolution-lasting.ts'
import { givenSuccessions, resolutionSuccessions } from './resolution-successions.ts'
import type { Flag, Replaced, Rolled, RolledChange } from './rolled.ts'
import { rolledMasthead } from './rolled-masthead.ts'
import { type RolledPassage, rolledTree } from './rolled-tree.ts'
import type { Rolling } from './rolled-words.ts'
import { isListed, type Succession } from './successions.ts'

/**
 * Last year's resolution with the facts of the new session in the places of the old ones, a draft.
 * Every paragraph of the old text is accounted for in `changes`, in its order, after the masthead;
 * facts that found no place stand at the end. Refused, with a
 * sentence, where the language is not set up or the text does not say of which session it is.
 */
export function rolledResolution(
  old: DocumentTree,
  facts: ResolutionFacts,
): Rolled | UnusableFacts {
  const { language } = old
  if (language !== 'en' && language !== 'fr')
    return {
      refused: `The resolution is in the language "${language}": rolling forward is set up for English and French.`,
    }
  const before = oldResolution(old, facts, language)
  if (typeof before === 'string') return { refused: before }
  const rolling: Rolling = {
    successions: resolutionSuccessions(before, facts, language),
    language,
    lasting: lastingIn(before, facts, language),
    names: namesOf(facts),
  }
  const { document, changes } = rolledWith(old, facts, rolling)
  const given = givenSuccessions(before, facts, language)
  return { document, changes: [...changes, ...withoutPlace(given, before.stated, language)] }
}

/** Facts that take the place of something which the old text states nowhere. */
function withoutPlace(
  given: readonly Succession[],
  stated: readonly Stated[],
  language: RolledLanguage,
): readonly RolledChange[] {
  const placeless = given.filter(({ was }) => !stated.some((one) => isListed([was], one)))
  const why =
    'The facts say what takes its place, and the old text states it nowhere: check the fact, or add what is new.'
  return placeless.map(({ was }) => {
    const flag: Flag = { is: 'added', words: plainWords(was, language), why }
    return { id: 'facts', old: null, new: null, class: 'unchanged', replaced: [], flags: [flag] }
  })
}

function namesOf({ names, stays }: ResolutionFacts): readonly string[] {
  return [...(names ?? []).map(({ was }) => was), ...(stays?.names ?? [])]
}

function rolledWith(old: DocumentTree, facts: ResolutionFacts, rolling: Rolling): Rolled {
  const { document, passages } = rolledTree(old, rolling)
  const { masthead, adoption, changes } = rolledMasthead(old, facts, rolling)
  const { adoption: _, ...rest } = document
  const rolled: DocumentTree = {
    ...rest,
    standing: 'draft',
    masthead,
    ...(adoption ? { adoption } : {}),
  }
  const withdrawn = withdrawnIds(old, facts.withdrawn ?? [])
  const told = changesOf(bodyPassages(old), bodyPassages(rolled), passages, withdrawn)
  return {
    document: { ...rolled, sections: rolled.sections.map((one) => without(one, withdrawn)) },
    changes: [...changes, ...told],
  }
}

function bodyPassages(document: DocumentTree): readonly Passage[] {
  return passagesOf(numbered(document)).slice(1)
}

function changesOf(
  old: readonly Passage[],
  now: readonly Passage[],
  rolled: readonly RolledPassage[],
  withdrawn: ReadonlySet<string>,
): readonly RolledChange[] {
  return rolled.map(({ id, replaced, flags }, at): RolledChange => {
    const was = old[at]?.text ?? ''
    if (withdrawn.has(id)) {
      const flag: Flag = { is: 'dropped', words: was, why: 'The facts say that it is withdrawn.' }
      return { id, old: was, new: null, class: 'deleted', replaced: [], flags: [flag] }
    }
    const is = now[at]?.text ?? ''
    const change = classOf(was, is, replaced)
    return {
      id,
      old: was,
      new: is,
      class: change,
      replaced,
      flags: [...flags, ...moreThanMechanical(change, flags, is)],
    }
  })
}

/** What moves on with the period by itself; a name, a State, a number or a place does not. */
const movesOn: ReadonlySet<Stated['is']> = new Set([
  'session',
  'days',
  'dayOfYear',
  'month',
  'year',
  'document',
  'resolution',
  'ordinal',
  'address',
])

/** Only what was replaced differs: where each of it moves on, the change is mechanical. */
function classOf(was: string, is: string, replaced: readonly Replaced[]): RolledChange['class'] {
  const told = changeClass(was, is)
  if (told === 'unchanged') return told
  return replaced.every((one) => movesOn.has(one.was.is)) ? 'mechanical' : told
}

/** Whatever changes more than numbers, days and symbols is looked at by a person. */
function moreThanMechanical(
  change: RolledChange['class'],
  flags: readonly Flag[],
  words: string,
): readonly Flag[] {
  if (change === 'unchanged' || change === 'mechanical' || flags.length > 0) return []
  const why = 'More than numbers, days and symbols changed here; read it before it is issued.'
  return [{ is: 'decide', words: inShort(words, 80), why }]
}

/** Operative paragraphs by their old number, with all that is under them. */
function withdrawnIds(old: DocumentTree, numbers: readonly number[]): ReadonlySet<string> {
  if (numbers.length === 0) return new Set()
  const wanted = new Set(numbers.map(String))
  const ids = passagesOf(numbered(old)).flatMap(({ id, of, number }) => {
    const [paragraph = ''] = number.split(' ')
    return id && (of === 'paragraph' || of === 'point') && wanted.has(paragraph) ? [id] : []
  })
  return new Set(ids)
}

function without(section: Section, withdrawn: ReadonlySet<string>): Section {
  if (withdrawn.size === 0) return section
  const stays = (block: Block) => !withdrawn.has(block.id)
  return {
    ...section,
    blocks: section.blocks.filter(stays),
    ...(section.sections
      ? { sections: section.sections.map((one) => without(one, withdrawn)) }
      : {}),
  }
}
