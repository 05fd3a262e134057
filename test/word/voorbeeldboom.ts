import type { Alinea, DocumentTree, Flow, Phrasing, Tabel, Veld } from '../../src/tree/nodes.ts'

export const t = (value: string): Phrasing => ({ type: 'text', value })
export const p = (...children: (string | Phrasing)[]): Alinea => ({
  type: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? t(child) : child)),
})

export const lijst = (ordered: boolean, ...items: Flow[][]): Flow => ({
  type: 'list',
  ordered,
  children: items.map((children) => ({ type: 'listItem', children })),
})

export const tabel = (rijen: string[][], rest: Partial<Tabel> = {}): Tabel => ({
  type: 'table',
  ...rest,
  children: rijen.map((cellen) => ({
    type: 'tableRow',
    children: cellen.map((cel) => ({ type: 'tableCell', children: [t(cel)] })),
  })),
})

/** 'a' … 'z', 'aa', 'ab': as the numbering pass counts. */
export const letters = (waarde: number): string => {
  const rest = Math.ceil(waarde / 26) - 1
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(97 + ((waarde - 1) % 26))
}

export const lastigeWaarden = [
  '<w:p>',
  'R&D & zo',
  ']]>',
  'familie 👩‍👩‍👧‍👦 aan tafel',
  'שלום עולם',
  'x'.repeat(2000),
  '{default-bullet-numbering-0}',
  '{opsomming-0}',
  '"aangehaald" en \'zo\'',
  '$& en $1 en $`',
  'niet\uFFFEtoegestaan\uFFFF\u0007',
  ' spaties  binnen en buiten ',
]

const velden: Veld[] = [
  { type: 'veld', sleutel: 'org.naam', label: 'Naam van de organisatie', soort: 'tekst' },
  { type: 'veld', sleutel: 'org.kvk', label: 'KvK-nummer', soort: 'tekst', waarde: '01234567' },
  {
    type: 'veld',
    sleutel: 'org.toelichting',
    label: 'Toelichting',
    soort: 'alineas',
    waarde: 'Eerste regel\nTweede regel',
  },
  { type: 'veld', sleutel: 'org.datum', label: 'Ingangsdatum', soort: 'datum' },
  { type: 'veld', sleutel: 'org.besluit', label: 'Datum van het besluit', soort: 'datum', waarde: '3 maart 2027' },
  {
    type: 'veld',
    sleutel: 'org.soort',
    label: 'Soort organisatie',
    soort: 'keuze',
    keuzes: [
      { waarde: 'gemeente', tekst: 'Gemeente' },
      { waarde: 'school', tekst: 'Schoolbestuur' },
    ],
    waarde: 'school',
  },
  { type: 'veld', sleutel: 'org.rol', label: 'Rol', soort: 'keuze', keuzes: [{ waarde: 'a', tekst: 'Regie' }] },
  { type: 'veld', sleutel: 'deelname-1', label: 'Doet mee aan het thuiszittersoverleg', soort: 'vinkje', waarde: 'ja' },
  { type: 'veld', sleutel: 'deelname-2', label: 'Doet mee aan het signaleringsoverleg', soort: 'vinkje' },
]

const formulier: Tabel = {
  type: 'table',
  bijschrift: 'Gegevens van uw organisatie',
  breedtes: [40, 60],
  children: [
    { type: 'tableRow', children: ['Vraag', 'Antwoord'].map((kop) => ({ type: 'tableCell', children: [t(kop)] })) },
    ...velden.map((veld) => ({
      type: 'tableRow' as const,
      children: [
        { type: 'tableCell' as const, children: [t(veld.label)] },
        { type: 'tableCell' as const, children: [veld] },
      ],
    })),
  ],
}

const artikelEen: Flow = {
  type: 'bouwsteen',
  id: 'begrippen',
  versie: '1',
  children: [
    {
      type: 'artikel',
      id: 'begrippen.artikel',
      nummer: '1',
      titel: [t('Begrippen en reikwijdte')],
      children: [
        p('In dit convenant wordt verstaan onder:'),
        ...Array.from(
          { length: 28 },
          (_, index): Flow => ({
            type: 'onderdeel',
            nummer: letters(index + 1),
            ...(index === 27 ? { id: 'begrippen.slot' } : {}),
            children: [
              p({ type: 'strong', children: [t(`begrip ${index + 1}`)] }, ': wat Partijen daaronder verstaan.'),
            ],
          }),
        ),
      ],
    },
  ],
}

const artikelTwee: Flow = {
  type: 'bouwsteen',
  id: 'doel',
  versie: '2',
  grond: 'AVG',
  children: [
    {
      type: 'artikel',
      id: 'doel.artikel',
      nummer: '2',
      titel: [t('Doel van de samenwerking')],
      children: Array.from({ length: 30 }, (_, index): Flow => {
        const nummer = `2.${index + 1}`
        if (index === 1) {
          return {
            type: 'lid',
            id: 'doel.grenzen',
            nummer,
            children: [
              p('Partijen delen gegevens alleen als dat nodig is:'),
              {
                type: 'onderdeel',
                id: 'doel.grenzen.a',
                nummer: 'a',
                children: [
                  p('om ', { type: 'emphasis', children: [t('verzuim')] }, ' te voorkomen; of'),
                  p('Toelichting bij onderdeel a.'),
                ],
              },
              { type: 'onderdeel', nummer: 'b', children: [p('om passend onderwijs te bieden.')] },
              p('Slot van het tweede lid, in dezelfde inspringing.'),
              lijst(false, [p('eerst dit')], [p('dan dat'), lijst(true, [p('een')], [p('twee')])]),
            ],
          }
        }
        if (index === 2) {
          return {
            type: 'lid',
            nummer,
            children: [
              p('Een tweede reeks in één lid:'),
              { type: 'onderdeel', nummer: 'a', children: [p('eerste')] },
              { type: 'onderdeel', nummer: 'b', children: [p('tweede')] },
              p('en daarnaast:'),
              { type: 'onderdeel', nummer: 'a', children: [p('opnieuw eerste')] },
              { type: 'onderdeel', nummer: 'b', children: [p('opnieuw tweede')] },
            ],
          }
        }
        return {
          type: 'lid',
          nummer,
          children: [
            p(
              `Dit is lid ${index + 1} van het artikel over het doel. Partijen werken samen aan wat in dit lid staat en aan niets anders.`,
            ),
          ],
        }
      }),
    },
  ],
}

const verwijzingen: Flow[] = [
  p(
    'Zie ',
    { type: 'verwijzing', doel: 'begrippen', tekst: 'artikel 1', soort: 'artikel', bladwijzer: 'begrippen.artikel' },
    ', ',
    { type: 'verwijzing', doel: 'doel.grenzen', tekst: 'artikel 2.2', soort: 'lid', bladwijzer: 'doel.grenzen' },
    ', ',
    {
      type: 'verwijzing',
      doel: 'doel.grenzen.a',
      tekst: 'artikel 2.2, onder a',
      soort: 'onderdeel',
      bladwijzer: 'doel.grenzen.a',
      lidBladwijzer: 'doel.grenzen',
    },
    ', ',
    {
      type: 'verwijzing',
      doel: 'begrippen.slot',
      tekst: 'artikel 1, onder ab',
      soort: 'onderdeel',
      bladwijzer: 'begrippen.slot',
      lidBladwijzer: 'begrippen.artikel',
    },
    ', ',
    { type: 'verwijzing', doel: 'bijlage-a', tekst: 'bijlage 1', soort: 'bijlage', bladwijzer: 'bijlage-a' },
    ', ',
    { type: 'verwijzing', doel: 'inleiding', tekst: 'Inleiding', soort: 'kop', bladwijzer: 'inleiding' },
    ' en ',
    { type: 'verwijzing', doel: 'rechten', document: 'privacyreglement', tekst: 'artikel 7 van het privacyreglement' },
    '. ',
    { type: 'verwijzing', doel: 'begrippen', tekst: 'Artikel 1', soort: 'artikel', bladwijzer: 'begrippen.artikel' },
    ' gaat voor. ',
    { type: 'verwijzing', doel: 'weg', tekst: 'artikel 99', soort: 'artikel', bladwijzer: 'bestaat-niet' },
    ' bestaat niet.',
  ),
]

const handtekening: Flow = {
  type: 'handtekening',
  bijschrift: 'Gemeente Voorbeeldstad',
  rijen: [
    { label: 'Namens', waarde: [t('het college van burgemeester en wethouders')] },
    { label: 'Naam', waarde: [{ type: 'invulplek', label: 'naam', breedte: 'lang' }] },
    { label: 'Plaats', waarde: [{ type: 'invulplek', label: 'plaats', breedte: 'kort' }] },
    { label: 'Datum', waarde: [{ type: 'invulplek', label: 'datum', breedte: 'kort' }] },
    { label: 'Handtekening', waarde: [{ type: 'invulplek', label: 'handtekening', breedte: 'lang' }], hoog: true },
  ],
}

const begin: Flow[] = [
  { type: 'titel', children: [t('Convenant Samen naar School')] },
  { type: 'ondertitel', children: [t('Regio Voorbeeldland')] },
  p('Status: ', { type: 'strong', children: [t('concept')] }, '. Versie 0.3 van 1 februari 2027.'),
  {
    type: 'inhoud',
    regels: [
      { niveau: 1, tekst: 'Inleiding', bladwijzer: 'inleiding' },
      { niveau: 2, tekst: 'Aanleiding', bladwijzer: 'aanleiding' },
      { niveau: 1, tekst: 'Artikel 1 Begrippen en reikwijdte', bladwijzer: 'begrippen.artikel' },
      { niveau: 1, tekst: 'Artikel 2 Doel van de samenwerking', bladwijzer: 'doel.artikel' },
      { niveau: 1, tekst: 'Bijlage 1 Deelnemers', bladwijzer: 'bijlage-a' },
    ],
  },
  { type: 'nieuwePagina' },
  { type: 'heading', depth: 1, id: 'inleiding', children: [t('Inleiding')] },
  p('Dit convenant regelt de samenwerking rond kinderen die niet naar school gaan. ', {
    type: 'link',
    url: 'https://www.example.org/convenant?a=1&b=2',
    children: [t('Lees meer over de samenwerking')],
  }),
  { type: 'heading', depth: 2, id: 'aanleiding', children: [t('Aanleiding')] },
  p(
    'Scholen en gemeenten zien dat ',
    { type: 'openPunt', tekst: 'het aantal thuiszitters', rol: 'projectleider', pad: 'samenwerking.aantal' },
    ' toeneemt.',
  ),
  p('Regel een', { type: 'break' }, 'regel twee'),
  { type: 'heading', depth: 3, children: [t('Let op')] },
  { type: 'heading', depth: 4, children: [t('Voor wie')] },
  {
    type: 'blockquote',
    children: [
      p('Deel nooit meer dan nodig is.'),
      p('Vraag bij twijfel de functionaris.'),
      lijst(false, [p('in het kader')]),
    ],
  },
  lijst(
    false,
    [p('eerste punt')],
    [p('tweede punt'), p('vervolg'), lijst(false, [p('dieper'), lijst(false, [p('diepst')])])],
  ),
  lijst(true, [p('stap een'), p('uitleg bij stap een')], [p('stap twee')], [p('stap drie')]),
  lijst(true, [p('telt opnieuw')], [p('verder'), lijst(true, [p('onder')], [p('onder twee')])], [p('slot')]),
]

const eind: Flow[] = [
  { type: 'bijlage', id: 'bijlage-a', nummer: '1', titel: [t('Deelnemers')] },
  tabel(
    [
      ['Organisatie', 'Rol', 'Bevoegd'],
      ['Gemeente Voorbeeldstad', 'regie', 'college'],
      ['Stichting Scholen', 'deelnemer', 'bestuur'],
    ],
    { bijschrift: 'Overzicht van de deelnemers', breedtes: [50, 25, 25] },
  ),
  p('Na de tabel gaat de tekst verder.'),
  tabel(
    [
      ['Doel', 'Van', 'Aan', 'Gegevens', 'Grondslag', 'Bewaartermijn'],
      ...Array.from({ length: 30 }, (_, index) => [
        `Doel ${index + 1}`,
        'school',
        'gemeente',
        'naam, verzuim',
        'AVG artikel 6, lid 1, onder e',
        '2 jaar',
      ]),
    ],
    { bijschrift: 'Wie geeft wat aan wie', breedtes: [18, 14, 14, 20, 20, 14], liggend: true },
  ),
  p('Weer staand.'),
  tabel([['Zonder bijschrift'], ['een']]),
  tabel([['Direct erna'], ['twee']]),
  { type: 'bijlage', id: 'bijlage-b', nummer: '2', titel: [t('Formulier en ondertekening')] },
  formulier,
  { type: 'onderdeel', nummer: 'a', children: [p('los onderdeel, buiten een artikel')] },
  { type: 'onderdeel', nummer: 'b', children: [p('nog een los onderdeel')] },
  { type: 'onderdeel', children: [p('onderdeel zonder letter')] },
  { type: 'lid', children: [p('lid zonder nummer')] },
  { type: 'listItem', children: [p('los lijstpunt')] },
  { type: 'tableRow', children: [{ type: 'tableCell', children: [t('losse cel')] }] },
  ...lastigeWaarden.map((waarde) => p(waarde)),
  handtekening,
  handtekening,
]

/** Every type of node, and every trap that we know of. */
export const voorbeeldboom = (): DocumentTree => ({
  type: 'document',
  meta: {
    naam: 'aansluitdocument',
    nummer: '02',
    titel: 'Convenant Samen naar School',
    samenwerking: 'Samen naar School <regio> & omstreken',
    versie: '0.3',
    versiedatum: '2027-02-01',
    status: 'concept',
    onderwerp: 'Samenwerking rond thuiszitters',
    formulier: { id: 'toetreding', versie: '1' },
  },
  kopnummers: false,
  children: [...begin, artikelEen, artikelTwee, ...verwijzingen, ...eind],
})

/** A document that numbers its headings. */
export const genummerdeBoom = (): DocumentTree => {
  const kop = (depth: 1 | 2 | 3, nummer: string | undefined, tekst: string): Flow => ({
    type: 'heading',
    depth,
    ...(nummer === undefined ? {} : { nummer }),
    id: `kop-${tekst.replaceAll(' ', '-')}`,
    children: [t(tekst)],
  })
  return {
    ...voorbeeldboom(),
    kopnummers: true,
    children: [
      { type: 'titel', children: [t('Reglement')] },
      kop(1, undefined, 'vooraf'),
      kop(1, '1', 'een'),
      kop(2, '1.1', 'een een'),
      kop(2, '1.2', 'een twee'),
      kop(3, '1.2.1', 'een twee een'),
      kop(1, '2', 'twee'),
      kop(2, '2.1', 'twee een'),
      { type: 'bijlage', id: 'bijlage-x', titel: [t('Bijlage zonder nummer')] },
      { type: 'artikel', id: 'los', titel: [t('Artikel zonder nummer')], children: [p('Tekst.')] },
      kop(1, '7', 'sprong'),
    ],
  }
}
