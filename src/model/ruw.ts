/** The description as read, before the schema gives it meaning: every scalar keeps its source text. */
export interface RuwScalar {
  readonly type: 'scalar'
  /** The text as it stands in the file, without quotes; block scalars without indentation. */
  readonly bron: string
  /** What YAML 1.2 (core) makes of it; null for an empty value. */
  readonly waarde: string | number | boolean | null
  /** Written without quotes. */
  readonly kaal: boolean
}
export interface RuwLijst {
  readonly type: 'lijst'
  readonly items: readonly Ruw[]
}
export interface RuwMap {
  readonly type: 'map'
  readonly velden: ReadonlyMap<string, Ruw>
}
export type Ruw = RuwScalar | RuwLijst | RuwMap
