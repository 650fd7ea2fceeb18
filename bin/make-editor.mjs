import { join } from 'node:path'
import { rolldown } from 'rolldown'

/**
 * The editor of paragraphs as one file for the browser, from `src/web/`. The same source gives
 * the same text.
 */
export async function editorScript(root) {
  const made = await rolldown({
    input: join(root, 'src', 'web', 'paragraph-editor.ts'),
    platform: 'browser',
    tsconfig: false,
  })
  try {
    const { output } = await made.generate({ format: 'esm', minify: true, comments: false })
    return output[0].code
  } finally {
    await made.close()
  }
}
