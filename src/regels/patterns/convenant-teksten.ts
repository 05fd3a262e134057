/** Phrases that make the agreement itself the ground for handling data. */
const convenant = '(?:(?:dit|het|ons|een) (?:\\p{L}*convenant|(?:privacy)?protocol|aansluitdocument)|deze overeenkomst)'
const doen =
  '(?:deel|deelt|delen|gedeeld|verstrek\\w*|verwerk\\w*|uitgewisseld|wissel\\w*|uitwisselen|ge(?:ef|eft|ven)|gegevensdeling|gegevensuitwisseling|inbreng\\w*|ingebracht|ontvang\\w*|opgevraagd|opvragen)'
const grond = '(?:rechts|verwerkings)?(?:grondslag|grond|basis)'
const patronen = [
  // 'op grond van dit convenant delen partijen gegevens', in either order
  new RegExp(`\\b(?:op grond van|krachtens|op basis van) ${convenant}(?!\\p{L})[^.;]*\\b${doen}(?!\\p{L})`, 'iu'),
  new RegExp(`\\b${doen}(?!\\p{L})[^.;]*\\b(?:op grond van|krachtens|op basis van) ${convenant}(?!\\p{L})`, 'iu'),
  // 'dit convenant is de grondslag'
  new RegExp(
    `${convenant} (?:is|vormt|biedt|geeft|schept|levert) (?:de|een|daarvoor de|daarvoor een|hiervoor de|hiervoor een) (?:\\p{L}+ )?${grond}(?!\\p{L})`,
    'iu',
  ),
  // 'de grondslag hiervoor is dit convenant'
  new RegExp(
    `\\b${grond}(?: (?:hiervoor|daarvoor|voor [^.;]{1,60}?))? (?:is|ligt in|vormt) ${convenant}(?!\\p{L})`,
    'iu',
  ),
]

/** A sentence that denies it, or that is about a professional secret (BIJ009), is another matter. */
const andersBedoeld = /(?<!\p{L})(?:niet|nooit|geen|noch|geheim\p{L}*|beroepsgeheim\p{L}*|zwijgplicht)(?!\p{L})/iu
const zinnen = (tekst: string): readonly string[] => tekst.split(/(?<=[.;!?])\s+/)

/** The first sentence that does so. */
export const zinMetConvenantAlsGrond = (tekst: string): string | undefined =>
  /convenant|protocol|aansluitdocument|overeenkomst/i.test(tekst)
    ? zinnen(tekst)
        .find((zin) => !andersBedoeld.test(zin) && patronen.some((patroon) => patroon.test(zin)))
        ?.trim()
    : undefined
