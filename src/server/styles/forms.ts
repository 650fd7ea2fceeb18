/** Fields, buttons, the day picker and the filters. */
export const formsStyle = `
.ds-label {
  font-weight: 500;
  font-size: 0.8125rem;
  display: block;
}

.ds-input {
  font-variant-numeric: tabular-nums;
  block-size: 2.25rem;
  padding: 0.25rem 0.5rem;
}

.ds-input[aria-invalid="true"] {
  border-color: var(--ink);
  border-width: 2px;
  border-block-end-width: 4px;
}

select.ds-input {
  padding-inline-end: 2.25rem;
}

.ds-button {
  font-family: var(--sans);
  font-size: 0.9375rem;
  min-block-size: 2.25rem;
  padding: 0.25rem 0.9rem;
}

.day-picker {
  display: flex;
  flex-wrap: wrap;
  align-items: flex-end;
  gap: 0.35rem 1.5rem;
}

.as-of {
  margin-block-start: 0.15rem;
}

.as-of time {
  font-weight: 600;
}

.as-of-words {
  color: var(--ink-soft);
}

.day-fields {
  display: flex;
  flex-wrap: wrap;
  align-items: flex-end;
  gap: 0.5rem;
  border: 0;
  margin: 0;
  padding: 0;
  min-inline-size: 0;
}

.digits-2 {
  inline-size: 3.25rem;
}

.digits-4 {
  inline-size: 4.25rem;
}

.to-today {
  padding: 0.4rem 0.35rem;
}

.known-at > summary {
  padding-block: 0.4rem;
  color: var(--ink-soft);
}

.known-at[open] {
  flex-basis: 100%;
}

.known-field {
  max-inline-size: 24rem;
}

.known-field .ds-input {
  inline-size: 100%;
}

.filters {
  display: flex;
  flex-wrap: wrap;
  align-items: flex-end;
  gap: 0.75rem 1rem;
  margin-block: 1.25rem;
}

.filter {
  min-inline-size: 0;
  max-inline-size: 100%;
}

.filter select {
  max-inline-size: 100%;
}

.filter-check {
  display: flex;
  align-items: center;
  gap: 0.5rem;
  min-block-size: 2.25rem;
}

.filter-check .ds-input {
  inline-size: 1.25rem;
  block-size: 1.25rem;
  padding: 0;
}

.filter-check .ds-label {
  font-size: 0.9375rem;
  font-weight: 400;
}

.filter-buttons {
  display: flex;
  align-items: center;
  gap: 1rem;
}

@media (max-width: 40rem) {
  .filter:not(.filter-check) {
    flex: 1 1 100%;
  }

  .filter :is(select, input:not([type="checkbox"])) {
    inline-size: 100%;
  }
}
`
