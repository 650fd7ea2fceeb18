import { languageProfile } from './language-profile.ts'
import type { Distribution, Language } from './tree.ts'

/** The few words a document says about itself, per language. */
export type DocumentWords = {
  readonly contents: string
  readonly annex: string
  readonly paragraph: string
  readonly section: string
  readonly note: string
  readonly notes: string
  readonly table: string
  readonly draft: string
  readonly original: string
  readonly distribution: Readonly<Record<Distribution, string>>
  /** Names of the official languages, as printed after "Original". */
  readonly languages: Readonly<Record<Language, string>>
}

const words: Readonly<Record<Language, DocumentWords>> = {
  en: {
    contents: 'Contents',
    annex: 'Annex',
    paragraph: 'paragraph',
    section: 'section',
    note: 'note',
    notes: 'Notes',
    table: 'table',
    draft: 'DRAFT, not issued',
    original: 'Original',
    distribution: {
      general: 'Distr.: General',
      limited: 'Distr.: Limited',
      restricted: 'Distr.: Restricted',
    },
    languages: {
      ar: 'Arabic',
      en: 'English',
      es: 'Spanish',
      fr: 'French',
      ru: 'Russian',
      zh: 'Chinese',
    },
  },
  fr: {
    contents: 'Table des matières',
    annex: 'Annexe',
    paragraph: 'paragraphe',
    section: 'section',
    note: 'note',
    notes: 'Notes',
    table: 'tableau',
    draft: 'PROJET, non publié',
    original: 'Original\u00a0',
    distribution: {
      general: 'Distr. générale',
      limited: 'Distr. limitée',
      restricted: 'Distr. restreinte',
    },
    languages: {
      ar: 'arabe',
      en: 'anglais',
      es: 'espagnol',
      fr: 'français',
      ru: 'russe',
      zh: 'chinois',
    },
  },
  ar: {
    contents: 'المحتويات',
    annex: 'المرفق',
    paragraph: 'الفقرة',
    section: 'الفرع',
    note: 'الحاشية',
    notes: 'الحواشي',
    table: 'الجدول',
    draft: 'مشروع، لم يصدر',
    original: 'الأصل',
    distribution: {
      general: 'Distr.: General',
      limited: 'Distr.: Limited',
      restricted: 'Distr.: Restricted',
    },
    languages: {
      ar: 'بالعربية',
      en: 'بالإنكليزية',
      es: 'بالإسبانية',
      fr: 'بالفرنسية',
      ru: 'بالروسية',
      zh: 'بالصينية',
    },
  },
  es: {
    contents: 'Índice',
    annex: 'Anexo',
    paragraph: 'párrafo',
    section: 'sección',
    note: 'nota',
    notes: 'Notas',
    table: 'cuadro',
    draft: 'PROYECTO, no publicado',
    original: 'Original',
    distribution: {
      general: 'Distr. general',
      limited: 'Distr. limitada',
      restricted: 'Distr. reservada',
    },
    languages: {
      ar: 'árabe',
      en: 'inglés',
      es: 'español',
      fr: 'francés',
      ru: 'ruso',
      zh: 'chino',
    },
  },
  ru: {
    contents: 'Содержание',
    annex: 'Приложение',
    paragraph: 'пункт',
    section: 'раздел',
    note: 'сноска',
    notes: 'Сноски',
    table: 'таблица',
    draft: 'ПРОЕКТ, не издан',
    original: 'Язык оригинала',
    distribution: {
      general: 'Distr.: General',
      limited: 'Distr.: Limited',
      restricted: 'Distr.: Restricted',
    },
    languages: {
      ar: 'арабский',
      en: 'английский',
      es: 'испанский',
      fr: 'французский',
      ru: 'русский',
      zh: 'китайский',
    },
  },
  zh: {
    contents: '目录',
    annex: '附件',
    paragraph: '段落',
    section: '节',
    note: '脚注',
    notes: '脚注',
    table: '表',
    draft: '草案，未发布',
    original: '原文',
    distribution: {
      general: 'Distr.: General',
      limited: 'Distr.: Limited',
      restricted: 'Distr.: Restricted',
    },
    languages: {
      ar: '阿拉伯文',
      en: '英文',
      es: '西班牙文',
      fr: '法文',
      ru: '俄文',
      zh: '中文',
    },
  },
}

export function documentWords(language: Language): DocumentWords {
  return words[language]
}

/** `Original: English`. */
export function originalLine(language: Language, original: Language): string {
  const { original: word, languages } = documentWords(language)
  return `${word}: ${languages[original]}`
}

/** `Annex II`, or `Annex` where there is one only. */
export function annexTitle(language: Language, label: string): string {
  const word = documentWords(language).annex
  return label ? `${word}${languageProfile(language).sentenceGap}${label}` : word
}
