import type { Child } from 'hono/jsx'
import type { Docket, DocketMatter, DocketTravel, NextItem } from '../../mechanism/answer.ts'
import type { View } from '../view.ts'
import { MatterLink, PersonLink, StateLink, StateLinks } from './names.tsx'
import type { NextLine } from './next-items.tsx'

type Told = { readonly item: NextItem; readonly of: Child }

/** What has a day, the nearest first; what several matters share stands once, with all of them. */
export function withDayOf(
  view: View,
  docket: Docket,
  names: ReadonlyMap<string, string>,
): NextLine[] {
  const shared = new Map<string, Told[]>()
  for (const told of linesOf(view, docket, names)) {
    const { day, what, why, rule } = told.item
    if (!day) continue
    const key = [day, what, why, rule?.provision].join('\n')
    shared.set(key, [...(shared.get(key) ?? []), told])
  }
  return [...shared.values()].flatMap(withAll).sort(nearestFirst)
}

function withAll(told: readonly Told[]): readonly NextLine[] {
  const [first] = told
  if (!first) return []
  return [
    {
      item: first.item,
      of: told.map(({ of }, index) => (
        <>
          {index > 0 ? ' · ' : ''}
          {of}
        </>
      )),
    },
  ]
}

function linesOf(view: View, docket: Docket, names: ReadonlyMap<string, string>): Told[] {
  const ofMatters = docket.matters.flatMap((matter) =>
    matter.next.map((item) => ({ item, of: <OfMatter view={view} matter={matter} /> })),
  )
  const ofTravel = docket.travel.flatMap((travel) =>
    travel.next.map((item) => ({
      item,
      of: <OfTravel view={view} travel={travel} names={names} />,
    })),
  )
  return [...ofMatters, ...ofTravel]
}

function nearestFirst(a: NextLine, b: NextLine): number {
  return (a.item.day ?? '') < (b.item.day ?? '') ? -1 : 1
}

function OfMatter({ view, matter }: { view: View; matter: DocketMatter }) {
  return (
    <>
      <MatterLink view={view} id={matter.id} /> <StateLink view={view} state={matter.state} />
    </>
  )
}

type Travelling = { view: View; travel: DocketTravel; names: ReadonlyMap<string, string> }

function OfTravel({ view, travel, names }: Travelling) {
  return (
    <>
      <PersonLink view={view} person={travel.person} names={names} />, to{' '}
      <StateLinks view={view} states={travel.states} />
    </>
  )
}
