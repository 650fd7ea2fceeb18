import type { Output } from './command.ts'

/** An answer for a program, on standard output. */
export async function printJson(output: Output, answer: object): Promise<number> {
  await output.out(`${JSON.stringify(answer, null, 2)}\n`)
  return 0
}
