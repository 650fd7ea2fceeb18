import { expect, test } from 'vitest'
import { escaped } from './xml.ts'

test.each([
  ['Hungary', 'Hungary'],
  ['Côte d’Ivoire', 'Côte d’Ivoire'],
  ["Lao People's Democratic Republic", 'Lao People&#39;s Democratic Republic'],
  ['Trinidad & Tobago', 'Trinidad &#38; Tobago'],
  ['</title><script>', '&#60;/title&#62;&#60;script&#62;'],
  ['" onload="', '&#34; onload=&#34;'],
  ['a\u0000b\u001bc\uffff', 'a\ufffdb\ufffdc\ufffd'],
  ['half a pair \ud83d', 'half a pair \ufffd'],
  ['tab\tand\nline', 'tab\tand\nline'],
  ['المجر', 'المجر'],
])('%j becomes %j', (text, written) => {
  expect(escaped(text)).toBe(written)
})
