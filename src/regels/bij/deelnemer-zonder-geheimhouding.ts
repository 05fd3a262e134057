import { deelnames } from '../../model/afgeleid/deelnames.ts'
import type { Hoedanigheid } from '../../model/beschrijving.generated.ts'
import { staat } from '../../model/vak.ts'
import { noem, noemAlle, opsomming } from '../patterns/noem.ts'
import { type Invoer, nogNietTeBeoordelen, type Regel, type Uitkomst } from '../types.ts'

const zonderWettelijk = ({ beroepsgeheim }: Hoedanigheid): boolean =>
  beroepsgeheim?.soort === 'geen' || beroepsgeheim?.soort === 'contractueel'

const geenPartij = new Set(['incidenteel', 'derde'])

/** Participants without a statutory secret; observers see no personal data. */
const deelnemers = ({ beschrijving }: Invoer) =>
  deelnames(beschrijving).filter(
    ({ deelnemer, hoedanigheid }) =>
      deelnemer.deelname !== 'observator' && hoedanigheid !== undefined && zonderWettelijk(hoedanigheid),
  )

const noemtGeheim = (voorwaarden: readonly string[] | undefined): boolean =>
  (voorwaarden ?? []).some((each) => /geheimhouding|geheim/i.test(each))

/** Who sits at a table without being bound by the convenant, by name. */
const buitenstaanders = (invoer: Invoer): readonly string[] => {
  const partners = deelnemers(invoer)
    .flatMap((row) => row.partners)
    .filter(({ partner }) => partner.kring !== undefined && geenPartij.has(partner.kring))
    .map(({ partner }) => noem(partner) ?? partner.id)
  const incidenteel = (invoer.beschrijving.overleggen ?? []).flatMap(({ incidenteel: i }) =>
    i && !noemtGeheim(i.voorwaarden) ? [i.wie === undefined ? 'incidentele deelnemers' : `‘${i.wie}’`] : [],
  )
  return [...new Set([...partners, ...incidenteel])]
}

const check = (invoer: Invoer): Uitkomst => {
  const { afspraken } = invoer.beschrijving
  if (!afspraken) return []
  const geheim = afspraken.geheimhouding
  const pad = `${afspraken.pad}.geheimhouding`
  if (!geheim) {
    const wie = [...new Set(deelnemers(invoer).flatMap(({ hoedanigheid }) => hoedanigheid ?? []))]
    if (wie.length === 0) return []
    if (staat(afspraken, 'geheimhouding') === 'onbekend') return nogNietTeBeoordelen([pad])
    return [
      {
        pad,
        bericht: `Het convenant bevat geen bepaling over geheimhouding, maar deze deelnemers hebben geen wettelijke geheimhoudingsplicht: ${noemAlle(wie)}.`,
        hulp: 'Neem bij ‘afspraken.geheimhouding’ een bepaling op die alle partijen bindt, met ‘verklaringNietPartijen: ja’ voor wie geen partij is.',
      },
    ]
  }
  const buiten = buitenstaanders(invoer)
  if (buiten.length === 0) return []
  const antwoord = staat(geheim, 'verklaringNietPartijen')
  if (antwoord === 'onbekend') return nogNietTeBeoordelen([`${geheim.pad}.verklaringNietPartijen`])
  if (geheim.verklaringNietPartijen === 'ja') return []
  return [
    {
      pad: `${geheim.pad}.verklaringNietPartijen`,
      bericht: `Aan tafel kan zitten wie geen partij is en dus niet aan het convenant is gebonden: ${opsomming(buiten)}. Volgens de beschrijving ondertekent die geen geheimhoudingsverklaring.`,
      hulp: 'Zet ‘verklaringNietPartijen’ op ja, of noem bij de voorwaarden voor incidentele deelnemers dat zij vooraf een geheimhoudingsverklaring ondertekenen.',
    },
  ]
}

export const deelnemerZonderGeheimhouding: Regel = {
  code: 'BIJ014',
  titel: 'Deelnemer zonder geheimhouding',
  ernst: 'waarschuwing',
  rol: 'jurist',
  gronden: [
    { wet: 'uitvoeringswet-algemene-verordening-gegevensbescherming', artikel: '30', lid: '4' },
    { wet: 'algemene-wet-bestuursrecht', artikel: '2:5' },
  ],
  dekt: ['BIJ-14'],
  check,
}
