import { isVak } from '../../model/vak.ts'
import type { Flow } from '../../tree/nodes.ts'
import type { Helper } from '../helper.ts'
import { aaneen, optioneel, tekstVan } from './hulp.ts'

const blok = (
  naam: string,
  uitleg: string,
  voorbeeld: string,
  maak: (args: Parameters<Helper['run']>) => Flow,
): Helper => ({
  naam,
  uitleg,
  voorbeeld,
  run: (...args) => ({ token: { soort: 'blok', node: maak(args), plek: args[2].plek } }),
})

export const titel = blok('titel', 'De titel van het document.', '{{titel "Convenant " naam}}', ([args]) => ({
  type: 'titel',
  children: aaneen(args),
}))
export const ondertitel = blok('ondertitel', 'De ondertitel.', '{{ondertitel regio}}', ([args]) => ({
  type: 'ondertitel',
  children: aaneen(args),
}))
export const inhoud = blok(
  'inhoud',
  'De inhoudsopgave; met een getal tot dat niveau.',
  '{{inhoud 1}}',
  ([[diepte]]) => ({
    type: 'inhoud',
    ...(typeof diepte === 'number' ? { diepte } : {}),
  }),
)
export const nieuwePagina = blok('nieuwePagina', 'Begint een nieuwe pagina.', '{{nieuwePagina}}', () => ({
  type: 'nieuwePagina',
}))

export const bijlage: Helper = {
  naam: 'bijlage',
  uitleg: 'De kop van een bijlage; eerst de naam voor verwijzingen, dan de titel.',
  voorbeeld: '{{bijlage "partijenlijst" "Partijenlijst"}}',
  run: ([id, ...titelDelen], hash, context) => {
    const bij = optioneel(hash.bij, 'bij')
    return {
      token: {
        soort: 'bijlage',
        id: `${tekstVan(id, 'bijlage')}${bij ? `--${bij}` : ''}`,
        titel: aaneen(titelDelen),
        plek: context.plek,
      },
    }
  },
}

export const tabel: Helper = {
  naam: 'tabel',
  uitleg:
    'Bijschrift en breedtes (procenten, samen 100) van de tabel die volgt; liggend=true voor een liggende pagina.',
  voorbeeld: '{{tabel "Deelnemers" breedtes="30 30 40"}}',
  run: (args, hash, context) => {
    const breedtes = optioneel(hash.breedtes, 'breedtes')?.split(/\s+/).map(Number)
    if (breedtes && breedtes.reduce((sum, width) => sum + width, 0) !== 100)
      throw new TypeError('De breedtes zijn samen geen 100.')
    return {
      token: {
        soort: 'tabel',
        bijschrift: aaneen(args),
        ...(breedtes ? { breedtes } : {}),
        ...(hash.liggend === true ? { liggend: true } : {}),
        plek: context.plek,
      },
    }
  },
}

export const alineas: Helper = {
  naam: 'alineas',
  uitleg: 'Vrije tekst met alinea’s; staat alleen op een regel.',
  voorbeeld: '{{alineas toelichting}}',
  run: ([value], _hash, context) => {
    if (!isVak(value)) throw new TypeError('‘alineas’ verwacht één waarde.')
    if (value.staat !== 'gegeven') return value
    return { token: { soort: 'alineas', tekst: String(value.waarde), bronnen: value.bronnen, plek: context.plek } }
  },
}
