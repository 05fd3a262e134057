import { type Bezetting, lijsten, type Overleg, type Uitvoering } from '../../model/beschrijving.generated.ts'
import { afgeleid, lijstUit, lijstVan, uit, type Vak } from '../../model/vak.ts'
import { lijst, type WeergaveVan, waarde, waarden } from '../../model/weergave.ts'
import { findPartner, type Index } from '../../model/zoek.ts'
import { korteNaamVan, namenVan, vlag } from './namen.ts'

const tafelTabel = {
  naam: waarde('Naam van de tafel (begint met een kleine letter)'),
  gemeenten: waarden('Korte namen van de gemeenten'),
  school: waarde('Voor welke school of scholen'),
  sector: waarde('Sector als woord'),
  voorzitter: waarde('Organisatie en functie van wie voorzit'),
  dossierhouder: waarde('Organisatie en functie van wie het dossier houdt'),
  secretaris: waarde('Organisatie en functie van wie het verslag maakt'),
  deelnemers: waarden('Partijen, als niet alle deelnemen'),
  frequentie: waarde('Hoe vaak, als dat afwijkt'),
  plaats: waarde('Waar de tafel samenkomt'),
  heeftPlek: waarde('Is er een school, plaats, frequentie of beperking bekend?'),
} as const

export const tafelsTabel = {
  tafels: lijst('De tafels die er echt zijn', tafelTabel),
  tafelgroepen: lijst('Tafels met dezelfde bezetting samen', {
    tafels: lijst('De tafels', tafelTabel),
    voorzitter: waarde('Organisatie en functie van wie voorzit'),
    dossierhouder: waarde('Organisatie en functie van wie het dossier houdt'),
    isDezelfde: waarde('Is de voorzitter ook dossierhouder?'),
    secretaris: waarde('Organisatie en functie van wie het verslag maakt'),
  }),
  heeftTafels: waarde('Zijn er tafels?'),
} as const

type Weergave = WeergaveVan<typeof tafelsTabel>
type Tafel = Weergave['tafels']['items'][number]

/** 'Bureau Leerplicht, leerplichtambtenaar': organisation and function of one seat. */
const bezetting = (index: Index, tafel: Uitvoering, veld: 'voorzitter' | 'dossierhouder' | 'secretaris'): Vak => {
  const zetel: Bezetting | undefined = tafel[veld]
  if (zetel === undefined) return uit(tafel, veld)
  const partner = findPartner(index, zetel.partner)
  const naam = partner ? korteNaamVan(partner) : undefined
  const delen = [naam?.staat === 'gegeven' ? String(naam.waarde) : undefined, zetel.functie]
  const tekst = delen.filter((part) => part !== undefined).join(', ')
  return afgeleid(tekst || undefined, [zetel.pad, ...(naam?.bronnen ?? [])])
}

const bouwTafel =
  (index: Index) =>
  (tafel: Uitvoering): Tafel => {
    const partnernaam = (id: string): Vak | undefined => {
      const partner = findPartner(index, id)
      return partner && korteNaamVan(partner)
    }
    const { school, plaats, frequentie, deelnemers } = tafel
    return {
      naam: uit(tafel, 'naam'),
      gemeenten: namenVan(tafel, 'gemeenten', partnernaam),
      school: uit(tafel, 'school'),
      sector: tafel.sector ? afgeleid(lijsten.sectoren[tafel.sector], [`${tafel.pad}.sector`]) : uit(tafel, 'sector'),
      voorzitter: bezetting(index, tafel, 'voorzitter'),
      dossierhouder: bezetting(index, tafel, 'dossierhouder'),
      secretaris: bezetting(index, tafel, 'secretaris'),
      deelnemers: namenVan(tafel, 'deelnemers', partnernaam),
      frequentie: uit(tafel, 'frequentie'),
      plaats: uit(tafel, 'plaats'),
      heeftPlek: vlag(
        [school, plaats, frequentie, deelnemers].some((each) => each !== undefined),
        tafel.pad,
      ),
    }
  }

const zelfde = (a: Vak, b: Vak): boolean => a.staat === 'gegeven' && b.staat === 'gegeven' && a.waarde === b.waarde

/** Sets, not pairs: tables with the same chair, dossierhouder and secretary stand together. */
const groepeer = (tafels: readonly Tafel[]): Weergave['tafelgroepen']['items'] => {
  const per = new Map<string, Tafel[]>()
  for (const tafel of tafels) {
    const key = [tafel.voorzitter, tafel.dossierhouder, tafel.secretaris].map((box) => String(box.waarde)).join('|')
    per.set(key, [...(per.get(key) ?? []), tafel])
  }
  return [...per.values()].flatMap((groep) => {
    const [first] = groep
    if (!first) return []
    const { voorzitter, dossierhouder, secretaris } = first
    const isDezelfde = vlag(zelfde(voorzitter, dossierhouder), ...voorzitter.bronnen)
    return [{ tafels: lijstVan(groep, voorzitter.bronnen), voorzitter, dossierhouder, isDezelfde, secretaris }]
  })
}

export const bouwTafels = (overleg: Overleg, index: Index): Weergave => {
  const tafels = lijstUit(overleg, 'uitvoeringen', bouwTafel(index))
  return {
    tafels,
    tafelgroepen: { ...tafels, items: groepeer(tafels.items) },
    heeftTafels: vlag(tafels.items.length > 0, `${overleg.pad}.uitvoeringen`),
  }
}
