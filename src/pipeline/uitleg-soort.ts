import { lijsten } from '../model/beschrijving.generated.ts'
import type { Catalogus } from '../wetten/catalogus.ts'
import type { KennisHoedanigheid } from '../wetten/kennis-types.ts'
import type { Verwijzing } from '../wetten/types.ts'
import type { Recht } from './catalogus.ts'
import type { Uitleg } from './eigen-uitleg.ts'

type Lijst = Readonly<Record<string, string>>
const label = (lijst: Lijst, waarde: string): string => lijst[waarde] ?? waarde

const cite = (wetten: Catalogus, refs: readonly Verwijzing[] | undefined): string =>
  refs?.length ? (wetten.citeerSamen(refs) ?? '') : ''
const met = (wetten: Catalogus, refs: readonly Verwijzing[] | undefined, wat: string): string =>
  refs?.length ? `; ${wat}: ${cite(wetten, refs)}` : ''

const verantwoordelijken: Readonly<Record<KennisHoedanigheid['verantwoordelijke'], string>> = {
  college: 'het college van burgemeester en wethouders',
  burgemeester: 'de burgemeester',
  'dagelijks-bestuur': 'het bestuur van de gemeenschappelijke regeling',
  rechtspersoon: 'de rechtspersoon zelf',
  landelijk: 'het landelijke orgaan',
  opdrachtgever: 'hangt af van de opdracht',
  geen: 'niemand: dit is geen rechtspersoon',
}
const bsn = { wet: 'ja, volgens een eigen wet', overheid: 'ja, als overheid voor haar taak', nee: 'nee' } as const

const grondslagen = ({ grondslagen: grounds }: KennisHoedanigheid, wetten: Catalogus): string[] =>
  grounds.length === 0
    ? ['Grondslagen: geen in de catalogus.']
    : [
        'Gebruikelijke grondslagen (een voorstel, nooit vanzelf van kracht):',
        ...grounds.map(
          ({ avg, wetten: refs, bijzonder, strafrechtelijk, bsn: nummer, toelichting }) =>
            `- letter ${avg}: ${cite(wetten, refs)}${met(wetten, bijzonder, 'bijzondere gegevens')}${met(wetten, strafrechtelijk, 'strafrechtelijke gegevens')}${met(wetten, nummer, 'BSN')}.${toelichting ? ` Grens: ${toelichting}.` : ''}`,
        ),
      ]

const soortUitleg = (kind: KennisHoedanigheid, wetten: Catalogus): Uitleg => {
  const { geheim } = kind
  const wegen = (geheim.doorbreking ?? []).map((weg) => label(lijsten.doorbrekingswegen, weg))
  return {
    titel: `Hoedanigheid ‘${label(lijsten.hoedanigheidsoorten, kind.soort)}’ (${kind.soort})`,
    tekst: [
      `Verwerkingsverantwoordelijke: ${verantwoordelijken[kind.verantwoordelijke]}.`,
      ...kind.taken.map(({ tekst, wetten: refs }) => `Taak: ${tekst} (${cite(wetten, refs)}).`),
      '',
      ...grondslagen(kind, wetten),
      '',
      `Geheim: ${label(lijsten.geheimsoorten, geheim.soort)}${met(wetten, geheim.wetten, 'in')}.${wegen.length > 0 ? ` Wegen erlangs: ${wegen.join('; ')}.` : ''}`,
      ...(kind.verboden ?? []).map(({ tekst, wetten: refs }) => `Nooit verder: ${tekst} (${cite(wetten, refs)}).`),
      `BSN: ${bsn[kind.bsn.mag]}${met(wetten, kind.bsn.wetten, 'zie')}.`,
      ...(kind.vragen?.length ? ['', 'Wat een mens moet beslissen:'] : []),
      ...(kind.vragen ?? []).map(({ rol, tekst }) => `- ${rol}: ${tekst}`),
      '',
      'Met ‘convenant voorstel’ komt dit als voorstel in de beschrijving.',
    ].join('\n'),
  }
}

/** What the law says about a kind of partner: 'college-jeugdhulp'. */
export const zoekSoort = (vraag: string, { kennis, wetten }: Recht): Uitleg | undefined => {
  const kind = kennis.hoedanigheid(vraag.toLowerCase())
  return kind && soortUitleg(kind, wetten)
}
