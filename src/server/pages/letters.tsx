import { letters } from '../../drafting/letters/letters.ts'
import type { LetterSubject } from '../../drafting/letters/letters-today.ts'
import { asSentence, listed } from '../../mechanism/words.ts'
import { href } from '../links.ts'
import { LetterLinks } from '../parts/letter-links.tsx'
import { MatterLink, PersonLinks, StateLinks } from '../parts/names.tsx'
import { PageLinks, pageOf } from '../parts/pages.tsx'
import { Section } from '../parts/section.tsx'
import { type Column, Table } from '../parts/table.tsx'
import { personNames } from '../person-names.ts'
import type { Page } from '../sheet.ts'
import type { View } from '../view.ts'

/** Which letters could be drafted today, on what, and where none can be, why. */
export const lettersPage: Page = {
  path: '/letters',
  officersOnly: true,
  answer: async ({ desk, ask, view, path, asked }) => {
    const [subjects, names] = await Promise.all([desk.letters(ask), personNames(desk, ask)])
    const { rows, page, pages, fault } = pageOf(subjects, asked)
    return {
      title: 'Letters',
      ...(fault ? { faults: [fault] } : {}),
      lead: <p class="answer">{summary(subjects)}</p>,
      body: (
        <>
          <Section id="list" heading="What a letter could be about">
            {rows.length > 0 ? (
              <Table
                caption="Matters, travel and notices of contact, with the letters on each"
                columns={columnsFor(view, names)}
                rows={rows}
              />
            ) : (
              <p class="empty">
                No matter is open, no travel is to be followed and no notice of contact is recorded,
                as of this day.
              </p>
            )}
            <PageLinks view={view} path={path} asked={asked} of={{ page, pages }} />
          </Section>
          <Section id="six" heading="The six letters">
            <SixLetters />
          </Section>
        </>
      ),
    }
  },
}

function summary(subjects: readonly LetterSubject[]): string {
  const open = subjects.filter(({ letters: on }) => on.some(({ because }) => because === undefined))
  const possible = open.flatMap((one) => one.letters.filter(({ because }) => because === undefined))
  const found = (['travel', 'notice', 'matter'] as const).flatMap((about) => {
    const count = open.filter((one) => one.about === about).length
    return count > 0 ? [counted(count, about)] : []
  })
  if (possible.length === 0) return 'No letter could be drafted from the record on this day.'
  return `${asSentence(counted(possible.length, 'letter'))} could be drafted from the record, on ${listed(found)}.`
}

const plurals = {
  letter: 'letters',
  matter: 'matters',
  travel: 'travels',
  notice: 'notices of contact',
} as const

function counted(count: number, one: keyof typeof plurals): string {
  const singular = one === 'notice' ? 'notice of contact' : one
  return `${count} ${count === 1 ? singular : plurals[one]}`
}

function columnsFor(
  view: View,
  names: ReadonlyMap<string, string>,
): readonly Column<LetterSubject>[] {
  return [
    { head: 'About', cell: (subject) => <About view={view} subject={subject} /> },
    { head: 'State', cell: ({ states }) => <StateLinks view={view} states={states} /> },
    {
      head: 'Person',
      cell: ({ persons }) => <PersonLinks view={view} persons={persons} names={names} />,
    },
    {
      head: 'Letters',
      wide: true,
      cell: (subject) => <LetterLinks view={view} letters={subject.letters} />,
    },
  ]
}

function About({ view, subject: { about, id } }: { view: View; subject: LetterSubject }) {
  if (about === 'matter')
    return (
      <>
        matter <MatterLink view={view} id={id} />
      </>
    )
  if (about === 'travel')
    return (
      <>
        travel <bdi>{id}</bdi>
      </>
    )
  return <a href={href(view, `/facts/${id}`)}>notice of contact</a>
}

function SixLetters() {
  return (
    <>
      <ul class="plain">
        {letters.map(({ title, about }) => (
          <li>
            {title}: {about}
          </li>
        ))}
      </ul>
      <p class="hint">
        Each is drafted from the record in English or French. It is a draft: nobody has signed or
        sent it, and the rules it goes by stand in its margin, not in it.
      </p>
    </>
  )
}
