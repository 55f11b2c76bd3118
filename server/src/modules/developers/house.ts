import { type Actor, everyNoun, type Program, type Resource } from '../../kernel/index.ts'
import { type Sealer, sealer } from './seal.ts'

/** What declarations of this module need of the running product; filled where it is put together. */
export interface HouseOfWebhooks {
  registry: Program['registry']
  sealer: Sealer
  /** Why an address would be refused, or null. */
  refusal(url: string): string | null
}
let filled: HouseOfWebhooks | undefined

export const fillHouse = (program: Program): void => {
  filled = {
    registry: program.registry,
    sealer: sealer(program.config.secret, program.config.previousSecrets),
    refusal: (url) => program.ports.egress.refusal(url),
  }
}

export function house(): HouseOfWebhooks {
  if (!filled) throw new Error('The module developers has not been started')
  return filled
}

const sights = new WeakMap<Actor, boolean>()

/** What is hidden of these two is left out of their own answers already. */
const own = new Set(['webhooks', 'webhook_deliveries'])

/** Whether nothing is hidden from an actor: what anybody's webhook sends may then be shown to her. */
export function seesEverything(actor: Actor): boolean {
  let sight = sights.get(actor)
  if (sight === undefined) sights.set(actor, (sight = everyNoun().every((r) => own.has(r.name) || seesWhole(actor, r))))
  return sight
}

const seesWhole = (actor: Actor, resource: Resource<any>): boolean =>
  resource.can.read === 'signedIn' ||
  (actor.scope(resource.can.read) === 'all' && actor.hidden(resource.name).size === 0)
