import { isStateCode, stateName } from '../../law/states.ts'
import type { MatterLine } from '../../mechanism/dossier-types.ts'
import { type Choice, chosen, Filters, plain, Select, TextFilter } from '../parts/filters.tsx'
import { MatterLines } from '../parts/matter-lines.tsx'
import { PageLinks, pageOf } from '../parts/pages.tsx'
import type { Page } from '../sheet.ts'
import type { View } from '../view.ts'
import { matterStandingWords } from '../words/standings.ts'

const standings: readonly Choice[] = Object.entries(matterStandingWords).map(([value, words]) => ({
  value,
  words,
}))

/** Every matter of non-cooperation the record knows as of the day. */
export const mattersPage: Page = {
  path: '/matters',
  answer: async ({ desk, ask, view, path, asked }) => {
    const all = await desk.matters(ask)
    const standing = chosen(asked, 'standing', standings)
    const name = asked.get('name') ?? ''
    const found = all.filter(
      (line) =>
        (standing.value === '' || line.standing === standing.value) && namedLike(line, name),
    )
    const page = pageOf(found, asked)
    return {
      title: 'Matters',
      lead: (
        <p>{`${all.length} matters of non-cooperation are in the record as this view has it.`}</p>
      ),
      faults: [standing.fault, page.fault].filter((fault) => fault !== undefined),
      body: (
        <>
          <Filters view={view} path={path} narrowed={name !== '' || standing.value !== ''}>
            <TextFilter name="name" label="State or id" value={name} />
            <Select
              name="standing"
              label="Standing"
              value={standing.value}
              choices={standings}
              none="any standing"
            />
          </Filters>
          <Lines view={view} lines={page.rows} total={page.total} />
          <PageLinks view={view} path={path} asked={asked} of={page} />
        </>
      ),
    }
  },
}

function namedLike(line: MatterLine, name: string): boolean {
  const state = isStateCode(line.state) ? stateName(line.state) : ''
  return plain(`${line.id} ${line.state} ${state}`).includes(plain(name.trim()))
}

function Lines({
  view,
  lines,
  total,
}: {
  view: View
  lines: readonly MatterLine[]
  total: number
}) {
  if (total === 0)
    return (
      <p class="empty" id="list">
        No matter fits. Widen the choice, or choose another day.
      </p>
    )
  return (
    <div id="list">
      <MatterLines view={view} lines={lines} />
    </div>
  )
}
