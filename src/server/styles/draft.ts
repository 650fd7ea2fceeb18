/** Drafts: the document as a ledger, the redline, what waits for a decision. */
export const draftStyle = `
.parts > ul {
  display: flex;
  flex-wrap: wrap;
  gap: 0 1.5rem;
  list-style: none;
  padding: 0;
  margin-block: 1.5rem 1.25rem;
  border-block-end: 1px solid var(--line-strong);
}

.parts a {
  display: inline-block;
  padding-block: 0.4rem;
  color: var(--ink);
  text-decoration: none;
  border-block-end: 3px solid transparent;
}

.parts a:hover {
  border-block-end-color: var(--line-strong);
}

.parts a[aria-current] {
  border-block-end-color: var(--sea);
  font-weight: 600;
}

.downloads {
  display: flex;
  flex-wrap: wrap;
  gap: 0.1rem 1.25rem;
  list-style: none;
  padding: 0;
}

.downloads a {
  display: inline-block;
  min-block-size: 1.5rem;
}

.draft-heading {
  margin-block: 2rem 0.6rem;
  padding-inline-start: calc(var(--draft-margin) + 1.25rem);
  max-inline-size: 60rem;
}

.draft-text {
  --draft-margin: 3.25rem;
}

.draft-item {
  display: grid;
  grid-template-columns: var(--draft-margin) minmax(0, var(--measure)) minmax(0, 1fr);
  gap: 0 1.25rem;
  padding-block: 0.55rem;
  border-block-end: 1px solid var(--line);
}

.draft-item:target {
  background: var(--sea-light);
}

.depth-1 > .draft-words,
.depth-1 > .draft-number {
  padding-inline-start: 1.5rem;
}

.depth-2 > .draft-words,
.depth-2 > .draft-number {
  padding-inline-start: 3rem;
}

.depth-3 > .draft-words,
.depth-3 > .draft-number {
  padding-inline-start: 4.5rem;
}

.draft-tail > .draft-words {
  grid-column: 2;
}

.draft-number {
  text-align: end;
}

.draft-number a {
  display: inline-block;
  min-inline-size: 1.5rem;
  min-block-size: 1.5rem;
  font-family: var(--serif);
}

.draft-words {
  font-family: var(--serif);
  line-height: 1.6;
}

.draft-words.stands {
  max-inline-size: var(--measure);
}

.draft-words .note-mark,
.item-notes sup {
  line-height: 0;
}

.draft-quoted {
  margin-block: 0.5rem;
  border-inline-start: 3px solid var(--line);
}

.draft-quoted > .hint {
  padding-inline-start: calc(var(--draft-margin) + 1.25rem);
}

.item-notes {
  list-style: none;
  padding: 0;
  margin-block-start: 0.35rem;
  font-size: 0.8125rem;
  color: var(--ink-soft);
}

.item-notes li:target {
  background: var(--sea-light);
}

.draft-beside {
  display: flex;
  flex-direction: column;
  align-items: flex-start;
  gap: 0.15rem;
  font-size: 0.8125rem;
}

.draft-derived {
  color: var(--ink-soft);
}

.draft-edited,
.draft-added,
.draft-removed,
.draft-agreed {
  color: var(--ink);
  font-weight: 500;
}

.sentence.edited {
  text-decoration: underline dotted var(--line-strong);
  text-underline-offset: 0.3em;
}

/* The way to what a sentence rests on: a small sign after it, its words when it is looked at. */
.from-what {
  position: relative;
  margin-inline-start: 0.15em;
  color: var(--line-strong);
  text-decoration: none;
  white-space: nowrap;
}

.from-what .icon {
  inline-size: 0.7em;
  block-size: 0.7em;
  margin: 0;
  vertical-align: 0.35em;
}

.from-what-words {
  position: absolute;
  inset-block-end: 1.5em;
  inset-inline-end: -0.5em;
  padding: 0.1rem 0.5rem;
  background: var(--sea-deep);
  color: #fff;
  font-family: var(--sans);
  font-size: 0.8125rem;
  line-height: 1.4;
  opacity: 0;
  pointer-events: none;
}

.from-what:is(:hover, :focus-visible) {
  color: var(--sea);
}

.from-what:is(:hover, :focus-visible) .from-what-words {
  opacity: 1;
}

.sentence:hover > .from-what {
  color: var(--sea);
}

@media (hover: none) {
  .from-what {
    color: var(--sea);
  }
}

@media (max-width: 60rem) {
  .draft-item {
    grid-template-columns: var(--draft-margin) minmax(0, 1fr);
  }

  .draft-beside {
    grid-column: 2;
    flex-flow: row wrap;
    gap: 0 1rem;
  }

  .findings {
    flex-basis: 100%;
  }
}

@media (max-width: 40rem) {
  .draft-text {
    --draft-margin: 2rem;
  }

  .draft-item {
    gap: 0 0.75rem;
  }

  .draft-heading,
  .draft-quoted > .hint {
    padding-inline-start: 0;
  }
}

@media print {
  .parts,
  .downloads,
  .from-what,
  .draft-form,
  .act,
  .said {
    display: none;
  }

  .draft-item,
  .versus-row {
    break-inside: avoid;
  }

  ins,
  del {
    color: #000;
  }
}
`
