import { leescodes } from '../leesbaarheid/index.ts'

export interface Uitleg {
  readonly titel: string
  readonly tekst: string
}

/** Findings that the pipeline itself makes: they need more than the description, so they are no rules. */
const vanPijplijn: Readonly<Record<string, Uitleg>> = {
  OPN100: {
    titel: 'OPN100 Open punt in een definitieve tekst',
    tekst:
      'Een definitieve tekst bevat geen open punten: wat nog beslist moet worden, kan niet worden vastgesteld of ondertekend. Een concept met open punten kan altijd worden gemaakt.\n\nVul het veld in, ontken het met {nvt: reden}, of laat --definitief weg.',
  },
  SJA001: {
    titel: 'SJA001 Fout in een sjabloon',
    tekst:
      'Een sjabloon of bouwsteen kan niet worden gelezen, of noemt een veld dat er niet is. Het document wordt dan niet gemaakt; de andere documenten wel.\n\nHerstel het sjabloon op de genoemde regel.',
  },
  SJA002: {
    titel: 'SJA002 Verwijzing naar een bepaling die er niet is',
    tekst:
      'De tekst verwijst naar een artikel, lid of bijlage die bij deze beschrijving niet in het document staat. In het document staat dan ‘de desbetreffende bepaling’.\n\nNeem de bepaling op, of pas de eigen tekst aan.',
  },
  SJA100: {
    titel: 'SJA100 Profiel zonder eigen teksten',
    tekst:
      'Een profiel bepaalt de volgorde, de onderdelen en de vaktaal van de documenten. Voor dit profiel zijn die er nog niet; de documenten volgen het profiel onderwijs.\n\nLees de documenten met die bril, en laat een jurist nagaan wat anders moet.',
  },
  OPB110: {
    titel: 'OPB110 Openbare versie van een convenant dat niet openbaar is',
    tekst:
      'De beschrijving zegt dat het convenant niet openbaar wordt gemaakt. Met --publicatie wordt daarom niets gemaakt.\n\nWordt het toch openbaar? Schrijf dan bij publicatie: openbaar: ja.',
  },
  OPB111: {
    titel: 'OPB111 Open punten in de openbare versie',
    tekst:
      'De openbare versie bevat nog open punten. Dat kan bedoeld zijn, als het ontwerp openbaar is om reacties te vragen. De lijst met open punten en wie ze invult staat er niet in.\n\nVul eerst in wat nog openstaat, of maak het ontwerp zo openbaar.',
  },
  AAN001: {
    titel: 'AAN001 Aanvaarding zonder bevinding',
    tekst:
      'Een aanvaarding hoort bij één bevinding op één plaats, herkenbaar aan het kenmerk dat ‘controleer’ noemt. Die bevinding is er niet meer, of de tekst op die plaats is veranderd en heeft een ander kenmerk. De aanvaarding telt dan niet mee.\n\nHaal de aanvaarding weg als de bevinding is opgelost. Is de bevinding er nog, lees haar dan opnieuw; wie haar weer aanvaardt, neemt het nieuwe kenmerk en een nieuwe datum op.',
  },
  AAN002: {
    titel: 'AAN002 Aanvaarding verlopen',
    tekst:
      'De aanvaarding gold tot een datum die op de peildatum voorbij is. De bevinding telt weer mee.\n\nLos de bevinding op, of laat opnieuw beslissen.',
  },
  AAN003: {
    titel: 'AAN003 Aanvaarding niet compleet',
    tekst:
      'Wie een bevinding aanvaardt, zegt welke (code, over, kenmerk), in welke rol, waarom en wanneer. De jurist, de functionaris gegevensbescherming of het bestuur beslist, of de rol aan wie de bevinding is gericht. Zolang iets ontbreekt, telt de aanvaarding niet mee.\n\nVul aan wat ontbreekt.',
  },
  AAN004: {
    titel: 'AAN004 Bevinding kan niet worden aanvaard',
    tekst:
      'Alleen bevindingen over het recht (WET, PAR, GRO, BIJ, RET, REC, BEV, OND en OPB) kunnen worden aanvaard. Een fout in het bestand zelf of een open punt moet worden opgelost.\n\nHaal de aanvaarding weg en los de bevinding op.',
  },
}

/** Findings without a rule page, with those of measuring a text. */
export const eigen: Readonly<Record<string, Uitleg>> = {
  ...vanPijplijn,
  ...Object.fromEntries(
    Object.entries(leescodes).map(([code, { titel, uitleg }]) => [code, { titel: `${code} ${titel}`, tekst: uitleg }]),
  ),
}
