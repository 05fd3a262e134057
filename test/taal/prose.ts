/** The Dutch text of a template: everything that a reader of the document gets to see. */

/** Keys of front matter whose value is Dutch text; the others hold ids, conditions and versions. */
const proseKeys = /^(?:titel|toelichting|reden):\s*/

/** Line for line, so that line numbers stay right: what is no prose becomes a space. */
export function proseOf(template: string): string[] {
  const blank = (part: string) => part.replace(/[^\n]/g, ' ')
  const { head, body } = splitFrontMatter(template)
  const text = body
    // Words inside a helper ({{datum …}}) are names, not text; comments are English.
    .replace(/\{\{!--[\s\S]*?--\}\}|\{\{[\s\S]*?\}\}/g, blank)
    .replace(/`[^`\n]*`|\bhttps?:\/\/\S+|\bmailto:\S+|\S+@\S+/g, blank)
    .replace(/[*_#|>[\]()]/g, ' ')
  return [...headProse(head), ...text.split('\n')]
}

/** Lines of the front matter; a text may go on over indented lines. */
function headProse(lines: readonly string[]): string[] {
  let inProse = false
  return lines.map((line) => {
    if (/^\S/.test(line)) inProse = proseKeys.test(line)
    return inProse ? line.replace(proseKeys, '') : ''
  })
}

function splitFrontMatter(template: string): { head: string[]; body: string } {
  const match = /^---\n([\s\S]*?\n)---\n/.exec(template)
  if (!match) return { head: [], body: template }
  return { head: ['', ...(match[1] ?? '').split('\n')], body: template.slice(match[0].length) }
}
