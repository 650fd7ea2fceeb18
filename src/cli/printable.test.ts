import { expect, test } from 'vitest'
import { printable } from './printable.ts'

test.each([
  ['words, lines and tabs stay', 'Mongolia\n\tété 蒙古 Монгол', 'Mongolia\n\tété 蒙古 Монгол'],
  ['an escape sequence is seen, not obeyed', '\u001b[2Jgone', '␛[2Jgone'],
  ['a return does not write over the line', 'true\rfalse', 'true␍false'],
  ['a bell is silent', '\u0007', '␇'],
  ['a control sequence of one byte is none', '\u009b31m', '\ufffd31m'],
  ['delete is no control either', '\u007f', '\ufffd'],
])('%s', (_, text, shown) => {
  expect(printable(text)).toBe(shown)
})
