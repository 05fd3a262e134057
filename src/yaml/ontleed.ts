import { Composer, type CST, type Document, Lexer, LineCounter, Parser, type YAMLError } from 'yaml'
import { grenzen } from './grenzen.ts'

export interface Ontleed {
  readonly documenten: readonly Document.Parsed[]
  readonly fouten: readonly YAMLError[]
  readonly lines: LineCounter
}
/** Why the text is not offered to the recursive part of the parser, and where. */
export interface TeVeel {
  readonly teVeel: 'diepte' | 'onderdelen'
  readonly offset: number
}

/** The parser keeps its own stack, so depth is seen before anything recursive touches the text. */
const tokensOf = (text: string, lines: LineCounter): CST.Token[] | TeVeel => {
  const parser = new Parser(lines.addNewLine)
  const tokens: CST.Token[] = []
  lines.addNewLine(0)
  let count = 0
  let offset = 0
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token)
    offset += lexeme.length
    count += 1
    // document, and the scalar that is being read
    if (parser.stack.length > grenzen.diepte + 2) return { teVeel: 'diepte', offset: Math.min(offset, text.length - 1) }
    // a value takes about five lexemes: itself, its key, the colon, spaces and the line end
    if (count > grenzen.onderdelen * 5) return { teVeel: 'onderdelen', offset: Math.min(offset, text.length - 1) }
  }
  for (const token of parser.end()) tokens.push(token)
  return tokens
}

export const ontleed = (text: string): Ontleed | (TeVeel & { lines: LineCounter }) => {
  const lines = new LineCounter()
  const tokens = tokensOf(text, lines)
  if ('teVeel' in tokens) return { ...tokens, lines }
  const composer = new Composer({
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: false,
    keepSourceTokens: true,
    prettyErrors: false,
    logLevel: 'silent',
    lineCounter: lines,
  })
  const documenten = [...composer.compose(tokens)] as Document.Parsed[]
  return { documenten, fouten: documenten.flatMap((doc) => doc.errors), lines }
}
