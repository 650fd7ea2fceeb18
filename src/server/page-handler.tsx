import type { Context, Handler } from 'hono'
import type { Desk } from '../desk.ts'
import { formRefusedSheet, forOfficersSheet, missingSheet, wrongMethodSheet } from './errors.tsx'
import { type Answered, framed } from './framed.tsx'
import { href, ownWords } from './links.ts'
import type { Assets } from './parts/frame.tsx'
import { foreignForm } from './same-origin.ts'
import { sentForm } from './sent-form.ts'
import type { Data, Page, Question } from './sheet.ts'
import { askOf, hasTypedDay, readView, type View } from './view.ts'

const dataName = '.json'

/** Reads what is asked, lets the page answer, and frames the answer. */
export function pageHandler(desk: Desk, page: Page, assets: Assets): Handler {
  return async (context) => {
    const question = questionOf(context, desk)
    const { view, path, asked } = question
    if (hasTypedDay(asked) && view.faults.length === 0)
      return context.redirect(href(view, path, ownWords(asked)), 303)
    if (page.officersOnly && view.eyes === 'public')
      return framed(context, assets, view, forOfficersSheet(view))
    if (page.json && wantsData(context)) return dataOf(context, page.json, question)
    return answered(context, assets, page, question)
  }
}

async function answered(context: Context, assets: Assets, page: Page, question: Question) {
  const { view, asked } = question
  const answer = await page.answer(question)
  if ('moved' in answer) return context.redirect(href(view, answer.moved, ownWords(asked)), 301)
  if ('missing' in answer) return framed(context, assets, view, missingSheet(view, answer))
  return framed(context, assets, view, { status: 200, sheet: answer })
}

/**
 * Lets a page do what its form wishes: sent from here, by the officer, about the record as it is
 * now. Done, it sends the reader on to look.
 */
export function actHandler(desk: Desk, page: Page, assets: Assets): Handler {
  return async (context) => {
    const question = questionOf(context, desk)
    const { view } = question
    const refused = refusedForm(context, view)
    if (refused) return framed(context, assets, view, refused)
    const form = await sentForm(context)
    if ('why' in form) return framed(context, assets, view, formRefusedSheet(form.status, form.why))
    const answer = await page.act?.(question, form)
    if (!answer) return framed(context, assets, view, wrongMethodSheet())
    if ('done' in answer) return context.redirect(answer.done, 303)
    if ('missing' in answer) return framed(context, assets, view, missingSheet(view, answer))
    return framed(context, assets, view, { status: 200, sheet: answer })
  }
}

/** Why a form is not even read: it came from elsewhere, from the public's view, or about the past. */
function refusedForm(context: Context, view: View): Answered | undefined {
  const foreign = foreignForm(context)
  if (foreign) return formRefusedSheet(403, foreign)
  if (view.eyes === 'public') return formRefusedSheet(403, notForThePublic)
  return view.chosen || view.known ? formRefusedSheet(400, notNow) : undefined
}

const notForThePublic =
  'Found the public’s view in the address, expected the Secretariat’s: the public changes nothing. Nothing was changed. Go back to the Secretariat’s view above, and do it there.'

const notNow =
  'Found a day or a time of the past in the address, expected none: the record is changed as of today. Nothing was changed. Choose Today above, and do it there.'

function questionOf(context: Context, desk: Desk): Question {
  const asked = new URL(context.req.url).searchParams
  const view = readView(asked, desk.today())
  const path = context.req.path.replace(/(?<=.)\/+$/, '')
  return {
    desk,
    ask: askOf(view),
    view,
    path,
    id: context.req.param('id') ?? '',
    part: context.req.param('part') ?? '',
    asked,
  }
}

/** Whether a program asks: by the address, or by what it accepts. */
export function wantsData(context: Context): boolean {
  if (context.req.path.endsWith(dataName)) return true
  const accept = context.req.header('accept') ?? ''
  return accept.includes('application/json') && !accept.includes('text/html')
}

/** The answer as data. A day that cannot be used gets no answer for another day here. */
async function dataOf(context: Context, json: Data, question: Question): Promise<Response> {
  const { view, id } = question
  const told = view.faults.map(({ sentence }) => sentence).join(' ')
  if (told !== '') return context.json({ error: told }, 400)
  const bare = id.endsWith(dataName) ? id.slice(0, -dataName.length) : id
  const data = await json.answer({ ...question, id: bare })
  if (data === undefined)
    return context.json(
      { error: 'Nothing of this name is in the record as this view has it.' },
      404,
    )
  if ('fault' in data) return context.json({ error: data.fault }, 400)
  return context.json(data)
}
