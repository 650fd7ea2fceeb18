import type { Child } from 'hono/jsx'
import type { DraftedLetter } from '../../drafting/letters/drafted-letter.ts'
import { noSuchLetter } from '../../drafting/letters/drafted-letter.ts'
import { isNoLetter, type NoLetter } from '../../drafting/letters/letter.ts'
import {
  type LetterKind,
  type LetterNeed,
  letterNamed,
  needWords,
} from '../../drafting/letters/letters.ts'
import { asSentence } from '../../mechanism/words.ts'
import {
  groupChoices,
  type LetterWished,
  languageChoices,
  letterWished,
  needNames,
} from '../letter-asked.ts'
import { letterDownloads } from '../letter-downloads.ts'
import { href } from '../links.ts'
import { Carried } from '../parts/carried.tsx'
import { CitationText } from '../parts/citations.tsx'
import { Downloads } from '../parts/downloads.tsx'
import { Select } from '../parts/filters.tsx'
import { LetterFrom } from '../parts/letter-from.tsx'
import { LetterText } from '../parts/letter-text.tsx'
import { MatterLink } from '../parts/names.tsx'
import { Section } from '../parts/section.tsx'
import type { Missing, Page, Question, Sheet } from '../sheet.ts'
import type { View } from '../view.ts'

/** A letter drafted from the record: the document, its margin, and what it may be taken away as. */
export const letterPage: Page = {
  path: '/letter/:id',
  officersOnly: true,
  answer: async (question) => {
    const kind = letterNamed(question.id)
    if (!kind) return nowhere(noSuchLetter(question.id).because)
    const wished = letterWished(kind, question.asked)
    if (wished.missing.includes(kind.subject))
      return nowhere(
        `${kind.title}: found no ${kind.subject} in the address, expected ${needWords[kind.subject]}. Every one on which it could be drafted is in the list of letters.`,
      )
    return letterSheet(question, kind, wished)
  },
}

function nowhere(missing: string): Missing {
  return { missing, wayOn: { path: '/letters', words: 'See every letter that could be drafted' } }
}

async function letterSheet(
  { desk, ask, view }: Question,
  kind: LetterKind,
  wished: LetterWished,
): Promise<Sheet> {
  const { language, given, missing, faults } = wished
  const head = { title: kind.title, faults, ...leadOf(view, kind, wished) }
  const form = <Form view={view} kind={kind} wished={wished} />
  if (faults.length > 0 || missing.length > 0)
    return { ...head, body: <Asking missing={missing} form={form} /> }
  const letter = await desk.letter(ask, { ...given, letter: kind.name, language })
  if (isNoLetter(letter)) return { ...head, body: <WhyNot no={letter} form={form} /> }
  const drafted = { view, kind, wished, letter }
  return { ...head, body: <Drafted {...drafted}>{form}</Drafted> }
}

function leadOf(view: View, kind: LetterKind, { given }: LetterWished) {
  return {
    lead: (
      <p>
        {asSentence(kind.about)}
        {given.matter && (
          <>
            . On the matter <MatterLink view={view} id={given.matter} />
          </>
        )}
        {given.travel && (
          <>
            . On the travel <bdi class="symbol">{given.travel}</bdi>
          </>
        )}
        {given.notice && (
          <>
            . On <a href={href(view, `/facts/${given.notice}`)}>this notice</a>
          </>
        )}
        .
      </p>
    ),
  }
}

function Asking({ missing, form }: { missing: readonly LetterNeed[]; form: Child }) {
  const needs = missing.map((need) => needWords[need]).join(' and ')
  return (
    <Section id="asking" heading="What is needed first">
      {needs && <p>The letter is drafted once {needs} is given.</p>}
      {form}
    </Section>
  )
}

function WhyNot({ no: { because, under }, form }: { no: NoLetter; form: Child }) {
  return (
    <>
      <Section id="why-not" heading="No letter is drafted">
        <p class="answer">{because}</p>
        {under && (
          <p>
            <CitationText rule={under} />
          </p>
        )}
      </Section>
      <Section id="otherwise" heading="Otherwise">
        {form}
      </Section>
    </>
  )
}

type OfLetter = { view: View; kind: LetterKind; wished: LetterWished; letter: DraftedLetter }

function Drafted({ view, kind, wished, letter, children }: OfLetter & { children: Child }) {
  return (
    <>
      <LetterText letter={letter} />
      <div class="letter-tools">
        <Section id="otherwise" heading="Draft it otherwise">
          {children}
        </Section>
        <Section id="take-away" heading="Take it away">
          <Downloads of={letterDownloads.of(view, kind, wished)} />
          <p class="hint">
            The files hold the letter alone. In Word the margin stands as comments: take them out
            before the letter is sent. The data keep what each sentence rests on.
          </p>
        </Section>
        <LetterFrom view={view} letter={letter} />
      </div>
    </>
  )
}

type OfForm = { view: View; kind: LetterKind; wished: LetterWished }

function Form({ view, kind, wished }: OfForm) {
  const { own, language } = wished
  const subject = needNames[kind.subject]
  return (
    <form class="filters asking" method="get" action={`/letter/${kind.name}`} aria-label="Letter">
      <Carried view={view} />
      <input type="hidden" name={subject} value={own[subject]} />
      <Select name="language" label="Language" value={language} choices={languageChoices} />
      {kind.needs.includes('group') && (
        <Select
          name="group"
          label="Regional group"
          value={String(own['group'] ?? '')}
          choices={groupChoices}
          none="choose a group"
          required
        />
      )}
      {(['viewsBy', 'meets'] as const)
        .filter((need) => kind.needs.includes(need))
        .map((need) => (
          <DayNeeded need={need} wished={wished} />
        ))}
      <div class="filter-buttons">
        <button class="ds-button" type="submit">
          Draft
        </button>
      </div>
    </form>
  )
}

function DayNeeded({ need, wished }: { need: 'viewsBy' | 'meets'; wished: LetterWished }) {
  const name = needNames[need]
  const wrong = wished.faults.find(({ field }) => field === name)
  return (
    <div class="filter letter-day">
      <label class="ds-label" for={name}>
        {asSentence(needWords[need].replace(/^the /, ''))}
      </label>
      <input
        class="ds-input"
        id={name}
        name={name}
        type="text"
        inputmode="numeric"
        autocomplete="off"
        maxlength={12}
        required
        value={String(wished.own[name] ?? '')}
        aria-invalid={wrong ? 'true' : undefined}
        aria-describedby={`${name}-hint`}
      />
      <p class="hint" id={`${name}-hint`}>
        {wrong ? wrong.sentence : 'Year, month, day, such as 2026-12-04.'}
      </p>
    </div>
  )
}
