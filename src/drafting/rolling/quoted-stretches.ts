/** Stretches between quotation marks, the marks included; one left open quotes nothing. */
export function quotedStretches(
  text: string,
): readonly { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(/“[^”]*”|«[^»]*»|"[^"]*"/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}
