import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findings } from './axe.ts'
import { expectQuiet, hasBrowser, openBrowser, type Watched, watchedPage } from './browser.ts'
import { type StartedDesk, startDesk } from './desk.ts'

const paragraph = '/draft/25-en/paragraph/procedures'

describe.runIf(hasBrowser())('the editor of a paragraph', () => {
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
    watched = await watchedPage(browser, { script: true })
    page = watched.page
    page.setDefaultTimeout(10_000)
    await page.goto(`${desk.url}${paragraph}`)
  })
  afterEach(() => watched.context.close())

  const editor = () => page.locator('#words-editor')
  const tool = (name: string) => page.getByRole('toolbar').getByRole('button', { name })
  const marks = async (sign: 'ins' | 'del') =>
    (await editor().locator(sign).allInnerTexts()).join('')

  /** The editor with its caret: it puts it back a moment after it is entered. */
  async function enter(): Promise<void> {
    await editor().focus()
    await page.waitForTimeout(100)
  }

  /** The end of the first sentence, by keys alone. */
  async function toFirstEnd(): Promise<void> {
    await enter()
    await page.keyboard.press('ControlOrMeta+Home')
    await page.keyboard.press('End')
    await page.keyboard.press('End')
    // The browser tells of a moved caret a moment later, as it does between the keys of a person.
    await page.waitForTimeout(100)
  }

  test('takes the place of the field, under its name, and is accessible at both widths', async () => {
    expect(await page.getByRole('textbox', { name: 'Words of paragraph 2' }).count()).toBe(1)
    expect(await page.locator('textarea#words').isVisible()).toBe(false)
    expect(await page.locator('.legend').isVisible()).toBe(false)
    expect(await findings(page)).toEqual([])
    await page.setViewportSize({ width: 360, height: 800 })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)
    expect(await findings(page)).toEqual([])
    expectQuiet(watched, desk.url)
  })

  test('marks what is typed and what is taken out, and the words sent hold no deleted word', async () => {
    expect(await marks('ins')).toBe('twenty-fourth')
    expect(await marks('del')).toBe('twenty-third')
    await enter()
    await page.keyboard.press('ControlOrMeta+Home')
    await page.keyboard.type('Indeed, ')
    expect(await marks('ins')).toContain('Indeed')
    await page.keyboard.press('ControlOrMeta+Shift+ArrowRight')
    await page.keyboard.press('Delete')
    expect(await marks('del')).toContain('At')
    await tool('Redline').click()
    expect(await editor().locator('ins, del').count()).toBe(0)
    expect(await tool('Redline').getAttribute('aria-pressed')).toBe('false')
    await tool('Redline').click()
    expect(await marks('del')).toContain('At')

    await enter()
    await page.keyboard.press('ControlOrMeta+s')
    await page.waitForURL('**done=edit**')
    const sentence = await page.locator('.stands .sentence').first().innerText()
    expect(sentence).toMatch(/^Indeed, its tenth session/)
    expect(await marks('del')).toContain('At')
    await page.getByRole('button', { name: /^Undo “Worded anew”/ }).click()
  })

  test('sets italics, undoes and does again, by keys alone', async () => {
    await toFirstEnd()
    await page.keyboard.press('ControlOrMeta+i')
    await page.locator('[aria-pressed=true]', { hasText: 'Italic' }).waitFor()
    await page.keyboard.type(' inter alia')
    expect(await editor().locator('i').innerText()).toContain('inter alia')
    expect(await tool('Italic').getAttribute('aria-pressed')).toBe('true')
    await page.keyboard.press('ControlOrMeta+z')
    expect(await editor().locator('i').count()).toBe(0)
    await page.keyboard.press('ControlOrMeta+y')
    expect(await editor().locator('i').count()).toBe(1)
    await page.keyboard.press('ControlOrMeta+s')
    await page.waitForURL('**done=edit**')
    expect(await page.locator('.stands .sentence i').innerText()).toContain('inter alia')
    await page.getByRole('button', { name: /^Undo “Worded anew”/ }).click()
  })

  test('has one stop in the toolbar, and arrow keys go on from there', async () => {
    await tool('Italic').focus()
    await page.keyboard.press('ArrowRight')
    expect(await page.locator(':focus').innerText()).toBe('Operative phrase')
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowRight')
    expect(await page.locator(':focus').innerText()).toBe('Italic')
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').getAttribute('id')).toBe('words-editor')
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').innerText()).toBe('Save')
  })

  test('puts a note in, opens it again and takes it out, by keys alone', async () => {
    const notes = () => editor().locator('.note-atom')
    const before = await notes().count()
    await enter()
    await page.keyboard.press('ControlOrMeta+End')
    await page.waitForTimeout(100)
    await page.keyboard.press('ControlOrMeta+Alt+f')
    const dialog = page.getByRole('dialog', { name: 'New note' })
    await dialog.waitFor()
    expect(await findings(page)).toEqual([])
    await page.keyboard.type('ICC-ASP/24/1, para. 2.')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await notes().nth(before).waitFor()
    expect(await notes().count()).toBe(before + 1)
    expect(await notes().last().getAttribute('aria-label')).toBe('New note: ICC-ASP/24/1, para. 2.')

    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: 'Note', exact: true }).waitFor()
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('ICC-ASP/24/1, para. 3.')
    await page.getByRole('button', { name: 'Keep' }).click()
    await page.keyboard.press('ControlOrMeta+s')
    await page.waitForURL('**done=edit**')
    expect(await page.locator('.stands .item-notes').innerText()).toContain('para. 3.')
    expect(await page.locator('.stands .item-notes li').count()).toBe(before + 1)

    await notes().last().click()
    await page.getByRole('button', { name: 'Remove the note' }).click()
    expect(await notes().count()).toBe(before)
    await notes().first().click()
    await page.keyboard.press('Escape')
    expect(await notes().count()).toBe(before)
    await page.getByRole('button', { name: 'Save' }).click()
    expect(await page.locator('.stands .item-notes li').count()).toBe(before)
  })

  test('takes pasted words without what they bring along', async () => {
    await toFirstEnd()
    await page.evaluate(`(() => {
      const data = new DataTransfer()
      data.setData('text/html', '<p>pasted <i>words</i><script>boom()</script><img src="https://elsewhere.example/x.png"></p>')
      data.setData('text/plain', 'pasted words')
      document.querySelector('#words-editor').dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    })()`)
    expect(await editor().innerText()).toContain('pasted words')
    expect(await editor().locator('img:not(.ProseMirror-separator), script').count()).toBe(0)
    expectQuiet(watched, desk.url)
  })

  test('asks before words that were not saved are left', async () => {
    await enter()
    await page.keyboard.type('Unsaved. ')
    const asked = page.waitForEvent('dialog')
    const leaving = page.getByRole('link', { name: 'In the text' }).click({ noWaitAfter: true })
    const dialog = await asked
    expect(dialog.type()).toBe('beforeunload')
    await dialog.dismiss()
    await leaving
    expect(page.url()).toContain(paragraph)
    expect(await editor().innerText()).toContain('Unsaved.')
    page.on('dialog', (one) => one.accept())
  })

  test('loads under a policy that allows our own file alone; no other page loads a script', async () => {
    const policy = async (path: string) =>
      (await fetch(`${desk.url}${path}`)).headers.get('content-security-policy') ?? ''
    expect(await policy(paragraph)).toContain("script-src 'self'; trusted-types ")
    expect(await policy(paragraph)).toContain("default-src 'none'")
    expect(await policy(paragraph)).not.toMatch(/unsafe|nonce|eval/)
    for (const path of ['/', '/drafts', '/draft/25-en', `${paragraph}?as=public`])
      expect(await policy(path)).not.toContain('script-src')
    const address = await page.locator('script').getAttribute('src')
    expect(address).toMatch(/^\/static\/paragraph-editor-[0-9a-f]{10}\.js$/)
    const file = await fetch(`${desk.url}${address}`)
    expect(file.headers.get('content-type')).toBe('text/javascript')
    expect(file.headers.get('cache-control')).toContain('immutable')
  })

  test('looks first, without saving, at words that cannot be read as typed', async () => {
    const plain = await watchedPage(browser, { script: false })
    await plain.page.goto(`${desk.url}${paragraph}`)
    const stands = () => plain.page.locator('.stands').last().innerText()
    const before = await stands()
    const field = plain.page.getByRole('textbox', { name: 'Words of paragraph 2' })
    await field.fill('A sentence with {ordinal twenty} in it.')
    await plain.page.getByRole('button', { name: 'Save' }).click()
    expect(await plain.page.getByRole('alert').textContent()).toMatch(/Line 1|ordinal/)
    expect(await field.inputValue()).toBe('A sentence with {ordinal twenty} in it.')
    await field.fill('At its {ordinal 20} session, it _took note_.')
    await plain.page.getByRole('button', { name: 'Look at it first' }).click()
    const preview = plain.page.locator('#draft-preview ~ .draft-words')
    expect((await preview.innerText()).trim()).toBe('At its twentieth session, it took note.')
    expect(await field.inputValue()).toBe('At its {ordinal 20} session, it _took note_.')
    await plain.page.goto(`${desk.url}${paragraph}`)
    expect(await stands()).toBe(before)
    await plain.context.close()
  })
})
