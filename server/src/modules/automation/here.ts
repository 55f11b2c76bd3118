import { randomBytes } from 'node:crypto'
import { type Context, type Field, fail, knows, resourceNamed } from '../../kernel/index.ts'
import type { GraphNode } from './graph.ts'
import { notice } from './notice.ts'
import { kindOf } from './steps/index.ts'
import type { Here, Start, Wire } from './steps/kind.ts'
import { filled, filledText, namesIn, textsIn } from './template.ts'

interface Around {
  node: GraphNode
  start: Start
  steps: Record<string, unknown>
  /** The record outside, in a loop. */
  outer: Wire | null
  messagesPerDay: number
}

/** Everything that a node may name, read in the member's eyes at this moment; only what its texts ask for is read. */
export async function hereOf(ctx: Context, around: Around): Promise<Here> {
  const { node, start, steps } = around
  const asked = namesOf(node)
  const roots = new Set(asked.map((parts) => String(parts[0])))
  const record = await recordOf(ctx, start)
  if (record)
    await addRelated(ctx, start.noun!, record, new Set(asked.filter((p) => p[0] === 'record').map((p) => String(p[1]))))
  const scope: Record<string, unknown> = { record, event: start.event, steps, parent: { record: around.outer } }
  if (roots.has('organization')) scope.organization = await organizationOf(ctx)
  if (roots.has('actor')) scope.actor = await actorOf(ctx)
  const fill = (value: unknown) => filled(value, scope)
  return {
    ctx,
    record,
    scope,
    fill,
    text: (value) => filledText(value, scope),
    quoted: (filter) => filledText(filter, escaped(scope) as Record<string, unknown>),
    sealed(value) {
      const mark = randomBytes(8).toString('hex')
      const names = asked.filter((p) => p[0] === 'secrets').map((p) => String(p[1]))
      const secrets = Object.fromEntries(names.map((name) => [name, `⟦${name}:${mark}⟧`]))
      return { value: filled(value, { ...scope, secrets }), mark }
    },
    members: (wanted) =>
      activeMembers(
        ctx,
        wanted.map((w) => filledText(w, scope)),
      ),
    notify: (n) => notice(ctx, n),
    pace: (address) => pace(ctx, start.automation, address, around.messagesPerDay),
  }
}

/** The names that a node's templates ask for, as parts. */
function namesOf(node: GraphNode): (readonly (string | number)[])[] {
  const own = kindOf(node.type)?.templates ?? []
  const parts = Object.fromEntries(own.map((name) => [name, node.with[name]]))
  return textsIn(parts).flatMap(({ text }) => namesIn(text).map((n) => n.parts))
}

async function recordOf(ctx: Context, { noun, recordId, event }: Start): Promise<Wire | null> {
  if (!noun || !recordId || !knows(noun)) return null
  const resource = resourceNamed(noun)
  const [record] = await resource.find(ctx, { ids: [recordId] })
  if (record || !String(event?.type ?? '').endsWith('.removed')) return record ?? null
  const [gone] = await resource.find(ctx, { ids: [recordId], deleted: true })
  return gone ?? null
}

/** `record.company.name`: the records it points at, where a text asks for them and the member may read them. */
async function addRelated(ctx: Context, noun: string, record: Wire, names: ReadonlySet<string>): Promise<void> {
  for (const [name, f] of Object.entries(resourceNamed(noun).fields as Record<string, Field>)) {
    const relation = name.replace(/Id$/, '')
    const to = f.describe.ref
    if (!to || !names.has(relation) || typeof record[name] !== 'string') continue
    const target = resourceNamed(to)
    if (!ctx.actor.may(target.can.read)) continue
    const [related] = await target.find(ctx, { ids: [record[name] as string] })
    record[relation] = related ?? null
  }
}

async function organizationOf(ctx: Context): Promise<Wire | null> {
  const [row] = await ctx.run({
    text: `select id, name, slug, coalesce(settings->>'timeZone', 'UTC') as "timeZone" from organizations where id = app_organization()`,
    values: [],
  })
  return row ?? null
}

async function actorOf(ctx: Context): Promise<Wire> {
  const [row] = await ctx.run({ text: 'select id, name, email from members where id = $1', values: [ctx.actor.member] })
  return row ?? { id: null, name: ctx.actor.name, email: null }
}

/** Ids of active members among some texts, each once. */
export async function activeMembers(ctx: Context, wanted: readonly string[]): Promise<string[]> {
  const ids = [...new Set(wanted.map((w) => w.trim()).filter((w) => /^[0-9a-f]{8}-[0-9a-f-]{27}$/i.test(w)))]
  if (!ids.length) return []
  const rows = await ctx.run<{ id: string }>({
    text: `select id from members where id = any($1::uuid[]) and status = 'active' and deleted_at is null order by id`,
    values: [ids],
  })
  return rows.map((r) => r.id)
}

/** Counts a message to a recipient today; refuses the one that is too much. */
async function pace(ctx: Context, automation: string, address: string, most: number): Promise<void> {
  const [row] = await ctx.run<{ messages: number }>({
    text: `insert into automation_recipients (organization_id, automation_id, address, day, messages) values (app_organization(), $1, $2, $3::date, 1)
      on conflict (organization_id, automation_id, address, day) do update set messages = automation_recipients.messages + 1 returning messages`,
    values: [automation, address.trim().toLowerCase(), ctx.now().toISOString().slice(0, 10)],
  })
  if (row!.messages > most) throw fail('automation.enough', { most })
}

/** The same values with texts that cannot leave the quotes of a filter. */
function escaped(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/["\\]/g, '\\$&')
  if (Array.isArray(value)) return value.map(escaped)
  if (value && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, escaped(v)]))
  return value
}
