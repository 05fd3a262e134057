/** Who may know whom under `src/` (section 'The way of the data' of the design), as tables with a check. */
import { posix } from 'node:path'
import { importedModules, packageOf, type SourceFile, withoutComments } from './modules.ts'

const treeNodes = ['tree/nodes', 'tree/plain-text']

/** Room → what its files may import beside their own room: a room, or one file of it as `room/file`. */
export const rooms: Readonly<Record<string, readonly string[]>> = {
  // ground floor; of `tree` only the node types
  bevinding: [],
  model: ['bevinding'],
  // middle rooms
  yaml: ['bevinding', 'model/ruw'],
  schema: ['bevinding', 'model'],
  wetten: ['bevinding', 'model'],
  regels: ['bevinding', 'model', 'wetten'],
  documenten: ['bevinding', 'model', 'wetten', 'tree/nodes'],
  // boxes and their tables are the language between documenten and template; of the model itself it knows nothing
  template: [
    'bevinding',
    'model/vak',
    'model/weergave',
    'model/datum-tekst',
    'tree/schoon',
    'tree/tokens',
    ...treeNodes,
  ],
  tree: ['bevinding'],
  nieuw: ['bevinding', 'model'],
  markdown: ['bevinding', ...treeNodes],
  word: ['bevinding', ...treeNodes],
  html: ['bevinding', ...treeNodes],
  docx: ['bevinding'],
  formulier: ['bevinding', 'model', 'docx'],
  toegankelijkheid: ['bevinding', 'docx'],
  huisstijl: ['bevinding', 'docx'],
  leesbaarheid: ['bevinding', ...treeNodes],
  beeld: ['bevinding'],
  report: ['bevinding'],
  csv: [],
  // what joins them
  pipeline: ['*'],
  index: ['*', 'pipeline'],
  files: ['index'],
  cli: ['index', 'files'],
}
/** Not reached by '*': the joining files and what stands above them. */
const above = ['pipeline', 'index', 'files', 'cli']

/** npm package → the rooms that may import it. What is not here may be imported nowhere under `src/`. */
export const homes: Readonly<Record<string, readonly string[]>> = {
  yaml: ['yaml'],
  ajv: ['schema'],
  handlebars: ['template'],
  docx: ['word'],
  fflate: ['word', 'docx'],
  saxes: ['docx'],
  unified: ['tree'],
  'remark-parse': ['tree'],
  'micromark-extension-gfm-table': ['tree'],
  'mdast-util-gfm-table': ['tree'],
  'remark-gfm': ['markdown'],
  remark: ['markdown'],
  mdast: ['tree', 'markdown'],
  commander: ['cli'],
}

/** The only rooms that know Node, the clock and the machine. */
const knowNode = ['cli', 'files']

const forbidden: readonly { what: string; pattern: RegExp }[] = [
  // a segmenter that is told its language does not ask the machine
  { what: 'locale of the machine', pattern: /\btoLocale\w*|\blocaleCompare\b|\bIntl\.(?!Segmenter\('nl')/ },
  { what: 'clock', pattern: /\bnew Date\(\s*\)|\bDate\(\s*\)|\bDate\.now\b|\bperformance\.now\b/ },
  { what: 'time zone of the machine', pattern: /\.get(?:FullYear|Month|Date|Day|Hours|Minutes)\(/ },
  { what: 'chance', pattern: /\bMath\.random\b|\brandomUUID\b|\bgetRandomValues\b/ },
  { what: 'code made at run time', pattern: /\bnew Function\b|\beval\(/ },
  { what: 'Node', pattern: /\bprocess\.(?:env|argv|cwd|platform|exit|std\w+)\b|\bBuffer\.|\b__dirname\b/ },
]

export function roomOf(path: string): string {
  const [, room = '', ...rest] = path.split('/')
  return rest.length > 0 ? room : room.replace(/\.\w+$/, '')
}

/** 'src/tree/nodes.ts' → 'tree/nodes' */
function fileOf(path: string): string {
  return path.replace(/^src\//, '').replace(/\.\w+$/, '')
}

/** One line per step that the layout does not allow. */
export function violations(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => [...importViolations(file), ...wordViolations(file)])
}

function importViolations({ path, text }: SourceFile): string[] {
  const room = roomOf(path)
  const allowed = rooms[room]
  if (!allowed) return [`${path}: the room '${room}' is not in the table of test/repo/lagen.ts`]
  return importedModules(text).flatMap((module) => {
    if (module.startsWith('node:')) return knowNode.includes(room) ? [] : [`${path}: ${module}`]
    if (!module.startsWith('.')) return homes[packageOf(module)]?.includes(room) ? [] : [`${path}: package ${module}`]
    const target = posix.join(posix.dirname(path), module)
    if (!target.startsWith('src/')) return [`${path}: outside src: ${module}`]
    const other = roomOf(target)
    const free = other === room || allowed.includes(other) || allowed.includes(fileOf(target))
    return free || (allowed.includes('*') && !above.includes(other)) ? [] : [`${path}: ${module}`]
  })
}

function wordViolations({ path, text }: SourceFile): string[] {
  if (knowNode.includes(roomOf(path))) return []
  return withoutComments(text)
    .split('\n')
    .flatMap((line, index) =>
      forbidden
        .filter(({ pattern }) => pattern.test(line))
        .map(({ what }) => `${path}:${index + 1}: ${what}: ${line.trim()}`),
    )
}
