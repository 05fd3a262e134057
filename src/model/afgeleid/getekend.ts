/** Whether everybody who has to sign for a party did. */
import type { Beschrijving, Partner } from '../beschrijving.generated.ts'
import { eersteHandtekening, handtekeningenVan, type Keten, ketens } from './keten.ts'

/** Signers of one organ and establishment each do, unless they are competent only together. */
export const heeftGetekend = (b: Beschrijving, partner: Partner, peildatum?: string): boolean => {
  const own = ketens(b, peildatum).filter((keten) => keten.partner === partner)
  if (own.length === 0) return handtekeningenVan(b, partner).length > 0
  const getekend = (keten: Keten): boolean => eersteHandtekening(keten) !== undefined
  if (partner.vertegenwoordiging?.wijze !== 'zelfstandig') return own.every(getekend)
  const plek = ({ ondertekenaar }: Keten): string => `${ondertekenaar?.orgaan ?? ''}|${ondertekenaar?.vestiging ?? ''}`
  return own.every((keten) => own.some((each) => plek(each) === plek(keten) && getekend(each)))
}
