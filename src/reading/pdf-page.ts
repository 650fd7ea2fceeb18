/** A page of a PDF as it was set: its lines in the order in which the file gives them. */
export type PdfPage = {
  /** In points, as all measures here. */
  readonly width: number
  readonly height: number
  readonly lines: readonly PdfLine[]
}

/**
 * A line of a page. Raised figures stand in it as superior figures; `size` is that of most of
 * its letters, `down` how far its foot lies below the top of the page.
 */
export type PdfLine = {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly down: number
  readonly size: number
}
