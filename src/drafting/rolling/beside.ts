/** Whether nothing but the words that join a document to its day stands between two references. */
export function isDirectlyBeside(between: string): boolean {
  return /^(?:,|[ \u00a0]\()?[ \u00a0]?(?:of|du|de|dated|en date du|adopted on|adoptée le|on|le)?[ \u00a0]?\)?$/u.test(
    between,
  )
}
