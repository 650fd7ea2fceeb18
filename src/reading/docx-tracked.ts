import type { DocxBlock } from './docx-blocks.ts'
import type { DocxFile } from './docx-file.ts'
import { isShown, type Tracked } from './docx-piece.ts'

/** Whether anything in the file was inserted, deleted or moved, and is not yet decided. */
export function trackedIn({ blocks, notes }: DocxFile): boolean {
  return [blocks, ...notes.values()].some((part) => part.some(isTrackedBlock))
}

function isTrackedBlock(block: DocxBlock): boolean {
  if (block.kind === 'table')
    return block.rows.some(
      ({ tracked, cells }) => isTracked(tracked) || cells.some((cell) => cell.some(isTrackedBlock)),
    )
  return (
    isTracked(block.end) ||
    block.lookBefore !== undefined ||
    block.pieces.some((piece) => isShown(piece) && isTracked(piece))
  )
}

function isTracked({ inserted, deleted }: Tracked): boolean {
  return inserted !== undefined || deleted !== undefined
}
