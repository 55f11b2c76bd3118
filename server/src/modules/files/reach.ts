import { type Actor, type Context, everyNoun, fail, knows, type Resource, resourceNamed } from '../../kernel/index.ts'

const known = new WeakMap<Actor, string[]>()

/** Nouns of which an actor sees every record. */
export function wholeNouns(actor: Actor): string[] {
  let names = known.get(actor)
  if (!names)
    known.set(
      actor,
      (names = everyNoun()
        .filter((r) => !r.limit && (r.can.read === 'signedIn' || actor.scope(r.can.read) === 'all'))
        .map((r) => r.name)),
    )
  return names
}

/** Whether an actor sees all records of every kind. */
export const seesAll = (actor: Actor): boolean =>
  actor.kind === 'system' || wholeNouns(actor).length === everyNoun().filter((r) => !r.limit).length

/** A kind of record by its name, or a refusal in words. */
export function nounOf(name: string): Resource<any> {
  if (knows(name)) return resourceNamed(name)
  throw fail('invalid_input', { errors: [{ path: 'noun', message: `There is no kind of record called “${name}”.` }] })
}

/** Whether an actor may read a record: her permission, her rows, and the record in use. */
export async function mayRead(ctx: Context, noun: string, id: string): Promise<boolean> {
  if (!knows(noun)) return false
  const resource = resourceNamed(noun)
  if (!ctx.actor.may(resource.can.read)) return false
  return (await resource.find(ctx, { ids: [id], fields: [resource.title] })).length > 0
}
