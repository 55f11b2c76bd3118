import { pino } from 'pino'
import { type Actor, type Context, makeActor } from '../../kernel/context.ts'
import { openVault } from '../../kernel/ports/index.ts'
import type { Registry } from '../../kernel/registry.ts'
import { bulk } from '../../kernel/resource/bulk.ts'
import type { Fields } from '../../kernel/resource/field.ts'
import { listJson } from '../../kernel/resource/list.ts'
import { readJson } from '../../kernel/resource/read.ts'
import type { Resource } from '../../kernel/resource/resource.ts'
import { createRows, updateRows } from '../../kernel/resource/write.ts'
import { statement } from '../../kernel/session.ts'

const someId = '01981f6e-0000-7000-8000-000000000000'
export type GeneratedVerb = 'create' | 'get' | 'list' | 'update' | 'remove' | 'restore' | 'bulk' | 'batch'

/** A context that writes down what it is asked to run. Every statement answers one empty row. */
function recorder(actor: Actor): { ctx: Context; texts: string[] } {
  const texts: string[] = []
  const ctx: Context = {
    organization: someId,
    actor,
    requestId: someId,
    batchId: null,
    via: 'system',
    log: pino({ level: 'silent' }),
    vault: openVault({ burst: async () => [] }, [Buffer.alloc(32)]),
    now: () => new Date(),
    async run({ text }) {
      texts.push(text)
      return [{ id: someId, json: null }] as never
    },
    async *stream({ text }) {
      texts.push(text)
      yield [{ id: someId, json: null }] as never
    },
    cached: (s) => ctx.run(s),
    rows: (query) => ctx.run(statement(query)),
    emit: async () => {},
    later: async () => {},
    transaction: (work) => work(ctx),
    with: () => ctx,
  }
  return { ctx, texts }
}

/** Somebody whose role reaches her team's records, where a noun tells whose they are. */
export const reader = (registry: Registry): Actor =>
  makeActor({
    kind: 'person',
    name: 'Somebody',
    id: someId,
    member: someId,
    permissions: Object.fromEntries(registry.permissions.map((p) => [p.permission, p.scoped ? 'team' : 'all'])),
  })

const runs: Partial<Record<GeneratedVerb, (ctx: Context, resource: Resource<any>) => Promise<unknown>>> = {
  create: (ctx, r) => createRows(ctx, r, [withChildren(r)]),
  get: (ctx, r) => readJson(ctx, r, someId),
  list: (ctx, r) => listJson(ctx, r, { limit: 50 }),
  update: (ctx, r) => updateRows(ctx, r, [{ id: someId, values: {} }]),
  remove: (ctx, r) =>
    updateRows(ctx, r, [{ id: someId, values: { deletedAt: null } }], {
      type: 'removed',
      always: true,
      verb: 'remove',
    }),
  restore: (ctx, r) =>
    updateRows(ctx, r, [{ id: someId, values: { deletedAt: null } }], {
      type: 'restored',
      always: true,
      verb: 'remove',
      deleted: true,
    }),
  bulk: (ctx, r) => bulk(ctx, r, { all: true, update: {} }),
}

/** Child tables are in the statement of a create only where an item brings rows for them. */
const withChildren = (r: Resource<any>) =>
  Object.fromEntries(
    Object.entries(r.fields as Fields)
      .filter(([, f]) => f.collection)
      .map(([name, f]) => [name, f.example]),
  )

/** The statements of a generated verb, in order, by letting its own code run against a context without a database. */
export async function statementsOf(
  registry: Registry,
  resource: Resource<any>,
  verb: GeneratedVerb,
): Promise<string[]> {
  const { ctx, texts } = recorder(reader(registry))
  await runs[verb]?.(ctx, resource)
  return texts
}

/** One long line of SQL as people read it: a part of the statement per line. */
export function laidOut(text: string, width = 116): string {
  const parts = text
    .replace(/^with /, 'with\n')
    .replace(/\), ("?\w+"?) as (materialized )?\(/g, '),\n$1 as $2(')
    .replace(/\) select (?=x\.id|\(select row_to_json\(q\)::text)/g, ')\nselect ')
    .split('\n')
  return parts.flatMap((part) => wrapped(part, width)).join('\n')
}

function wrapped(line: string, width: number): string[] {
  const lines: string[] = []
  let rest = line
  while (rest.length > width) {
    const cut = rest.lastIndexOf(' ', width)
    if (cut < width / 2) break
    lines.push(rest.slice(0, cut))
    rest = `    ${rest.slice(cut + 1)}`
  }
  return [...lines, rest]
}
