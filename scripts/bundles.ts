/** How the two bundles are made. Shared by the build and by the test that runs the library as in a browser. */
import type { BuildOptions } from 'esbuild'

const shared = {
  bundle: true,
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  logLevel: 'warning',
} satisfies BuildOptions

/** Command line: one CommonJS file, because only such a file can be started with V8's code cache on Node 20. */
export const cliBundle: BuildOptions = {
  ...shared,
  platform: 'node',
  target: 'node20.19',
  format: 'cjs',
  mainFields: ['module', 'main'],
  // A script with a code cache cannot use import(); esbuild then writes require().
  supported: { 'dynamic-import': false },
  // CommonJS has no import.meta; the loader is told where it lies by this name.
  define: { 'import.meta.url': '__bundleUrl' },
  banner: { js: 'const __bundleUrl=require("node:url").pathToFileURL(__filename).href;' },
}

/** Library: ESM that runs in a browser, in a worker and in Node. */
export const libraryBundle: BuildOptions = {
  ...shared,
  platform: 'browser',
  target: 'es2022',
  format: 'esm',
  // 'worker' before 'browser': packages then offer code without `document`, which also runs outside a page.
  conditions: ['worker', 'module'],
}
