/** The part of the Handlebars AST that our templates may use. */
export declare namespace AST {
  export interface Loc {
    start: { line: number; column: number }
    end: { line: number; column: number }
  }
  interface Base {
    loc: Loc
  }
  export interface Program extends Base {
    type: 'Program'
    body: Statement[]
    blockParams?: string[]
  }
  export interface Content extends Base {
    type: 'ContentStatement'
    value: string
  }
  export interface Comment extends Base {
    type: 'CommentStatement'
  }
  export interface Mustache extends Base {
    type: 'MustacheStatement'
    escaped: boolean
    path: Expression
    params: Expression[]
    hash?: Hash
  }
  export interface Block extends Base {
    type: 'BlockStatement'
    path: Path
    params: Expression[]
    hash?: Hash
    program?: Program
    inverse?: Program
  }
  export interface Other extends Base {
    type: 'PartialStatement' | 'PartialBlockStatement' | 'Decorator' | 'DecoratorBlock'
  }
  export type Statement = Content | Comment | Mustache | Block | Other
  export interface Path extends Base {
    type: 'PathExpression'
    original: string
    parts: string[]
    depth: number
    data: boolean
  }
  export interface SubExpression extends Base {
    type: 'SubExpression'
    path: Path
    params: Expression[]
    hash?: Hash
  }
  export interface StringLiteral extends Base {
    type: 'StringLiteral'
    value: string
  }
  export interface NumberLiteral extends Base {
    type: 'NumberLiteral'
    value: number
  }
  export interface BooleanLiteral extends Base {
    type: 'BooleanLiteral'
    value: boolean
  }
  export interface Nothing extends Base {
    type: 'NullLiteral' | 'UndefinedLiteral'
  }
  export type Expression = Path | SubExpression | StringLiteral | NumberLiteral | BooleanLiteral | Nothing
  export interface Hash extends Base {
    pairs: { key: string; value: Expression; loc: Loc }[]
  }
}
