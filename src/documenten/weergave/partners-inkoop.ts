/** For the clause in contracts: whom it is for, and which overleggen their people come to. */
import { deelnamesVan } from '../../model/afgeleid/deelnames.ts'
import { ingekochten } from '../../model/afgeleid/inkoop.ts'
import { groep, lijstVan, uit } from '../../model/vak.ts'
import { deel, type WeergaveVan, waarde, waarden } from '../../model/weergave.ts'
import type { Bouwcontext } from '../soort.ts'
import { gegevenVak, tekstenVan } from './hulpvakken.ts'
import { naamMetLidwoord, vlag } from './namen.ts'

export const inkoopTabel = {
  inkoop: deel('Inkoop en toetreding', {
    aanbieders: waarden('De hoedanigheden van aanbieders met een contract, in het meervoud'),
    overleggen: waarden('De overleggen waaraan zij deelnemen, met lidwoord'),
    heeftOverleggen: waarde('Nemen zij aan een overleg deel?'),
    afspraak: waarde('Hoe toetreding bij inkoop is geregeld'),
    heeftAfspraak: waarde('Is dat bekend?'),
    voorwaarden: waarden('Wat een toetreder aantoont'),
    heeftVoorwaarden: waarde('Zijn er voorwaarden?'),
  }),
} as const

export const bouwInkoop = ({ b }: Bouwcontext): WeergaveVan<typeof inkoopTabel> => {
  const toetreding = groep(b, 'toetreding')
  const aanbieders = ingekochten(b)
  const ids = new Set(aanbieders.map(({ id }) => id))
  const overleggen = (b.overleggen ?? []).filter((overleg) =>
    deelnamesVan(b, overleg).some(({ deelnemer }) => ids.has(deelnemer.hoedanigheid ?? '')),
  )
  return {
    inkoop: {
      aanbieders: lijstVan(
        aanbieders.map((each) => uit(each, each.meervoud === undefined ? 'naam' : 'meervoud')),
        ['hoedanigheden'],
      ),
      overleggen: lijstVan(overleggen.map(naamMetLidwoord), ['overleggen']),
      heeftOverleggen: vlag(overleggen.length > 0, 'overleggen'),
      afspraak: uit(toetreding, 'inkoop', 'hoe toetreding bij inkoop is geregeld'),
      heeftAfspraak: gegevenVak(toetreding, 'inkoop'),
      voorwaarden: tekstenVan(toetreding, 'voorwaarden'),
      heeftVoorwaarden: gegevenVak(toetreding, 'voorwaarden'),
    },
  }
}
