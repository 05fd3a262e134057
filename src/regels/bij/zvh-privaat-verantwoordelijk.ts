import type { Hoedanigheid, Verwerking } from '../../model/beschrijving.generated.ts'
import { findHoedanigheid } from '../../model/zoek.ts'
import { isWgs } from '../patterns/gezamenlijk.ts'
import { noem } from '../patterns/noem.ts'
import type { Regel, Vondst } from '../types.ts'

const vraag = (verwerking: Verwerking, hoedanigheid: Hoedanigheid, pad: string): Vondst => ({
  pad,
  ernst: 'vraag',
  bericht: `Voor ${noem(verwerking)} is ${noem(hoedanigheid)} gezamenlijk verantwoordelijk. De wet noemt het college als publieke deelnemer, en wie in opdracht van het college werkt als private. Is de taak van het college hieraan overgedragen?`,
  hulp: 'Laat een jurist dit nagaan. Is de taak niet overgedragen, noem dan het college als verantwoordelijke.',
})

const check: Regel['check'] = ({ beschrijving, index, kennis }) =>
  (beschrijving.verwerkingen ?? []).flatMap((verwerking) =>
    (verwerking.verantwoordelijkheid ?? [])
      .filter((regime) => isWgs({ verwerking, regime }))
      .flatMap((regime) =>
        (regime.verantwoordelijken ?? []).flatMap((id, i) => {
          const hoedanigheid = findHoedanigheid(index, id)
          const known = kennis.hoedanigheid(hoedanigheid?.soort)
          if (!hoedanigheid || !known || known.wgs.rol === 'publiek') return []
          // that the huis itself cannot be it has a rule of its own
          if (known.verantwoordelijke === 'geen') return []
          // a public body in the place of the college: whether that makes it a public participant, the law does not say
          if (known.overheid && known.wgs.rol === 'in-opdracht')
            return [vraag(verwerking, hoedanigheid, `${regime.pad}.verantwoordelijken[${i}]`)]
          return [
            {
              pad: `${regime.pad}.verantwoordelijken[${i}]`,
              bericht: `Voor ${noem(verwerking)} is ${noem(hoedanigheid)} gezamenlijk verantwoordelijk. In een Zorg- en Veiligheidshuis zijn alleen de publieke deelnemers dat.`,
              hulp: 'Haal deze hoedanigheid hier weg. Voor het eigen dossier blijft zij zelf verantwoordelijk.',
            },
          ]
        }),
      ),
  )

export const zvhPrivaatVerantwoordelijk: Regel = {
  code: 'BIJ016',
  titel: 'Private deelnemer verantwoordelijk voor het ZVH',
  ernst: 'fout',
  blokkeertVanaf: 'ter-besluitvorming',
  rol: 'jurist',
  gronden: [
    { wet: 'wet-gegevensverwerking-door-samenwerkingsverbanden', artikel: '1.4', lid: '1' },
    { wet: 'wet-gegevensverwerking-door-samenwerkingsverbanden', artikel: '2.27', lid: '3' },
  ],
  dekt: ['BIJ-16'],
  check,
}
