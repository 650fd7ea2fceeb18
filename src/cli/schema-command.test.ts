import { describe, expect, test } from 'vitest'
import { argumentsOf } from './arguments.ts'
import type { Context } from './command.ts'
import { schemaCommand } from './schema-command.ts'

async function printed(...words: string[]): Promise<string> {
  let text = ''
  const out = (more: string) => {
    text += more
  }
  const output = { out, err: () => {}, isTerminal: false, toTerminal: false }
  const context = { args: argumentsOf(['schema', ...words]), output } as unknown as Context
  await schemaCommand.run(context)
  return text
}

describe('pursuant schema', () => {
  test('lists every kind with its streams and its sentence', async () => {
    const text = await printed()
    expect(text).toMatch(/FindingMade +matter +The Court found/)
    expect(text).toMatch(/WithdrawalAnnounced +state +A State said it would withdraw/)
  })

  test('prints the JSON Schema of one kind, own fields said in words', async () => {
    const schema = JSON.parse(await printed('FindingMade'))
    expect(schema.properties.type).toEqual({ const: 'FindingMade' })
    expect(schema.properties.body.properties.state).toMatchObject({
      type: 'string',
      description: expect.stringContaining('three-letter code'),
    })
    expect(schema.properties.on).toMatchObject({ type: 'string' })
    expect(schema.required).toContain('body')
    expect(schema.properties.body.additionalProperties).toBe(false)
  })

  test('prints all kinds as one schema', async () => {
    const schema = JSON.parse(await printed('--json'))
    expect(schema.oneOf.length).toBeGreaterThan(70)
  })

  test('refuses a kind nobody knows', async () => {
    await expect(printed('FindingMad')).rejects.toThrow(/No kind of fact "FindingMad"/)
  })
})
