/** The editor of paragraphs as one file for the browser, from `src/web/` under a root. */
export function editorScript(root: string): Promise<string>
