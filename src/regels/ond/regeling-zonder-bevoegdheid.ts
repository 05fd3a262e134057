import { besluitenVoor, type Keten, ketens } from '../../model/afgeleid/keten.ts'
import { findOrgaan } from '../../model/zoek.ts'
import { isRegeling } from '../patterns/bevoegd.ts'
import { noem } from '../patterns/noem.ts'
import { volmachtVan } from '../patterns/vertegenwoordigd.ts'
import { type Invoer, type Regel, uitkomst, type Vondst } from '../types.ts'

/** The dagelijks bestuur, or what may be it: a board without further name, or a director with a mandate of it. */
const kanDagelijksBestuur: readonly string[] = ['dagelijks-bestuur', 'bestuur', 'anders']

/** For itself: the dagelijks bestuur decides to acts under private law. */
const voorZichzelf = ({ beschrijving }: Invoer, keten: Keten): Vondst[] => {
  const { partner } = keten
  if (partner.rechtsvorm !== 'openbaar-lichaam') return []
  const besluiten = besluitenVoor(keten)
  const organen = (partner.besluiten ?? []).map(({ orgaan }) => findOrgaan(partner, orgaan)?.soort)
  // without any decision of the organ that signs it is the rule about decisions that speaks
  if (besluiten.length === 0 || organen.some((soort) => soort === undefined || kanDagelijksBestuur.includes(soort)))
    return []
  const prive = beschrijving.samenwerking?.aard === 'overeenkomst'
  return [
    {
      pad: `${besluiten[0]?.pad}.orgaan`,
      ...(prive ? {} : { ernst: 'vraag' as const, rol: 'jurist' as const }),
      bericht: `Voor ${noem(partner)} besloot niet het dagelijks bestuur; er staan alleen besluiten van een ander orgaan.`,
      hulp: 'Leg het besluit van het dagelijks bestuur vast. Gaat het alleen om een bevoegdheid die aan het algemeen bestuur is overgedragen? Laat de jurist dat bevestigen.',
    },
  ]
}

const check: Regel['check'] = (invoer) => {
  const onbekend: string[] = []
  const gezien = new Set<string>()
  const vondsten = ketens(invoer.beschrijving, invoer.peildatum).flatMap((keten): Vondst[] => {
    const { partner, tekent } = keten
    if (partner.rechtsvorm === 'gemeente' && tekent !== partner && isRegeling(tekent))
      return volmachtVan(invoer, keten, onbekend)
    if (tekent !== partner || gezien.has(partner.id)) return []
    gezien.add(partner.id)
    return voorZichzelf(invoer, keten)
  })
  return uitkomst(vondsten, onbekend)
}

export const regelingZonderBevoegdheid: Regel = {
  code: 'OND008',
  titel: 'Gemeenschappelijke regeling zonder bevoegdheid',
  ernst: 'fout',
  blokkeertVanaf: 'ter-ondertekening',
  rol: 'bestuurssecretaris',
  gronden: [
    { wet: 'wet-gemeenschappelijke-regelingen', artikel: '8', lid: '4' },
    { wet: 'wet-gemeenschappelijke-regelingen', artikel: '10', lid: '2' },
    { wet: 'wet-gemeenschappelijke-regelingen', artikel: '33b', lid: '1', onderdeel: 'd' },
    { wet: 'wet-gemeenschappelijke-regelingen', artikel: '33d' },
    { wet: 'algemene-wet-bestuursrecht', artikel: '10:15' },
  ],
  dekt: ['OND-08'],
  check,
}
