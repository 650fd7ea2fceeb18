/** The same shape with any words in it: what another language has to fill in. */
export type Widened<Value> = Value extends 'en' | 'fr'
  ? Value
  : Value extends string
    ? string
    : Value extends (...given: infer Given) => infer Answer
      ? (...given: Given) => Widened<Answer>
      : Value extends readonly unknown[]
        ? Value
        : { readonly [Key in keyof Value]: Widened<Value[Key]> }
