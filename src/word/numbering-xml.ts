import type { NumberingInstance } from './numbering.ts'
import { type ListName, lists, type NumberLevel } from './numbering-lists.ts'
import { wordNamespace, xml, xmlDeclaration } from './xml.ts'

/** Order of CT_Lvl: start, numFmt, pStyle, suff, lvlText, lvlJc, pPr. */
const levelXml = (level: NumberLevel, niveau: number, withStyle: boolean, start = level.start ?? 1): string =>
  xml(
    'w:lvl',
    { 'w:ilvl': niveau },
    xml('w:start', { 'w:val': start }),
    xml('w:numFmt', { 'w:val': level.formaat }),
    withStyle && level.stijl ? xml('w:pStyle', { 'w:val': level.stijl }) : '',
    xml('w:lvlText', { 'w:val': level.tekst }),
    xml('w:lvlJc', { 'w:val': 'left' }),
    xml('w:pPr', {}, xml('w:ind', { 'w:left': level.links, 'w:hanging': level.hangend })),
  )

const abstractXml = (id: number, levels: readonly NumberLevel[], withStyle: boolean, start?: number): string =>
  xml(
    'w:abstractNum',
    { 'w:abstractNumId': id },
    xml('w:multiLevelType', { 'w:val': levels.length > 1 ? 'multilevel' : 'singleLevel' }),
    ...levels.map((level, niveau) => levelXml(level, niveau, withStyle, start)),
  )

const numXml = (numId: number, abstractId: number, restart?: { niveau: number; start: number }): string =>
  xml(
    'w:num',
    { 'w:numId': numId },
    xml('w:abstractNumId', { 'w:val': abstractId }),
    restart
      ? xml('w:lvlOverride', { 'w:ilvl': restart.niveau }, xml('w:startOverride', { 'w:val': restart.start }))
      : '',
  )

/** The whole of word/numbering.xml. `kopnummers` decides whether the heading styles carry the list of headings. */
export const numberingXml = (instances: readonly NumberingInstance[], kopnummers: boolean): string => {
  const names = Object.keys(lists) as ListName[]
  const abstracts = names.map((name, id) => abstractXml(id, lists[name].niveaus, name !== 'koppen' || kopnummers))
  const nums = names.map((name, id) => numXml(lists[name].numId, id))
  for (const { numId, lijst, niveau, start } of instances) {
    if (typeof lijst === 'string') {
      nums.push(numXml(numId, names.indexOf(lijst), { niveau, start }))
    } else {
      nums.push(numXml(numId, abstracts.length))
      abstracts.push(abstractXml(abstracts.length, [lijst], false, start))
    }
  }
  return xmlDeclaration + xml('w:numbering', { 'xmlns:w': wordNamespace }, ...abstracts, ...nums)
}
