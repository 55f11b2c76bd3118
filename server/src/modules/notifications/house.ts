import type { Program } from '../../kernel/index.ts'
import { type Vapid, vapidOf } from './vapid.ts'

/** What declarations of this module need of the running product; filled where it is put together. */
export interface HouseOfNotifications {
  /** Address of the web app, without a slash at its end. */
  address(): string
  /** By what push services know this installation. */
  vapid: Vapid
  /** Why an address would be refused, or null. */
  refusal(url: string): string | null
}
let filled: HouseOfNotifications | undefined

export const fillHouse = (program: Program): void => {
  filled = {
    address: () => program.publicUrl(),
    vapid: vapidOf(program.config.secret, program.config.MAIL_FROM),
    refusal: (url) => program.ports.egress.refusal(url),
  }
}

export function house(): HouseOfNotifications {
  if (!filled) throw new Error('The module notifications has not been started')
  return filled
}
