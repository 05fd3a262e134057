import { type Keten, ketens } from '../../model/afgeleid/keten.ts'
import type { Ondertekenaar } from '../../model/beschrijving.generated.ts'
import { findOrgaan } from '../../model/zoek.ts'
import { isPersoneel, isVast, isVervanger, isZelfBevoegd, moetErZijn } from '../patterns/bevoegd.ts'
import { noem } from '../patterns/noem.ts'
import { isSchooldirecteur } from '../patterns/schooldirecteur.ts'
import { type Invoer, type Regel, uitkomst, type Vondst } from '../types.ts'

/** What the judgement of one chain needs and does not have goes into `onbekend`. */
const zonderStuk = (invoer: Invoer, keten: Keten, wie: Ondertekenaar, onbekend: string[]): Vondst[] => {
  const { partner, orgaan } = keten
  const pad = `${wie.pad}.mandaat`
  const bevoegdheid = invoer.kennis.bevoegdheid(partner.rechtsvorm, orgaan?.soort)
  if (!bevoegdheid || wie.functie === undefined) return []
  if (isZelfBevoegd(wie.functie, bevoegdheid) || isVervanger(wie.functie)) return []
  if (invoer.opgeruimd.losse.some((los) => los.pad === pad) || isSchooldirecteur(invoer.index, partner, wie)) return []
  if (!('mandaat' in wie.nvt) && !moetErZijn(invoer.status, keten)) return []
  // the register or the statutes may name others than the board; a function of staff they do not
  if (!bevoegdheid.besluitNodig && !isPersoneel(wie.functie)) {
    const { vertegenwoordiging } = partner
    if (vertegenwoordiging?.bron === undefined) onbekend.push(`${vertegenwoordiging?.pad}.bron`)
    return []
  }
  return [
    {
      pad,
      bericht: `Voor ${noem(partner)} ondertekent ‘${wie.functie}’, zonder stuk waarop die bevoegdheid steunt. Zonder zo’n stuk ondertekent daar: ${bevoegdheid.zelfBevoegd.join(', ') || 'niemand'}.`,
      hulp:
        bevoegdheid.schakel.length > 0
          ? `Leg het stuk (${bevoegdheid.schakel.join(', ')}) vast bij ‘mandaten’ en noem de id bij ‘mandaat’ van deze ondertekenaar.`
          : 'Dit orgaan of deze rechtsvorm ondertekent niet zelf. Laat het orgaan of de organisatie ondertekenen die wel bevoegd is.',
    },
  ]
}

const past = (a: string, b: string): boolean => a.toLowerCase().includes(b.toLowerCase())

/** The last link must have been given to who signs; for a gemeente that is party itself the burgemeester must be in it. */
const metStuk = ({ partner, orgaan, schakels }: Keten, wie: Ondertekenaar): Vondst[] => {
  const aan = schakels.at(-1)?.aan
  const pad = `${wie.pad}.mandaat`
  const elders = aan?.partner !== undefined && aan.partner !== partner.id
  const { functie } = wie
  if (elders || (aan?.functie && functie && !past(aan.functie, functie) && !past(functie, aan.functie))) {
    return [
      {
        pad,
        bericht: `Voor ${noem(partner)} ondertekent ‘${functie ?? wie.id}’, maar ${noem(schakels.at(-1)!)} is gegeven aan ${elders ? `een andere organisatie (${aan.partner})` : `‘${aan?.functie}’`}.`,
        hulp: 'Noem bij ‘mandaat’ het stuk dat aan deze ondertekenaar is gegeven, of verbeter de functie bij de ondertekenaar of bij ‘aan’.',
        verwant: aan ? [{ bericht: 'Aan wie het stuk is gegeven.', pad: aan.pad }] : [],
      },
    ]
  }
  if (partner.rechtsvorm !== 'gemeente' || partner.rechtspersoonIsPartij !== 'ja' || orgaan?.soort === 'burgemeester')
    return []
  const vanBurgemeester = schakels.some(
    (each) =>
      each.soort === 'opdracht' ||
      isVast(each) ||
      each.van === undefined ||
      each.van.some(
        (verlener) => verlener.orgaan === undefined || findOrgaan(partner, verlener.orgaan)?.soort === 'burgemeester',
      ),
  )
  if (vanBurgemeester) return []
  return [
    {
      pad,
      bericht: `${noem(partner)} is als rechtspersoon partij en ‘${functie ?? wie.id}’ ondertekent, maar in de keten staat geen opdracht van de burgemeester.`,
      hulp: 'Leg bij ‘mandaten’ de opdracht van de burgemeester vast (soort: opdracht), met ‘steuntOp’ naar de machtiging, en noem die opdracht bij ‘mandaat’.',
    },
  ]
}

const check: Regel['check'] = (invoer) => {
  const onbekend: string[] = []
  const vondsten = ketens(invoer.beschrijving, invoer.peildatum).flatMap((keten): Vondst[] => {
    const { ondertekenaar } = keten
    if (!ondertekenaar) return []
    return keten.schakels.length > 0
      ? metStuk(keten, ondertekenaar)
      : zonderStuk(invoer, keten, ondertekenaar, onbekend)
  })
  return uitkomst(vondsten, onbekend)
}

export const ondertekenaarZonderKeten: Regel = {
  code: 'OND002',
  titel: 'Ondertekenaar zonder keten van bevoegdheid',
  ernst: 'fout',
  blokkeertVanaf: 'ter-ondertekening',
  rol: 'bestuurssecretaris',
  gronden: [
    { wet: 'gemeentewet', artikel: '168' },
    { wet: 'gemeentewet', artikel: '171', lid: '2' },
    { wet: 'algemene-wet-bestuursrecht', artikel: '10:12' },
    { wet: 'wet-gemeenschappelijke-regelingen', artikel: '33d' },
    { wet: 'burgerlijk-wetboek-boek-2', artikel: '292', lid: '2' },
    { wet: 'burgerlijk-wetboek-boek-3', artikel: '60' },
  ],
  dekt: ['OND-02', 'P2'],
  check,
}
