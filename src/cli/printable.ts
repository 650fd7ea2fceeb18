/**
 * Text as a screen may be given it: what a fact or a file brings along of control characters, with
 * which it could move the cursor or rewrite what stands there, is shown as a sign instead.
 */
export function printable(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]/gu, (sign) => {
    const code = sign.codePointAt(0) ?? 0
    return code < 0x20 ? String.fromCodePoint(0x2400 + code) : '\ufffd'
  })
}
