import { carried } from '../links.ts'
import type { View } from '../view.ts'

/** What a form without script must send along to stay in the same view. */
export function Carried({ view }: { view: View }) {
  return carried(view).map(([name, value]) => <input type="hidden" name={name} value={value} />)
}
