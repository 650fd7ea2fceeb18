import type { Child } from 'hono/jsx'
import { href, ownWords, sameUnder } from '../links.ts'
import type { Fault } from '../typed-day.ts'
import type { View } from '../view.ts'
import { dayInFull, whenWords } from '../words/days.ts'
import { AsOf, DayPicker } from './day-picker.tsx'
import { Icon } from './icons.tsx'

/** Addresses of the files every page names. */
export type Assets = {
  readonly stylesheet: string
  readonly icon: string
  /** The editor's script; absent where it was not built, and forms are plain then. */
  readonly editor?: string | undefined
}

export type Framed = {
  readonly view: View
  readonly path: string
  readonly asked: URLSearchParams
  readonly assets: Assets
  readonly title: string
  readonly lead?: Child
  readonly faults: readonly Fault[]
  readonly json?: string | undefined
  readonly refused?: true | undefined
  readonly editor?: true | undefined
  readonly body: Child
}

/** A page in its frame: masthead, whose view and which day, what is to mend, content, foot. */
export function Frame(framed: Framed) {
  const { view, path, asked, assets, title, lead, faults, body } = framed
  return (
    <html lang="en" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <title>{`${faults.length > 0 ? 'To mend: ' : ''}${title} · Pursuant`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light" />
        <link rel="stylesheet" href={assets.stylesheet} />
        <link rel="icon" type="image/svg+xml" href={assets.icon} />
        {framed.editor && assets.editor && <script type="module" src={assets.editor}></script>}
      </head>
      <body class={`eyes-${view.eyes}`}>
        <a class="ds-skip-link" href="#main">
          Skip to the content
        </a>
        <Masthead view={view} path={path} />
        <Standpoint view={view} path={path} asked={asked} faults={faults} />
        <main id="main" tabindex={-1}>
          {faults.length > 0 && (
            <ToMend view={view} faults={faults} refused={framed.refused === true} />
          )}
          <div class="title">
            <h1>{title}</h1>
            {lead && <div class="lead">{lead}</div>}
            {view.known && <KnownNote known={view.known.typed} />}
          </div>
          {body}
        </main>
        <Foot framed={framed} />
      </body>
    </html>
  )
}

const menu: readonly (readonly [string, string, 'all' | 'officers'])[] = [
  ['/', 'Docket', 'all'],
  ['/matters', 'Matters', 'all'],
  ['/persons', 'Persons', 'all'],
  ['/states', 'States', 'all'],
  ['/sessions', 'Sessions', 'all'],
  ['/drafts', 'Drafts', 'all'],
  ['/letters', 'Letters', 'officers'],
  ['/obligations', 'Obligations', 'all'],
  ['/map', 'Map', 'officers'],
  ['/worked-dates', 'Dates', 'officers'],
  ['/consistency', 'Consistency', 'officers'],
  ['/about', 'About', 'all'],
]

function Masthead({ view, path }: { view: View; path: string }) {
  const shown = menu.filter(([, , who]) => who === 'all' || view.eyes === 'secretariat')
  return (
    <header class="masthead">
      <a class="masthead-name" href={href(view, '/')}>
        Pursuant
      </a>
      <nav aria-label="Main">
        <ul class="menu">
          {shown.map(([to, words]) => (
            <li>
              <a href={href(view, to)} aria-current={isAt(path, to)}>
                {words}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}

function isAt(path: string, to: string): 'page' | 'true' | undefined {
  if (path === to) return 'page'
  if (to === '/drafts') return path.startsWith('/draft/') ? 'true' : undefined
  if (to === '/letters') return path.startsWith('/letter/') ? 'true' : undefined
  return to !== '/' && path.startsWith(`${to}/`) ? 'true' : undefined
}

type Standing = { view: View; path: string; asked: URLSearchParams; faults: readonly Fault[] }

function Standpoint({ view, path, asked, faults }: Standing) {
  return (
    <section class="standpoint" aria-label="Whose view, and which day">
      <div>
        <Whose view={view} path={path} asked={asked} />
        <AsOf view={view} />
      </div>
      <DayPicker view={view} path={path} own={ownWords(asked)} faults={faults} />
    </section>
  )
}

function Whose({ view, path, asked }: { view: View; path: string; asked: URLSearchParams }) {
  if (view.eyes === 'public')
    return (
      <p class="whose" id="whose">
        <strong>What the public sees.</strong>{' '}
        <a href={sameUnder(view, path, asked, { eyes: 'secretariat' })}>
          Back to the Secretariat’s view
        </a>
      </p>
    )
  return (
    <p class="whose" id="whose">
      <Icon name="restricted" />
      <strong>The Secretariat’s view.</strong> Holds what is not public.{' '}
      <a href={sameUnder(view, path, asked, { eyes: 'public' })}>See what the public sees</a>
    </p>
  )
}

/** A record asked as known before its first entry is empty, and would look as if it knew nothing. */
function KnownNote({ known }: { known: string }) {
  return (
    <p class="hint">
      {`As known at ${known} (UTC): what was entered later is left out, and every entry of this record may be later.`}
    </p>
  )
}

/** What is to mend, focused on arrival: without script, that is how it is read first. */
function ToMend({
  view,
  faults,
  refused,
}: {
  view: View
  faults: readonly Fault[]
  refused: boolean
}) {
  return (
    <div class="ds-error-summary" role="alert" tabindex={-1} autofocus>
      <h2>{refused ? 'This could not be done' : 'Please correct what was entered'}</h2>
      <ul>
        {faults.map(({ field, sentence }) => (
          <li>
            <a href={`#${field}`}>{sentence}</a>
          </li>
        ))}
      </ul>
      {!refused && (
        <p>
          Until then this page answers for {view.chosen ? '' : 'today, '}
          {whenWords(view.on)}.
        </p>
      )}
    </div>
  )
}

function Foot({ framed: { view, path, asked, json } }: { framed: Framed }) {
  const address = href(view, path, ownWords(asked))
  return (
    <footer class="foot">
      <p class="colophon">
        {view.eyes === 'public' ? 'As the public sees it' : 'The Secretariat’s view, not public'} ·
        as of {dayInFull(view.on)} ·{' '}
        {view.known ? `as known at ${view.known.typed} (UTC)` : 'as known now'} ·{' '}
        <bdi class="symbol">{address}</bdi>
        <span class="print-only"> · printed from Pursuant on {whenWords(view.today)}</span>
      </p>
      <p>
        Pursuant records and cites; it decides nothing. No list here is ever said to be complete:
        warrants may be under seal. <a href={href(view, '/about')}>About this desk</a>
        {json && (
          <>
            {' '}
            · <a href={json}>This page as data (JSON)</a>
          </>
        )}
      </p>
    </footer>
  )
}
