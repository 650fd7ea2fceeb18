import { element } from './docx-xml.ts'

/** A field with what it last gave. `properties` is the element `w:rPr` of its signs, or empty. */
export function field(instruction: string, result: string, properties = ''): string {
  return `${fieldOpening(instruction, properties)}${result}${fieldEnd(properties)}`
}

/** What stands before the result of a field that runs over several paragraphs. */
export function fieldOpening(instruction: string, properties = ''): string {
  const words = `<w:instrText xml:space="preserve"> ${instruction} </w:instrText>`
  return [sign('begin'), words, sign('separate')]
    .map((one) => element('w:r', {}, properties, one))
    .join('')
}

export function fieldEnd(properties = ''): string {
  return element('w:r', {}, properties, sign('end'))
}

function sign(type: 'begin' | 'separate' | 'end'): string {
  return element('w:fldChar', { 'w:fldCharType': type })
}
