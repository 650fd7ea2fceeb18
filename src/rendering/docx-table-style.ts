import { element, setting } from './docx-xml.ts'

function rule(side: string, width: number): string {
  return element(`w:${side}`, {
    'w:val': 'single',
    'w:sz': width,
    'w:space': 0,
    'w:color': 'auto',
  })
}

/** Rules above, under the head and below; the first style is what every table begins from. */
export const tableStyles = [
  element(
    'w:style',
    { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' },
    setting('name', 'Normal Table'),
    element(
      'w:tblPr',
      {},
      element('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' }),
      element(
        'w:tblCellMar',
        {},
        ...['top', 'left', 'bottom', 'right'].map((side) =>
          element(`w:${side}`, {
            'w:w': side === 'left' || side === 'right' ? 80 : 0,
            'w:type': 'dxa',
          }),
        ),
      ),
    ),
  ),
  element(
    'w:style',
    { 'w:type': 'table', 'w:customStyle': 1, 'w:styleId': 'DocumentTable' },
    setting('name', 'Document Table'),
    setting('basedOn', 'TableNormal'),
    element(
      'w:tblPr',
      {},
      element('w:tblBorders', {}, rule('top', 4), rule('bottom', 12), rule('insideH', 2)),
    ),
    element(
      'w:tblStylePr',
      { 'w:type': 'firstRow' },
      element('w:tcPr', {}, element('w:tcBorders', {}, rule('bottom', 12))),
    ),
  ),
].join('')
