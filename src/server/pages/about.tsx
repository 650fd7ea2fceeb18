import { ConfidenceMeaning, MatterMark } from '../parts/marks.tsx'
import { Section } from '../parts/section.tsx'
import type { Page } from '../sheet.ts'
import type { Eyes } from '../view.ts'

/** What this is, whose view, how confidence is marked, and what no list here can promise. */
export const aboutPage: Page = {
  path: '/about',
  answer: async ({ view }) => ({
    title: 'About this desk',
    lead: (
      <p>
        Pursuant keeps the record of the Assembly’s mechanism on non-cooperation with the
        International Criminal Court, and says what follows from it on any day.
      </p>
    ),
    body: (
      <div class="prose">
        <WhoseView eyes={view.eyes} />
        <Days />
        <Confidence />
        <Limits />
      </div>
    ),
  }),
}

function WhoseView({ eyes }: { eyes: Eyes }) {
  return (
    <Section id="whose-view" heading="Whose view this is">
      <p>
        {eyes === 'public'
          ? 'You are looking at what anyone may see. What is not public changes nothing here: no sentence, no count, no day.'
          : 'You are looking with the eyes of the Secretariat. What is marked “not public” may not be passed on; the link at the top shows the same page as the public has it.'}
      </p>
      <p>
        The desk runs on this machine and answers to it alone. It calls nobody: no fonts, maps or
        counters come from elsewhere. Facts of the world are read here and entered by import; drafts
        are worked on here, by the officer of the Secretariat at this machine.
      </p>
    </Section>
  )
}

function Days() {
  return (
    <Section id="days" heading="As of a day, as known at a time">
      <p>
        Every page can be asked as of any day: choose it at the top, and the whole desk follows.
        Rules are those in force on that day; what had not happened by then is left out. Under “As
        known now” a second question can be asked: what would this desk have said at an earlier
        time, before later entries and corrections?
      </p>
      <p>
        Where only a month or a year is known, answers inside it say “cannot tell”. Every statement
        leads to its facts, every fact to its document, and what was corrected stays readable.
      </p>
    </Section>
  )
}

function Confidence() {
  return (
    <Section id="confidence" heading="How sure the record is">
      <ul class="plain key">
        {(['confirmed', 'reported', 'unconfirmed', 'disputed'] as const).map((confidence) => (
          <li>
            <ConfidenceMeaning confidence={confidence} />
          </li>
        ))}
      </ul>
      <p>
        An answer that rests on anything not confirmed carries the mark too. Rules carry it as facts
        do: parts of the Procedures are known from accounts of them, not from the text.
      </p>
      <p>
        Matters are <MatterMark standing="open" />, <MatterMark standing="deferred" />,{' '}
        <MatterMark standing="closed" />, <MatterMark standing="referralReversed" /> or{' '}
        <MatterMark standing="notReferred" />. Amber and a diamond mark what has a day; blue-green
        and a ring mark what can be done.
      </p>
    </Section>
  )
}

function Limits() {
  return (
    <Section id="limits" heading="What no list here can promise">
      <p>
        A public list is never complete. Warrants may be under seal, requests confidential,
        decisions not yet published. That a name is absent proves nothing.
      </p>
      <p>
        Pursuant records and cites. It says what the Procedures allow and leaves it to the organs;
        “none recorded” means that the record holds nothing, and no more. A person in the register
        is subject to a warrant of arrest, or was; nothing more is said of anyone here.
      </p>
    </Section>
  )
}
