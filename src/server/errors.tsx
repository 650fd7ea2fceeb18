import type { Answered } from './framed.tsx'
import { href } from './links.ts'
import type { Missing } from './sheet.ts'
import type { View } from './view.ts'

/** There is no page at this address. */
export function nowhereSheet(path: string): Answered {
  return {
    status: 404,
    sheet: {
      title: 'No page is here',
      body: (
        <p class="prose">
          Nothing is at <bdi class="symbol">{path.slice(0, 200)}</bdi>. Choose a page from the menu
          above, or check the address for a slip.
        </p>
      ),
    },
  }
}

/** A page that only reads was sent something. */
export function wrongMethodSheet(): Answered {
  return {
    status: 405,
    sheet: {
      title: 'This page is for reading',
      body: <p>Nothing can be sent to this page. Open it from the menu above to read it.</p>,
    },
  }
}

/** The record, as this view has it, does not hold what was asked for. */
export function missingSheet(view: View, { missing, wayOn }: Missing): Answered {
  return {
    status: 404,
    sheet: {
      title: 'Not in the record',
      body: (
        <div class="prose">
          <p>{missing}</p>
          <p>
            The record is asked here as of one day and for one reader; another day may know more. A
            list that is public is never said to be complete.
          </p>
          <p>
            <a href={href(view, wayOn.path)}>{wayOn.words}</a>
          </p>
        </div>
      ),
    },
  }
}

/** A page that compares, or tells what is not public. */
export function forOfficersSheet(view: View): Answered {
  return {
    status: 403,
    sheet: {
      title: 'A page for officers',
      body: (
        <div class="prose">
          <p>
            Comparisons between matters, maps drawn from the whole record and drafts of letters are
            kept for officers. The public sees the docket, the matters, the persons, the States and
            the sessions.
          </p>
          <p>
            <a href={href(view, '/')}>Go to the docket</a>
          </p>
        </div>
      ),
    },
  }
}

export const failedSentence =
  'Something went wrong on the desk’s side, not with what you asked. Reading changes nothing; what a form sent may or may not have been entered, and the page it belongs to says so when it is opened again.'

/** A file in a format that this document cannot have as it is. */
export function cannotBeMadeSheet(view: View, back: string, why: string): Answered {
  return {
    status: 422,
    sheet: {
      title: 'This file cannot be made yet',
      body: (
        <div class="prose">
          <p>{why}</p>
          <p>
            <a href={href(view, back)}>Go back to the draft</a>
          </p>
        </div>
      ),
    },
  }
}

/** A form that is not taken: it came from elsewhere, or cannot be read. */
export function formRefusedSheet(status: 400 | 403 | 413 | 415, why: string): Answered {
  return { status, sheet: { title: 'The form was not taken', body: <p class="prose">{why}</p> } }
}

/** Our own fault: said as such, with nothing of its inside. */
export function failedSheet(): Answered {
  return {
    status: 500,
    sheet: {
      title: 'This page could not be made',
      body: (
        <div class="prose">
          <p>{failedSentence}</p>
          <p>
            Reload the page. If it fails again, the window in which the desk was started says why;
            pass that on to whoever looks after it.
          </p>
        </div>
      ),
    },
  }
}
