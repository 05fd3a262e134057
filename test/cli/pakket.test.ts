/** `maak --voor` as somebody types it: with the real documents, of a real example. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { laadApi } from '../../src/cli/api.ts'
import type { Omgeving } from '../../src/cli/omgeving.ts'
import { inhoud, leesVoorbeeld } from '../hulp/voorbeelden.ts'
import { tijdelijkeMap, typ } from './nep.ts'

const echt: Partial<Omgeving> = { laadApi, laadInhoud: () => ({ hash: 'sha256:inhoud', inhoud: () => inhoud }) }
const met = () => tijdelijkeMap({ 'samenwerking.yaml': leesVoorbeeld('onderwijs-jeugdhulp') })
const maak = (folder: string, ...args: string[]) => typ(folder, ['maak', ...args, '--formaat', 'md'], echt)

describe('maak --voor', () => {
  test('makes the package, says where it is and what to open first', async () => {
    const folder = met()
    const { code, stdout, stderr } = await maak(folder, '--voor', 'bolderwaard')
    expect(code).toBe(0)
    expect(stdout.split('\n')[0]).toContain('uitvoer/pakketten/bolderwaard/50-begeleidende-brief.md')
    expect(stderr).toContain(
      'Het pakket voor bolderwaard staat in uitvoer/pakketten/bolderwaard. Begin met de brief: 50-begeleidende-brief.md.',
    )
    expect(stderr).toContain('convenant controleer --voor partner')
    expect(existsSync(join(folder, 'uitvoer/pakketten/bolderwaard/04-toetredingsformulier.md'))).toBe(true)
    expect(existsSync(join(folder, 'uitvoer/02-aansluitdocument.md'))).toBe(false)
  })

  test('the same again changes nothing; a package for another one leaves this one alone', async () => {
    const folder = met()
    await maak(folder, '--voor', 'oeverwiek')
    expect((await maak(folder, '--voor', 'oeverwiek')).stdout).toContain('niets veranderd')
    const other = await maak(folder, '--voor', 'waterkamp')
    expect(other.stderr).not.toContain('komen niet meer uit de beschrijving')
    expect(existsSync(join(folder, 'uitvoer/pakketten/oeverwiek/50-begeleidende-brief.md'))).toBe(true)
  })

  test('a typing error gets one suggestion, somebody else a reason', async () => {
    const folder = met()
    const typo = await maak(folder, '--voor', 'bolderward')
    expect(typo.code).toBe(2)
    expect(typo.stderr).toContain('Bedoelde u bolderwaard?')
    expect(typo.stderr).not.toContain('Een pakket is er voor')
    const derde = await maak(folder, '--voor', 'veilig-thuis-rivierenrand')
    expect(derde.code).toBe(2)
    expect(derde.stderr).toContain('deze organisatie is geen partij')
    expect(derde.stderr).toContain('Een pakket is er voor: gemeente-berkenwaard')
  })
})
