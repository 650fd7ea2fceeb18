/** An element with attributes and what stands in it. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElement {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...children)
  return made
}

/** A button that sends no form. */
export function button(
  words: string,
  attributes: Readonly<Record<string, string>> = {},
): HTMLButtonElement {
  return element(
    'button',
    { type: 'button', class: 'ds-button quiet', ...attributes },
    words,
  ) as HTMLButtonElement
}
