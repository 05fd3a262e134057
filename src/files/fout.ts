/** A file that cannot be opened, read or written; the command line ends with exit code 3. */
export class BestandFout extends Error {
  readonly hulp: string

  constructor(bericht: string, hulp: string) {
    super(bericht)
    this.name = 'BestandFout'
    this.hulp = hulp
  }
}

export const codeVan = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''

const redenen: Readonly<Record<string, string>> = {
  ENOENT: 'het bestaat niet',
  EEXIST: 'er is al een bestand met die naam',
  EACCES: 'u hebt er geen rechten voor',
  EPERM: 'u hebt er geen rechten voor, of een ander programma houdt het bezet',
  EBUSY: 'een ander programma houdt het bezet',
  EISDIR: 'het is een map',
  ENOTDIR: 'een deel van het pad is geen map',
  ENOSPC: 'de schijf is vol',
  EROFS: 'de schijf is alleen-lezen',
  ENAMETOOLONG: 'de naam is te lang',
  EMFILE: 'er staan te veel bestanden open',
}

/** Why the machine refused, in words; the code of the machine stays visible for what we do not know. */
export const redenVan = (error: unknown): string => {
  const code = codeVan(error)
  return redenen[code] ?? `de computer meldt: ${code || String(error)}`
}

/** Codes with which Windows and network disks answer when a file is held open. */
export const isBezet = (error: unknown): boolean => ['EPERM', 'EBUSY', 'EACCES', 'ETXTBSY'].includes(codeVan(error))
