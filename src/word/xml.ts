/** XML as text, for the parts of the package that the docx library has no words for. */

export type Attributes = Readonly<Record<string, string | number>>

// XML 1.0 allows neither control characters nor U+FFFE and U+FFFF, not even as an entity.
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g
const forbiddenOrSpace = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF\t\r\n]/

/** Text without what XML forbids; lone surrogates become U+FFFD. */
export const cleanText = (text: string): string => text.replace(forbidden, '').toWellFormed()

/** Text for one line: line ends and tabs become a space, as a break is a node of its own. */
export const cleanLine = (text: string): string =>
  forbiddenOrSpace.test(text) ? cleanText(text).replace(/[\t\r\n]+/g, ' ') : text.toWellFormed()

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export const escapeXml = (text: string): string => cleanText(text).replace(/[&<>"]/g, (char) => entities[char] ?? char)

/** An element; `content` is XML already. */
export const xml = (name: string, attributes: Attributes = {}, ...content: readonly string[]): string => {
  const start = Object.entries(attributes).reduce(
    (tag, [key, value]) => `${tag} ${key}="${escapeXml(`${value}`)}"`,
    name,
  )
  return content.length === 0 ? `<${start}/>` : `<${start}>${content.join('')}</${name}>`
}

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
export const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
