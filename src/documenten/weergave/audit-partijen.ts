import { partijen } from '../../model/afgeleid/partijen.ts'
import { type Beschrijving, lijsten, type Partner } from '../../model/beschrijving.generated.ts'
import { afgeleid, groep, lijstVan, staat, uit } from '../../model/vak.ts'
import { lijst, type WeergaveVan, waarde } from '../../model/weergave.ts'
import type { Bouwcontext } from '../soort.ts'
import { op, type Rij, rij, rijTabel, type Standdeel, samen, stand, standTabel, standVanVeld } from './audit-stand.ts'
import { korteNaamVan } from './namen.ts'

const perPartij = { wie: waarde('De partij'), ...standTabel } as const

export const auditPartijenTabel = {
  toetreders: lijst('De verklaring van wie later toetreedt', rijTabel),
  fgAdviezen: lijst('Per partij het advies van haar functionaris gegevensbescherming', perPartij),
  registers: lijst('Per partij de verwerking in haar register', perPartij),
  contacten: lijst('Per partij de contacten voor privacy en datalekken', perPartij),
} as const

const toetrederRij = (b: Beschrijving, partner: Partner): Rij => {
  const own = (b.toetredingen ?? []).findLast((each) => each.partner === partner.id)
  const wat = own?.staat === undefined ? afgeleid('kandidaat', [partner.pad]) : uit(own, 'staat')
  const pad = own ? `${own.pad}.getekend` : 'toetredingen'
  const vanaf = own?.ingangsdatum && `partij vanaf ${op(own.ingangsdatum)}`
  const uitleg = samen(own?.getekend && `ondertekend op ${op(own.getekend)}`, vanaf)
  return rij(wat, korteNaamVan(partner), stand(own?.getekend === undefined ? 'nog-niet' : 'aanwezig', [pad], uitleg))
}

const fgStand = (b: Beschrijving, partner: Partner): Standdeel => {
  const voortraject = groep(b, 'voortraject')
  const advies = voortraject.fgAdviezen?.find((each) => each.partner === partner.id)
  if (advies) {
    const oordeel = advies.advies && lijsten.adviezen[advies.advies]
    return stand(
      advies.datum === undefined ? 'nog-niet' : 'aanwezig',
      [advies.pad],
      samen(op(advies.datum), oordeel),
      advies.datum,
    )
  }
  if (staat(partner, 'fg') === 'nvt') return standVanVeld(partner, 'fg')
  return staat(voortraject, 'fgAdviezen') === 'nvt'
    ? standVanVeld(voortraject, 'fgAdviezen')
    : stand('nog-niet', ['voortraject.fgAdviezen'])
}

const contacten = { fg: 'functionaris gegevensbescherming', datalek: 'datalekken' } as const

const contactStand = (partner: Partner): Standdeel => {
  const velden = Object.keys(contacten) as (keyof typeof contacten)[]
  const zonder = velden.filter((veld) => staat(partner, veld) === 'onbekend')
  const ontkend = velden.filter((veld) => staat(partner, veld) === 'nvt')
  const paden = velden.map((veld) => `${partner.pad}.${veld}`)
  if (zonder.length > 0) return stand('nog-niet', paden, `voor ${zonder.map((veld) => contacten[veld]).join(' en ')}`)
  const reden = ontkend.map((veld) => `geen ${contacten[veld]}: ${partner.nvt[veld] ?? partner.nvt['*']}`)
  return stand('aanwezig', paden, reden.join('; '))
}

export const bouwAuditPartijen = ({ b, peildatum }: Bouwcontext): WeergaveVan<typeof auditPartijenTabel> => {
  const { partijen: alle, kandidaten } = partijen(b, peildatum)
  const later = [...alle.filter(({ kring }) => kring === 'latere-toetreder'), ...kandidaten]
  const van = (uitkomst: (partner: Partner) => Standdeel) =>
    lijstVan(
      alle.map((partner) => ({ wie: korteNaamVan(partner), ...uitkomst(partner) })),
      ['partners'],
    )
  return {
    toetreders: lijstVan(
      later.map((partner) => toetrederRij(b, partner)),
      ['toetredingen'],
    ),
    fgAdviezen: van((partner) => fgStand(b, partner)),
    registers: van((partner) => standVanVeld(partner, 'register', partner.register)),
    contacten: van(contactStand),
  }
}
