/** Pieces of a small description for the rules about signing: what the cases of a test have in common. */

/** Version 1.0 lies ready to be signed. */
export const teOndertekenen =
  'samenwerking: {versie: "1.0", versiedatum: 2027-01-01, status: ter-ondertekening, peildatum: 2027-02-01, aard: overeenkomst}\n'
export const ondertekend =
  'samenwerking: {versie: "1.0", versiedatum: 2027-01-01, status: ondertekend, peildatum: 2027-06-01, aard: overeenkomst}\n'

/** The first partner: gemeente g, whose college is party, with one signatory t. Fields of the partner may follow. */
export const gemeente = (
  wie = 'functie: wethouder jeugd, orgaan: college, mandaat: m',
  rechtspersoon: 'ja' | 'nee' = 'ja',
): string => `partners:
  - id: g
    naam: G
    rechtsvorm: gemeente
    kring: oprichter
    rechtspersoonIsPartij: ${rechtspersoon}
    organen: [{id: college, soort: college, isPartij: ja}, {id: burgemeester, soort: burgemeester, isPartij: nee}, {id: raad, soort: raad, isPartij: nee}]
    vertegenwoordiging: {wijze: zelfstandig, ondertekenaars: [{id: t, ${wie}}]}
`

/** A next partner; fields may follow. */
export const stichting = (id: string): string => `  - id: ${id}
    naam: ${id.toUpperCase()}
    rechtsvorm: stichting
    kring: oprichter
    organen: [{id: bestuur, soort: bestuur}]
`

/** The first partner: s, that signs for others. */
export const swv = `partners:
${stichting('s')}    vertegenwoordiging: {ondertekenaars: [{id: t, functie: directeur-bestuurder}]}
`

/** Piece m: by the burgemeester of g to the wethouder. */
export const opdracht = (
  meer = '',
): string => `  - {id: m, soort: opdracht, van: [{id: b, partner: g, orgaan: burgemeester, datum: 2027-01-20}], aan: {partner: g, functie: wethouder jeugd}, omvang: [ondertekenen]${meer}}
`

/** Piece v: by u to s. */
export const volmacht =
  '  - {id: v, soort: volmacht, van: [{id: a, partner: u, datum: 2027-01-10}], aan: {partner: s, functie: directeur-bestuurder}, omvang: [ondertekenen], onderlinge: nee}\n'

/** Partner p joins; in overleg o it has a place, in z it has none. */
export const toetreder = (
  toetreding: string,
  hoedanigheden = '[{id: h, hoedanigheid: h}]',
): string => `hoedanigheden: [{id: h, naam: H}, {id: k, naam: K}]
partners:
  - {id: p, naam: P, kring: latere-toetreder, hoedanigheden: ${hoedanigheden}}
  - {id: q, naam: Q, kring: oprichter}
overleggen:
  - {id: o, naam: O, deelnemers: [{id: d, hoedanigheid: h}]}
  - {id: z, naam: Z, deelnemers: [{id: d, hoedanigheid: k}]}
toetredingen: [{id: t, partner: p, ${toetreding}}]
`

/** In overleg o partner p chairs and keeps the files, and q only takes part; `tafels` may name real tables of o. */
export const vertrek = (uittreding: string, tafels = ''): string => `hoedanigheden: [{id: h, naam: H}, {id: k, naam: K}]
partners:
  - {id: p, naam: P, kring: oprichter, hoedanigheden: [{id: h, hoedanigheid: h}]}
  - {id: q, naam: Q, kring: oprichter, hoedanigheden: [{id: k, hoedanigheid: k}]}
overleggen:
  - {id: o, naam: O, deelnemers: [{id: d, hoedanigheid: h, rollen: [voorzitter, dossierhouder]}, {id: e, hoedanigheid: k, rollen: [deelnemer]}]${tafels}}
  - {id: z, naam: Z, deelnemers: [{id: e, hoedanigheid: k, rollen: [voorzitter]}]}
uittredingen: [{id: u, ${uittreding}}]
`
