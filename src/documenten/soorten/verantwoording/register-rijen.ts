import { registerrijen, systemenVan } from '../../../model/afgeleid/register.ts'
import { lijsten } from '../../../model/beschrijving.generated.ts'
import { datumTekst } from '../../../model/datum-tekst.ts'
import { groep, uit, type Vak } from '../../../model/vak.ts'
import type { Bouwcontext, Gegevensinhoud, OpenVraag } from '../../soort.ts'
import { type Registercontext, type Vakken, vast } from '../../weergave/register-basis.ts'
import { beveiliging, bewaren, grondslag } from '../../weergave/register-hoe.ts'
import {
  betrokkenen,
  bijzondere,
  buitenEer,
  doelen,
  hoedanigheid,
  ontvangers,
  overleggen,
  persoonsgegevens,
  verwerking,
} from '../../weergave/register-wat.ts'
import {
  contact,
  derden,
  fg,
  gezamenlijkMet,
  uitvoering,
  verantwoordelijke,
  verwerkers,
} from '../../weergave/register-wie.ts'

const rol: Vakken = ({ rij }) => [
  vast(rij.alsVerwerker ? 'verwerker' : 'verwerkingsverantwoordelijke', rij.vervulling.pad),
]

/** 'gezamenlijk verantwoordelijk vanaf 1 september 2027'; per period. */
const verdeling: Vakken = ({ rij: { verwerking: v, hoedanigheid: h } }) => {
  if (!v) return []
  if (!v.verantwoordelijkheid?.length) return [uit(v, 'verantwoordelijkheid')]
  return v.verantwoordelijkheid
    .filter(({ verantwoordelijken }) => verantwoordelijken === undefined || verantwoordelijken.includes(h.id))
    .map((regime) => {
      if (regime.model === undefined) return uit(regime, 'model')
      const delen = [
        lijsten.verantwoordelijkheidsmodellen[regime.model],
        regime.vanaf && `vanaf ${datumTekst(regime.vanaf)}`,
        regime.tot && `tot en met ${datumTekst(regime.tot)}`,
      ]
      return vast(delen.filter((deel) => deel).join(' '), regime.pad)
    })
}

const bron: Vakken = ({ context: { b }, rij }) => {
  const s = groep(b, 'samenwerking')
  const naam = s.citeertitel ?? s.titel
  const delen = [naam, s.versie && `versie ${s.versie}`, s.versiedatum && `van ${datumTekst(s.versiedatum)}`]
  const plaatsen = [
    ...(rij.verwerking ? [`verwerkingen[${rij.verwerking.id}]`] : []),
    ...rij.overleggen.map(({ id }) => `overleggen[${id}]`),
    ...systemenVan(b, rij).map(({ id }) => `signaalsystemen[${id}]`),
    `hoedanigheden[${rij.hoedanigheid.id}]`,
  ]
  return [
    vast(delen.filter((deel) => deel).join(' ') || 'de beschrijving', 'samenwerking'),
    ...plaatsen.map((p) => vast(p, 'samenwerking')),
  ]
}

const eigenNummer: Vakken = ({ houder }) => {
  const nummer = uit(houder.partner, 'register')
  return nummer.staat === 'gegeven' ? [nummer] : []
}

const extra = 'extra, geen veld van het register'

/** What a processor owes is less: names, the kind of processing, transfer and security. */
const alleenVerantwoordelijke =
  (vakken: Vakken): Vakken =>
  (register) =>
    register.rij.alsVerwerker ? [] : vakken(register)

const kolommen: readonly (readonly [string, Vakken])[] = [
  ['Rol', rol],
  ['Verwerkingsverantwoordelijke', verantwoordelijke],
  ['Contact van de verwerkingsverantwoordelijke', contact],
  ['Functionaris gegevensbescherming', fg],
  ['Gezamenlijk verwerkingsverantwoordelijk met', alleenVerantwoordelijke(gezamenlijkMet)],
  ['Verwerking', verwerking],
  ['Overleg', overleggen],
  ['Hoedanigheid', hoedanigheid],
  ['Doelen', alleenVerantwoordelijke(doelen)],
  ['Betrokkenen', alleenVerantwoordelijke(betrokkenen)],
  ['Persoonsgegevens', alleenVerantwoordelijke(persoonsgegevens)],
  ['Waarvan bijzonder, strafrechtelijk of BSN', alleenVerantwoordelijke(bijzondere)],
  ['Ontvangers', alleenVerantwoordelijke(ontvangers)],
  ['Ontvangers buiten de samenwerking', alleenVerantwoordelijke(derden)],
  ['Verwerkers', verwerkers],
  ['Doorgifte buiten de EER', buitenEer],
  ['Bewaartermijn', alleenVerantwoordelijke(bewaren)],
  ['Beveiliging', beveiliging],
  [`Grondslag (${extra})`, alleenVerantwoordelijke(grondslag)],
  [`Verantwoordelijkheid (${extra})`, alleenVerantwoordelijke(verdeling)],
  [`Uitvoering door (${extra})`, uitvoering],
  [`Nummer in het eigen register (${extra})`, eigenNummer],
  [`Bron (${extra})`, bron],
]

/** An open question stands in its cell as in a document; a denial with its reason. */
const celtekst = ({ staat, waarde, wat, reden }: Vak): string =>
  staat === 'gegeven'
    ? String(waarde)
    : staat === 'nvt'
      ? `niet van toepassing${reden ? `: ${reden}` : ''}`
      : `[nog invullen: ${wat}]`

const cel = (boxes: readonly Vak[]): string => [...new Set(boxes.map(celtekst))].join('; ')

const vraag = ({ wat: tekst, bronnen: [pad = ''], rol: wie }: Vak): OpenVraag => ({
  tekst,
  pad,
  ...(wie ? { rol: wie } : {}),
})

const rijVan = (register: Registercontext): readonly string[] => {
  const cellen = kolommen.map(([, vakken]) => vakken(register))
  const open = cellen.flat().filter(({ staat }) => staat === 'onbekend')
  return [...cellen.map(cel), [...new Set(open.map(({ wat }) => wat))].join('; ')]
}

/** All rows of one controller; each question once, however many rows it stands in. */
export const registerinhoud = (context: Bouwcontext): Gegevensinhoud => {
  const { b, partner, orgaan } = context
  const houder = partner && { partner, ...(orgaan ? { orgaan } : {}) }
  const rijen = houder ? registerrijen(b, houder).map((rij) => ({ context, houder, rij })) : []
  const open = rijen.flatMap((register) =>
    kolommen.flatMap(([, vakken]) =>
      vakken(register)
        .filter(({ staat }) => staat === 'onbekend')
        .map(vraag),
    ),
  )
  const enkel = new Map(open.map((each) => [`${each.pad} ${each.tekst}`, each]))
  return {
    kolommen: [...kolommen.map(([naam]) => naam), `Nog open (${extra})`],
    rijen: rijen.map(rijVan),
    open: [...enkel.values()],
  }
}
