/** The map and its key. */
export const mapStyle = `
.map-figure > svg {
  display: block;
  inline-size: 100%;
  block-size: auto;
  background: #fff;
  border: 1px solid var(--line);
}

.map-figure figcaption {
  margin-block-start: 0.75rem;
}

.map-key {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 1.5rem;
  list-style: none;
  padding: 0;
  margin-block-end: 0.6rem;
  font-size: 0.875rem;
}

.swatch {
  inline-size: 1.35rem;
  block-size: 0.9rem;
  margin-inline-end: 0.45rem;
  border: 1px solid var(--ink-soft);
  vertical-align: -0.1em;
}
`
