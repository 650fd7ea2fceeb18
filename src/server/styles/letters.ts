/** A letter with its margin beside it and, on paper, under it. */
export const lettersStyle = `
.letter {
  display: grid;
  grid-template-columns: minmax(0, 1fr) minmax(0, 18rem);
  gap: 1rem 2.5rem;
  max-inline-size: 66rem;
  padding: 1.75rem 2rem;
  background: #fff;
  border: 1px solid var(--line);
}

.letter-head,
.letter-words,
.letter-notes {
  grid-column: 1;
  max-inline-size: var(--measure);
  font-family: var(--serif);
}

.letter-head {
  grid-row: 1;
  display: grid;
  gap: 0.35rem;
  margin-block-end: 0.75rem;
}

.letter-draft {
  margin-block-end: 0.6rem;
  font-family: var(--sans);
  letter-spacing: 0.04em;
}

.letter-draft strong {
  padding: 0.1rem 0.5rem;
  border: 2px solid var(--ink);
}

.letter-head h2 {
  margin-block-start: 0.75rem;
}

.letter-notes {
  font-size: 0.875rem;
  padding-block-start: 0.5rem;
  border-block-start: 1px solid var(--line);
}

.letter-margin,
.letter-margin-head {
  grid-column: 2;
  font-size: 0.875rem;
  color: var(--ink-soft);
  padding-inline-start: 1rem;
  border-inline-start: 3px solid var(--line-strong);
}

.letter-margin-head {
  grid-row: 1;
  align-self: end;
  border-inline-start-color: transparent;
}

.letter-beside {
  display: none;
}

.letter-remark {
  color: var(--ink);
}

.letter-margin p + p {
  margin-block-start: 0.35rem;
}

.letter-from-what > li + li {
  margin-block-start: 0.75rem;
}

.letter-from-what q {
  font-family: var(--serif);
}

.letter-links {
  list-style: none;
  padding: 0;
}

.letter-links li + li {
  margin-block-start: 0.5rem;
}

.letter-links .icon {
  color: var(--sea);
}

.letter-not {
  color: var(--ink-soft);
}

.letter-day {
  max-inline-size: 22rem;
}

@media (max-width: 52rem) {
  .letter {
    grid-template-columns: minmax(0, 1fr);
    padding: 1rem;
  }

  .letter-head,
  .letter-words,
  .letter-notes,
  .letter-margin,
  .letter-margin-head {
    grid-column: 1;
    grid-row: auto;
  }
}

@media print {
  .letter {
    display: flex;
    flex-direction: column;
    gap: 0.8rem;
    max-inline-size: none;
    padding: 0;
    border: 0;
  }

  .letter-head,
  .letter-words,
  .letter-notes {
    max-inline-size: none;
  }

  /* The letter first; what stands in its margin below a rule. */
  .letter-margin,
  .letter-margin-head {
    order: 1;
    padding-inline-start: 0;
    border-inline-start: 0;
    break-inside: avoid;
  }

  .letter-margin-head {
    align-self: stretch;
    margin-block-start: 1rem;
    padding-block-start: 0.5rem;
    border-block-start: 1.5pt solid var(--ink);
    font-weight: 600;
    break-after: avoid;
  }

  .letter-beside {
    display: block;
    color: var(--ink);
  }

  .letter-tools,
  .letter-notes [role="doc-backlink"] {
    display: none;
  }
}
`
