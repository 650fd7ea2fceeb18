import { strFromU8, unzipSync } from 'fflate'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Ask } from '../../src/desk.ts'
import { day } from '../../src/law/day.ts'
import type { Office } from '../../src/record/audience.ts'
import { toDocx } from '../../src/rendering/to-docx.ts'
import { toPlainText } from '../../src/rendering/to-plain-text.ts'
import { findings } from './axe.ts'
import { expectQuiet, hasBrowser, openBrowser, type Watched, watchedPage } from './browser.ts'
import { type StartedDesk, startDesk } from './desk.ts'

const paragraph = '/draft/25-en/paragraph/procedures'

const reader: Ask = {
  offices: ['secretariat' as Office],
  officer: true,
  on: day('2026-11-22'),
}

/** What stands of a paragraph, as its page shows it. */
async function standing(page: Page): Promise<string> {
  const words = await page.locator('.draft-words.stands .sentence').allInnerTexts()
  return words.map((one) => one.replace(/\s*From what\?.*$/s, '')).join(' ')
}

describe.runIf(hasBrowser()).each([
  ['without script', false],
  ['with script', true],
] as const)('a draft, %s', (_, script) => {
  let browser: Browser
  let desk: StartedDesk
  let watched: Watched
  let page: Page
  beforeAll(async () => {
    browser = await openBrowser()
    desk = await startDesk()
  })
  afterAll(async () => {
    expect(desk?.wrong).toEqual([])
    await browser?.close()
    await desk?.close()
  })
  beforeEach(async () => {
    watched = await watchedPage(browser, { script })
    page = watched.page
    page.setDefaultTimeout(10_000)
  })
  afterEach(() => watched.context.close())

  /** Puts words in the place of those of the paragraph, in the field or in the editor. */
  async function word(words: string): Promise<void> {
    const field = page.getByRole('textbox', { name: /^Words of/ })
    if (!script) return field.fill(words)
    await field.focus()
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type(words)
  }

  test('is opened by its form and says so; a session that is none gets a sentence and keeps what was typed', async () => {
    await page.goto(`${desk.url}/drafts`)
    await page.getByLabel('Session of the Assembly').fill('1900')
    await page.getByLabel('Language of the draft').selectOption('fr')
    await page.getByRole('button', { name: 'Open the draft' }).click()
    expect(await page.getByRole('alert').textContent()).toMatch(/1900/)
    expect(await page.getByLabel('Session of the Assembly').inputValue()).toBe('1900')
    expect(await page.getByLabel('Language of the draft').inputValue()).toBe('fr')

    await page.getByLabel('Session of the Assembly').fill('24')
    await page.getByRole('button', { name: 'Open the draft' }).click()
    expect(page.url()).toBe(`${desk.url}/draft/24-fr?done=open#said`)
    expect(await page.getByRole('status').textContent()).toBe('The draft is opened.')
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Draft 24-fr')
    await page.reload()
    await page.getByRole('link', { name: 'Drafts', exact: true }).click()
    expect(await page.getByRole('row', { name: /24-fr/ }).count()).toBe(1)
  })

  test('says of each sentence from what it is, to the mouse and to the keyboard', async () => {
    await page.goto(`${desk.url}/draft/25-en`)
    const link = page.getByRole('link', { name: 'From what? Sentence 2 of paragraph 2' })
    const opacity = (of: string) =>
      page.evaluate(`getComputedStyle(${of}.querySelector('.from-what-words')).opacity`)
    expect(await opacity('document')).toBe('0')
    await link.focus()
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Tab')
    expect(await opacity('document.activeElement')).toBe('1')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/draft/25-en/from?**')
    const fact = page.locator('#from-facts ~ .ledger .entry').first()
    expect(await fact.textContent()).toContain('ICC-ASP/11/Res.8')
    await fact.getByRole('link', { name: /^fact \d+$/ }).click()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/^Fact \d+$/)
  })

  test('keeps words typed in place of its own, marks them, and gives back what stood before', async () => {
    await page.goto(`${desk.url}/draft/25-en`)
    await page.getByRole('link', { name: /Open paragraph 3$/ }).click()
    const before = await standing(page)
    expect(before.length).toBeGreaterThan(40)
    await word('The Assembly has its procedures.')
    await page.getByRole('button', { name: 'Save' }).click()
    expect(page.url()).toContain('?done=edit#said')
    expect(await page.getByRole('status').textContent()).toContain('Saved.')
    expect(await standing(page)).toBe('The Assembly has its procedures.')
    expect(await page.locator('.draft-standing').first().textContent()).toBe('worded by a person')

    await page.getByRole('button', { name: /^Undo “Worded anew”/ }).click()
    expect(await page.getByRole('status').textContent()).toBe('Undone.')
    expect(await standing(page)).toBe(before)
    expect(await page.getByText('undone since').count()).toBe(1)
  })

  test('refuses words typed over those of another, and shows both', async () => {
    await page.goto(`${desk.url}/draft/25-en`)
    await page.getByRole('link', { name: /Open paragraph 4$/ }).click()
    const address = page.url()
    const other = await watchedPage(browser, { script: false })
    await other.page.goto(address)
    await other.page.getByRole('textbox', { name: /^Words of/ }).fill('Another was first.')
    await other.page.getByRole('button', { name: 'Save' }).click()
    await other.context.close()

    await word('I was second, with much to say.')
    await page.getByRole('button', { name: 'Save' }).click()
    expect(await page.getByRole('heading', { name: 'This could not be done' }).count()).toBe(1)
    expect(await page.locator('.both').innerText()).toContain('Another was first.')
    expect(await page.locator('.both ins').allInnerTexts()).not.toEqual([])
    expect(await standing(page)).toBe('Another was first.')
    const field = page.getByRole('textbox', { name: /^Words of/ })
    const kept = script ? await field.innerText() : await field.inputValue()
    expect(kept).toContain('I was second')
    if (script) expect(await findings(page)).toEqual([])

    await page.getByRole('button', { name: 'Save' }).click()
    expect(await standing(page)).toBe('I was second, with much to say.')
  })

  test('takes comments, and settles them', async () => {
    await page.goto(`${desk.url}${paragraph}`)
    await page.getByLabel('Comment on paragraph 2').fill('Is the eleventh session meant?')
    await page.getByRole('button', { name: 'Comment', exact: true }).click()
    expect(await page.getByRole('status').textContent()).toBe('The comment is kept.')
    await page.goto(`${desk.url}/draft/25-en?view=decide`)
    expect(await page.locator('#draft-part').textContent()).toContain('Is the eleventh session')
    await page.goto(`${desk.url}${paragraph}`)
    await page.getByRole('button', { name: 'Settled' }).click()
    expect(await page.locator('.comments .settled').count()).toBe(1)
  })

  test('is sent, returned, set as final and had back', async () => {
    await page.goto(`${desk.url}/draft/25-fr?view=review`)
    await page.getByText('Send for review').click()
    await page.getByLabel('To whom').fill('the Bureau')
    await page.getByRole('button', { name: 'Enter as sent' }).click()
    expect(await page.locator('.particulars').first().textContent()).toContain('sent for review')
    await page.getByText('Enter what a review said').click()
    await page.getByLabel('By whom').fill('the Bureau')
    await page.getByLabel('returned', { exact: true }).check()
    await page.getByRole('button', { name: 'Enter the review' }).click()
    expect(await page.locator('.particulars').first().textContent()).toContain('returned')
    await page.getByText('Set as the final text').click()
    await page.getByRole('button', { name: 'Set as final' }).click()
    expect(await page.locator('.particulars').first().textContent()).toContain('final')
    expect(await page.getByRole('button', { name: 'Comment' }).count()).toBe(0)
    await page.goto(`${desk.url}/draft/25-fr?view=history`)
    await page.getByRole('button', { name: /^Undo “Set as the final text/ }).click()
    expect(await page.locator('.particulars').first().textContent()).toContain('returned')
  })

  test('has a paragraph added, moved, taken out and had back', async () => {
    await page.goto(`${desk.url}${paragraph}`)
    await page.getByText('Add a paragraph after it').click()
    await page.getByLabel('Words of the new paragraph').fill('A paragraph of our own.')
    await page.getByRole('button', { name: 'Add it' }).click()
    expect(await page.getByRole('status').textContent()).toBe('Added.')
    await page.getByRole('link', { name: 'After it' }).click()
    expect(await standing(page)).toBe('A paragraph of our own.')
    expect(await page.locator('.draft-standing').first().textContent()).toBe('added by a person')
    await page.getByText('Give it another place').click()
    await page.getByLabel('After', { exact: true }).selectOption({ label: 'paragraph 1' })
    await page.getByRole('button', { name: 'Move it' }).click()
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/^Paragraph 2 /)
    await page.getByRole('button', { name: 'Take it out' }).click()
    expect(await page.getByText('is not in the text of the draft').count()).toBe(1)
    await page.getByRole('button', { name: /^Undo “Taken out”/ }).click()
    expect(await standing(page)).toBe('A paragraph of our own.')
  })

  test('is rolled forward from a file sent by the form; a file that cannot be read is told so', async () => {
    await page.goto(`${desk.url}/drafts`)
    await page.getByLabel('Session of the Assembly').fill('25')
    const field = page.getByLabel('Last year’s report, to be rolled forward')
    await field.setInputFiles({ name: 'a.exe', mimeType: 'x/y', buffer: Buffer.from('MZ') })
    await page.getByRole('button', { name: 'Open the draft' }).click()
    expect(await page.getByRole('alert').textContent()).toContain('a.exe')

    const old = toPlainText(await desk.desk.report(reader, '24', 'en'))
    await field.setInputFiles({
      name: 'last-year.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from(old),
    })
    await page.getByRole('button', { name: 'Open the draft' }).click()
    expect(page.url()).toMatch(/\/draft\/25-en-\d\?done=open#said$/)
    expect(await page.locator('.particulars').textContent()).toContain('rolled forward')
    await page.getByRole('link', { name: 'Against last year', exact: true }).click()
    expect(await page.locator('#draft-part').textContent()).toContain('Against last-year.txt')
    expect(await page.locator('.versus-row ins').count()).toBeGreaterThan(3)
    expect(await page.locator('.versus > .versus-row .versus-old').first().isHidden()).toBe(false)
    await page.setViewportSize({ width: 360, height: 800 })
    expect(await page.locator('.versus-heads').isHidden()).toBe(true)
    expect(await page.locator('.versus > .versus-row .versus-new').first().isVisible()).toBe(true)
  })

  test('has its flags decided one by one, each decision with its remark', async () => {
    await page.goto(`${desk.url}/draft/25-en-2?view=decide`)
    const waiting = page.locator('#draft-decide ~ .decide li')
    const before = await waiting.count()
    expect(before).toBeGreaterThan(3)
    await waiting.first().getByRole('link').click()
    expect(await page.locator('.choices .hint').first().textContent()).toContain('changes no word')
    await page
      .getByLabel(/^(?:keep it|it was put back)$/)
      .first()
      .check()
    await page.getByLabel('Remark, if any').first().fill('Confirmed by the Registry.')
    await page.getByRole('button', { name: 'Enter the decision' }).first().click()
    expect(await page.getByRole('status').textContent()).toMatch(/^The decision is entered\./)
    expect(await page.getByRole('table').textContent()).toContain('Confirmed by the Registry.')
    await page.goto(`${desk.url}/draft/25-en-2?view=decide`)
    expect(await waiting.count()).toBe(before - 1)
  })

  test('is taken away as a text with tracked changes', async () => {
    await page.goto(`${desk.url}/draft/25-en-2`)
    const link = page.getByRole('link', { name: /with tracked changes against last year/ })
    const response = await fetch(`${desk.url}${await link.getAttribute('href')}`)
    expect(response.headers.get('content-disposition')).toContain('-against-last-year.docx"')
    const parts = unzipSync(new Uint8Array(await response.arrayBuffer()))
    const text = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
    expect(text).toContain('<w:ins ')
    expect(text).toContain('<w:del ')
  })

  test('shows what a delegation’s Word file proposes, in the review and at its paragraph', async () => {
    const opened = await desk.desk.enterDraft(reader, 'secretariat', {
      do: 'open',
      session: '25',
      language: 'en',
      audience: 'public' as Office,
    })
    if ('refused' in opened) throw new Error(opened.because)
    const { id, document: base, last } = opened.draft
    const worded = await desk.desk.enterDraft(reader, 'secretariat', {
      draft: id,
      do: 'edit',
      paragraph: 'procedures',
      basedOn: last,
      text: 'Noted anew.',
    })
    if ('refused' in worded) throw new Error(worded.because)
    const bytes = await toDocx(worded.draft.document, { base, author: 'Bat Erdene', on: reader.on })

    await page.goto(`${desk.url}/draft/25-en?view=review`)
    const enter = async (name: string, buffer: Buffer) => {
      await page.getByText('Enter amendments received', { exact: true }).first().click()
      await page.getByLabel('State, by its three letters').fill('MNG')
      await page
        .getByLabel('The file, as it came in')
        .setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
      await page.getByRole('button', { name: 'Keep the amendments' }).click()
      expect(await page.getByRole('status').textContent()).toBe('The amendments are kept.')
      await page.goto(`${desk.url}/draft/25-en?view=review`)
    }
    await enter('letter.pdf', Buffer.from('%PDF-1.7'))
    await enter('from-mongolia.docx', Buffer.from(bytes))
    const text = await page.locator('#draft-part').innerText()
    expect(text).toContain('from Word files (.docx) only')
    expect(await page.getByRole('heading', { name: 'Mongolia' }).count()).toBe(2)
    const proposal = page.locator('.proposals > li').filter({ hasText: 'Noted' })
    expect(await proposal.innerText()).toContain('Bat Erdene, 22 November 2026')
    if (script) expect(await findings(page)).toEqual([])

    await proposal.getByRole('link', { name: 'paragraph 2' }).click()
    expect(page.url()).toContain(paragraph)
    const here = page.locator('#draft-proposals ~ .proposals')
    expect((await here.locator('ins').allInnerTexts()).join('')).toContain('Noted')
    expect(await here.locator('del').count()).toBeGreaterThan(0)
    expect(await here.innerText()).toContain('from-mongolia.docx')
    expect(await page.getByText('whoever accepts a proposal types it in').count()).toBe(1)
    expect(await standing(page)).not.toBe('Noted anew.')
    if (script) expect(await findings(page)).toEqual([])
    await page.goto(`${desk.url}/draft/25-en/paragraph/period`)
    expect(await page.locator('.proposals').count()).toBe(0)
  })

  test('is taken away in every format', async () => {
    await page.goto(`${desk.url}/draft/25-en`)
    const links = await page.locator('.downloads a').all()
    const made = await Promise.all(
      links.map(async (link) => {
        const response = await fetch(`${desk.url}${await link.getAttribute('href')}`)
        const bytes = (await response.arrayBuffer()).byteLength
        expect(bytes).toBeGreaterThan(1000)
        const name = response.headers.get('content-disposition') ?? ''
        return `${response.status} ${/^attachment; filename="(.+)"$/.exec(name)?.[1]}`
      }),
    )
    const endings = ['txt', 'md', 'html', 'docx', 'pdf', 'xml', 'json']
    for (const ending of endings) expect(made).toContain(`200 draft-25-en.${ending}`)
    expect(made.filter((one) => !one.startsWith('200 '))).toEqual([])
  })

  test('asks nobody else, and the browser has nothing to object to', async () => {
    await page.goto(`${desk.url}${paragraph}`)
    expectQuiet(watched, desk.url)
    expect(await page.locator('script').count()).toBe(1)
    await page.goto(`${desk.url}/draft/25-en`)
    expect(await page.locator('script').count()).toBe(0)
  })
})
