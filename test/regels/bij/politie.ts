/** The police (or another giver) at a table with a college, and one verstrekking of a police datum. */
export const vanPolitie = (
  wetten: string,
  extra = '',
) => `hoedanigheden: [{id: p, soort: politie}, {id: c, soort: college-wmo}, {id: j, soort: college-jeugdhulp}]
gegevens: [{id: g, aard: politiegegeven}]
overleggen: [{id: o, deelnemers: [{id: d, hoedanigheid: p, deelname: vast}], verstrekkingen: [{id: v, van: [p], aan: [c], gegevens: [g]${wetten}}]}]
${extra}`
