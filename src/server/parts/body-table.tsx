import type { Child } from 'hono/jsx'
import { isDay } from '../../law/day.ts'
import { isStateCode } from '../../law/states.ts'
import { href } from '../links.ts'
import type { View } from '../view.ts'
import { asWords } from '../words/standings.ts'
import { webAddress } from './address.tsx'
import { StateLink } from './names.tsx'
import { WhenText } from './when.tsx'

/** What was entered of a fact, field by field, as entered. */
export function BodyTable({ view, body }: { view: View; body: object }) {
  return (
    <dl class="particulars">
      {Object.entries(body).map(([name, value]) => (
        <div>
          <dt>{asWords(name)}</dt>
          <dd>
            <Value view={view} name={name} value={value} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Value({ view, name, value }: { view: View; name: string; value: unknown }): Child {
  if (Array.isArray(value)) {
    if (value.length === 0) return <>none</>
    return (
      <ul class="plain">
        {value.map((one) => (
          <li>
            <Value view={view} name={name} value={one} />
          </li>
        ))}
      </ul>
    )
  }
  if (value !== null && typeof value === 'object') return <BodyTable view={view} body={value} />
  if (typeof value === 'boolean') return <>{value ? 'yes' : 'no'}</>
  return <Text view={view} name={name} text={String(value)} />
}

function Text({ view, name, text }: { view: View; name: string; text: string }) {
  if (isDay(text)) return <WhenText on={text} />
  if (/^states?$|^nationality$|^by$/.test(name) && isStateCode(text))
    return <StateLink view={view} state={text} />
  if (/^persons?$/.test(name)) return <a href={href(view, `/persons/${text}`)}>{text}</a>
  if (/^matters?$/.test(name)) return <a href={href(view, `/matters/${text}`)}>{text}</a>
  const url = webAddress(text)
  if (url)
    return (
      <a href={url.href} rel="noreferrer noopener external">
        <bdi>{text}</bdi>
      </a>
    )
  return <bdi>{text}</bdi>
}
