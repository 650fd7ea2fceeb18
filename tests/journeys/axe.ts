import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

type Finding = { readonly id: string; readonly nodes: readonly { readonly html: string }[] }

/** What axe finds, at WCAG 2.2 AA and its good practice, as one line a finding. */
export async function findings(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe.source)
  const run = `axe.run(document, { resultTypes: ['violations'], runOnly: ${JSON.stringify(rules)} }).then((found) => ({ violations: found.violations, passes: found.passes.length }))`
  const { violations, passes } = (await page.evaluate(run)) as {
    violations: readonly Finding[]
    passes: number
  }
  expect(passes).toBeGreaterThan(15)
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}
