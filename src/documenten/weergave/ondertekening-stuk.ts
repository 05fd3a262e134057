/** What a machtiging, opdracht or volmacht is for: the same boxes whoever gives it. */
import { lijsten, type Mandaat } from '../../model/beschrijving.generated.ts'
import { afgeleid, type LijstVak, lijstVan, uit, type Vak } from '../../model/vak.ts'
import { type WeergaveVan, waarde, waarden } from '../../model/weergave.ts'
import { nvtVak, vlag } from './namen.ts'

export const omvangTabel = {
  heeftOmvang: waarde('Is bekend waarvoor het stuk geldt?'),
  wijzigen: waarde('Ook voor instemmen met wijziging van bijlagen?'),
  toetreden: waarde('Ook voor instemmen met toetredingen?'),
  convenant: waarde('Ook voor wijziging van het convenant zelf?'),
  opzeggen: waarde('Ook voor opzeggen?'),
  ook: waarden('Waarvoor het stuk nog meer geldt, naast ondertekenen'),
  heeftOok: waarde('Geldt het voor meer dan ondertekenen?'),
  heeftGrenzen: waarde('Zijn er grenzen beschreven?'),
  grenzen: waarde('De grenzen'),
  magDoorgeven: waarde('Mag de bevoegdheid worden doorgegeven?'),
  heeftTot: waarde('Is bekend tot wanneer het geldt?'),
  tot: waarde('Tot wanneer (ISO)'),
} as const

type Omvang = NonNullable<Mandaat['omvang']>[number]

/** Unknown stays a question: what a volmacht covers is for who gives it. */
export const bouwOmvang = (stuk: Mandaat | undefined): WeergaveVan<typeof omvangTabel> => {
  const pad = stuk ? `${stuk.pad}.omvang` : 'mandaten'
  const omvang = stuk?.omvang
  const dekt = (wat: Omvang): Vak =>
    afgeleid(
      omvang?.includes(wat),
      [pad],
      `of de bevoegdheid ook geldt voor ${lijsten.mandaatomvang[wat]}`,
      'bestuurssecretaris',
    )
  const ook: LijstVak<Vak> = lijstVan(
    (omvang ?? []).filter((wat) => wat !== 'ondertekenen').map((wat) => afgeleid(lijsten.mandaatomvang[wat], [pad])),
    [pad],
  )
  return {
    heeftOmvang: vlag(omvang !== undefined, pad),
    wijzigen: dekt('wijzigen-bijlagen'),
    toetreden: dekt('toetreden'),
    convenant: dekt('volledig-convenant'),
    opzeggen: dekt('opzeggen'),
    ook,
    heeftOok: vlag(ook.items.length > 0, pad),
    heeftGrenzen: vlag(stuk?.grenzen !== undefined, pad),
    grenzen:
      stuk?.grenzen === undefined
        ? nvtVak()
        : afgeleid(stuk.grenzen.trim().replace(/\.$/, ''), [`${stuk.pad}.grenzen`]),
    magDoorgeven: vlag(stuk?.onderlinge === 'ja', pad),
    heeftTot: vlag(stuk?.geldigTot !== undefined, pad),
    tot: stuk?.geldigTot === undefined ? nvtVak() : uit(stuk, 'geldigTot'),
  }
}
