import { existsSync, readFileSync } from 'node:fs'
import { check } from '../src/drafting/check/check.ts'
import { checkedPlainText } from '../src/drafting/check/from-plain-text.ts'
import { isRefused } from '../src/reading/reading.ts'
import type { Measurement } from './obligations.ts'

const folder = new URL('../../shared/seeds/', import.meta.url)
const files = ['000_bf536a2a27cb653f.txt', '001_4e8491a9a86fccb4.txt']

/**
 * CPU milliseconds for one check of both reports by every rule, the texts having been read: the
 * median of 15 in a warm process, and the first in a cold one. Undefined where they are not there.
 */
export function checkerOnBothReports(): Measurement | undefined {
  if (!files.every((file) => existsSync(new URL(file, folder)))) return undefined
  const texts = files.flatMap((file) => {
    const read = checkedPlainText(readFileSync(new URL(file, folder), 'utf8'))
    return isRefused(read) ? [] : [read.document]
  })
  const times = Array.from({ length: 16 }, () => {
    const before = process.cpuUsage()
    const findings = texts.flatMap((text) => check(text, { profile: 'icc-asp', language: 'en' }))
    const { user, system } = process.cpuUsage(before)
    return { spent: (user + system) / 1000, findings: findings.length }
  })
  const [first, ...warm] = times
  const inOrder = warm.map(({ spent }) => spent).sort((a, b) => a - b)
  return {
    name: 'check of both reports, CPU ms',
    value: inOrder[7] ?? 0,
    target: 100,
    details: {
      'first, ms': Math.round(first?.spent ?? 0),
      findings: first?.findings ?? 0,
      reports: texts.length,
    },
  }
}

if (import.meta.main) console.log(checkerOnBothReports())
