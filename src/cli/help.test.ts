import { describe, expect, test } from 'vitest'
import { helpText } from './help.ts'
import { letterCommand } from './letter-command.ts'
import { reportCommand } from './report-command.ts'

const commands = [reportCommand, letterCommand]

describe('help', () => {
  test('names each command once, and how to ask for its form', () => {
    const help = helpText(commands)
    for (const { name } of commands) expect(help).toMatch(new RegExp(`^  ${name} +\\p{Ll}`, 'mu'))
    expect(help).toContain('`pursuant help COMMAND`')
  })

  test.each([
    ['everything', undefined],
    ['one command', 'letter'],
  ])('of %s fits a terminal of 82 columns', (_, name) => {
    const long = helpText(commands, name)
      .split('\n')
      .filter((line) => [...line].length > 82)
    expect(long).toEqual([])
  })

  test('of one command gives its whole form', () => {
    const help = helpText(commands, 'letter').replaceAll(/\s+/g, ' ')
    expect(help).toContain(`pursuant ${letterCommand.usage.replaceAll(/\s+/g, ' ')}`)
  })
})
