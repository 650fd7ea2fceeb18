import type { GeoContext } from 'd3-geo'

/**
 * Takes down what d3 draws as the data of an SVG path, with one decimal, each point as a step from
 * the one before. The steps are taken between rounded points: no error adds up, and a border that
 * two States share is the same line in both. A ring too small to leave its tenth is dropped.
 */
export function outlinePath(): GeoContext & { readonly data: () => string } {
  const rings: string[] = []
  let start = ''
  let steps = ''
  let x = 0
  let y = 0
  return {
    data: () => rings.join(''),
    beginPath: () => {},
    arc: () => {},
    moveTo(toX, toY) {
      x = Math.round(toX * 10)
      y = Math.round(toY * 10)
      start = `M${pair(x, y)}l`
      steps = ''
    },
    lineTo(toX, toY) {
      const nextX = Math.round(toX * 10)
      const nextY = Math.round(toY * 10)
      if (nextX === x && nextY === y) return
      steps += `${steps === '' || nextX < x ? '' : ' '}${pair(nextX - x, nextY - y)}`
      x = nextX
      y = nextY
    },
    closePath() {
      if (steps !== '') rings.push(`${start}${steps}z`)
    },
  }
}

/** Two numbers given in tenths; a minus sign separates as well as a space does. */
function pair(x: number, y: number): string {
  return y < 0 ? `${tenths(x)}${tenths(y)}` : `${tenths(x)} ${tenths(y)}`
}

/** A whole number of tenths, written as SVG allows: `12`, `1.5`, `.5`, `-.5`. */
function tenths(count: number): string {
  const sign = count < 0 ? '-' : ''
  const whole = Math.trunc(Math.abs(count) / 10)
  const rest = Math.abs(count) % 10
  if (rest === 0) return `${sign}${whole}`
  return `${sign}${whole === 0 ? '' : whole}.${rest}`
}

/** A coordinate with one decimal, for marks and names. */
export function rounded(coordinate: number): string {
  return tenths(Math.round(coordinate * 10))
}
