import { expect, test } from 'vitest'
import type { Amendments } from '../drafting/drafts/draft.ts'
import { toDocx } from '../rendering/to-docx.ts'
import { StoreRefusal } from '../store/refusal.ts'
import { report } from '../text/fixture-report.ts'
import { amendmentsListed } from './listed-amendments.ts'

const received: Amendments = {
  number: 7,
  entered: '2026-11-20T09:00:00.000Z',
  officer: 'officer-1',
  state: 'MNG',
  file: { hash: 'a'.repeat(64), size: 1, name: 'from-mongolia.docx', mediaType: 'x/y' },
}

const amended = () =>
  toDocx(
    { ...report, masthead: { ...report.masthead, title: 'Another title' } },
    { base: report, author: 'Bat Erdene' },
  )

test('a file that is not in the data folder is told, and read once it is put back', async () => {
  let gone = true
  const listed = amendmentsListed({
    bytesOf: async () => {
      if (gone) throw new StoreRefusal('DATA_FOLDER_UNUSABLE', 'Put the folder "files" back.')
      return amended()
    },
  })
  expect(await listed(received, 'en')).toMatchObject({
    number: 7,
    name: 'Mongolia',
    notListed: 'Put the folder "files" back.',
  })
  gone = false
  const { proposals } = await listed(received, 'en')
  expect(proposals?.map(({ words }) => words)).toEqual([
    expect.stringMatching(/^Mongolia: masthead: .*Another title/),
  ])
})

test('a file is read once, and told in the language asked for each time', async () => {
  let reads = 0
  const listed = amendmentsListed({
    bytesOf: async () => {
      reads += 1
      return amended()
    },
  })
  expect((await listed(received, 'en')).name).toBe('Mongolia')
  const french = await listed({ ...received, about: 'Le titre' }, 'fr')
  expect(french).toMatchObject({ name: 'Mongolie', about: 'Le titre' })
  expect(french.proposals?.[0]?.place).toBe('en-tête')
  expect(reads).toBe(1)
})

test('anything else that goes wrong is not taken for a fault of the file', async () => {
  const broken = amendmentsListed({ bytesOf: () => Promise.reject(new TypeError('ours')) })
  await expect(broken(received, 'en')).rejects.toThrow('ours')
})
