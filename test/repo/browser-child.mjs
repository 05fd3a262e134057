// Runs inside `node --disallow-code-generation-from-strings`, with what only Node has taken away.
// Prints {exports} or {error}; an error must not echo the line of the bundle, which can be very long.
const [, , bundle] = process.argv

for (const name of ['process', 'Buffer', 'require', 'module', 'global', 'setImmediate', 'clearImmediate']) {
  delete globalThis[name]
}

try {
  const library = await import(bundle)
  console.log(JSON.stringify({ exports: Object.keys(library) }))
} catch (error) {
  console.log(JSON.stringify({ error: `${error}`.slice(0, 500) }))
}
