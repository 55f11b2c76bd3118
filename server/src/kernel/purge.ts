import { type Context, systemActor } from './context.ts'
import type { Program } from './program.ts'
import type { Fields } from './resource/field.ts'
import { quoted, snake } from './resource/names.ts'
import type { Resource } from './resource/resource.ts'
import { updateRows } from './resource/write.ts'

/** Days a removed record waits in the trash. */
export const trashDays = 30
const slice = 500

interface Pointer {
  from: Resource<any>
  field: string
  required: boolean
}

/** Every field of the product that points at a noun. */
const pointersAt = (program: Pick<Program, 'registry'>, noun: string): Pointer[] =>
  program.registry.resources.flatMap((from) =>
    Object.entries(from.fields as Fields)
      .filter(([, f]) => f.describe.ref === noun)
      .map(([field, f]) => ({ from, field, required: f.required })),
  )

/**
 * Ends what has been in the trash of an organization for longer than its time. Records that still point at an ended one lose
 * the pointer through the ordinary write, with a version and an event; one that cannot do without keeps it in the trash.
 * Answers how many records ended.
 */
export async function purge(program: Program, organization: string): Promise<number> {
  const ctx = program.open(organization, systemActor)
  let ended = 0
  for (const resource of program.registry.resources)
    for (;;) {
      const n = await ctx.transaction((tx) => purgeSlice(program, tx, resource))
      ended += n
      if (n < slice) break
    }
  return ended
}

async function purgeSlice(program: Program, ctx: Context, resource: Resource<any>): Promise<number> {
  const pointers = pointersAt(program, resource.name)
  const needed = pointers
    .filter((p) => p.required)
    .map((p) => `not exists (select 1 from ${quoted(p.from.name)} p where p.${snake(p.field)} = t.id)`)
  const rows = await ctx.run<{ id: string }>({
    text: `select t.id from ${quoted(resource.name)} t where ${[`t.deleted_at < $1::timestamptz - interval '${trashDays} days'`, ...needed].join(' and ')} order by t.id limit ${slice} for update`,
    values: [ctx.now().toISOString()],
  })
  const ids = rows.map((r) => r.id)
  if (!ids.length) return 0
  for (const pointer of pointers.filter((p) => !p.required)) await letGo(ctx, pointer, ids)
  for (const child of program.registry.resources.filter((r) => r.subject))
    await ctx.run({
      text: `delete from ${quoted(child.name)} where ${quoted(child.subject!.noun)} = $1 and ${quoted(child.subject!.id)} = any($2::uuid[])`,
      values: [resource.name, ids],
    })
  await ctx.run({ text: `delete from ${quoted(resource.name)} where id = any($1::uuid[])`, values: [ids] })
  await ctx.run({
    text: 'delete from sealed_values where noun = $1 and record_id = any($2::uuid[])',
    values: [resource.name, ids],
  })
  await ctx.emit('kernel.purged', { noun: resource.name, ids })
  return ids.length
}

async function letGo(ctx: Context, { from, field }: Pointer, ids: string[]): Promise<void> {
  const column = snake(field)
  const live = await ctx.run<{ id: string }>({
    text: `select id from ${quoted(from.name)} where ${column} = any($1::uuid[]) and deleted_at is null`,
    values: [ids],
  })
  if (live.length)
    await updateRows(
      ctx,
      from,
      live.map(({ id }) => ({ id, values: { [field]: null } })),
      { whole: true },
    )
  // What lies in the trash itself has no reader to tell.
  await ctx.run({
    text: `update ${quoted(from.name)} set ${column} = null where ${column} = any($1::uuid[])`,
    values: [ids],
  })
}
