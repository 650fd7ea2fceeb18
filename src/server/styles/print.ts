/** In print every page is a document one could file. */
export const printStyle = `
@page {
  margin: 18mm 16mm 20mm;
}

@media print {
  html {
    font-size: 10.5pt;
  }

  body {
    background: #fff;
  }

  a {
    color: inherit;
    text-decoration: none;
  }

  .masthead nav,
  .day-fields,
  .known-field,
  .filters,
  .page-links,
  .whose a,
  .to-today,
  .known-at:not([open]),
  .ds-skip-link,
  .foot p + p {
    display: none;
  }

  .masthead,
  .standpoint,
  main,
  .foot {
    max-inline-size: none;
    padding-inline: 0;
  }

  .masthead {
    padding-block: 0 0.3rem;
  }

  main {
    padding-block: 1rem;
  }

  summary {
    list-style: none;
  }

  .print-only {
    display: inline;
  }

  /* What is folded away on the screen belongs to the document. */
  details:not(.known-at, .body)::details-content {
    content-visibility: visible;
    block-size: auto;
  }

  .entry,
  .due-item,
  .branch,
  .stop,
  .table tr {
    break-inside: avoid;
  }

  h2,
  h3 {
    break-after: avoid;
  }

  .table {
    break-inside: auto;
  }

  .table > thead {
    display: table-header-group;
  }

  .entry:target {
    background: none;
  }
}
`
