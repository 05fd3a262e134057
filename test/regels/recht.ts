/** The law as the program reads it: the content of the repository. */
import { join } from 'node:path'
import { verzamelInhoud } from '../../src/files/verzamel-inhoud.ts'
import { rechtUit } from '../../src/pipeline/catalogus.ts'
import { root } from '../repo/modules.ts'

export const inhoud: ReadonlyMap<string, string> = new Map(Object.entries(verzamelInhoud(join(root))))
export const recht = rechtUit(inhoud)
