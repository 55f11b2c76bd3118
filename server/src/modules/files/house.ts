import { hkdfSync } from 'node:crypto'
import type { Program } from '../../kernel/index.ts'

/** What declarations of this module need of the running product; filled where it is put together. */
let filled: Program | undefined
let key: Buffer | undefined

export const fillHouse = (program: Program): void => {
  filled = program
  key = Buffer.from(hkdfSync('sha256', program.config.secret, '', 'file links', 32))
}

export function house(): Program {
  if (!filled) throw new Error('The module files has not been started')
  return filled
}

/** The key that signs links to files. */
export function linkKey(): Buffer {
  house()
  return key!
}
