import { hkdfSync } from 'node:crypto'
import type { Program } from '../../kernel/index.ts'

interface House {
  program: Program
  /** Signs what stands in links of mails: who and which message. */
  key: Buffer
}

let slot: House | undefined

/** Tells the module which product it runs in; verbs have no way to it. */
export function fillHouse(program: Program): void {
  if (slot?.program === program) return
  slot = { program, key: Buffer.from(hkdfSync('sha256', program.config.secret, '', 'links in messages', 32)) }
}

export function house(): House {
  if (!slot) throw new Error('The messages module has not been started')
  return slot
}
