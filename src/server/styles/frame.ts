/** The frame of every page: masthead, whose view and which day, what is to mend, foot. */
export const frameStyle = `
.masthead,
.standpoint,
main,
.foot {
  inline-size: min(100% - 2 * clamp(1rem, 3vw, 2.5rem), 71rem);
  margin-inline: auto;
}

.masthead {
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  gap: 0.25rem 2rem;
  padding-block: 1.1rem 0.6rem;
}

.masthead-name {
  font-family: var(--serif);
  font-size: 1.375rem;
  font-weight: 600;
  color: var(--ink);
  text-decoration: none;
}

.menu {
  display: flex;
  flex-wrap: wrap;
  gap: 0 1.15rem;
  list-style: none;
  padding: 0;
}

.masthead nav a {
  display: inline-block;
  padding-block: 0.3rem;
  color: var(--ink);
  text-decoration: none;
  border-block-end: 2px solid transparent;
}

.masthead nav a:hover {
  border-block-end-color: var(--line-strong);
}

.masthead nav a[aria-current] {
  border-block-end-color: var(--sea);
  font-weight: 600;
}

.standpoint {
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  align-items: flex-end;
  gap: 0.5rem 2.5rem;
  padding-block: 0.6rem 0.9rem;
  border-block: 1px solid var(--line);
  border-block-start-color: var(--ink);
  font-size: 0.875rem;
}

.eyes-public .standpoint {
  border-block-start: 4px double var(--ink);
}

.standpoint > div {
  flex: 1 1 20rem;
}

.ds-error-summary {
  border: 2px solid var(--ink);
  border-inline-start-width: 8px;
  padding: 1rem 1.25rem;
  margin-block-end: 1.5rem;
  max-inline-size: 52rem;
}

.ds-error-summary p {
  margin-block-start: 0.5rem;
}

.ds-error-summary > ul {
  margin-block-start: 0.4rem;
}

.foot {
  border-block-start: 1px solid var(--line);
  padding-block: 1rem 2rem;
  font-size: 0.8125rem;
  color: var(--ink-soft);
}

.foot p + p {
  margin-block-start: 0.35rem;
}

.foot .symbol {
  white-space: normal;
  overflow-wrap: anywhere;
}

@media (max-width: 40rem) {
  .menu {
    gap: 0 1rem;
  }
}
`
