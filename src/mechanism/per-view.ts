import type { RecordView } from '../record/record.ts'

/**
 * Something derived from a view once and kept as long as the view is. A view never changes, so
 * what is kept is never stale; it may be thrown away at any time.
 */
export function perView<T>(derive: (view: RecordView) => T): (view: RecordView) => T {
  const kept = new WeakMap<RecordView, T>()
  return (view) => {
    const known = kept.get(view)
    if (known !== undefined) return known
    const derived = derive(view)
    kept.set(view, derived)
    return derived
  }
}

/** The same for each key of a view: a State, a person, a situation. */
export function perKey<Key, T>(
  derive: (view: RecordView, key: Key) => T,
): (view: RecordView, key: Key) => T {
  const tables = perView(() => new Map<Key, T>())
  return (view, key) => {
    const table = tables(view)
    const known = table.get(key)
    if (known !== undefined) return known
    const derived = derive(view, key)
    table.set(key, derived)
    return derived
  }
}
