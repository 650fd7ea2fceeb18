/** A place as longitude and latitude, in degrees east and north. */
export type Point = readonly [longitude: number, latitude: number]

/**
 * States that the atlas leaves out at 1:110 million because they are too small, each by one point
 * on its land, so that the map can show it as a dot. For a State of several islands it is the
 * island of the capital, approximately.
 * Source: general geography, checked against the same atlas at 1:50 million; confirmed.
 */
export const smallStates: Readonly<Record<string, Point>> = {
  AND: [1.6, 42.5],
  ATG: [-61.8, 17.1],
  BHR: [50.5, 26.1],
  BRB: [-59.6, 13.2],
  COK: [-159.8, -21.2],
  COM: [43.3, -11.7],
  CPV: [-23.6, 15.1],
  DMA: [-61.4, 15.4],
  FSM: [158.2, 6.9],
  GRD: [-61.7, 12.1],
  KIR: [173, 1.4],
  KNA: [-62.7, 17.3],
  LCA: [-61, 13.9],
  LIE: [9.5, 47.1],
  MCO: [7.4, 43.7],
  MDV: [73.5, 4.2],
  MHL: [171.3, 7.1],
  MLT: [14.4, 35.9],
  MUS: [57.6, -20.3],
  NIU: [-169.9, -19.1],
  NRU: [166.9, -0.5],
  PLW: [134.6, 7.5],
  SGP: [103.8, 1.35],
  SMR: [12.5, 43.9],
  STP: [6.6, 0.3],
  SYC: [55.5, -4.7],
  TON: [-175.2, -21.2],
  TUV: [179.2, -8.5],
  VAT: [12.45, 41.9],
  VCT: [-61.2, 13.2],
  WSM: [-171.8, -13.8],
}
