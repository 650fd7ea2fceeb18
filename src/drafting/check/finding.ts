/** How much a finding weighs: an error, a warning, information. */
export type Severity = 'E' | 'W' | 'I'

/** Whose usage counts: the Assembly of States Parties or the General Assembly. */
export type Profile = 'icc-asp' | 'un-ga'

/** One change: words of an element, from one place to another; or the label before it. */
export type Edit =
  | {
      readonly element: string
      readonly from: number
      readonly to: number
      readonly becomes: string
    }
  | { readonly element: string; readonly label: string }

/**
 * What a rule found. `words` as printed there; `mend` what they become, present only where one
 * mend is certain, and then `edits` are the changes that make it.
 */
export type Finding = {
  readonly rule: string
  readonly severity: Severity
  readonly place: string
  readonly words: string
  readonly why: string
  readonly mend?: string
  /** The element and the place in its words, where the finding is about words. */
  readonly at?: { readonly element: string; readonly from: number; readonly to: number }
  readonly edits?: readonly Edit[]
}

/** A finding before its rule is written on it. */
export type Fault = Omit<Finding, 'rule' | 'severity'>
