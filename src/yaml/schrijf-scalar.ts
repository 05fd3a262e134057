/** Text of a YAML scalar that reads back as exactly the same string. */

/** Words that YAML 1.1 or 1.2 takes for something else than text. */
const geenTekst = /^(?:~|null|true|false|yes|no|on|off|y|n|\.nan|[-+]?\.inf)$/i
/** Starts with a letter or digit and holds nothing that YAML, or the reader of the file, could misread. */
const kaal = /^[\p{L}\p{N}](?:[\p{L}\p{N} .()/@+_;?!€%&*=~^’‘–-]|:(?=[^\s,[\]{}])|(?<=[^\s])#|,)*$/u
/** Not to be written as such: controls, line ends of all kinds, odd and zero-width spaces, BOM, lone surrogates. */
const onveilig =
  /[\u0000-\u001f\u007f-\u00a0\u00ad\u1680\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\ufff9-\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
const smart = /^[“”„‟«‘‚]/

const ontsnap = (char: string): string =>
  char === '\n' ? '\\n' : char === '\t' ? '\\t' : `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`

/** Plain where that is safe, else single quotes, else double quotes. `flow`: between [ ] or { }. */
export const schrijfScalar = (tekst: string, flow = false): string => {
  onveilig.lastIndex = 0
  if (onveilig.test(tekst)) {
    return `"${tekst.replace(/["\\]/g, '\\$&').replace(onveilig, ontsnap)}"`
  }
  const plain =
    kaal.test(tekst) && !/[ :]$/.test(tekst) && !geenTekst.test(tekst) && !smart.test(tekst) && tekst.length < 1000
  if (plain && !(flow && tekst.includes(','))) return tekst
  return `'${tekst.replaceAll("'", "''")}'`
}
