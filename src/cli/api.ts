/** What the command line uses of the public interface; the only place that loads it, and only when a command needs it. */
import type {
  Antwoorden,
  Beoordeling,
  Bevinding,
  Gemaakt,
  Inhoud,
  JsonBevindingen,
  Leesbaarheid,
  LeesbaarheidVanSet,
  LeesOpties,
  Lezer,
  MaakOpties,
  NietTeMeten,
  Overzichtsregel,
  Rapport,
  Rol,
  TerminalOpties,
  Voorgesteld,
  WerklijstOpties,
} from '../index.ts'

export interface Api {
  readonly beoordeel: (bytes: Uint8Array, inhoud: Inhoud, opties: LeesOpties) => Beoordeling
  readonly voorstel: (bytes: Uint8Array, inhoud: Inhoud, opties: LeesOpties) => Voorgesteld
  readonly maak: (beoordeling: Beoordeling, inhoud: Inhoud, opties: MaakOpties) => Gemaakt
  readonly overzicht: (beoordeling: Beoordeling, inhoud: Inhoud) => readonly Overzichtsregel[]
  readonly uitleg: (vraag: string, inhoud: Inhoud) => { readonly titel: string; readonly tekst: string } | undefined
  readonly uitlegSuggesties: (vraag: string, inhoud: Inhoud) => readonly string[]
  readonly nieuweBeschrijving: (antwoorden: Antwoorden) => string
  readonly profielen: Readonly<Record<string, string>>
  readonly overlegsoorten: Readonly<Record<string, string>>
  readonly gangbareOverleggen: Readonly<Record<string, readonly string[]>>
  readonly rollen: readonly Rol[]
  readonly terminalReport: (rapport: Rapport, opties: TerminalOpties) => string
  readonly werklijst: (rapport: Rapport, opties: WerklijstOpties) => string
  readonly jsonReport: (bevindingen: readonly Bevinding[]) => JsonBevindingen
  readonly samenvatting: (rapport: Rapport) => string
  readonly bevindingenTekst: (bevindingen: readonly Bevinding[], opties: TerminalOpties) => string
  readonly lezers: Readonly<Record<Lezer, string>>
  readonly leesbaarheid: (
    bytes: Uint8Array,
    bestand: string,
    inhoud: Inhoud,
    lezer: Lezer,
  ) => Leesbaarheid | NietTeMeten
  readonly leesbaarheidVanSet: (beoordeling: Beoordeling, inhoud: Inhoud) => LeesbaarheidVanSet
  readonly meetregelsTekst: (regels: Leesbaarheid['regels'], kleur: boolean) => string
}

export const laadApi = async (): Promise<Api> => import('../index.ts')
