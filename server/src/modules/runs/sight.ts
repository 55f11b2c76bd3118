import { type Actor, everyNoun } from '../../kernel/index.ts'

const sights = new WeakMap<Actor, boolean>()
const own = new Set(['runs', 'run_steps'])

/** Whether nothing is hidden from an actor: what anybody's run was given and answered may then be shown to her. */
export function seesEverything(actor: Actor): boolean {
  let sight = sights.get(actor)
  if (sight === undefined) {
    sight = everyNoun().every(
      (r) =>
        own.has(r.name) ||
        r.can.read === 'signedIn' ||
        (actor.scope(r.can.read) === 'all' && actor.hidden(r.name).size === 0),
    )
    sights.set(actor, sight)
  }
  return sight
}
