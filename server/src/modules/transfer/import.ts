import {
  type Context,
  choice,
  decimal,
  fail,
  hidden,
  integer,
  json,
  label,
  moment,
  ownedBy,
  ref,
  required,
  resource,
  system,
  text,
  z,
} from '../../kernel/index.ts'
import { mappingSchema } from './mapping.ts'

export const dialectSchema = z.strictObject({
  encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252']).nullable(),
  delimiter: z.string().length(1).nullable(),
  quote: z.string().length(1).nullable(),
  header: z.boolean(),
  sheet: z.string().max(200).optional(),
})
const column = z.object({
  index: z.number().int(),
  name: z.string(),
  samples: z.array(z.string()),
  kind: z.enum(['email', 'phone', 'url', 'date', 'number', 'flag', 'text', 'empty']),
  filled: z.number().int(),
  dates: z.enum(['dmy', 'mdy', 'ymd']).optional(),
  decimal: z.enum(['comma', 'point']).optional(),
})
const counts = {
  created: z.number().int(),
  updated: z.number().int(),
  unchanged: z.number().int(),
  skipped: z.number().int(),
  rejected: z.number().int(),
}
export const resultSchema = z.object({
  ...counts,
  linked: z.record(z.string(), z.object({ created: z.number().int(), matched: z.number().int() })),
})
export type Result = z.output<typeof resultSchema>
const warning = z.object({ row: z.number().int().optional(), column: z.string().optional(), message: z.string() })
const startedBy = z.object({ member: z.uuid(), scopes: z.array(z.string()).nullable() })

export const states = [
  { value: 'uploaded', tone: 'neutral' },
  { value: 'checking', tone: 'info' },
  { value: 'checked', tone: 'info' },
  { value: 'running', tone: 'info' },
  { value: 'done', tone: 'ok' },
  { value: 'failed', tone: 'bad' },
  { value: 'cancelled', tone: 'warn' },
  { value: 'undoing', tone: 'info' },
  { value: 'undone', tone: 'neutral' },
] as const
export type State = (typeof states)[number]['value']

/** Statuses in which a job is at work on the file. */
export const atWork: readonly State[] = ['checking', 'running', 'undoing']

const dialectExample = { encoding: 'utf-8' as const, delimiter: ',', quote: '"', header: true }
const columnExample = {
  index: 0,
  name: 'E-mail',
  samples: ['hanna@osterby.example'],
  kind: 'email' as const,
  filled: 1,
}
const mappingExample = {
  columns: { '0': { field: 'email' } },
  match: { fields: ['email'], link: {}, found: 'update' as const, missing: 'create' as const },
}
const resultExample = { created: 1, updated: 0, unchanged: 0, skipped: 0, rejected: 0, linked: {} }

/** One file on its way in: how it is read, what its columns mean, what became of its rows. All of it is written by the engine. */
export const imports = resource('imports', {
  title: 'name',
  singular: 'import',
  fields: {
    name: system(required(text({ max: 255, search: 'A' }))),
    noun: system(required(text({ max: 60 }))),
    ownerId: label('Started by', system(ref('members'))),
    status: system(required(choice(states))),
    format: system(
      required(
        choice([
          { value: 'csv', label: 'CSV' },
          { value: 'xlsx', label: 'XLSX' },
        ]),
      ),
    ),
    size: system(required(decimal({ min: 0 }))),
    rows: system(integer({ min: 0 })),
    dialect: system(required(json(dialectSchema, dialectExample))),
    sheets: system(json(z.array(z.string()), ['Contacts'])),
    columns: system(required(json(z.array(column), [columnExample]))),
    mapping: system(required(json(mappingSchema, mappingExample))),
    result: system(json(resultSchema, resultExample)),
    problem: system(text({ max: 1000 })),
    startedAt: system(moment()),
    finishedAt: system(moment()),
    undoUntil: system(moment()),
    warnings: system(required(json(z.array(warning), [{ row: 4, message: 'This row has only 3 of 4 cells.' }]))),
    certain: system(hidden(required(json(z.boolean(), true)))),
    startedBy: system(hidden(json(startedBy, { member: '01981f6e-0000-7000-8000-000000000000', scopes: null }))),
  },
  expose: ['list', 'get', 'remove'],
  sort: ['-createdAt'],
  rows: ownedBy('ownerId'),
  replace: {
    async remove(ctx, id) {
      const [found] = await imports.lock(ctx, [id])
      if (atWork.includes(found.status)) throw fail('transfer.at_work', { status: found.status })
    },
  },
})
export type Import = Awaited<ReturnType<typeof imports.get>> & {
  certain: boolean
  startedBy: z.output<typeof startedBy> | null
}

/** Days in which an import can be taken back. */
export const undoDays = 30
export const undoLimit = (ctx: Context): string => new Date(ctx.now().getTime() + undoDays * 86_400_000).toISOString()

/** A whole import that the actor may see with this verb, locked for the transaction. */
export async function lockedImport(ctx: Context, id: string): Promise<Import> {
  await imports.get(ctx, id)
  const [found] = await imports.lock(ctx, [id])
  return found as Import
}
