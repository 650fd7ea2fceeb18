import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addresses, editorAddresses, officersAddresses, wrongAddresses } from './addresses.ts'
import { findings } from './axe.ts'
import { expectQuiet, hasBrowser, openBrowser, watchedPage } from './browser.ts'
import { type StartedDesk, startDesk } from './desk.ts'

function widths(page: Page): Promise<{ content: number; window: number }> {
  return page.evaluate(
    '({ content: document.documentElement.scrollWidth, window: window.innerWidth })',
  )
}

/** On paper: no menu and no buttons, and a line that says of when, in whose view and from where. */
async function expectFileable(page: Page): Promise<void> {
  expect(await page.getByRole('navigation', { name: 'Main' }).count()).toBe(0)
  expect(await page.getByRole('button').count()).toBe(0)
  expect(await page.getByText('printed from Pursuant').isVisible()).toBe(true)
  const colophon = await page.locator('.colophon').textContent()
  expect(colophon).toMatch(
    /as of \w+day \d+ \w+ \d{4} · as known .* · \/.* · printed from Pursuant/,
  )
}

describe.runIf(hasBrowser())('every page', () => {
  let browser: Browser
  let desk: StartedDesk
  beforeAll(async () => {
    browser = await openBrowser()
    desk = await startDesk()
  })
  afterAll(async () => {
    await browser?.close()
    await desk?.close()
  })

  /** The page under an address, at both widths and on paper. */
  async function look(path: string, status: number): Promise<void> {
    const watched = await watchedPage(browser, { script: true })
    const { page, context } = watched
    const response = await page.goto(`${desk.url}${path}`)
    expect(response?.status()).toBe(status)
    expect(await findings(page)).toEqual([])
    expectQuiet(watched, desk.url, status)

    await page.setViewportSize({ width: 360, height: 800 })
    expect(await widths(page)).toEqual({ content: 360, window: 360 })
    expect(await findings(page)).toEqual([])

    await page.emulateMedia({ media: 'print' })
    await expectFileable(page)
    await context.close()
  }

  test.each([...addresses, ...editorAddresses, ...officersAddresses])(
    'is accessible, fits 360 pixels, can be filed and asks nobody else: %s',
    (_, path) => look(path, 200),
  )

  test.each(wrongAddresses)('is so too where it says what is wrong: %s', (_, path, status) =>
    look(path, status),
  )

  test('becomes a PDF of its own pages', async () => {
    const { context, page } = await watchedPage(browser, { script: true })
    await page.goto(`${desk.url}/matters/2024-mng`)
    const pdf = await page.pdf({ format: 'A4' })
    expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-')
    expect(pdf.length).toBeGreaterThan(20_000)
    await context.close()
  })

  test('goes wrong nowhere on the desk’s own side', () => {
    expect(desk.wrong).toEqual([])
  })
})
