import { flag, initial, integer, json, onCreate, required, resource, text, z } from '../../kernel/index.ts'

const names = z.array(z.string().max(100)).max(60)
const widths = z.record(z.string().max(100), z.number().int().min(40).max(2000))

/** A saved list: its filter, order and columns. Private until its maker shares it. */
export const views = resource('views', {
  title: 'name',
  singular: 'view',
  fields: {
    name: required(text({ max: 80 })),
    noun: onCreate(required(text({ max: 60 }))),
    filter: text({ max: 8192 }),
    sort: text({ max: 500 }),
    columns: json(names, ['fullName', 'stage']),
    widths: json(widths, { fullName: 240 }),
    shared: initial(false, required(flag())),
    position: initial(0, required(integer({ min: 0, max: 10_000 }))),
  },
  sort: ['position', 'createdAt'],
  limit: (actor, param) =>
    actor.kind === 'system' ? undefined : `(t.shared or t.created_by = ${param(actor.member)}::uuid)`,
})
