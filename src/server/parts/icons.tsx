/** Small drawn shapes that double a colour or a word. They are never the only sign. */
export type IconName =
  | 'day'
  | 'open'
  | 'closed'
  | 'deferred'
  | 'reversed'
  | 'notReferred'
  | 'unconfirmed'
  | 'reported'
  | 'disputed'
  | 'confirmed'
  | 'restricted'
  | 'yes'
  | 'no'
  | 'cannotTell'
  | 'asked'

const shapes: Readonly<Record<IconName, string>> = {
  day: 'M8 1.5 14.5 8 8 14.5 1.5 8z',
  open: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2zm0 3a3 3 0 1 1 0 6 3 3 0 0 1 0-6z',
  closed: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2z',
  deferred: 'M4 3h3v10H4zM9 3h3v10H9z',
  reversed: 'M7 2 2 6l5 4V7.5h3a2 2 0 0 1 0 4H5V14h5a4.5 4.5 0 0 0 0-9H7z',
  notReferred: 'M2 7h12v2H2z',
  unconfirmed: 'M8 2 14.5 13.5h-13zm0 4L5 11.8h6z',
  reported: 'M2 3h12v8H8l-3 3v-3H2zm1.5 1.5v5h9v-5z',
  disputed: 'M2.5 4 4 2.5 8 6.5 12 2.5 13.5 4 9.5 8l4 4-1.5 1.5-4-4-4 4L2.5 12l4-4z',
  confirmed: 'M6.5 12.5 2 8l1.5-1.5 3 3 6-6L14 5z',
  restricted: 'M5 7V5a3 3 0 0 1 6 0v2h1v7H4V7zm1.5 0h3V5a1.5 1.5 0 0 0-3 0z',
  yes: 'M6.5 12.5 2 8l1.5-1.5 3 3 6-6L14 5z',
  no: 'M2.5 4 4 2.5 8 6.5 12 2.5 13.5 4 9.5 8l4 4-1.5 1.5-4-4-4 4L2.5 12l4-4z',
  asked:
    'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zm0 1.300a5.700 5.700 0 1 1 0 11.400A5.700 5.700 0 0 1 8 2.300zM5.700 6.300C5.700 4.900 6.700 4 8.100 4c1.400 0 2.300.8 2.300 2 0 1.700-1.800 1.800-1.800 3v.3H7.300v-.5c0-1.500 1.800-1.700 1.800-2.700 0-.5-.4-.8-1-.8-.7 0-1.100.4-1.200 1.200zM7.200 10.200h1.500v1.500H7.200z',
  cannotTell:
    'M7 10.5V9.2c0-2 2.6-2.2 2.6-3.8 0-.9-.7-1.4-1.6-1.4s-1.7.6-1.9 1.7l-1.7-.4C4.700 3.400 6.100 2.300 8 2.300c2 0 3.400 1.200 3.400 3 0 2.500-2.700 2.700-2.700 4.200v1zM7 12h1.800v1.800H7z',
}

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={shapes[name]} fill="currentColor" fill-rule="evenodd" />
    </svg>
  )
}
