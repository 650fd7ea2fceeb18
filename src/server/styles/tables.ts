/** Tables, lists of names and counts; on a narrow page a row becomes a block. */
export const tablesStyle = String.raw`
.table {
  --dsc-table-padding: 0.45rem 1.25rem 0.45rem 0;
  --dsc-table-vertical-align: top;
  border-collapse: collapse;
  font-size: 0.9375rem;
}

.table > tbody > tr > th {
  font-weight: 500;
}

.table > tbody > tr > th > a {
  display: inline-block;
  min-block-size: 1.5rem;
  vertical-align: top;
}

.table > thead > tr > th {
  color: var(--ink-soft);
  font-size: 0.8125rem;
  font-weight: 500;
  vertical-align: bottom;
}

.table :is(th, td) {
  padding: 0.45rem 0;
  padding-inline-end: 1.25rem;
  text-align: start;
}

.table > thead > tr > th {
  border-block-end: 1px solid var(--ink);
}

.dense :is(th, td) {
  padding-inline-end: 0.75rem;
}

.table > tbody > tr:hover > :is(th, td) {
  background: var(--paper-shade);
}

.table > thead .wide {
  inline-size: 50%;
}

.table .numbers {
  text-align: end;
}

.dense {
  font-size: 0.8125rem;
}

.under {
  display: block;
  color: var(--ink-soft);
  font-weight: 400;
}

.small-stop {
  display: inline-flex;
  align-items: flex-start;
  gap: 0.4rem;
}

.small-stop .station {
  position: static;
  flex: none;
  inline-size: 1.25rem;
  block-size: 1.25rem;
  margin: 0;
}

.after-table {
  margin-block-start: 1.25rem;
}

.none,
.distance {
  color: var(--ink-soft);
}

.total {
  color: var(--ink-soft);
  font-size: 0.875rem;
  margin-block-end: 0.35rem;
}

.page-links {
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  gap: 0.5rem 1.5rem;
  margin-block-start: 1.25rem;
}

.page-links a {
  padding-block: 0.3rem;
}

.names {
  list-style: none;
  padding: 0;
  max-inline-size: 48rem;
}

.names li {
  display: inline;
}

.names a {
  display: inline-block;
  padding-block: 0.1rem;
}

.names li:not(:last-child)::after {
  content: " \b7";
  color: var(--ink-soft);
}

.counts {
  display: flex;
  flex-wrap: wrap;
  gap: 0.75rem 2rem;
}

.counts > div {
  display: flex;
  flex-direction: column-reverse;
  justify-content: flex-end;
  flex: 0 1 13rem;
}

.counts dt {
  font-size: 0.875rem;
}

.count {
  font-family: var(--serif);
  font-size: 1.5rem;
  line-height: 1.2;
  display: block;
}

.count-rule {
  display: block;
  color: var(--ink-soft);
  font-size: 0.8125rem;
}

.count-list {
  list-style: none;
  padding: 0;
  columns: 24rem 2;
  column-gap: 2.5rem;
}

.count-list li {
  display: grid;
  grid-template-columns: 2.75rem minmax(0, 1fr);
  gap: 0.75rem;
  align-items: baseline;
  padding-block: 0.35rem;
  break-inside: avoid;
}

.count-list .count {
  text-align: end;
}

.count-list summary {
  color: var(--ink-soft);
  font-size: 0.8125rem;
  min-block-size: 1.5rem;
}

.open-items {
  list-style: none;
  padding: 0;
}

.open-items li {
  display: grid;
  grid-template-columns: auto minmax(0, 1fr) auto;
  align-items: baseline;
  column-gap: 0.4em;
}

.open-items .icon {
  color: var(--sea);
  transform: translateY(0.1em);
}

.provision {
  color: var(--ink-soft);
  font-size: 0.8125rem;
  white-space: nowrap;
}

.owed {
  list-style: none;
  padding: 0;
  margin-block-end: 0.75rem;
}

.owed summary {
  padding-block: 0.3rem;
}

.owed p {
  padding-inline-start: 1.1rem;
  max-inline-size: 60rem;
  font-size: 0.9375rem;
}

.part {
  display: block;
}

@media (max-width: 40rem) {
  .table,
  .table > tbody,
  .table > tbody > tr,
  .table > tbody > tr > :is(th, td) {
    display: block;
    inline-size: 100%;
  }

  .table > thead {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .table > tbody > tr {
    padding-block: 0.5rem;
    border-block-end: 1px solid var(--line);
  }

  .table > tbody > tr > :is(th, td, .numbers) {
    border: 0;
    padding: 0.1rem 0;
    text-align: start;
  }

  .table > tbody > tr > td {
    display: grid;
    grid-template-columns: 6.5rem minmax(0, 1fr);
    gap: 0.75rem;
  }

  .table > tbody > tr > td::before {
    content: attr(data-head);
    color: var(--ink-soft);
    font-size: 0.8125rem;
    padding-block-start: 0.1rem;
  }

  .table > tbody > tr > td.wide {
    display: block;
    padding-block: 0.3rem;
  }

  .table > tbody > tr > td.wide::before {
    display: block;
  }

  .open-items li {
    grid-template-columns: auto minmax(0, 1fr);
  }

  .open-items .provision {
    grid-column: 2;
  }

  .cell {
    min-inline-size: 0;
  }
}
`
