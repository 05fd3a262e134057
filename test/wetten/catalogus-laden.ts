import { readdirSync, readFileSync } from 'node:fs'
import { type Catalogus, maakCatalogus } from '../../src/wetten/catalogus.ts'
import type { CatalogusJson } from '../../src/wetten/types.ts'

export const generatedPath = 'schemas/wetten/catalogus.generated.json'
export const read = (path: string): string => readFileSync(path, 'utf8')
export const list = (folder: string): string[] => readdirSync(folder).sort()
export const json = (): CatalogusJson => JSON.parse(read(generatedPath)) as CatalogusJson
export const laadCatalogus = (): Catalogus => maakCatalogus(json())
