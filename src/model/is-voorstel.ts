import type { Akkoord, Modelobject } from './beschrijving.generated.ts'

/** What may be a proposal. */
export type Voorstelbaar = Modelobject & { readonly status?: string; readonly akkoord?: Akkoord }

/** Still a proposal: marked as one, and nobody agreed to it by role and date (nor said that nobody needs to). */
export const isVoorstel = ({ status, akkoord, nvt }: Voorstelbaar): boolean =>
  status === 'voorstel' && !('akkoord' in nvt) && (akkoord?.rol === undefined || akkoord.datum === undefined)
