declare module 'handlebars/dist/cjs/handlebars/compiler/base.js' {
  import type { AST } from './ast.ts'

  const base: { parse(source: string, options?: { srcName?: string }): AST.Program }
  export default base
}
