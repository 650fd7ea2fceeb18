import { describe, expect, test } from 'vitest'
import { isLoopbackHost } from './loopback.ts'

describe('a Host header', () => {
  test.each([
    'localhost',
    'localhost:4650',
    'LOCALHOST:80',
    '127.0.0.1',
    '127.0.0.1:65535',
    '[::1]',
    '[::1]:4650',
  ])('%s names this machine', (host) => {
    expect(isLoopbackHost(host)).toBe(true)
  })

  test.each([
    'evil.example',
    'localhost.evil.example',
    'localhost.',
    '127.0.0.1.evil.example',
    '127.0.0.2',
    '0.0.0.0',
    '[::]',
    '::1',
    'localhost:port',
    'localhost:4650:1',
    'evil.example@localhost',
    '',
    ' localhost',
    undefined,
  ])('%s does not', (host) => {
    expect(isLoopbackHost(host)).toBe(false)
  })
})
