import { afgeleid, isLijstVak } from '../../../model/vak.ts'
import { deel, waarde } from '../../../model/weergave.ts'
import type { Bouwcontext, Documentsoort } from '../../soort.ts'
import { metCiteertitel } from '../../titels.ts'
import { auditAfsprakenTabel, bouwAuditAfspraken } from '../../weergave/audit-afspraken.ts'
import { auditBevoegdheidTabel, bouwAuditBevoegdheid } from '../../weergave/audit-bevoegdheid.ts'
import { auditDocumentenTabel, bouwAuditDocumenten } from '../../weergave/audit-documenten.ts'
import { auditPartijenTabel, bouwAuditPartijen } from '../../weergave/audit-partijen.ts'
import { isStand, type Standdeel } from '../../weergave/audit-stand.ts'
import { bouwKop, kopTabel } from '../../weergave/kop.ts'

const tabel = {
  ...kopTabel,
  ...auditDocumentenTabel,
  ...auditBevoegdheidTabel,
  ...auditPartijenTabel,
  ...auditAfsprakenTabel,
  telling: deel('Hoeveel stukken er zijn, naar stand', {
    aanwezig: waarde('Aanwezig'),
    nogNiet: waarde('Nog niet'),
  }),
} as const

const isStanddeel = (value: unknown): value is Standdeel =>
  typeof value === 'object' && value !== null && 'stand' in value

const bouw = (context: Bouwcontext) => {
  const stukken = bouwAuditDocumenten(context)
  const lijsten = {
    ...bouwAuditBevoegdheid(context),
    ...bouwAuditPartijen(context),
    ...bouwAuditAfspraken(context),
  }
  const rijen = [
    ...Object.values(stukken.stukken),
    ...Object.values(lijsten).flatMap((list) => (isLijstVak(list) ? [...list.items] : [])),
  ].filter(isStanddeel)
  const aantal = (code: 'aanwezig' | 'nog-niet') =>
    afgeleid(rijen.filter((each) => isStand(each, code)).length, ['samenwerking', 'partners'])
  return {
    ...bouwKop(context),
    ...stukken,
    ...lijsten,
    telling: { aanwezig: aantal('aanwezig'), nogNiet: aantal('nog-niet') },
  }
}

/** Auditlijst: are all pieces in order? What the description knows is filled in; the rest is for who checks. */
export const auditlijst: Documentsoort = {
  nummer: '64',
  naam: 'auditlijst',
  groep: 'verantwoording',
  titel: 'Auditlijst',
  achtervoegsel: 'van de auditlijst',
  voorWie: 'wie nagaat of alle documenten op orde zijn',
  onderwerp: 'Lijst van de stukken die er moeten zijn',
  kopnummers: true,
  verslag: true,
  tabel,
  bouw,
  titelVan: metCiteertitel('Auditlijst'),
}
