/** Phrases that let the table, its chair or the convenant decide about a professional secret. */
const geheim = '(?:beroepsgeheim\\w*|geheimhouding\\w*|zwijgplicht|geheim(?:en)?)'
const wie =
  '(?:het overleg|de tafel|(?<!van )de deelnemers|de voorzitter|de procesregisseur|de casusregisseur|de stuurgroep|de partijen|partijen|(?:het|dit) (?:privacy)?convenant|(?:dit|het) protocol)'
const hef = '(?:doorbre\\w+|doorbroken|hef\\w*|heft|opgeheven|ophef\\w*|opzij\\w*|ontslaat|ontslagen|ontheft|ontheven)'
const niet = /(?<![\p{L}])(?:niet|nooit|geen|noch)(?![\p{L}])/iu

/** The professional decides, or is only asked. */
const zelf = /(?<![\p{L}])(?:zelf|toestemming|wijst|vra(?:ag|g)\p{L}*|verzoek\p{L}*)(?![\p{L}])/iu

/** Sentences that say so unless they deny it, and sentences whose denial says so. */
const stellend = [
  new RegExp(`${wie}\\b[^.;]{0,60}\\b${hef}[^.;]{0,60}\\b${geheim}`, 'iu'),
  new RegExp(`${wie}\\b[^.;]{0,60}\\b${geheim}[^.;]{0,40}\\b${hef}`, 'iu'),
  new RegExp(`${geheim}[^.;]{0,60}\\b${hef}[^.;]{0,30}\\b(?:door|op grond van|krachtens|met) ${wie}`, 'iu'),
  new RegExp(`(?:door|op grond van|krachtens|met) ${wie}[^.;]{0,60}\\b${hef}[^.;]{0,60}\\b${geheim}`, 'iu'),
  new RegExp(`${wie}\\s+(?:beslis\\w*|besluit\\w*|bepaal\\w*|weegt af|wegen af)[^.;]{0,80}\\b${geheim}`, 'iu'),
]
const hier =
  '(?:aan tafel|binnen (?:dit|het) (?:overleg|convenant)|in (?:dit|het) overleg|onder deelnemers|tussen (?:de )?(?:deelnemers|partijen))'
const ontkennend = [
  new RegExp(`${geheim}\\s+(?:geldt|gelden|vervalt|telt)\\s*(?:hier\\s*)?(?:niet\\s*)?${hier}`, 'iu'),
  new RegExp(`${hier} (?:geldt|gelden|telt) (?:het |de |hun )?${geheim} niet`, 'iu'),
  new RegExp(`${hier} (?:geldt|bestaat|is er) geen ${geheim}`, 'iu'),
]
const geldtWel = /geheim\w*\s+(?:geldt|gelden)(?![^.;]*(?<![\p{L}])niet(?![\p{L}]))/iu

const zinnen = (tekst: string): readonly string[] => tekst.split(/(?<=[.!?])\s+/)

const eersteZin = (alle: readonly string[]): string | undefined =>
  alle.find(
    (zin) =>
      (!niet.test(zin) && !zelf.test(zin) && stellend.some((patroon) => patroon.test(zin))) ||
      (ontkennend.some((patroon) => patroon.test(zin)) && !geldtWel.test(zin)),
  )

/** The first sentence that puts someone else in the place of the professional. */
export const zinOverDoorbreking = (tekst: string): string | undefined =>
  /geheim|zwijgplicht/i.test(tekst) ? eersteZin(zinnen(tekst)) : undefined
