import type { Bewaartermijn } from '../../model/beschrijving.generated.ts'
import { findHoedanigheid } from '../../model/zoek.ts'
import { noem } from '../patterns/noem.ts'
import { isOntkend } from '../patterns/ontkend.ts'
import { isOokOverheid } from '../patterns/overheid.ts'
import { noemt } from '../patterns/wetsverwijzingen.ts'
import type { Invoer, Regel } from '../types.ts'

const archiefwet = [{ wet: 'archiefwet-1995' }]

const bijOverheid = (invoer: Invoer, { houders = [] }: Bewaartermijn): boolean =>
  houders
    .flatMap((id) => findHoedanigheid(invoer.index, id) ?? [])
    .some((hoedanigheid) => isOokOverheid(invoer, hoedanigheid))

const check: Regel['check'] = (invoer) =>
  (invoer.beschrijving.bewaartermijnen ?? [])
    .filter(({ bron }) => bron !== 'wet')
    .filter((each) => bijOverheid(invoer, each))
    .filter((each) => each.selectielijst === undefined && !noemt(each.wetten, archiefwet))
    .filter((each) => !isOntkend(each, 'selectielijst'))
    .map((bewaartermijn) => ({
      pad: `${bewaartermijn.pad}.selectielijst`,
      bericht: `${noem(bewaartermijn)} wordt ook door een overheid bewaard. Er staat niet welke categorie van haar selectielijst geldt.`,
      hulp: 'Vraag de archivaris welke categorie het is en vul ‘selectielijst’ in. Geldt er geen, schrijf dan {nvt: de reden}.',
    }))

export const overheidZonderSelectielijst: Regel = {
  code: 'RET006',
  titel: 'Overheid zonder selectielijst',
  ernst: 'aandachtspunt',
  rol: 'fg',
  gronden: [
    { wet: 'archiefwet-1995', artikel: '3' },
    { wet: 'archiefwet-1995', artikel: '5' },
  ],
  dekt: ['RET-06'],
  check,
}
