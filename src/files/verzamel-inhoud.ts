import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the program reads at run time and is no code. */
const mappen: readonly { folder: string; files: RegExp }[] = [
  { folder: 'templates', files: /./ },
  { folder: 'schemas', files: /\.json$/ },
  { folder: 'src/regels', files: /\.md$/ },
]

/** Path (with '/', from the root of the repository) → text, in a fixed order on every machine. */
export const verzamelInhoud = (root: string): Record<string, string> => {
  const paths = mappen.flatMap(({ folder, files }) =>
    filesIn(join(root, folder))
      .filter((name) => files.test(name))
      .map((name) => `${folder}/${name}`),
  )
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(root, path), 'utf8')]))
}

const filesIn = (folder: string): string[] => {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
}
