import type { Architecture } from './map.ts'

/** Names of modules and nouns that have the typed words in their name, fields, verbs or events. */
export function searchOf(architecture: Architecture, typed: string): Set<string> {
  const wanted = typed.trim().toLowerCase()
  if (!wanted) return new Set()
  const found = new Set<string>()
  const add = (text: string, ...ids: string[]) => {
    if (text.toLowerCase().includes(wanted)) for (const id of ids) found.add(id)
  }
  for (const { name } of architecture.modules) add(name, name)
  for (const noun of architecture.nouns) {
    add(`${noun.name} ${noun.label}`, noun.name, noun.module)
    for (const field of noun.fields) add(field.name, noun.name, noun.module)
  }
  for (const verb of architecture.verbs) add(verb.name, verb.module)
  for (const event of architecture.events) add(event.name, event.module, event.emittedBy)
  return found
}
