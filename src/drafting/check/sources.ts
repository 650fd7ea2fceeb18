/**
 * Where each rule is written: pages of the United Nations Editorial Manual and what restates
 * them. `counted` rests on uses counted in published resolutions alone; `own` is the project's.
 */
export const sources = {
  paragraphs: 'http://dd.dgacm.org/editorialmanual/ed-guidelines/format/para_subpara.htm',
  preparation: 'http://dd.dgacm.org/editorialmanual/ed-guidelines/instr_prep_docs/instructions.htm',
  length: 'http://fanyjok.com/dgacm/en/node/4346',
  headings: 'https://www.un.org/dgacm/en/content/editorial-manual/headings',
  masthead: 'http://un.org/dgacm/en/content/editorial-manual/mast-cover',
  drafting: 'https://www.un.org/dgacm/en/content/editorial-manual/res-dec-draft-edit',
  identification: 'http://un.org/dgacm/en/content/editorial-manual/res-dec-sys-ident',
  council: 'http://www.un.org/Depts/dhl/resguide/scres.htm',
  footnotes: 'https://www.un.org/dgacm/en/content/editorial-manual/footnotes/chap-02',
  footnoteSources: 'https://www.un.org/dgacm/en/content/editorial-manual/footnotes/chap-03',
  footnoteRepeats: 'https://www.un.org/dgacm/en/content/editorial-manual/footnotes/chap-05',
  footnoteMarks: 'http://un.org/dgacm/en/content/editorial-manual/footnotes/chap-09',
  numbers: 'https://www.un.org/dgacm/en/content/editorial-manual/numbers-dates-time',
  quotations: 'https://www.un.org/dgacm/en/node/4440',
  punctuation: 'http://dd.dgacm.org/editorialmanual/ed-guidelines/style/punctuation.htm',
  italics: 'https://www.un.org/dgacm/en/content/editorial-manual/italics',
  capitals: 'http://miistock.com/dgacm/en/content/editorial-manual/capitalization',
  capitalsOfReferences: 'http://unepd.info/Capitalizn.html',
  states: 'http://dd.dgacm.org/editorialmanual/ed-guidelines/country_names/country.htm',
  spelling: 'https://www.slideshare.net/UNU-MERIT-PRESS-OFFICE/united-nations-editorial-guide',
  correspondence:
    'https://www.yumpu.com/en/document/view/11611219/united-nations-correspondence-manual-unu/46',
  abbreviations:
    'https://perfectit.com/blog/how-to-edit-in-united-nations-style-hint-think-globally',
  restated: 'https://github.com/unisdr/undrr-mangrove/blob/main/docs/EDITORIAL-MANUAL.md',
  own: 'consistency of the document with itself and with the record',
} as const

export type Source = keyof typeof sources
