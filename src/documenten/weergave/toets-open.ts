import { type Aanvaard, lijsten, type OpenPunt } from '../../model/beschrijving.generated.ts'
import { lijstVan, uit } from '../../model/vak.ts'
import { deel, lijst, type WeergaveVan, waarde } from '../../model/weergave.ts'
import { toonPad, zoekPad } from '../../model/zoek-pad.ts'
import type { Bouwcontext } from '../soort.ts'
import type { Toets } from '../toets.ts'
import { bevindingTabel, bouwBevinding, mits, uitToets } from './toets-bevinding.ts'

export const toetsOpenTabel = {
  aanvaard: lijst('Afwijkingen die iemand met een reden heeft aanvaard', {
    bevinding: deel('De bevinding', bevindingTabel),
    wie: waarde('De rol die aanvaardde'),
    reden: waarde('Waarom'),
    datum: waarde('Sinds wanneer (ISO)'),
    tot: waarde('Tot en met wanneer (ISO)'),
  }),
  openPunten: lijst('Open punten die de beschrijving zelf noemt', {
    vraag: waarde('Wat er besloten moet worden'),
    over: waarde('Plaats in de beschrijving, met ids'),
    wie: waarde('De rol die het antwoord geeft'),
    voor: waarde('Uiterlijk op welke dag (ISO)'),
  }),
} as const

type Tabel = WeergaveVan<typeof toetsOpenTabel>

const bouwAanvaard =
  (context: Bouwcontext) =>
  ({ bevinding, aanvaarding }: Toets['aanvaard'][number]): Tabel['aanvaard']['items'][number] => ({
    bevinding: bouwBevinding(context)(bevinding),
    wie: uit<Aanvaard>(aanvaarding, 'rol'),
    reden: uit<Aanvaard>(aanvaarding, 'reden'),
    datum: uit<Aanvaard>(aanvaarding, 'datum'),
    tot: mits(aanvaarding.tot, [`${aanvaarding.pad}.tot`]),
  })

const bouwOpenPunt =
  ({ b }: Bouwcontext) =>
  (punt: OpenPunt): Tabel['openPunten']['items'][number] => {
    const over = punt.over === undefined ? undefined : zoekPad(b, punt.over)?.pad
    return {
      vraag: mits(punt.vraag ?? punt.id, [`${punt.pad}.vraag`]),
      over: mits(over === undefined ? punt.over : toonPad(b, over), [`${punt.pad}.over`]),
      wie: mits(punt.rol && lijsten['rollen-kenner'][punt.rol], [`${punt.pad}.rol`]),
      voor: mits(punt.voor, [`${punt.pad}.voor`]),
    }
  }

export const bouwToetsOpen = (context: Bouwcontext, { aanvaard }: Toets): Tabel => ({
  aanvaard: lijstVan(aanvaard.map(bouwAanvaard(context)), [uitToets]),
  openPunten: lijstVan((context.b.openPunten ?? []).map(bouwOpenPunt(context)), ['openPunten']),
})
