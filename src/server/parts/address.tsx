/** Where a document lies: a link only where the address is one of the web, and no other scheme. */
export function Address({ address }: { address: string }) {
  const url = webAddress(address)
  if (!url) return <span class="address">{address}</span>
  return (
    <a class="address" href={url.href} rel="noreferrer noopener external">
      <bdi>{url.hostname}</bdi>
    </a>
  )
}

/** An address that may be made a link; undefined for anything else that a source may have typed. */
export function webAddress(address: string): URL | undefined {
  if (!URL.canParse(address)) return undefined
  const url = new URL(address)
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined
}
