import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { type Assets, Frame } from './parts/frame.tsx'
import { policyHeader, policyWithEditor } from './security-headers.ts'
import type { Sheet } from './sheet.ts'
import type { View } from './view.ts'

/** A sheet with the status it is sent under. */
export type Answered = { readonly status: ContentfulStatusCode; readonly sheet: Sheet }

/** The sheet in its frame, as a response. What is to mend makes the status 400. */
export function framed(context: Context, assets: Assets, view: View, answered: Answered): Response {
  const { status, sheet } = answered
  const url = new URL(context.req.url)
  const faults = [...view.faults, ...(sheet.faults ?? [])]
  const page = (
    <Frame
      view={view}
      path={context.req.path}
      asked={url.searchParams}
      assets={assets}
      title={sheet.title}
      lead={sheet.lead}
      faults={faults}
      json={sheet.json}
      refused={sheet.refused}
      editor={sheet.editor}
      body={sheet.body}
    />
  )
  const found = status === 200 && faults.length > 0 ? 400 : status
  return context.body(`<!doctype html>\n${page.toString()}`, found, {
    'Content-Type': 'text/html; charset=utf-8',
    ...(sheet.editor && assets.editor ? { [policyHeader]: policyWithEditor } : {}),
  })
}
