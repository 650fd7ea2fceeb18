/** Forms that change a draft, and the editor of one paragraph. */
export const draftEditorStyle = `
[hidden] {
  display: none !important;
}

.draft-form {
  max-inline-size: 46rem;
  margin-block: 0.75rem;
}

.draft-form .field,
.draft-form .filter,
.draft-form .choices {
  margin-block-end: 0.75rem;
}

.draft-form .field > :is(input[type="text"], textarea, select),
.draft-form .filter select {
  inline-size: 100%;
  max-inline-size: 30rem;
}

.draft-form textarea.ds-input {
  block-size: auto;
  max-inline-size: 100%;
  line-height: 1.5;
  resize: vertical;
}

.draft-form textarea.words {
  inline-size: 100%;
  font-family: var(--serif);
}

.file {
  max-inline-size: 100%;
  min-block-size: 2.25rem;
}

.choices {
  border: 0;
  padding: 0;
  margin: 0;
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 1.5rem;
}

.choices > legend {
  padding: 0;
}

.choice {
  display: inline-flex;
  align-items: center;
  gap: 0.4rem;
  min-block-size: 1.75rem;
}

.choice input {
  inline-size: 1.25rem;
  block-size: 1.25rem;
  margin: 0;
  accent-color: var(--sea);
}

.form-buttons,
.note-buttons {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem 1rem;
  margin-block: 0.75rem;
}

.ds-button.quiet {
  background: var(--paper);
  color: var(--sea);
  border: 1px solid var(--line-strong);
}

.ds-button.quiet:hover {
  background: var(--sea-light);
  color: var(--sea-deep);
}

.said {
  padding: 0.5rem 1rem;
  margin-block-end: 1rem;
  border-inline-start: 4px solid var(--sea);
  background: var(--sea-light);
  max-inline-size: 52rem;
}

.acts {
  display: flex;
  flex-direction: column;
  align-items: flex-start;
  gap: 0.25rem;
}

.act > summary {
  padding-block: 0.4rem;
  color: var(--sea);
}

.act .draft-form {
  padding-inline-start: 1rem;
  border-inline-start: 1px solid var(--line);
}

.table .draft-form {
  margin: 0;
}

.legend > summary {
  padding-block: 0.4rem;
  color: var(--ink-soft);
}

.signs > div {
  display: grid;
  grid-template-columns: minmax(0, 14rem) minmax(0, 1fr);
  gap: 0 1rem;
  padding-block: 0.15rem;
  font-size: 0.875rem;
}

.signs code {
  font-family: ui-monospace, monospace;
}

.editor {
  border: 1px solid var(--line-strong);
  background: #fff;
}

.toolbar {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem;
  padding: 0.35rem;
  border-block-end: 1px solid var(--line);
  background: var(--paper-shade);
}

.toolbar .ds-button {
  font-size: 0.8125rem;
  min-block-size: 1.875rem;
  padding: 0.15rem 0.6rem;
  border-color: var(--line);
}

.toolbar [aria-pressed="true"] {
  background: var(--sea-light);
  border-color: var(--sea);
  box-shadow: inset 0 -3px 0 var(--sea);
}

.toolbar [aria-disabled="true"] {
  color: var(--ink-soft);
  background: var(--paper-shade);
  border-style: dashed;
}

.ProseMirror {
  position: relative;
  overflow-wrap: break-word;
  white-space: pre-wrap;
  white-space: break-spaces;
  font-variant-ligatures: none;
  font-family: var(--serif);
  font-size: 1.0625rem;
  line-height: 1.7;
  padding: 0.85rem 1rem;
  min-block-size: 6rem;
}

.ProseMirror:focus-visible {
  outline: 3px solid var(--ink);
  outline-offset: -1px;
}

.ProseMirror-hideselection *::selection {
  background: transparent;
}

.ProseMirror-hideselection {
  caret-color: transparent;
}

.ProseMirror [draggable][contenteditable="false"] {
  user-select: text;
}

.ProseMirror-selectednode {
  outline: 2px solid var(--ink);
  outline-offset: 1px;
}

img.ProseMirror-separator {
  display: inline;
  border: 0;
  margin: 0;
}

.sentence-line {
  padding-inline-start: 1rem;
  border-inline-start: 2px solid var(--line);
}

.sentence-line + .sentence-line {
  margin-block-start: 0.4rem;
}

.points-here {
  color: var(--ink-soft);
  font-family: var(--sans);
  font-size: 0.875rem;
  padding-block: 0.4rem;
}

.note-atom {
  padding-inline: 0.2em;
  color: var(--sea);
  cursor: pointer;
  font-family: var(--sans);
  font-size: 0.75rem;
  line-height: 0;
  border-block-end: 1px dotted var(--sea);
}

.computed {
  background: var(--paper-shade);
  border-block-end: 1px dotted var(--line-strong);
}

.reference {
  text-decoration: underline;
  text-decoration-color: var(--line-strong);
  text-underline-offset: 0.2em;
}

.note-dialog {
  inline-size: min(100% - 2rem, 40rem);
  border: 1px solid var(--ink);
  padding: 1.25rem;
  background: var(--paper);
  color: var(--ink);
}

.note-dialog::backdrop {
  background: rgb(28 32 33 / 40%);
}

.note-words {
  margin-block: 0.75rem 0.5rem;
  border: 1px solid var(--line-strong);
  background: #fff;
}

.note-words .ProseMirror {
  min-block-size: 4rem;
  font-size: 1rem;
}

@media (max-width: 40rem) {
  .signs > div {
    grid-template-columns: 1fr;
  }
}
`
