/** Ledgers, what is due, branches of rules, and the marks beside them. */
export const ledgerStyle = String.raw`
.mark,
.standing,
.holds {
  display: inline-flex;
  align-items: baseline;
  white-space: nowrap;
}

.mark {
  font-size: 0.8125rem;
  color: var(--ink-soft);
}

.mark-note {
  display: inline-block;
  max-inline-size: var(--measure);
}

.mark-note[open] {
  display: block;
}

.mark-note > p {
  font-size: 0.875rem;
  color: var(--ink-soft);
  padding-inline-start: 1.1rem;
}

.standing-open .icon,
.holds-yes .icon {
  color: var(--sea);
}

.holds {
  font-weight: 500;
}

.holds-no,
.holds-cannotTell {
  color: var(--ink-soft);
}

.due,
.ledger,
.branches,
.path {
  list-style: none;
  padding: 0;
}

.due-item,
.entry {
  display: grid;
  grid-template-columns: var(--margin) minmax(0, 1fr);
  gap: 0 1.25rem;
  padding-block: 0.7rem;
  border-block-end: 1px solid var(--line);
}

.due-item:last-child,
.entry:last-child {
  border-block-end: 0;
}

.due-day {
  display: grid;
  grid-template-columns: auto 1fr;
  align-items: baseline;
  align-content: start;
  color: var(--amber);
  font-weight: 600;
}

.due-day .icon {
  color: var(--amber-fill);
}

.due-day .distance {
  grid-column: 2;
  font-size: 0.875rem;
  font-weight: 400;
}

.due-open .due-day,
.due-open .due-day .icon {
  color: var(--sea);
}

.fact-numbers {
  color: var(--ink-soft);
  font-size: 0.875rem;
}

.citation + .fact-numbers::before {
  content: "\b7\a0";
}

.due-body {
  max-inline-size: 46rem;
}

.due-what {
  font-weight: 500;
}

.due-why,
.citation-source,
.branch-rule {
  color: var(--ink-soft);
  font-size: 0.875rem;
}

.citation-source {
  display: block;
}

.citation-full {
  max-inline-size: var(--measure);
}

.citation-full + .citation-full,
.citations li + li {
  margin-block-start: 0.5rem;
}

.entry {
  grid-template-columns: var(--margin) minmax(0, 1fr) minmax(0, 15rem);
}

.entry:target {
  background: var(--sea-light);
}

.entry-day {
  color: var(--ink-soft);
  font-size: 0.9375rem;
}

.entry-what > p {
  font-family: var(--serif);
  max-inline-size: var(--measure);
}

.entry-marks {
  display: flex;
  flex-wrap: wrap;
  gap: 0 1rem;
}

.entry-proof {
  font-size: 0.875rem;
}

.entry-proof a {
  display: inline-block;
  padding-block: 0.15rem;
  min-block-size: 1.5rem;
}

.entry-number a,
.entry-number {
  color: var(--ink-soft);
  font-size: 0.8125rem;
}

.no-proof {
  color: var(--ink-soft);
}

.proof .symbol {
  white-space: normal;
  overflow-wrap: anywhere;
}

.address {
  overflow-wrap: anywhere;
}

/* What is not confirmed stands in a lighter hand; the word stands beside it. */
.hand-reported .entry-what > p,
.hand-unconfirmed .entry-what > p,
.hand-disputed .entry-what > p,
.answer.hand-unconfirmed,
.answer.hand-reported,
.answer.hand-disputed {
  font-weight: 350;
  color: var(--ink-soft);
}

.hand-unconfirmed .entry-what > p,
.answer.hand-unconfirmed {
  font-style: italic;
}

.branch {
  display: grid;
  grid-template-columns: var(--margin) minmax(0, 1fr);
  gap: 0 1.25rem;
  padding-block: 0.55rem;
  border-block-end: 1px solid var(--line);
}

.branch:last-child {
  border-block-end: 0;
}

.branch-why {
  max-inline-size: var(--measure);
}

.version-words {
  font-family: var(--serif);
  margin-block-end: 0.75rem;
}

.body {
  margin-block-start: 0.6rem;
}

.body > summary {
  padding-block: 0.3rem;
}

.body .symbol {
  overflow-wrap: anywhere;
  white-space: normal;
}

@media (max-width: 52rem) {
  .entry {
    grid-template-columns: var(--margin) minmax(0, 1fr);
  }

  .entry-proof {
    grid-column: 2;
  }
}

@media (max-width: 40rem) {
  .due-item,
  .entry,
  .branch {
    grid-template-columns: 1fr;
  }

  .entry-proof {
    grid-column: 1;
  }

  .due-day {
    display: flex;
    gap: 0.4rem;
  }

  .due-day .icon {
    margin: 0;
  }
}
`
