import type { Antwoorden } from '../index.ts'
import type { Api } from './api.ts'
import type { Context } from './context.ts'
import { lijktOp } from './lijkt-op.ts'
import type { Gesprek } from './omgeving.ts'

/** Asks what is not given yet, in the order of the phases. Undefined: the user stopped. */
export const vraagAlles = async (context: Context, api: Api, given: Antwoorden): Promise<Antwoorden | undefined> => {
  const gesprek = await context.omgeving.gesprek?.()
  if (!gesprek) return undefined
  context.melding(
    'Een paar vragen. Weet u iets nog niet, druk dan op Enter: het blijft openstaan. Stoppen kan met Ctrl-C.\n',
  )
  try {
    const titel = given.titel || (await gesprek.vraag('Hoe gaat het convenant heten? '))
    if (titel === undefined) return undefined
    const regio = given.regio || (await gesprek.vraag('Voor welke regio is het? '))
    if (regio === undefined) return undefined
    const profiel = await askProfiel(context, api, gesprek)
    if (profiel === undefined) return undefined
    const gemeenten =
      given.gemeenten.length > 0
        ? given.gemeenten
        : await askList(gesprek, 'Welke gemeenten doen mee? (met komma’s ertussen) ')
    if (gemeenten === undefined) return undefined
    const overleggen =
      given.overleggen.length > 0 ? given.overleggen : await askOverleggen(context, api, gesprek, profiel)
    return overleggen && { titel: titel.trim(), regio: regio.trim(), profiel, gemeenten, overleggen }
  } finally {
    gesprek.sluit()
  }
}

const askProfiel = async (context: Context, api: Api, gesprek: Gesprek): Promise<string | undefined> => {
  const names = Object.keys(api.profielen)
  const lines = names.map((name, index) => `  ${index + 1}. ${api.profielen[name]} (${name})`)
  context.melding(`\nWelk profiel past het best?\n${lines.join('\n')}`)
  for (;;) {
    const answer = await gesprek.vraag('Nummer of naam: ')
    if (answer === undefined) return undefined
    const typed = answer.trim().toLowerCase()
    if (typed === '') return ''
    const chosen =
      names[Number(typed) - 1] ?? names.find((name) => name === typed || api.profielen[name]?.toLowerCase() === typed)
    if (chosen) return chosen
    const meant = lijktOp(typed, names)
    context.melding(
      `‘${answer.trim()}’ staat er niet bij. ${meant ? `Bedoelde u ${meant}? ` : ''}Typ een getal van 1 tot en met ${names.length}, of druk op Enter als u het nog niet weet.`,
    )
  }
}

const askOverleggen = (
  context: Context,
  api: Api,
  gesprek: Gesprek,
  profiel: string,
): Promise<string[] | undefined> => {
  const usual = (api.gangbareOverleggen[profiel] ?? []).map((soort) => api.overlegsoorten[soort] ?? soort)
  if (usual.length > 0) context.melding(`\nVeelvoorkomend bij dit profiel: ${usual.join(', ')}.`)
  return askList(gesprek, 'In welke overleggen worden gegevens gedeeld? (met komma’s ertussen) ')
}

const askList = async (gesprek: Gesprek, text: string): Promise<string[] | undefined> => {
  const answer = await gesprek.vraag(text)
  return answer
    ?.split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
