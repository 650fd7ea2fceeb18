import { z } from 'zod'
import { envelope } from '../record/fact.ts'
import { isKind, type Kind, kinds } from '../record/kinds.ts'
import { noMoreThan } from './arguments.ts'
import type { Command } from './command.ts'
import { columns, heading, wrapped } from './layout.ts'
import { Refused } from './outcome.ts'
import { printJson } from './print.ts'

/** `pursuant schema [KIND]`: JSON Schema of a fact, for whoever makes files to import. */
export const schemaCommand: Command = {
  name: 'schema',
  usage: 'schema [KIND]',
  about: 'the kinds of fact, and the JSON Schema of one or all',
  flags: [],
  run: async ({ args, output }) => {
    noMoreThan(args, 2)
    const kind = args.words[1]
    if (kind !== undefined && !isKind(kind))
      throw new Refused(`No kind of fact "${kind}"; \`pursuant schema\` lists them.`)
    if (kind !== undefined) return printJson(output, factSchema(kind))
    if (args.flags.json) return printJson(output, wholeSchema())
    await output.out(heading('Kinds of fact'))
    await output.out(
      columns(
        Object.entries(kinds).map(([name, { streams, about }]) => [name, streams.join('|'), about]),
      ),
    )
    await output.out(
      `\n${wrapped('`pursuant schema KIND` prints the JSON Schema of one kind, `pursuant schema --json` of all.')}`,
    )
    return 0
  },
}

const written = { unrepresentable: 'any', io: 'input', override: named } as const

/** Fields checked by our own functions are text to JSON Schema; their rule is said in words. */
function named(field: {
  readonly jsonSchema: { type?: unknown; description?: string }
  readonly zodSchema: unknown
}) {
  const { def } = (field.zodSchema as { _zod: { def: CustomDef } })._zod
  if (def.type !== 'custom') return
  field.jsonSchema.type = 'string'
  const told = def.error?.({})
  if (typeof told === 'string') field.jsonSchema.description = told
}

type CustomDef = { readonly type: string; readonly error?: (issue: object) => unknown }

/** The JSON Schema of a line holding this kind of fact. */
function factSchema(kind: Kind): object {
  const whole = z.toJSONSchema(envelope, written) as {
    properties: Record<string, unknown>
    required: string[]
  }
  return {
    ...whole,
    title: kind,
    description: kinds[kind].about,
    properties: {
      ...whole.properties,
      type: { const: kind },
      stream: { type: 'string', pattern: `^(${kinds[kind].streams.join('|')}):` },
      body: z.toJSONSchema(kinds[kind].body, written),
    },
    required: [...new Set([...whole.required, 'body'])],
  }
}

function wholeSchema(): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'A fact of Pursuant, one a line',
    oneOf: Object.keys(kinds).map((kind) => factSchema(kind as Kind)),
  }
}
