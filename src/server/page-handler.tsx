import type { Context, Handler } from 'hono'
import type { Desk } from '../desk.ts'
import { forOfficersSheet, missingSheet } from './errors.tsx'
import { framed } from './framed.tsx'
import { href, ownWords } from './links.ts'
import type { Assets } from './parts/frame.tsx'
import type { Data, Page, Question } from './sheet.ts'
import { askOf, hasTypedDay, readView } from './view.ts'

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

function questionOf(context: Context, desk: Desk): Question {
  const asked = new URL(context.req.url).searchParams
  const view = readView(asked, desk.today())
  const path = context.req.path.replace(/(?<=.)\/+$/, '')
  return { desk, ask: askOf(view), view, path, id: context.req.param('id') ?? '', asked }
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
