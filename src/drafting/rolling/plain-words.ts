import { isStateCode, stateInSentence } from '../../law/states.ts'
import { dayInWords, daysInWords, months } from '../../text/days.ts'
import { ordinalWords } from '../../text/ordinals.ts'
import type { RolledLanguage, Stated } from './reference.ts'

/** In plain words, where no form is to be kept. */
export function plainWords(stated: Stated, language: RolledLanguage): string {
  switch (stated.is) {
    case 'session':
    case 'ordinal':
      return ordinalWords(stated.number, language) ?? String(stated.number)
    case 'days':
      return stated.to
        ? daysInWords(stated.from, stated.to, language)
        : dayInWords(stated.from, language)
    case 'dayOfYear':
      return dayInWords(`2024-${stated.monthDay}`, language).replace(/.2024$/, '')
    case 'month':
      return monthInWords(stated.month, language)
    case 'year':
      return stated.to ? `${stated.year}/${String(stated.to).slice(2)}` : String(stated.year)
    case 'document':
      return [plainDocument(stated), stated.part, paragraphs(stated.paragraphs, language)]
        .filter(Boolean)
        .join(', ')
    case 'resolution':
      return plainDocument(stated)
    case 'count':
      return String(stated.number)
    case 'state':
      return isStateCode(stated.state) ? stateInSentence(stated.state, language) : stated.state
    case 'name':
      return stated.name
    case 'place':
      return stated.place
    case 'address':
      return stated.address
    case 'unreadable':
      return stated.words
  }
}

function monthInWords(month: string, language: RolledLanguage): string {
  const named = months[language][Number(month.slice(-2)) - 1] ?? ''
  return month.length === 7 ? `${named} ${month.slice(0, 4)}` : named
}

function paragraphs(numbers: string | undefined, language: RolledLanguage): string {
  if (!numbers) return ''
  return language === 'en' ? `para. ${numbers}` : `par. ${numbers}`
}

/** The symbol or the number of a document, without what is cited of it. */
export function plainDocument(stated: Stated): string {
  if (stated.is === 'document') return stated.symbol
  if (stated.is !== 'resolution') return ''
  return stated.year ? `${stated.number} (${stated.year})` : stated.number
}
