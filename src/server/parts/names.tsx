import { isStateCode, type StateCode, stateName } from '../../law/states.ts'
import { href } from '../links.ts'
import type { View } from '../view.ts'

/** A State by its name, leading to its page. */
export function StateLink({ view, state }: { view: View; state: StateCode }) {
  return (
    <a href={href(view, `/states/${state}`)}>{isStateCode(state) ? stateName(state) : state}</a>
  )
}

/** States one after the other, each leading to its page. */
export function StateLinks({ view, states }: { view: View; states: readonly StateCode[] }) {
  return states.map((state, index) => (
    <>
      {index > 0 ? ', ' : ''}
      <StateLink view={view} state={state} />
    </>
  ))
}

/** A person by name, leading to the person's page. */
export function PersonLink({
  view,
  person,
  names,
}: {
  view: View
  person: string
  names: ReadonlyMap<string, string>
}) {
  return (
    <a href={href(view, `/persons/${person}`)}>
      <bdi>{names.get(person) ?? person}</bdi>
    </a>
  )
}

/** Persons one after the other. */
export function PersonLinks({
  view,
  persons,
  names,
}: {
  view: View
  persons: readonly string[]
  names: ReadonlyMap<string, string>
}) {
  return persons.map((person, index) => (
    <>
      {index > 0 ? ', ' : ''}
      <PersonLink view={view} person={person} names={names} />
    </>
  ))
}

/** A matter by its id, leading to its page. */
export function MatterLink({ view, id }: { view: View; id: string }) {
  return (
    <a class="symbol" href={href(view, `/matters/${id}`)}>
      <bdi>{id}</bdi>
    </a>
  )
}

/** A symbol of a document, kept together and in its own direction. */
export function SymbolText({ text }: { text: string }) {
  return <bdi class="symbol">{text}</bdi>
}

/**
 * A name in its own script: language undetermined, script said, direction its own. The record
 * knows scripts, not languages.
 */
export function OwnScript({ text }: { text: string }) {
  const script = scriptOf(text)
  return (
    <bdi class="own-script" lang={script ? `und-${script}` : undefined} dir={rightToLeft(script)}>
      {text}
    </bdi>
  )
}

const scripts: readonly (readonly [string, RegExp])[] = [
  ['Arab', /\p{Script=Arabic}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Geor', /\p{Script=Georgian}/u],
  ['Hans', /\p{Script=Han}/u],
]

/** The script a text is written in, by its ISO 15924 code; undefined for Latin and others. */
export function scriptOf(text: string): string | undefined {
  return scripts.find(([, pattern]) => pattern.test(text))?.[0]
}

function rightToLeft(script: string | undefined): 'rtl' | undefined {
  return script === 'Arab' || script === 'Hebr' ? 'rtl' : undefined
}
