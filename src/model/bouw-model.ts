import { type Beschrijving, type Modelobject, type Veldinfo, veldtabel } from './beschrijving.generated.ts'
import { type Data, isData, isOntkend } from './loop.ts'
import { kindPad } from './pad.ts'

type Bouwsel = Modelobject & Data

/** An object without a field table of its own (bewonerstekst, wetsartikel): its values are texts. */
const plat = (data: Data, pad: string): Bouwsel => {
  const { nvt: _nvt, ...rest } = data
  return { ...rest, pad, nvt: {} }
}

const bouwWaarde = (value: unknown, info: Veldinfo, pad: string): unknown => {
  if (!isData(value)) return value
  const velden = info.soort === 'groep' && info.naar ? veldtabel[info.naar] : undefined
  return velden ? bouwObject(value, velden, pad) : plat(value, pad)
}

/** A list of which nothing is left is unknown; only one that was written empty says 'none'. */
const bouwLijst = (items: readonly unknown[], info: Veldinfo, pad: string): unknown[] | undefined => {
  const built = items.flatMap((item, i) => (item === null ? [] : [bouwWaarde(item, info, kindPad(pad, i))]))
  return built.length === 0 && items.length > 0 ? undefined : built
}

const bouwObject = (data: Data, velden: Readonly<Record<string, Veldinfo>>, pad: string): Bouwsel => {
  const nvt: Record<string, string> = {}
  const object: Data = {}
  for (const [naam, info] of Object.entries(velden)) {
    const value = data[naam]
    if (value === undefined || value === null) continue
    const child = kindPad(pad, naam)
    if (isOntkend(value)) nvt[naam] = value.nvt
    else {
      const built = Array.isArray(value) ? bouwLijst(value, info, child) : bouwWaarde(value, info, child)
      if (built !== undefined) object[naam] = built
    }
  }
  return { ...object, pad, nvt }
}

/** Plain data to model: each object carries its path and its denials; a denied or unknown field is absent. */
export const bouwModel = (data: unknown): Beschrijving =>
  bouwObject(isData(data) ? data : {}, veldtabel.Beschrijving!, '') as unknown as Beschrijving
