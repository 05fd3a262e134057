/** Shape of a validation error of the generated validator (ajv, without messages). */
export interface Vormfout {
  instancePath: string
  keyword: string
  params: Record<string, unknown>
}
export declare const validate: {
  (data: unknown): boolean
  errors?: Vormfout[] | null
}
export default validate
