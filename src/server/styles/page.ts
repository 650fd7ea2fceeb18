/** Headings, running text and the parts of a page between masthead and foot. */
export const pageStyle = `
*,
*::before,
*::after {
  box-sizing: border-box;
}

html {
  font-size: 100%;
  -webkit-text-size-adjust: 100%;
  scroll-padding-block-start: 1rem;
}

body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font-family: var(--sans);
  font-size: 1rem;
  line-height: 1.5;
  font-variant-numeric: tabular-nums lining-nums;
  overflow-wrap: break-word;
}

h1,
h2,
h3 {
  font-family: var(--serif);
  font-weight: 600;
  line-height: 1.25;
  margin: 0;
  text-wrap: balance;
}

h1 {
  font-size: clamp(1.5rem, 1.2rem + 1.6vw, 2.125rem);
}

h2 {
  font-size: 1.25rem;
}

h3 {
  font-size: 1rem;
}

p,
ul,
ol,
dl,
dd,
figure {
  margin: 0;
}

ul,
ol {
  padding-inline-start: 1.25rem;
}

a {
  color: var(--sea);
  text-underline-offset: 0.18em;
  text-decoration-thickness: 1px;
}

a:hover {
  color: var(--sea-deep);
  text-decoration-thickness: 2px;
}

:is(a, summary, button, input, select, [tabindex]):focus-visible {
  outline: 3px solid var(--ink);
  outline-offset: 2px;
  box-shadow: 0 0 0 2px #fff;
}

main:focus,
main:focus-visible {
  outline: none;
  box-shadow: none;
}

summary {
  cursor: pointer;
}

.icon {
  inline-size: 0.95em;
  block-size: 0.95em;
  flex: none;
  margin-inline-end: 0.35em;
  vertical-align: -0.1em;
}

.symbol {
  white-space: nowrap;
}

time {
  white-space: nowrap;
}

.own-script {
  font-family: var(--sans);
}

.print-only {
  display: none;
}

main {
  padding-block: 1.75rem 3rem;
}

.title {
  max-inline-size: 52rem;
  margin-block-end: 1.5rem;
}

.lead {
  margin-block-start: 0.6rem;
  max-inline-size: var(--measure);
}

.answer {
  font-family: var(--serif);
  font-size: 1.125rem;
  line-height: 1.5;
}

.section {
  margin-block-start: 2.25rem;
}

.section > h2 {
  padding-block-end: 0.35rem;
  margin-block-end: 0.85rem;
  border-block-end: 1px solid var(--line);
}

.section > p {
  max-inline-size: var(--measure);
  margin-block-end: 0.6rem;
}

.prose {
  max-inline-size: var(--measure);
}

.empty {
  color: var(--ink-soft);
}

.hint {
  color: var(--ink-soft);
  font-size: 0.875rem;
  max-inline-size: var(--measure);
}

.note {
  margin-block-start: 1rem;
  padding-inline-start: 1rem;
  border-inline-start: 3px solid var(--line-strong);
  max-inline-size: 52rem;
}

.plain,
.citations,
.sources {
  list-style: none;
  padding: 0;
}

.key li {
  margin-block-end: 0.4rem;
}

.particulars {
  display: grid;
  gap: 0.15rem 0;
  max-inline-size: 60rem;
}

.particulars > div {
  display: grid;
  grid-template-columns: minmax(0, 13rem) minmax(0, 1fr);
  gap: 0 1.25rem;
  padding-block: 0.3rem;
}

.particulars dt {
  color: var(--ink-soft);
}

.particulars + p {
  margin-block-start: 0.6rem;
  max-inline-size: var(--measure);
}

.prose p + p {
  margin-block-start: 0.75rem;
}

@media (max-width: 40rem) {
  .particulars > div {
    grid-template-columns: 1fr;
    padding-block: 0.25rem;
  }

  .particulars dt {
    font-size: 0.8125rem;
  }
}
`
