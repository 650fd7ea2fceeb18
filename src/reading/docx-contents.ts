const titles =
  /^\s*(?:Contents|Table of contents|Table des matières|Sommaire|Índice|Содержание|المحتويات|目录)\s*$/iu

/** Whether a line is the heading of printed contents. */
export function isContentsTitle(words: string): boolean {
  return titles.test(words)
}
