import { isVanaf } from '../../bevinding/bevinding.ts'
import { partijen } from '../../model/afgeleid/partijen.ts'
import { type Beschrijving, lijsten } from '../../model/beschrijving.generated.ts'
import { statusVan } from '../../model/status.ts'
import { groep, staat } from '../../model/vak.ts'
import { deel, type WeergaveVan, waarde } from '../../model/weergave.ts'
import type { Bouwcontext } from '../soort.ts'
import { op, type Standdeel, samen, stand, standTabel, standVanVeld } from './audit-stand.ts'
import { vlag } from './namen.ts'

export const auditDocumentenTabel = {
  stukken: deel('De stukken die er één keer zijn', {
    grondslagdocument: deel('Het grondslagdocument', standTabel),
    convenant: deel('Het convenant', standTabel),
    reglement: deel('Het privacyreglement', standTabel),
    heeftKoepel: waarde('Valt het convenant onder een koepelconvenant?'),
    koepel: deel('Het koepelconvenant', standTabel),
    inwonersuitleg: deel('De uitleg voor inwoners', standTabel),
    dpia: deel('De DPIA', standTabel),
    hoogRisico: waarde('Is het resterend risico van de DPIA hoog?'),
    betrokkenen: deel('De raadpleging van betrokkenen', standTabel),
    oogo: deel('Het overleg van gemeenten en onderwijs', standTabel),
    rechten: deel('Het loket voor verzoeken', standTabel),
    klachten: deel('Het adres voor klachten', standTabel),
    openbaar: deel('De publicatie van het convenant', standTabel),
    uitlegOnline: deel('De publicatie van de uitleg voor inwoners', standTabel),
    register: deel('Het register van partijen', standTabel),
    verklaringen: deel('De geheimhoudingsverklaringen van wie geen partij is', standTabel),
    evaluatie: deel('De eerste evaluatie', standTabel),
  }),
} as const

const status = ['samenwerking.status', 'samenwerking.versie'] as const

/** A text that is made of the description is there once it has been signed; before that it is a draft. */
const eigenTekst = (b: Beschrijving, extra?: string): Standdeel => {
  const s = groep(b, 'samenwerking')
  const is = statusVan(b)
  const uitleg = samen(s.versie && `versie ${s.versie}`, `status ${lijsten.statussen[is]}`, extra)
  return stand(isVanaf(is, 'ondertekend') ? 'aanwezig' : 'nog-niet', status, uitleg)
}

const grondslagdocument = (b: Beschrijving): Standdeel => {
  const g = groep(groep(b, 'samenwerking'), 'grondslag')
  if (g.soort !== 'bestaand') return eigenTekst(b)
  return stand('zelf', [g.pad], samen(`bestaande Grondslag: ${g.titel ?? 'titel nog niet bekend'}`, g.versie))
}

/** One decision of each organ that is party, where the reglement is laid down that way. */
const reglement = (context: Bouwcontext): Standdeel => {
  const { b, peildatum } = context
  const s = groep(b, 'samenwerking')
  if (staat(s, 'reglement') === 'nvt') return standVanVeld(s, 'reglement')
  const r = groep(s, 'reglement')
  if (r.vorm === undefined) return stand('nog-niet', [`${r.pad}.vorm`], 'de vorm is nog niet gekozen')
  if (r.vorm === 'geen') return stand('nvt', [`${r.pad}.vorm`], 'gekozen is voor een convenant zonder reglement')
  if (r.vorm === 'bijlage') return eigenTekst(b, 'als bijlage bij het convenant')
  const organen = partijen(b, peildatum).partijen.flatMap((partner) =>
    (partner.organen ?? [])
      .filter(({ isPartij }) => isPartij === 'ja')
      .map(({ id }) => (partner.besluiten ?? []).some((x) => x.orgaan === id && x.strekking?.includes('reglement'))),
  )
  const klaar = organen.filter(Boolean).length
  const uitleg = `${klaar} van de ${organen.length} organen besloten`
  return stand(organen.length > 0 && klaar === organen.length ? 'aanwezig' : 'nog-niet', ['partners'], uitleg)
}

const dpia = (b: Beschrijving): Standdeel => {
  const v = groep(b, 'voortraject')
  if (staat(v, 'dpia') !== 'gegeven') return standVanVeld(v, 'dpia')
  const { pad, datum, versie, restrisico } = groep(v, 'dpia')
  const risico = restrisico && `resterend risico ${lijsten.restrisicos[restrisico]}`
  return stand(
    datum === undefined ? 'nog-niet' : 'aanwezig',
    [`${pad}.datum`],
    samen(op(datum), versie && `versie ${versie}`, risico),
    datum,
  )
}

const raadpleging = (b: Beschrijving, veld: 'betrokkenen' | 'oogo'): Standdeel => {
  const v = groep(b, 'voortraject')
  const { datum, wijze } = groep(v, veld)
  return standVanVeld(v, veld, samen(op(datum), wijze), 'nog-niet', datum)
}

const openbaar = (b: Beschrijving): Standdeel => {
  const p = groep(b, 'publicatie')
  if (p.openbaar === 'nee') return stand('nvt', [`${p.pad}.openbaar`], p.reden ?? 'het convenant wordt niet openbaar')
  return standVanVeld(p, 'plaats', p.plaats)
}

/** After its day a plan says nothing about what was done. */
const evaluatie = ({ b, peildatum }: Bouwcontext): Standdeel => {
  const e = groep(groep(b, 'samenwerking'), 'evaluatie')
  if (e.eerste === undefined) return standVanVeld(e, 'eerste')
  const voorbij = peildatum !== undefined && e.eerste < peildatum
  return stand(voorbij ? 'zelf' : 'nog-niet', [`${e.pad}.eerste`], `gepland, uiterlijk ${op(e.eerste)}`)
}

export const bouwAuditDocumenten = (context: Bouwcontext): WeergaveVan<typeof auditDocumentenTabel> => {
  const { b } = context
  const s = groep(b, 'samenwerking')
  const koepel = groep(s, 'koepel')
  const beheer = groep(s, 'beheer')
  const afspraken = groep(b, 'afspraken')
  const publicatie = groep(b, 'publicatie')
  const geheim = groep(afspraken, 'geheimhouding')
  return {
    stukken: {
      grondslagdocument: grondslagdocument(b),
      convenant: eigenTekst(b),
      reglement: reglement(context),
      heeftKoepel: vlag(staat(s, 'koepel') === 'gegeven', 'samenwerking.koepel'),
      koepel: standVanVeld(s, 'koepel', samen(koepel.titel, koepel.versie && `versie ${koepel.versie}`)),
      inwonersuitleg: eigenTekst(b),
      dpia: dpia(b),
      hoogRisico: vlag(b.voortraject?.dpia?.restrisico === 'hoog', 'voortraject.dpia.restrisico'),
      betrokkenen: raadpleging(b, 'betrokkenen'),
      oogo: raadpleging(b, 'oogo'),
      rechten: standVanVeld(groep(afspraken, 'rechten'), 'loket'),
      klachten: standVanVeld(groep(afspraken, 'klachten'), 'contact'),
      openbaar: openbaar(b),
      uitlegOnline: standVanVeld(publicatie, 'inwonersuitleg', publicatie.inwonersuitleg),
      register: standVanVeld(beheer, 'register', beheer.register),
      verklaringen:
        geheim.verklaringNietPartijen === 'nee'
          ? stand('nvt', [`${geheim.pad}.verklaringNietPartijen`], 'het convenant vraagt geen verklaring')
          : stand('zelf', [`${geheim.pad}.verklaringNietPartijen`]),
      evaluatie: evaluatie(context),
    },
  }
}
