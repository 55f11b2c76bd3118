import { type Actor, knows, resourceNamed, signedIn, words, z } from '../../kernel/index.ts'
import { house } from './house.ts'
import { kinds } from './steps/index.ts'
import type { Kind } from './steps/kind.ts'
import { usableVerbs, verbNamed } from './usable.ts'

const schemaOf = (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })

/** What a kind of node cannot do without and is not there; null when all is. */
function missingFor(kind: Kind): string | null {
  if (kind.type === 'on.form')
    return house()
      .program.registry.events()
      .some((e) => e.name === 'forms.submitted')
      ? null
      : 'forms'
  if (kind.type === 'message.send' || kind.type === 'on.message') return verbNamed('messages.send') ? null : 'messages'
  if (kind.type === 'notify') return verbNamed('notifications.send') ? null : 'notifications'
  return null
}

/** Everything of which an automation can be made, as this actor may use it. */
export function catalogue(actor: Actor) {
  const data = kinds.map((k) => {
    const missing = missingFor(k)
    return {
      type: k.type,
      group: k.group,
      label: k.label,
      about: k.about,
      settings: schemaOf(k.settings),
      available: missing === null,
      missing,
    }
  })
  const verbs = usableVerbs()
    .filter((v) => v.can === signedIn || actor.may(v.can))
    .map((v) => ({
      verb: v.verb,
      label: words(v.verb.split('.').at(-1)!),
      about: v.about ?? v.verb,
      input: schemaOf(v.input),
    }))
  const seen = new Set<string>()
  const events = house()
    .program.registry.events()
    .filter((e) => !seen.has(e.name) && seen.add(e.name))
    .map((e) => {
      const [first, ...rest] = e.name.split('.') as [string, ...string[]]
      const noun = knows(first) ? first : null
      return {
        type: e.name,
        noun,
        label: `${noun ? resourceNamed(noun).labelOne : words(first)} ${words(rest.join(' ')).toLowerCase()}`,
      }
    })
    .filter((e) => actor.may(e.noun ? resourceNamed(e.noun).can.read : 'audit:read'))
  return { data, verbs, events }
}
