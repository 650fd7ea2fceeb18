import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { letterAddresses } from './addresses.ts'
import { expectQuiet, hasBrowser, openBrowser, watchedPage } from './browser.ts'
import { type StartedDesk, startDesk } from './desk.ts'
import { noticeFact } from './entries.ts'

describe.runIf(hasBrowser())('letters, with script switched off', () => {
  let browser: Browser
  let desk: StartedDesk
  let page: Page
  beforeAll(async () => {
    browser = await openBrowser()
    desk = await startDesk()
    page = (await watchedPage(browser, { script: false })).page
  })
  afterAll(async () => {
    await browser?.close()
    await desk?.close()
  })

  const margins = () => page.getByRole('note', { name: 'In the margin' })
  const letter = () => page.locator('article.letter')

  /** The words of the letter itself, without its margin. */
  async function ownWords(): Promise<string> {
    const words = await page.locator('.letter-head, .letter-words, .letter-notes').allInnerTexts()
    return words.join('\n').replaceAll('\u00a0', ' ')
  }

  test('from the list to an open letter: the day is asked for, then the draft stands there', async () => {
    await page.goto(`${desk.url}/`)
    await page.getByRole('link', { name: 'Letters', exact: true }).click()
    expect(await page.locator('.lead').innerText()).toMatch(/\d+ letters could be drafted/)
    const tajikistan = page.getByRole('row', { name: /2026-tjk/ })
    expect(await tajikistan.innerText()).toMatch(
      /Copy of the open letter: not now\. No open letter/,
    )
    await tajikistan.getByRole('link', { name: 'Open letter', exact: true }).click()
    expect(await letter().count()).toBe(0)
    expect(await page.locator('main').innerText()).toContain(
      'drafted once the day by which views are asked for is given',
    )
    await page.getByLabel('Day by which views are asked for').fill('2026-12-04')
    await page.getByRole('button', { name: 'Draft' }).click()
    const url = new URL(page.url())
    expect(url.pathname).toBe('/letter/open-letter')
    expect(Object.fromEntries(url.searchParams)).toEqual({
      matter: '2026-tjk',
      language: 'en',
      'views-by': '2026-12-04',
    })
    expect(await ownWords()).toMatch(/^DRAFT, not issued/)
    expect(await ownWords()).toContain('views of your Government by 4 December 2026')
  })

  test('the rules stand beside the paragraphs and nowhere in the letter', async () => {
    await page.goto(`${desk.url}/letter/open-letter?matter=2026-tjk&views-by=2026-12-20`)
    expect(await margins().count()).toBe(4)
    expect(await margins().first().innerText()).toMatch(/paragraph 14 \(b\)/)
    expect((await margins().allInnerTexts()).join(' ')).toMatch(/Two weeks could be the most/)
    expect(await ownWords()).not.toMatch(/paragraph \d|article \d|Two weeks/)
    const [words, margin] = await Promise.all([
      page.locator('#letter-opening').boundingBox(),
      margins().first().boundingBox(),
    ])
    expect(margin?.y).toBe(words?.y)
    expect(margin?.x ?? 0).toBeGreaterThan((words?.x ?? 0) + (words?.width ?? 0))
  })

  test('on paper the margin stands under the letter, below a rule, and no tool is printed', async () => {
    await page.goto(`${desk.url}/letter/open-letter?matter=2026-tjk&views-by=2026-12-20`)
    await page.emulateMedia({ media: 'print' })
    const top = async (selector: string) =>
      (await page.locator(selector).first().boundingBox())?.y ?? Number.NaN
    const head = await top('.letter-margin-head')
    expect(head).toBeGreaterThan(await top('.letter-notes'))
    expect(head).toBeGreaterThan(await top('#letter-signature'))
    for (const each of await margins().all())
      expect((await each.boundingBox())?.y ?? Number.NaN).toBeGreaterThan(head)
    expect(await margins().first().innerText()).toMatch(/^Beside .?On behalf of the Bureau/)
    expect(await page.getByRole('heading', { name: 'Take it away' }).count()).toBe(0)
    await page.emulateMedia({ media: 'screen' })
  })

  test('in French the letter is French, said to be so, and its margin is not', async () => {
    await page.goto(`${desk.url}/letter/open-letter?matter=2026-tjk&views-by=2026-12-04`)
    await page.getByLabel('Language').selectOption({ label: 'French' })
    await page.getByRole('button', { name: 'Draft' }).click()
    expect(await letter().getAttribute('lang')).toBe('fr')
    expect(await margins().first().getAttribute('lang')).toBe('en')
    expect(await ownWords()).toMatch(/^PROJET, non publié/)
    expect(await ownWords()).toContain('m’adresser au Gouvernement du Tadjikistan')
    expect(await ownWords()).toContain('au plus tard le 4 décembre 2026')
  })

  test('every sentence leads to its facts', async () => {
    await page.goto(`${desk.url}/letter/open-letter?matter=2026-tjk&views-by=2026-12-04`)
    const from = page.locator('.letter-from-what > li').filter({ hasText: 'found that Tajikistan' })
    await page.locator('summary', { hasText: 'What each sentence rests on' }).click()
    expect(await from.innerText()).toMatch(/Rome Statute, article 87 \(7\)/)
    await from.getByRole('link', { name: /^fact \d+$/ }).click()
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/^Fact \d+/)
    expect(await page.locator('.lead').innerText()).toContain('Tajikistan')
  })

  test('a matter leads to its letters, and an invitation brings the day of the meeting', async () => {
    await page.goto(`${desk.url}/matters/2026-ita`)
    await page.getByRole('link', { name: 'Invitation to a meeting of the Bureau' }).click()
    expect(await ownWords()).toContain('will meet on 10 December 2026')
    expect((await margins().allInnerTexts()).join(' ')).not.toMatch(/the drafter’s/)
  })

  test('a deferred matter says why there is none', async () => {
    await page.goto(`${desk.url}/matters/2024-mng`)
    const section = page.getByRole('region', { name: 'Letters' })
    expect(await section.innerText()).toMatch(/not now\. The matter 2024-mng stands deferred/)
    expect(await section.getByRole('link').count()).toBe(0)
  })

  test('a notice of contact leads to its reply', async () => {
    await page.goto(`${desk.url}/facts/${noticeFact}`)
    await page.getByRole('link', { name: 'draft the reply to this notice' }).click()
    expect(await ownWords()).toContain('presents its compliments to the Government of Kenya')
    await page.goto(`${desk.url}/facts/${noticeFact}?as=public`)
    expect(await page.getByRole('link', { name: /draft the reply/ }).count()).toBe(0)
  })

  test('a day that does not exist gets a sentence and keeps what was typed', async () => {
    await page.goto(`${desk.url}/letter/open-letter?matter=2026-tjk`)
    await page.getByLabel('Day by which views are asked for').fill('40 April')
    await page.getByRole('button', { name: 'Draft' }).click()
    expect(await page.getByRole('alert').innerText()).toContain(
      'Found "40 April" as the day by which views are asked for, expected a day that exists',
    )
    expect(await page.getByLabel('Day by which views are asked for').inputValue()).toBe('40 April')
    expect(await letter().count()).toBe(0)
    await page.getByRole('alert').getByRole('link').click()
    expect(new URL(page.url()).hash).toBe('#views-by')
  })

  test('the Court is told before a group is', async () => {
    await page.goto(`${desk.url}/letter/note-on-travel?travel=invented-2026&group=asiaPacific`)
    expect(await letter().count()).toBe(0)
    expect(await page.locator('main').innerText()).toMatch(/pass it on first, then tell the group/)
    await page.goto(`${desk.url}/letter/travel-to-the-court?travel=invented-2026&language=fr`)
    expect(await ownWords()).toMatch(/se rendrait au Tadjikistan et en Mongolie du 28 au 30/)
  })

  test('each format is taken away as a file of the letter alone', async () => {
    await page.goto(`${desk.url}/letter/open-letter?matter=2026-tjk&views-by=2026-12-04`)
    const links = await page.locator('.downloads a').all()
    expect(links.length).toBeGreaterThan(5)
    for (const link of links) {
      const response = await fetch(new URL((await link.getAttribute('href')) ?? '', desk.url))
      expect(response.status).toBe(200)
      expect(response.headers.get('content-disposition')).toMatch(
        /^attachment; filename="draft-open-letter-2026-tjk-en\.(txt|md|html|docx|xml|json|pdf)"$/,
      )
      const type = response.headers.get('content-type') ?? ''
      const text = await response.text()
      expect(text.length).toBeGreaterThan(500)
      if (!/json|wordprocessing|pdf/.test(type)) expect(text).not.toMatch(/14 \(b\)|data-facts/)
    }
  })

  test.each([
    ['/letter/open-letter/as/odt?matter=2026-tjk&views-by=2026-12-04', 404, 'Found "odt"'],
    ['/letter/open-letter/as/md?matter=2026-tjk', 404, 'found nothing for the day by which'],
    ['/letter/open-letter/as/md?matter=2026-tjk&views-by=x', 404, 'Found "x"'],
    ['/letter/open-letter/as/md?matter=2024-mng&views-by=2026-12-04', 404, 'stands deferred'],
    [
      '/letter/open-letter/as/pdf-archive?matter=2026-tjk&views-by=2026-12-04',
      404,
      'The document has no day of issue, and PDF/A-2a asks for one',
    ],
    ['/letter/love-letter/as/md', 404, 'No letter "love-letter"'],
    [
      '/letter/open-letter/as/md?matter=2026-tjk&views-by=2026-12-04&as=public',
      403,
      'for officers',
    ],
    ['/letter/open-letter?matter=2026-tjk&views-by=2026-12-04&as=public', 403, 'for officers'],
    ['/letter/love-letter', 404, 'No letter "love-letter"'],
    ['/letter/open-letter', 404, 'found no matter in the address'],
    ['/letter/open-letter?matter=2026-tjk&language=de', 400, 'Found "de" for language'],
  ])('%s says what is wrong', async (path, status, words) => {
    const response = await fetch(`${desk.url}${path}`)
    expect(response.status).toBe(status)
    const text = (await response.text()).replaceAll('&quot;', '"')
    expect(text).toContain(words)
    expect(text).not.toMatch(/Tajikistan|Tadjikistan/)
  })

  test.each(letterAddresses)('loads no script and asks nobody else: %s', async (_, path) => {
    const watched = await watchedPage(browser, { script: true })
    await watched.page.goto(`${desk.url}${path}`)
    expectQuiet(watched, desk.url)
    expect(await watched.page.locator('script, [style]').count()).toBe(0)
    await watched.context.close()
  })

  test('what was typed comes back as text, never as markup', async () => {
    const typed = encodeURIComponent('"><script>alert(1)</script>')
    for (const path of [
      `/letter/open-letter?matter=${typed}&views-by=2026-12-04`,
      `/letter/open-letter?matter=2026-tjk&views-by=${typed}`,
      `/letter/note-on-travel?travel=${typed}&group=${typed}`,
      `/letter/${typed}`,
      `/letter/reply-to-contact?notice=${typed}`,
    ])
      expect(await (await fetch(`${desk.url}${path}`)).text()).not.toContain('<script')
    expect(desk.wrong).toEqual([])
  })
})
