/** Words that say that somebody looks at the one case. */
export const perGeval =
  /\b(?:per|ieder|elk|dit|dat|deze|die|een|het) (?:afzonderlijk |concreet |concrete |individueel |individuele )?(?:geval|casus|situatie)(?!\p{L})/iu

const altijd =
  /(?<!\p{L})(?:standaard|altijd|steeds|in de regel|als regel|als hoofdregel|in principe|doorgaans|gewoonlijk|nooit|in alle gevallen|per definitie)(?!\p{L})/iu
/** What always happens with the reason is a safeguard, not a general exception. */
const waarborg =
  /(?<!\p{L})(?:altijd|steeds|in alle gevallen)(?= [^.;]*(?:vastgelegd|vast(?!\p{L})|gemotiveerd|motiveert|genoteerd|noteert|alsnog|achteraf))/giu
const voorwaarde =
  /(?<!\p{L})(?:als|wanneer|indien|tenzij|zolang|zodra|mits|voor zover|totdat|bij|na|gevallen|geval|casus)(?!\p{L})/iu

/** Why an exception holds for everyone: a word for 'always', or no condition at all. */
export const zonderGeval = (tekst: string): string | undefined => {
  const woord = perGeval.test(tekst) ? undefined : altijd.exec(tekst.replace(waarborg, ''))?.[0]
  if (woord !== undefined) return `er staat ‘${woord}’`
  return voorwaarde.test(tekst) ? undefined : 'er staat geen voorwaarde bij'
}
