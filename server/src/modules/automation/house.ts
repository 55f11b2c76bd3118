import type { Program } from '../../kernel/index.ts'
import { type Signer, signer } from './hook-address.ts'

/** What declarations of this module need of the running product; filled where it is put together. */
interface HouseOfAutomations {
  program: Program
  signer: Signer
}
let filled: HouseOfAutomations | undefined

export const fillHouse = (program: Program): void => {
  filled = { program, signer: signer(program.config.secret) }
}

export function house(): HouseOfAutomations {
  if (!filled) throw new Error('The module automation has not been started')
  return filled
}
