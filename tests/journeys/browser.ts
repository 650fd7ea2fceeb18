import { existsSync } from 'node:fs'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'

const path = '/usr/bin/chromium'

/** Whether the journeys can be made; without a browser they say so, and under CI they fail. */
export function hasBrowser(): boolean {
  if (existsSync(path)) return true
  const sentence = `The journeys need Chromium at ${path}, and it is not there: no page was looked at. Install it (on Debian: chromium).`
  if (process.env['CI']) throw new Error(sentence)
  console.warn(`\n*** ${sentence}\n`)
  return false
}

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: path,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

/** What a page asked for, and what its console said. */
export type Watched = {
  readonly context: BrowserContext
  readonly page: Page
  readonly asked: string[]
  readonly said: string[]
}

/** A fresh page that notes every request and every word of the console. */
export async function watchedPage(
  browser: Browser,
  options: { readonly script: boolean; readonly width?: number },
): Promise<Watched> {
  const context = await browser.newContext({
    javaScriptEnabled: options.script,
    viewport: { width: options.width ?? 1280, height: 900 },
  })
  const page = await context.newPage()
  const asked: string[] = []
  const said: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', (error) => said.push(error.message))
  return { context, page, asked, said }
}

/** No request left this machine, and the browser had nothing to object to. */
export function expectQuiet({ asked, said }: Watched, url: string, status = 200): void {
  expect(asked.filter((one) => !one.startsWith(`${url}/`))).toEqual([])
  expect(asked.length).toBeGreaterThan(1)
  // Chromium itself notes a page whose status says that something is wrong.
  const expected = status === 200 ? [] : [expect.stringContaining(`status of ${status}`)]
  expect(said).toEqual(expected)
}
