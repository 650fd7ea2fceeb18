/**
 * Areas with a code of their own and no State of their own, to the State that administers them.
 * What that State owes does not follow for them: whether the Statute extends to a territory
 * depends on that State's declarations. The map therefore never lends a territory the answer
 * given for a State. Areas whose status is disputed stand in the table of disputed areas instead.
 * Source: ISO 3166-1 and the administering States' own usage; confirmed.
 */
export const administeredBy: Readonly<Record<string, string>> = {
  ABW: 'NLD',
  AIA: 'GBR',
  ALA: 'FIN',
  ASM: 'USA',
  ATC: 'AUS',
  ATF: 'FRA',
  BLM: 'FRA',
  BMU: 'GBR',
  CUW: 'NLD',
  CYM: 'GBR',
  FRO: 'DNK',
  GGY: 'GBR',
  GRL: 'DNK',
  GUM: 'USA',
  HKG: 'CHN',
  HMD: 'AUS',
  IMN: 'GBR',
  IOA: 'AUS',
  JEY: 'GBR',
  MAC: 'CHN',
  MAF: 'FRA',
  MNP: 'USA',
  MSR: 'GBR',
  NCL: 'FRA',
  NFK: 'AUS',
  PCN: 'GBR',
  PRI: 'USA',
  PYF: 'FRA',
  SHN: 'GBR',
  SPM: 'FRA',
  SXM: 'NLD',
  TCA: 'GBR',
  VGB: 'GBR',
  VIR: 'USA',
  WLF: 'FRA',
}
