import type { Modelobject, Wetsverwijzing } from '../../model/beschrijving.generated.ts'
import { afgeleid, uit, type Vak } from '../../model/vak.ts'
import type { Catalogus } from '../../wetten/catalogus.ts'
import type { Verwijzing } from '../../wetten/types.ts'

/** The references of which the law is named and the place is in the catalogue; the others have a finding of their own. */
export const bekendeVerwijzingen = (
  wetten: Catalogus,
  refs: readonly Wetsverwijzing[] | undefined,
): readonly Verwijzing[] =>
  (refs ?? []).filter((ref): ref is Wetsverwijzing & Verwijzing => {
    const { wet } = ref
    return wet !== undefined && wetten.citeer({ ...ref, wet }) !== undefined
  })

/** A citation of all references, short unless asked in a field of a model object; unknown or denied as that field is. */
export const wetsvak = <T extends Modelobject>(
  wetten: Catalogus,
  object: T,
  veld: keyof T & string,
  vorm: 'kort' | 'vol' = 'kort',
): Vak => {
  const refs = (object as Readonly<Record<string, unknown>>)[veld] as readonly Wetsverwijzing[] | undefined
  const box = uit(object, veld, 'de wet en het artikel')
  if (refs === undefined) return box
  const tekst = wetten.citeerSamen(bekendeVerwijzingen(wetten, refs), vorm)
  return afgeleid(tekst, box.bronnen, box.wat, box.rol)
}

/** The laws that the articles of the convenant define under their abbreviation. */
const gedefinieerd: readonly string[] = [
  'algemene-verordening-gegevensbescherming',
  'uitvoeringswet-algemene-verordening-gegevensbescherming',
  'wet-gegevensverwerking-door-samenwerkingsverbanden',
]

/** The form for an article: every law at its title, except the laws that the definitions shorten. */
export const vormInArtikel = (refs: readonly Wetsverwijzing[] | undefined): 'kort' | 'vol' =>
  (refs ?? []).every(({ wet }) => wet !== undefined && gedefinieerd.includes(wet)) ? 'kort' : 'vol'

/** One box with the citation of these references; none when there is nothing to cite. */
export const verwijzingenVak = (
  wetten: Catalogus,
  refs: readonly Wetsverwijzing[],
  paden: readonly string[],
): readonly Vak[] => {
  const tekst = wetten.citeerSamen(bekendeVerwijzingen(wetten, refs), 'kort')
  return tekst === undefined ? [] : [afgeleid(tekst, paden)]
}
