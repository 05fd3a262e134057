import { lijktOp } from '../../bevinding/lijkt-op.ts'
import { type Oordeel, opsomming } from './melding.ts'

/** `additionalProperties`: a key that does not exist here. `ouder` is the title of the group that holds it. */
export const onbekendVeld = (naam: string, toegestaan: readonly string[], ouder: string): Oordeel => {
  const near = lijktOp(naam, toegestaan, 3)
  const all = near.length > 0 && toegestaan.length > 12 ? near : toegestaan
  const hulp =
    near.length > 0
      ? `Bedoelde u ‘${near[0]}’? Verander de sleutel, of verwijder de regel.`
      : `Verwijder de regel, of kies een sleutel die hier bestaat.`
  const list = all.length > (near.length > 0 ? 1 : 0) ? ` Hier kan: ${opsomming(all)}.` : ''
  const bericht = `Het veld ‘${naam}’ bestaat niet in ‘${ouder}’ en wordt niet gebruikt.`
  return { code: 'SCH100', bericht, hulp: hulp + list, verwijder: true }
}
