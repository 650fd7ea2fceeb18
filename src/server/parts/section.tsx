import type { Child } from 'hono/jsx'

/** A part of a page under its own heading, found by its id. */
export function Section({
  id,
  heading,
  children,
}: {
  id: string
  heading: string
  children: Child
}) {
  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  )
}

/** One thing known of what the page is about: its name and its value. */
export type Known = readonly [name: string, value: Child]

/** What is known, name beside value; what has no value is left out. */
export function Particulars({ rows }: { rows: readonly (Known | undefined)[] }) {
  return (
    <dl class="particulars">
      {rows
        .filter((row) => row !== undefined)
        .map(([name, value]) => (
          <div>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}
