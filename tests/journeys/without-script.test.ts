import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addresses, allAddresses, officersAddresses } from './addresses.ts'
import { expectQuiet, hasBrowser, openBrowser, type Watched, watchedPage } from './browser.ts'
import { type StartedDesk, startDesk } from './desk.ts'

describe.runIf(hasBrowser())('with script switched off', () => {
  let browser: Browser
  let desk: StartedDesk
  let watched: Watched
  beforeAll(async () => {
    browser = await openBrowser()
    desk = await startDesk()
    watched = await watchedPage(browser, { script: false })
  })
  afterAll(async () => {
    await browser?.close()
    await desk?.close()
  })

  test.each(allAddresses)('a page has its parts in order: %s', async (_, path) => {
    const { page } = watched
    await page.goto(`${desk.url}${path}`)
    const tree = await page.locator('body').ariaSnapshot()
    for (const part of ['banner', 'region "Whose view, and which day"', 'main', 'contentinfo'])
      expect(tree).toContain(`- ${part}`)
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
    const heading = await page.getByRole('heading', { level: 1 }).textContent()
    expect(await page.title()).toContain(`${heading} · Pursuant`)
    for (const field of ['Day', 'Month', 'Year'])
      expect(await page.getByRole('textbox', { name: field, exact: true }).count()).toBe(1)
    expect(await page.locator('script').count()).toBe(0)
    expect(await page.locator('[style], [onclick], input[type=date]').count()).toBe(0)
  })

  test.each([...addresses, ...officersAddresses])(
    'a page asks nobody else: %s',
    async (_, path) => {
      const fresh = await watchedPage(browser, { script: false })
      await fresh.page.goto(`${desk.url}${path}`)
      expectQuiet(fresh, desk.url)
      await fresh.context.close()
    },
  )

  test('the steps of a matter read as an ordered list, each with its standing and its rule', async () => {
    const { page } = watched
    await page.goto(`${desk.url}/matters/2024-mng`)
    const steps = page
      .getByRole('list')
      .filter({ has: page.getByText('Open letter', { exact: true }) })
    expect(await steps.getByRole('heading', { level: 3 }).allInnerTexts()).toEqual([
      'Emergency Bureau meeting',
      'Open letter',
      'Ambassadorial meeting',
      'Public dialogue',
      'Bureau report',
      'Plenary discussion',
    ])
    for (const step of await steps.getByRole('listitem').all())
      expect(await step.textContent()).toMatch(
        /(does not apply|open|convened|taken|none recorded|excluded for now|deferred).*paragraph 14/s,
      )
  })

  test('a fact leads to all that was ever said of it', async () => {
    const { page } = watched
    await page.goto(`${desk.url}/matters/2024-mng`)
    await page
      .getByRole('link', { name: /^fact \d+$/ })
      .first()
      .click()
    expect(page.url()).toContain('/facts/')
    expect(await page.getByRole('heading', { name: /^As it stands/ }).count()).toBe(1)
  })

  test('a day is chosen by keyboard alone, and the whole desk follows', async () => {
    const { page } = watched
    await page.goto(`${desk.url}/`)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(new URL(page.url()).hash).toBe('#main')

    await page.getByRole('textbox', { name: 'Day', exact: true }).focus()
    for (const digits of ['5', '11', '2024']) {
      await page.keyboard.press('ControlOrMeta+a')
      await page.keyboard.type(digits)
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press('Enter')
    await page.waitForURL('**/?on=2024-11-05')
    expect(await page.locator('.as-of').textContent()).toContain('Tuesday 5 November 2024')
    for (const link of await page.getByRole('link').all()) {
      const to = (await link.getAttribute('href')) ?? ''
      const stays = to.startsWith('#') || to.startsWith('http') || to === '/'
      if (!stays) expect(to).toContain('on=2024-11-05')
    }
    await page.getByRole('link', { name: 'Matters', exact: true }).click()
    expect(page.url()).toBe(`${desk.url}/matters?on=2024-11-05`)
    await page.getByRole('link', { name: 'Today' }).click()
    expect(page.url()).toBe(`${desk.url}/matters`)
  })

  test('40 April gets a sentence, keeps what was typed, and today’s answer stands below', async () => {
    const { page } = watched
    await page.goto(`${desk.url}/persons?as=public`)
    await page.getByLabel('Day', { exact: true }).fill('40')
    await page.getByLabel('Month', { exact: true }).fill('4')
    await page.getByLabel('Year', { exact: true }).fill('2021')
    await page.getByRole('button', { name: 'Show this day' }).click()
    const summary = page.getByRole('alert')
    expect(await summary.textContent()).toContain(
      'Found 40 April 2021, which does not exist: April 2021 has 30 days. Choose a day from 1 to 30.',
    )
    expect(await page.getByLabel('Day', { exact: true }).inputValue()).toBe('40')
    expect(await page.getByLabel('Year', { exact: true }).inputValue()).toBe('2021')
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Persons')
    expect(await page.locator('.as-of').textContent()).toContain('today')
    expect(await page.locator('body').getAttribute('class')).toBe('eyes-public')
    await summary.getByRole('link').click()
    expect(new URL(page.url()).hash).toBe('#day')
  })

  test('the switch shows what the public sees on the same page, and back', async () => {
    const { page } = watched
    await page.goto(`${desk.url}/matters/2024-mng?on=2026-01-31`)
    await page.getByRole('link', { name: 'See what the public sees' }).click()
    expect(page.url()).toBe(`${desk.url}/matters/2024-mng?on=2026-01-31&as=public`)
    expect(await page.locator('#whose').textContent()).toContain('What the public sees')
    expect(await page.getByText('not public').count()).toBe(0)
    expect(await page.getByRole('link', { name: 'Consistency' }).count()).toBe(0)
    await page.getByRole('link', { name: /Back to the Secretariat/ }).click()
    expect(page.url()).toBe(`${desk.url}/matters/2024-mng?on=2026-01-31`)
  })

  test('lists are narrowed and paged by address alone', async () => {
    const { page } = watched
    await page.goto(`${desk.url}/states?on=2024-10-24`)
    await page.getByRole('link', { name: 'Next' }).click()
    expect(page.url()).toBe(`${desk.url}/states?page=2&on=2024-10-24`)
    await page.getByLabel('Name or code').fill('MONGOL')
    await page.getByRole('button', { name: 'Narrow' }).click()
    const url = new URL(page.url())
    expect([url.searchParams.get('name'), url.searchParams.get('on')]).toEqual([
      'MONGOL',
      '2024-10-24',
    ])
    expect(await page.getByRole('row').count()).toBe(2)
    await page.getByLabel('Name or code').fill('no such State')
    await page.getByRole('button', { name: 'Narrow' }).click()
    expect(await page.locator('#list').textContent()).toContain('No State fits')
    await page.getByRole('link', { name: 'Show all' }).click()
    expect(page.url()).toBe(`${desk.url}/states?on=2024-10-24`)
  })

  test('an obligation is asked for by choosing a State and a person', async () => {
    const { page } = watched
    await page.goto(`${desk.url}/obligations?on=2024-09-02`)
    await page.getByLabel('State', { exact: true }).selectOption({ label: 'Mongolia' })
    await page.getByLabel('Person', { exact: true }).selectOption('putin')
    await page.getByLabel('Crossing its airspace without landing').check()
    await page.getByRole('button', { name: 'Ask' }).click()
    const url = new URL(page.url())
    expect(Object.fromEntries(url.searchParams)).toEqual({
      on: '2024-09-02',
      state: 'MNG',
      person: 'putin',
      overflight: 'yes',
    })
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Mongolia')
    expect(await page.getByRole('heading', { name: 'Because' }).count()).toBe(1)
    expect(await page.getByRole('heading', { name: 'Considered, and not applying' }).count()).toBe(
      1,
    )
  })
})
