import { type Context, z } from '../../kernel/index.ts'
import { nodeIn } from './graph.ts'
import { versionOf } from './stored.ts'
import { matches } from './walk.ts'

export const buttonsQuery = z.strictObject({ noun: z.string().max(60), recordId: z.uuid().optional() })

/** Live automations that somebody may start on a record, with what their buttons say. */
export async function buttons(ctx: Context, { noun, recordId }: z.output<typeof buttonsQuery>) {
  const rows = await ctx.run<{ id: string; name: string; version: number; node: string }>({
    text: `select a.id, a.name, a.published as version, t.node_id as node from automations a join automation_triggers t on t.automation_id = a.id
      where a.status = 'live' and a.deleted_at is null and t.type = 'on.manual' order by a.name, a.id`,
    values: [],
  })
  const found: { id: string; name: string; button: string }[] = []
  for (const { id, name, version, node } of rows) {
    const settings = nodeIn(await versionOf(ctx, id, version), node)?.with ?? {}
    if (settings.noun !== noun) continue
    const filter = String(settings.filter ?? '').trim()
    if (recordId && filter && !(await matches(ctx, { noun, recordId }, filter).catch(() => false))) continue
    found.push({ id, name, button: String(settings.button ?? '') || name })
  }
  return { data: found }
}
