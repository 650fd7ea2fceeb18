/**
 * Symbols of documents in running text: of the Assembly, of the Court's records, of the United
 * Nations. A final stop or comma does not belong to one.
 */
export const symbolPattern =
  /(?<![\p{L}\d/.-])(?:ICC-ASP\/\d+\/(?:Res\.\d+|\d+)(?:(?:\/|,\s?)(?:Add|Corr|Rev)\.\d+){0,3}|ICC-\d\d\/\d\d-[\d\p{L}/-]{0,40}[\d\p{L}]|RC\/(?:Res|Dec)\.\d+|[AES]\/(?:RES\/)?\d[\d/]{0,20}(?: \(\d{4}\))?(?:\/(?:Add|Corr|Rev|L)\.\d+){0,3})/gu

/** `ICC-ASP/23/31` stands in session 23. */
export function sessionOfSymbol(symbol: string | undefined): number | undefined {
  const found = /^ICC-ASP\/(\d+)\//.exec(symbol ?? '')
  return found?.[1] ? Number(found[1]) : undefined
}

/** All symbols of the words, as printed, in order. */
export function symbolsIn(words: string): readonly string[] {
  return [...words.matchAll(symbolPattern)].map((match) => match[0])
}
