/** One thing to take away: where it is, and what it is called. */
export type Download = { readonly address: string; readonly words: string }

/** What a document can be taken away as. */
export function Downloads({ of }: { of: readonly Download[] }) {
  return (
    <ul class="downloads">
      {of.map(({ address, words }) => (
        <li>
          <a href={address} download>
            {words}
          </a>
        </li>
      ))}
    </ul>
  )
}
