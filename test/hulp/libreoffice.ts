import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** What LibreOffice makes of a document; an empty profile of its own, so that no running office is in the way. */
export const zetOm = (soffice: string, bytes: Uint8Array, to: 'pdf' | 'docx'): Uint8Array => {
  const folder = mkdtempSync(join(tmpdir(), 'soffice-'))
  try {
    const source = join(folder, 'bron.docx')
    writeFileSync(source, bytes)
    const profile = pathToFileURL(join(folder, 'profiel')).href
    const { stderr } = spawnSync(
      soffice,
      [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', to, '--outdir', join(folder, 'uit'), source],
      { encoding: 'utf8' },
    )
    const made = join(folder, 'uit', `bron.${to}`)
    if (!existsSync(made)) throw new Error(`soffice made nothing: ${stderr}`)
    return readFileSync(made)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export const tekstVanPdf = (pdftotext: string, pdf: Uint8Array): string =>
  execFileSync(pdftotext, ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' })

/** How many pages LibreOffice makes of each of these documents, in one start of the office. */
export const paginas = (soffice: string, documenten: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, number> => {
  const folder = mkdtempSync(join(tmpdir(), 'soffice-'))
  try {
    const bronnen = [...documenten.values()].map((bytes, i) => {
      const source = join(folder, `${i}.docx`)
      writeFileSync(source, bytes)
      return source
    })
    const profile = pathToFileURL(join(folder, 'profiel')).href
    spawnSync(
      soffice,
      [
        `-env:UserInstallation=${profile}`,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        join(folder, 'uit'),
        ...bronnen,
      ],
      { encoding: 'utf8' },
    )
    // The page objects of its PDF stand in plain text.
    const tel = (i: number): number =>
      readFileSync(join(folder, 'uit', `${i}.pdf`), 'latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
    return new Map([...documenten.keys()].map((naam, i) => [naam, tel(i)]))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
