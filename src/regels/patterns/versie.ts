export { versieOmTeTekenen } from '../../model/afgeleid/versie.ts'
