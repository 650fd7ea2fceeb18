import type { z } from 'zod'

/**
 * The first word of a stream: what a fact is filed under. What is filed under `draft` is done to a
 * text and says nothing of the world; see decision 9.
 */
export type StreamOf = 'matter' | 'travel' | 'person' | 'state' | 'session' | 'draft'

/**
 * A kind of fact. `rank` orders facts of the same day (lower first): what a thing presupposes
 * comes before it, whatever the order of entry. `about` is the sentence of `pursuant schema`.
 */
export type KindOf<Body extends z.ZodType> = {
  readonly about: string
  readonly streams: readonly StreamOf[]
  readonly rank: number
  readonly body: Body
}

export function kind<Body extends z.ZodType>(
  about: string,
  streams: readonly StreamOf[],
  rank: number,
  body: Body,
): KindOf<Body> {
  return { about, streams, rank, body }
}
