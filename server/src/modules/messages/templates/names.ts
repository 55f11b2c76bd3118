import { type Context, customFieldsFor, type Fields, resourceNamed } from '../../../kernel/index.ts'
import type { Names } from './liquid.ts'
import type { Declared } from './template.ts'

/** What every template may name beside contact and company. */
const always: Names = {
  organization: { name: null, postalAddress: null, website: null },
  member: { name: null, email: null, title: null },
  recipient: { name: null, address: null },
  unsubscribeUrl: null,
  preferencesUrl: null,
  today: null,
}

async function ofNoun(ctx: Context, noun: string): Promise<Names> {
  const resource = resourceNamed(noun)
  const fields = Object.entries(resource.fields as Fields).filter(([, f]) => !f.hidden && !f.readableBy)
  const custom = await customFieldsFor(ctx, resource)
  return {
    ...Object.fromEntries(fields.map(([name, f]) => [name, isPlain(f.example) ? null : 'anything'])),
    id: null,
    createdAt: null,
    updatedAt: null,
    custom: Object.fromEntries(custom.map((f) => [f.key, isPlain(f.example) ? null : 'anything'])),
  }
}

const isPlain = (example: unknown): boolean => typeof example !== 'object' || example === null

/** Everything a template may name: fields of contact and company, the organization, and the data it declares. */
export async function namesFor(ctx: Context, declared: readonly Declared[]): Promise<Names> {
  const contact = await ofNoun(ctx, 'contacts')
  const company = await ofNoun(ctx, 'companies')
  const names: Record<string, Names | 'anything' | null> = { ...always, contact, company }
  for (const { name, example } of declared)
    place(names, name.split('.'), isPlain(example) && example !== null && example !== undefined ? null : 'anything')
  return names
}

function place(into: Record<string, any>, [first, ...rest]: string[], leaf: 'anything' | null): void {
  const there = into[first!]
  if (there === 'anything') return
  if (!rest.length) into[first!] = there && typeof there === 'object' ? there : leaf
  else {
    const node = there && typeof there === 'object' ? { ...there } : {}
    into[first!] = node
    place(node, rest, leaf)
  }
}

/** The examples of declared data as a tree, for previews. */
export function exampleData(declared: readonly Declared[]): Record<string, unknown> {
  const tree: Record<string, any> = {}
  for (const { name, example } of declared) {
    const parts = name.split('.')
    let node = tree
    for (const part of parts.slice(0, -1))
      node = node[part] = typeof node[part] === 'object' && node[part] ? node[part] : {}
    node[parts.at(-1)!] ??= example ?? name
  }
  return tree
}
