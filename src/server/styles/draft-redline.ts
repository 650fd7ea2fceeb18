/** Redlines, findings, what waits for a decision, and the life of a paragraph. */
export const draftRedlineStyle = `
.attention {
  color: var(--ink);
  font-weight: 600;
  white-space: normal;
}

.findings {
  list-style: none;
  padding: 0;
  color: var(--ink-soft);
}

.findings li + li {
  margin-block-start: 0.3rem;
}

.finding-E,
.finding-W {
  color: var(--ink);
}

.finding-words {
  font-family: var(--serif);
}

.decide,
.attention-list,
.comments,
.proposals,
.life {
  list-style: none;
  padding: 0;
}

.decide li,
.attention-list > li,
.comments > li,
.proposals > li {
  padding-block: 0.5rem;
  border-block-end: 1px solid var(--line);
}

.decide li {
  display: grid;
  grid-template-columns: minmax(0, 14rem) minmax(0, 1fr);
  gap: 0 1.25rem;
}

.decide li > :is(a, span:first-child) {
  grid-row: span 2;
}

.decide-words {
  grid-column: 2;
  max-inline-size: var(--measure);
}

.attention-list > li > p,
.comment-words,
.proposal-words {
  max-inline-size: var(--measure);
}

.comments .settled .comment-words {
  color: var(--ink-soft);
}

.typed {
  font-family: var(--serif);
  white-space: pre-wrap;
  max-inline-size: var(--measure);
  margin-block: 0.35rem;
}

ins {
  text-decoration: underline;
  text-decoration-thickness: 2px;
  text-underline-offset: 0.2em;
  color: var(--sea);
}

del {
  text-decoration: line-through;
  color: var(--ink-soft);
}

.note-within {
  font-size: 0.8em;
}

.versus {
  margin-block-start: 1rem;
}

.versus-row,
.versus-heads {
  display: grid;
  grid-template-columns: 7rem minmax(0, 1fr) minmax(0, 1fr);
  gap: 0 1.5rem;
  padding-block: 0.55rem;
  border-block-end: 1px solid var(--line);
}

.versus-heads {
  color: var(--ink-soft);
  font-size: 0.8125rem;
  border-block-end-color: var(--ink);
}

.versus-row > div {
  font-family: var(--serif);
  overflow-wrap: anywhere;
}

.versus-old {
  color: var(--ink-soft);
}

.versus-number {
  display: flex;
  flex-direction: column;
  font-size: 0.9375rem;
}

.versus-number a {
  min-block-size: 1.5rem;
}

.change-substantive,
.change-inserted,
.change-deleted {
  color: var(--ink);
  font-weight: 600;
}

.versus-unchanged > summary {
  padding-block: 0.45rem;
  color: var(--ink-soft);
  font-size: 0.875rem;
}

.both {
  display: grid;
  grid-template-columns: repeat(2, minmax(0, 1fr));
  gap: 0 2rem;
}

.life-version {
  grid-template-columns: var(--margin) minmax(0, 1fr) minmax(0, 12rem);
}

.from-sentence {
  margin: 0;
  padding-inline-start: 1rem;
  border-inline-start: 3px solid var(--sea);
}

.hash {
  overflow-wrap: anywhere;
  font-size: 0.8125rem;
}

@media (max-width: 48rem) {
  .versus-heads,
  .versus-old {
    display: none;
  }

  .versus-row {
    grid-template-columns: 1fr;
  }

  .versus-number {
    flex-direction: row;
    gap: 0.75rem;
    align-items: baseline;
  }

  .both,
  .decide li,
  .life-version {
    grid-template-columns: 1fr;
  }

  .decide-words {
    grid-column: 1;
  }
}
`
