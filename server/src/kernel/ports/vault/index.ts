export { SealBroken } from './envelope.ts'
export { marksOf, type Put, putValues, type Read, valuesSql } from './values.ts'
export { type Keys, openVault, type Vault } from './vault.ts'
