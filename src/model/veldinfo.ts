import { type Veldinfo, veldtabel } from './beschrijving.generated.ts'

const segments = (pad: string): string[] => pad.replace(/\[[^\]]*\]/g, '').split('.')

const bewonerstekstVelden: Readonly<Record<string, string>> = { tekst: 'Tekst', inGewoneTaal: 'In gewone taal' }

/** What the schema says of the field at a path (`partners[2].fg.email`); undefined when there is no such field. */
export const veldinfo = (pad: string): Veldinfo | undefined => {
  let type: string | undefined = 'Beschrijving'
  let info: Veldinfo | undefined
  for (const segment of segments(pad)) {
    if (info?.soort === 'bewonerstekst' || info?.soort === 'wet') {
      const titel = Object.hasOwn(bewonerstekstVelden, segment) ? bewonerstekstVelden[segment] : undefined
      return titel ? { ...info, soort: 'tekst', titel } : info
    }
    const velden: Readonly<Record<string, Veldinfo>> = (type !== undefined && veldtabel[type]) || {}
    info = Object.hasOwn(velden, segment) ? velden[segment] : undefined
    if (!info) return undefined
    type = info.soort === 'groep' ? info.naar : undefined
  }
  return info
}
