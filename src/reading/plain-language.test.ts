import { describe, expect, test } from 'vitest'
import { fromPlainText } from './from-plain-text.ts'
import { languageFindings, languageOfText } from './plain-language.ts'
import { isRefused } from './reading.ts'

const samples = {
  en: 'The Assembly of States Parties requested the Bureau to submit a report on the implementation of the Procedures to the Assembly at its next session, and the focal points met with States.',
  fr: 'L’Assemblée des États Parties a prié le Bureau de lui présenter, à sa session suivante, un rapport sur la mise en œuvre des Procédures, et les points de contact se sont réunis avec des États.',
  es: 'La Asamblea de los Estados Partes, en su vigésimo segundo período de sesiones, pidió a la Mesa que presentara un informe sobre la falta de cooperación con la Corte y los puntos de contacto.',
  ru: 'Ассамблея государств-участников просила Бюро представить доклад об осуществлении процедур.',
  ar: 'طلبت جمعية الدول الأطراف إلى المكتب أن يقدم تقريرا عن تنفيذ الإجراءات إلى الجمعية في دورتها',
  zh: '缔约国大会请主席团向大会下届会议提交关于执行程序的报告。',
} as const

describe('the language of a text', () => {
  test.each(Object.entries(samples))('%s is told', (language, text) => {
    expect(languageOfText(text)).toBe(language)
    expect(languageFindings(text)).toEqual([])
  })

  test.each([
    [
      'German',
      'Die Versammlung der Vertragsstaaten ersuchte das Präsidium, ihr auf der nächsten Tagung einen Bericht über die Umsetzung der Verfahren vorzulegen, und die Kontaktstellen trafen sich mit Staaten.',
    ],
    [
      'Finnish',
      'Sopimuspuolten kokous pyysi toimistoa antamaan seuraavalle istunnolle kertomuksen menettelyjen täytäntöönpanosta, ja yhteyspisteet tapasivat valtioiden edustajia useita kertoja sekä Haagissa että New Yorkissa vuoden aikana.',
    ],
  ])('%s is none of the six: a person is told so, and nothing is lost', (_, text) => {
    const read = fromPlainText(`1. ${text}`)
    if (isRefused(read)) throw new Error(read.refused)
    expect(read.findings.map(({ why }) => why).join()).toContain('could not be told for certain')
    expect(JSON.stringify(read.document)).toContain(text.slice(0, 40))
  })
})

describe('a resolution without numbers', () => {
  const lines = [
    'The Assembly of States Parties,',
    'Recalling its earlier decisions on the matter,',
    'Calls upon States Parties to cooperate fully with the Court;',
    'Decides to remain seized of the matter.',
  ]
  const whys = (text: string) => {
    const read = fromPlainText(text)
    if (isRefused(read)) throw new Error(read.refused)
    return read.findings.map(({ why }) => why).join()
  }

  test('is read, and it is said that no operative paragraph can be cited', () => {
    expect(whys(lines.join('\n\n'))).toContain('No operative paragraph bears a number')
  })

  test('with numbers nothing is said', () => {
    const numbered = lines.map((line, at) => (at < 2 ? line : `${at - 1}. ${line}`))
    expect(whys(numbered.join('\n\n'))).not.toContain('bears a number')
  })
})
