/** Passive: a form of 'worden' with a past participle in the same sentence. Misses 'zijn verwijderd'; a signal, no proof. */

const worden = /\b(?:word|wordt|worden|werd|werden|geworden)\b/iu
/** Participles: ge…d, be…t, uitgevoerd, aangemeld, vastgesteld, gecontroleerd. */
const deelwoord =
  /^(?:(?:aan|af|achter|bij|door|in|mee|mede|na|om|onder|op|over|samen|tegen|terug|toe|uit|vast|voor|weg|weer)?(?:ge)\p{L}{2,}(?:d|t|en)|(?:aan|af|door|op|uit|voor)?(?:be|ver|ont|her|er)\p{L}{2,}(?:d|t|en)|\p{L}+eerd)$/iu
/** Words that look like one: nouns, adjectives and verbs in another form. */
const geenDeelwoord = new Set(
  `geen gemeenten geld gebied gebieden gedrag gevolgen gegevens geheel gezicht gezin gezinnen gesprek gesprekken gebouwen geluid geduld geweld
  genoeg gericht goed beleid besluit besluiten beeld beelden best bericht berichten bestaand bedrijf bezoek verslag verslagen verband verzet
  verschillend verplicht bekend overleg ongeveer onderwijs bestuurt bevat betekent betreft verhuizen bestaan bestaat verandert verloopt
  beperkt verstand versie gereed getuigen vervoer bedrag beroep bezwaar gedachten geloven verkeerd`.split(/\s+/),
)

export const isLijdend = (zin: string): boolean =>
  worden.test(zin) &&
  zin.split(/[\s,;:()‘’“”"'.?!]+/).some((word) => deelwoord.test(word) && !geenDeelwoord.has(word.toLowerCase()))
