import { type VolleVerstrekking, verstrekkingen } from '../../model/afgeleid/verstrekkingen.ts'
import { staat } from '../../model/vak.ts'
import { geeftOnder, geven, isZvh } from '../patterns/veiligheid.ts'
import { noemt } from '../patterns/wetsverwijzingen.ts'
import { type Invoer, type Regel, uitkomst, type Vondst } from '../types.ts'

const wjsg = 'wet-justitiele-en-strafvorderlijke-gegevens'
const wegen = ['39e', '39f', '39fa', '39fb'].map((artikel) => ({ wet: wjsg, artikel }))
const alleenWgs = [{ wet: wjsg, artikel: '39fa' }]
const aarden: readonly (string | undefined)[] = ['justitieel', 'strafrechtelijk']

const oordeel = (invoer: Invoer, volle: VolleVerstrekking): Vondst[] => {
  const { verstrekking, van, overleg } = volle
  const pad = `${verstrekking.pad}.wetten`
  const om = van.filter((gever) => geeftOnder(invoer, gever, 'wjsg'))
  const wat = geven(om, volle)
  if (!noemt(verstrekking.wetten, wegen)) {
    return [
      {
        pad,
        bericht: `${wat} zonder artikel van de Wet justitiële en strafvorderlijke gegevens dat dit toelaat.`,
        hulp: 'Noem het artikel: 39e (binnen de strafrechtsketen), 39f (aan derden), 39fa (aan een samenwerkingsverband van de WGS) of 39fb (radicalisering).',
      },
    ]
  }
  const andere = wegen.filter(({ artikel }) => artikel !== '39fa')
  if (isZvh(invoer, overleg) || !noemt(verstrekking.wetten, alleenWgs) || noemt(verstrekking.wetten, andere)) return []
  return [
    {
      pad,
      bericht: `${wat} op grond van artikel 39fa. Dat artikel geldt alleen voor een samenwerkingsverband van de WGS; dit overleg heet geen overleg van een Zorg- en Veiligheidshuis.`,
      hulp: 'Noem het artikel dat voor dit overleg geldt, zoals 39f, of kies bij het overleg de soort ‘zvh-casusoverleg’.',
    },
  ]
}

const check: Regel['check'] = (invoer) => {
  const vanOm = verstrekkingen(invoer.beschrijving).filter(
    ({ van, gegevens }) =>
      van.some((gever) => geeftOnder(invoer, gever, 'wjsg')) && gegevens.some(({ aard }) => aarden.includes(aard)),
  )
  const onbekend = vanOm.filter(({ verstrekking }) => staat(verstrekking, 'wetten') === 'onbekend')
  return uitkomst(
    vanOm.filter((volle) => !onbekend.includes(volle)).flatMap((volle) => oordeel(invoer, volle)),
    onbekend.map(({ verstrekking }) => `${verstrekking.pad}.wetten`),
  )
}

export const omZonderWjsg: Regel = {
  code: 'BIJ012',
  titel: 'Openbaar Ministerie verstrekt zonder passend artikel',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'jurist',
  gronden: wegen,
  dekt: ['BIJ-12', 'G12'],
  check,
}
