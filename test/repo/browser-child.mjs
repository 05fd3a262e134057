// Runs inside `node --disallow-code-generation-from-strings`, with what only Node has taken away.
// With content and a description it also makes the documents, as an offline page would. Prints what came of it, or {error}; an error must not echo the line of the bundle, which can be very long.
import { readFileSync } from 'node:fs'

const [, , bundle, contentFile, descriptionFile] = process.argv
const content = contentFile ? new Map(Object.entries(JSON.parse(readFileSync(contentFile, 'utf8')))) : undefined
const description = descriptionFile ? new Uint8Array(readFileSync(descriptionFile)) : undefined

for (const name of ['process', 'Buffer', 'require', 'module', 'global', 'setImmediate', 'clearImmediate']) {
  delete globalThis[name]
}

try {
  const library = await import(bundle)
  const made = () => {
    const read = library.beoordeel(description, content, { bestand: 'samenwerking.yaml' })
    return library.maak(read, content).bestanden.map(({ pad, bytes }) => `${pad} ${bytes.length > 500}`)
  }
  console.log(JSON.stringify({ exports: Object.keys(library), ...(content ? { made: made() } : {}) }))
} catch (error) {
  console.log(JSON.stringify({ error: `${error}`.slice(0, 500) }))
}
