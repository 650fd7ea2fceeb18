/** The steps as one drawn line; each station keeps its place on it. */
export const pathStyle = `
.path {
  display: grid;
  grid-template-columns: repeat(6, minmax(0, 1fr));
  margin-block: 0.5rem 1rem;
}

.stop {
  position: relative;
  padding-inline-end: 1rem;
  font-size: 0.875rem;
}

.stop::before {
  content: "";
  position: absolute;
  inset-block-start: 1.0625rem;
  inset-inline: 0;
  border-block-start: 2px solid var(--line-strong);
}

.stop-last::before {
  inset-inline-end: auto;
  inline-size: 1rem;
}

.stop-conditionNotMet::before,
.stop-noneRecorded::before,
.stop-notApplicable::before {
  border-block-start-style: dashed;
}

.station {
  position: relative;
  display: block;
  inline-size: 2.25rem;
  block-size: 2.25rem;
  margin-block-end: 0.5rem;
  fill: none;
  stroke: var(--ink);
  stroke-width: 2;
  stroke-linecap: round;
  stroke-linejoin: round;
}

.station-ring {
  fill: var(--paper);
}

.stop-taken .station-ring {
  fill: var(--ink);
}

.stop-taken .station-sign {
  stroke: var(--paper);
  stroke-width: 3;
}

.stop-available .station {
  stroke: var(--sea);
}

.stop-available .station-ring {
  fill: var(--sea-light);
  stroke-width: 3;
}

.stop-available .station-sign {
  fill: var(--sea);
}

.stop-standing {
  font-weight: 500;
}

.stop-available .stop-standing {
  color: var(--sea);
  font-weight: 600;
}

.stop-convened .station {
  stroke: var(--amber);
}

.stop-convened .station-ring {
  fill: var(--amber-light);
}

.stop-convened .station-sign {
  fill: var(--amber-fill);
}

.stop-convened .stop-standing,
.stop-requested {
  color: var(--amber);
  font-weight: 600;
}

.stop-noneRecorded .station,
.stop-notApplicable .station {
  stroke: var(--line-strong);
}

.stop-noneRecorded .station-ring,
.stop-notApplicable .station-ring {
  stroke-dasharray: 3 4;
}

.stop-conditionNotMet .station {
  stroke: var(--ink-soft);
}

.stop-deferred .station-ring {
  fill: var(--paper-shade);
}

.stop-name {
  font-size: 0.9375rem;
}

.reasons > summary {
  padding-block: 0.3rem;
}

.stop-rule {
  margin-block-start: 0.2rem;
  color: var(--ink-soft);
  font-size: 0.8125rem;
}

@media (max-width: 60rem) {
  .path {
    grid-template-columns: 1fr;
  }

  .stop {
    padding-inline: 3.25rem 0;
    padding-block-end: 1.25rem;
    min-block-size: 3.5rem;
  }

  .stop::before {
    inset-block: 0;
    inset-inline: 1.0625rem auto;
    border-block-start: 0;
    border-inline-start: 2px solid var(--line-strong);
    inline-size: 0;
  }

  .stop-last::before {
    inset-block-end: auto;
    block-size: 1rem;
    inline-size: 0;
  }

  .stop-conditionNotMet::before,
  .stop-noneRecorded::before,
  .stop-notApplicable::before {
    border-inline-start-style: dashed;
  }

  .station {
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0;
  }
}
`
