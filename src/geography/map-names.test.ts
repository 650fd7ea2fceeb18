import { describe, expect, test } from 'vitest'
import { type Named, nameWidth, placedNames } from './map-names.ts'

const drawing = { width: 200, height: 100 }
const small = { width: 2, height: 2 }

const named = (text: string, x: number, y: number, span = small): Named => ({
  text,
  at: { x, y },
  span,
})

function anchors(names: readonly Named[], marks: readonly { x: number; y: number }[] = []) {
  return placedNames(names, marks, drawing, 10).map(({ text, anchor }) => [text, anchor])
}

describe('the name of a State', () => {
  test('stands on it where it fits', () => {
    const [placed] = placedNames(
      [named('Chad', 100, 50, { width: 60, height: 40 })],
      [],
      drawing,
      10,
    )
    expect(placed?.anchor).toBe('middle')
    expect(placed?.at.x).toBe(100)
    expect(placed?.leader).toBeUndefined()
  })

  test('stands right of a dot, without a leader', () => {
    const [placed] = placedNames([named('Nauru', 50, 50)], [], drawing, 10)
    expect(placed?.anchor).toBe('start')
    expect(placed?.at.x).toBe(54)
    expect(placed?.leader).toBeUndefined()
  })

  test('stands left of a dot at the right edge', () => {
    expect(anchors([named('Vanuatu', 195, 50)])).toEqual([['Vanuatu', 'end']])
  })

  test('makes way for a name that was placed before it', () => {
    expect(anchors([named('Italy', 50, 50), named('Malta', 52, 51)])).toEqual([
      ['Italy', 'start'],
      ['Malta', 'end'],
    ])
  })

  test('makes way for a name that fits on its State, even one given later', () => {
    const large = named('Mongolia', 90, 50, { width: 60, height: 20 })
    const [first, second] = placedNames([named('Nauru', 60, 50), large], [], drawing, 10)
    expect(first?.text).toBe('Mongolia')
    expect(second?.anchor).toBe('end')
  })

  test('leaves a mark beside it free if it can', () => {
    expect(anchors([named('Italy', 50, 50)], [{ x: 60, y: 50 }])).toEqual([['Italy', 'end']])
  })

  test('leaves the middle of another named State free if it can', () => {
    const [first] = placedNames([named('Italy', 50, 50), named('Greece', 62, 50)], [], drawing, 10)
    expect(first?.anchor).toBe('end')
  })

  test('is led to from its State when it stands away from it', () => {
    const wide = named('Tajikistan', 80, 50, { width: 40, height: 5 })
    const [placed] = placedNames([wide], [], drawing, 10)
    expect(placed?.leader?.[0]).toEqual({ x: 80, y: 50 })
    expect(placed?.leader?.[1].x).toBe(98)
  })

  test('stands somewhere even where there is no room at all', () => {
    const crowd = Array.from({ length: 40 }, (_, index) => named(`State ${index}`, 100, 50))
    expect(placedNames(crowd, [], drawing, 10)).toHaveLength(40)
    const tiny = { width: 5, height: 5 }
    expect(placedNames([named('Hungary', 2, 2)], [], tiny, 10)).toHaveLength(1)
  })

  test('never leaves a drawing that has room for it', () => {
    for (let x = 0; x <= 200; x += 10)
      for (let y = 0; y <= 100; y += 10) {
        const [placed] = placedNames([named('Honduras', x, y)], [], drawing, 10)
        const width = nameWidth('Honduras', 10)
        const left =
          (placed?.at.x ?? -1) -
          { start: 0, middle: width / 2, end: width }[placed?.anchor ?? 'start']
        expect(left).toBeGreaterThanOrEqual(0)
        expect(left + width).toBeLessThanOrEqual(200.001)
      }
  })
})

test('an ideograph is as wide as it is high, a letter a little over half', () => {
  expect(nameWidth('匈牙利', 10)).toBe(30)
  expect(nameWidth('Mali', 10)).toBeCloseTo(22.4)
})
