import { defineConfig } from 'vitest/config'

const inCi = process.env['CI'] === 'true'

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'tests/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    reporters: inCi ? ['default', 'json'] : ['default'],
    outputFile: { json: '.vitest/results.json' },
  },
})
