import { setting } from './docx-xml.ts'

/** How the words of a style are set. */

export const bold = '<w:b/><w:bCs/>'
export const italic = '<w:i/><w:iCs/>'

/** Sizes in half points: of Latin and Chinese letters, and of Arabic ones. */
export function size(latin: number, complex = latin + 6): string {
  return `${setting('sz', latin)}${setting('szCs', complex)}`
}
