import { languageProfile } from '../text/language-profile.ts'
import type { Language } from '../text/tree.ts'
import { characterStyles } from './docx-character-styles.ts'
import { spacing } from './docx-indents.ts'
import { paragraphStyles, type Style } from './docx-paragraph-styles.ts'
import { size } from './docx-style-words.ts'
import { tableStyles } from './docx-table-style.ts'
import { element, part, setting, wordNamespaces } from './docx-xml.ts'

/**
 * The styles of a document. Paragraphs: `Title`, `Masthead`, `Heading1` to `Heading3`, `Numbered`,
 * `Unnumbered`, `Operative`, `Preambular`, `Point1` to `Point4`, `Annex`, `Quoted`, `TableCaption`,
 * `FootnoteText`.
 *
 * Besides them: `Opening` (the organ that speaks, before the preambular paragraphs), `Tail` and
 * `Tail1` to `Tail4` (what follows the sub-paragraphs in a paragraph, or in a sub-paragraph of that
 * depth), `Adoption`, `TableHead`, `TableText`, `TOCHeading`, `TOC1` to `TOC3`, `CommentText`,
 * `Header`, `Footer`; and paragraphs without words: `AfterTable`, `SectionEnd` (before an annex),
 * `EndMark` (the rule that ends the document).
 *
 * Characters: `MastheadPublisher`, `MastheadSymbol`, `MastheadDraft`, `MastheadOrgan`,
 * `MastheadDistribution`, `MastheadDate`, `MastheadOriginal`, `MastheadSession`, `MastheadPlace`,
 * `MastheadAgenda`, `MastheadLine`; `Quotation`, `OperativePhrase`, `Reference` and these names
 * joined in this order; `FootnoteReference`, `CommentReference`. Tables: `DocumentTable`.
 */
export function stylesPart(language: Language): string {
  return part(
    element(
      'w:styles',
      wordNamespaces,
      defaults(language),
      paragraphStyle('Normal', 'Normal', { properties: normal(language), isDefault: true }),
      ...paragraphStyles(languageProfile(language).direction).map(([id, name, style]) =>
        paragraphStyle(id, name, style),
      ),
      ...characterStyles(),
      tableStyles,
    ),
  )
}

/** Figures are half points. Arabic and Chinese are set larger, as their letters ask for. */
function defaults(language: Language): string {
  const tags = { ar: 'ar-SA', en: 'en-GB', es: 'es-ES', fr: 'fr-FR', ru: 'ru-RU', zh: 'zh-CN' }
  const western = language === 'ar' || language === 'zh' ? tags.en : tags[language]
  return element(
    'w:docDefaults',
    {},
    element(
      'w:rPrDefault',
      {},
      element(
        'w:rPr',
        {},
        element('w:rFonts', {
          'w:ascii': 'Times New Roman',
          'w:hAnsi': 'Times New Roman',
          'w:eastAsia': 'SimSun',
          'w:cs': 'Times New Roman',
        }),
        size(language === 'zh' ? 21 : 20, 26),
        element('w:lang', { 'w:val': western, 'w:eastAsia': tags.zh, 'w:bidi': tags.ar }),
      ),
    ),
    element('w:pPrDefault', {}, element('w:pPr', {}, spacing(0, 0))),
  )
}

function normal(language: Language): string {
  return languageProfile(language).direction === 'rtl' ? '<w:bidi/>' : ''
}

function paragraphStyle(id: string, name: string, style: Style): string {
  const { properties, words = '', next, isDefault } = style
  const own = !isDefault
  return element(
    'w:style',
    { 'w:type': 'paragraph', 'w:default': isDefault ? 1 : undefined, 'w:styleId': id },
    setting('name', name),
    own ? setting('basedOn', 'Normal') : '',
    next ? setting('next', next) : '',
    '<w:qFormat/>',
    properties ? element('w:pPr', {}, properties) : '',
    words ? element('w:rPr', {}, words) : '',
  )
}
