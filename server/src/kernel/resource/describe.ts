import type { Actor, Context } from '../context.ts'
import { ownersFor, type Verb, visibleFields } from './access.ts'
import { customFieldsFor } from './custom.ts'
import type { Field, Fields } from './field.ts'
import { words } from './names.ts'
import type { Resource } from './resource.ts'
import { revealable } from './sealing.ts'

/** A noun as screens and programs see it: what this actor may do with it, and its fields. */
export async function describe(ctx: Context, resource: Resource<any>, module: string, verbs: readonly string[]) {
  const may = (verb: Verb) => ctx.actor.may(resource.can[verb])
  const offers = (verb: 'create' | 'update' | 'remove') => resource.expose.includes(verb)
  const custom = await customFieldsFor(ctx, resource)
  return {
    name: resource.name,
    path: resource.path,
    singular: resource.singular,
    label: resource.label,
    labelOne: resource.labelOne,
    module,
    title: resource.title,
    subtitle: resource.subtitle ?? null,
    owner: resource.rows?.owner ?? null,
    can: {
      read: may('read'),
      create: may('write') && offers('create'),
      update: may('write') && offers('update'),
      remove: may('remove') && offers('remove'),
      reveal: may('reveal') && revealable(resource).length > 0,
    },
    custom: resource.custom ?? false,
    searchable: Object.values(resource.fields as Fields).some((f) => f.search),
    trash: offers('remove') && !resource.final,
    reach: {
      write: ownersFor(ctx.actor, resource, 'write') ?? null,
      remove: ownersFor(ctx.actor, resource, 'remove') ?? null,
    },
    verbs: verbs.map((name) => ({ name, label: words(name.split('.')[1]!) })),
    fields: [
      ...visibleFields(ctx.actor, resource).map((name) => describeField(name, resource.fields[name]!, ctx.actor)),
      ...custom.map((f) => ({ ...describeField(`custom.${f.key}`, f, ctx.actor), label: f.label, custom: true })),
    ],
  }
}

export function describeField(name: string, f: Field, actor?: Actor): Record<string, unknown> {
  const { fields, ...rest } = f.describe
  return {
    name,
    label: f.label ?? words(name),
    kind: f.kind,
    required: f.required && f.initial === undefined,
    ...(f.initial === undefined ? {} : { initial: f.initial }),
    readOnly: f.system,
    onCreate: f.onCreate,
    personal: f.personal,
    detail: f.detail,
    custom: false,
    operators: f.filter?.type.operators ?? (f.collection ? [':'] : []),
    sortable: f.sortable && f.filter !== undefined,
    searchable: f.search !== undefined,
    ...rest,
    ...(fields
      ? {
          fields: Object.entries(fields)
            .filter(([, x]) => !x.hidden)
            .map(([n, x]) => describeField(n, x, actor)),
        }
      : {}),
  }
}
