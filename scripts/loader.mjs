#!/usr/bin/env node
// Starts the bundle beside this file with V8's code cache, which saves about a tenth of a second per command.
// The cache is only a help: every fault with it is ignored and the bundle is then started as it is.
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'

const bundle = fileURLToPath(new URL('./convenant.cjs', import.meta.url))
// A cache holds what was compiled during the run that wrote it, so the heavy commands have their own.
const ownCache = { maak: 'maak', build: 'maak', controleer: 'controleer', check: 'controleer' }
const kind = Object.hasOwn(ownCache, process.argv[2]) ? ownCache[process.argv[2]] : 'overig'
// __BUNDLE__ is the hash of the bundle, filled in by scripts/build.ts.
const cache = `${bundle}.__BUNDLE__.${process.version}-${process.arch}.${kind}.cache`

function attempt(action) {
  try {
    return action()
  } catch {
    return undefined
  }
}

const source = `(function(exports,require,module,__filename,__dirname){${readFileSync(bundle, 'utf8')}\n})`
const cachedData = attempt(() => readFileSync(cache))
const script = new Script(source, {
  filename: bundle,
  ...(cachedData && { cachedData }),
})
if (!cachedData || script.cachedDataRejected) {
  process.on('exit', (code) => {
    if (code > 1) return
    const temporary = `${cache}.${process.pid}`
    attempt(() => {
      writeFileSync(temporary, script.createCachedData())
      renameSync(temporary, cache)
    })
    attempt(() => rmSync(temporary, { force: true }))
  })
}
const module = { exports: {} }
script.runInThisContext()(
  module.exports,
  createRequire(bundle),
  module,
  bundle,
  fileURLToPath(new URL('.', import.meta.url)),
)
