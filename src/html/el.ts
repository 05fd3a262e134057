const tekens: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text as text: a value is never markup. */
export const veilig = (text: string): string => text.replace(/[&<>"']/g, (teken) => tekens[teken] ?? teken)

type Attributen = Readonly<Record<string, string | number | undefined>>

/** One element; `inhoud` is markup that was made here, never a value. */
export const el = (naam: string, attributen: Attributen, inhoud: string): string => {
  const parts = Object.entries(attributen).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${veilig(String(value))}"`],
  )
  return `<${naam}${parts.join('')}>${inhoud}</${naam}>`
}
